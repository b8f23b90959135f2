import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';

describe('languageOf', () => {
  const alike: { language: string; words: string[]; why: string }[] = [
    { language: 'en', words: ['negotiate', 'negotiations', 'negotiating'], why: 'a verb and its noun' },
    { language: 'en-GB', words: ['leader', 'leaders'], why: 'the region is left out' },
    { language: 'de', words: ['verhandlung', 'verhandlungen'], why: 'a German plural' },
    { language: 'de', words: ['häuser', 'haus'], why: 'the umlaut goes with the ending' },
    { language: 'ru', words: ['война', 'войны', 'войной'], why: 'Russian cases' },
    { language: 'ru', words: ['ёлка', 'елка'], why: 'people write е for ё' },
    { language: 'es', words: ['reunión', 'reuniones'], why: 'the accent goes with the ending' },
    { language: 'pt', words: ['cúpula', 'cupula'], why: 'no stemmer, but accents go everywhere' },
  ];
  it.each(alike)('gives $words one stem: $why', ({ language, words }) => {
    const { stem } = languageOf(language);
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it('keeps apart what only looks alike', () => {
    const { stem } = languageOf('ru');
    expect(stem('мир')).not.toBe(stem('мера'));
    expect(languageOf('en').stem('united')).not.toBe(languageOf('en').stem('nation'));
  });

  it('knows the stop words of each language and none of an unknown one', () => {
    expect(['the', 'what', "don't", 'war'].map(languageOf('en').isStop)).toEqual([true, true, true, false]);
    expect(['der', 'für', 'welche', 'krieg'].map(languageOf('de').isStop)).toEqual([true, true, true, false]);
    expect(['и', 'какой', 'ещё', 'война'].map(languageOf('ru').isStop)).toEqual([true, true, true, false]);
    expect(['el', 'the'].map(languageOf('pt').isStop)).toEqual([false, false]);
    expect(['el', 'the'].map(languageOf('es').isStop)).toEqual([true, false]);
  });

  it('knows what denies', () => {
    expect(['not', "didn't", 'without', 'peace'].map(languageOf('en').isNegation)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['nicht', 'keine', 'frieden'].map(languageOf('de').isNegation)).toEqual([true, true, false]);
    expect(['не', 'никогда', 'мир'].map(languageOf('ru').isNegation)).toEqual([true, true, false]);
  });

  const asked: [string, string, string | undefined][] = [
    ['en', 'When did they meet?', 'date'],
    ['en', 'In which year was it signed?', 'date'],
    ['en', 'How many troops are there', 'number'],
    ['en', 'what percentage is held', 'number'],
    ['en', 'Who was there when it began? whenever', 'date'],
    ['en', 'Who will attend?', undefined],
    ['de', 'Wann trafen sie sich?', 'date'],
    ['de', 'Wie viele Soldaten sind dort?', 'number'],
    ['ru', 'В каком году это было?', 'date'],
    ['ru', 'Сколько солдат?', 'number'],
    ['es', '¿Cuántos soldados?', 'number'],
    ['pt', 'Quantos soldados?', undefined],
  ];
  it.each(asked)('in %s, "%s" asks for %s', (language, question, detail) => {
    expect(languageOf(language).asksFor(question)).toBe(detail);
  });

  it('tells dates from other numbers', () => {
    const { detailOf } = languageOf('en');
    expect(['1984', 'monday', '32', 'million', '90bn', 'talks'].map(detailOf)).toEqual([
      'date',
      'date',
      'number',
      'number',
      'number',
      undefined,
    ]);
  });
});

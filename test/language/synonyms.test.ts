import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { synonymsOf } from '../../src/language/synonyms-of.ts';
import { groupsByStem } from '../../src/search/lexicon.ts';

describe('synonyms', () => {
  const pairs: [language: string, one: string, other: string, same: boolean][] = [
    ['en', 'cops', 'police', true],
    ['de', 'klauen', 'gestohlen', true],
    ['de', 'Bürgermeister', 'Oberbürgermeister', true],
    ['de', 'klauen', 'Bürgermeister', false],
    ['es', 'coche', 'automóviles', true],
    ['es', 'coche', 'testigo', false],
    ['ru', 'тачка', 'машины', true],
    ['ru', 'тачка', 'свидетель', false],
    ['fr', 'voiture', 'auto', false],
  ];
  it.each(pairs)('in %s, %s and %s share a group: %s', (code, one, other, same) => {
    const language = languageOf(code);
    const known = groupsByStem([], language);
    const groups = (word: string) => known.get(language.stem(word.toLowerCase())) ?? [];
    expect(groups(one).some((group) => groups(other).includes(group))).toBe(same);
  });

  it.each(['de', 'es', 'ru'])('in %s, no stem is in many groups and no group has one stem only', (code) => {
    const { stem } = languageOf(code);
    const lines = (synonymsOf.get(code) ?? '').trim().split('\n');
    const short = lines.filter((line) => new Set(line.trim().split(' ').map(stem)).size < 2);
    const many = [...groupsByStem([], languageOf(code))].filter(([, groups]) => groups.length > 3);
    expect({ short, many }).toEqual({ short: [], many: [] });
  });
});

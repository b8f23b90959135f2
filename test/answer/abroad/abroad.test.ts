import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../src/language/vocabulary/phrases.ts';
import { answers } from '../shipped.ts';

describe('a question in another language than the article', () => {
  it.each([
    ['de', 'Wer ist der Präsident von Finnland?', 6],
    ['fr', 'Où Trump et Zelensky se sont-ils parlé en privé ?', 13],
    ['es', '¿Qué firmó Ucrania en abril?', 13],
    ['it', 'Quali regioni vuole Putin?', 25],
    ['pl', 'Co Rubio powiedział CBS?', 9],
    ['uk', 'Скільки країн у НАТО?', 23],
    ['ru', 'Что Трамп написал в Truth Social?', 5],
  ])('is answered from the article, in its own language (%s): %s', (language, question, paragraph) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    expect(answer.receipt.language).toBe(language);
    expect(answer.receipt.question).toBe(question);
    expect(answer.citations.map((one) => one.paragraph)).toContain(paragraph);
  });

  it.each([
    ['de', 'Ist das Treffen am Dienstag?', 'Dienstag'],
    ['ru', 'Встреча во вторник?', 'вторник'],
    ['pl', 'Czy spotkanie jest we wtorek?', 'wtorek'],
  ])('is corrected in the words that were written (%s): %s', (_, question, asked) => {
    const answer = answers.ask(question);
    const differs = 'differs' in answer ? answer.differs : undefined;
    expect(differs?.map((one) => [one.asked, one.says])).toEqual([[asked, 'Monday']]);
  });

  it.each([
    ['cs', 'Kdo doprovází Zelenského?', 'angličtina'],
    ['tr', 'Trump Putin ile nerede görüştü?', 'İngilizce'],
    ['ro', 'Cine merge cu Zelenski la Washington?', 'engleză'],
    ['pt', 'Quem vai com Zelensky para Washington?', 'ucraniano'],
    ['el', 'Ποιος θα συναντήσει τον Τραμπ;', 'Αγγλικά'],
    ['ja', 'トランプは誰に会いますか', '英語'],
  ])(
    'is told in a language that the bot does not read which ones it does (%s): %s',
    (language, question, named) => {
      const answer = answers.ask(question);
      expect(['near', 'not-understood']).toContain(answer.kind);
      expect(answer.receipt.language).toBe(language);
      expect(answer.text).toContain(named);
    },
  );

  it.each([
    ['de', 'Wie wird das Wetter in Köln?'],
    ['uk', 'Хто виграв чемпіонат світу з хокею?'],
    ['fr', 'Combien coûte un kilo de tomates ?'],
  ])('is refused in its own language, with its own words (%s): %s', (language, question) => {
    const answer = answers.ask(question);
    expect(answer.kind).not.toBe('answer');
    expect(answer.receipt.language).toBe(language);
    const words = new Set(question.toLowerCase().match(/[\p{L}]+/gu));
    const named = 'missing' in answer ? answer.missing : [];
    for (const word of named) expect([...words].some((one) => word.toLowerCase().includes(one))).toBe(true);
    expect(answer.text).not.toContain(phrasesOf('en').theArticle);
  });

  it.each([
    ['pl', 'Co Trump sądzi o kwarglezji Zełenskiego?', 'kwarglezji'],
    ['de', 'Warum will Putin die Quargelei?', 'Quargelei'],
  ])('is not denied for a word that nobody could look up (%s): %s', (language, question, word) => {
    const answer = answers.ask(question);
    expect('missing' in answer ? answer.missing : []).not.toContain(word);
    if (answer.kind === 'near') expect(answer.text).toContain(word);
    expect(answer.kind).not.toBe('topic-absent');
    expect(answer.receipt.language).toBe(language);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['wo haben sich trump und putin getroffn?', 'de', 3],
    ['Was hat Trump auf Truth Social gepostet', 'de', 5],
    ['was hat trump auf truth social gepostet', 'de', 5],
    ['Сколько территории Украины занято?', 'ru', 16],
    ['Wer begleitet Selenskyj nach Washington?', 'de', 2],
    ['Хто супроводжує Зеленського до Вашингтона?', 'uk', 2],
    ['Chi accompagna Zelensky a Washington?', 'it', 2],
    ['La Meloni va a Washington?', 'it', 6],
  ])(
    'may be misspelt, in small letters, or look like another language: %s',
    (question, language, paragraph) => {
      const answer = answers.ask(question);
      expect(answer.receipt.language).toBe(language);
      expect(answer.kind).toBe('answer');
      expect(answer.citations.map((one) => one.paragraph)).toContain(paragraph);
    },
  );

  it('may be asked on', () => {
    const first = 'Wann ist das Treffen?';
    const answer = answers.followUp('Und wo?', first);
    expect(answer.kind).toBe('answer');
    expect(answer.receipt.language).toBe('de');
    expect(answer.receipt.question).toBe(`Und wo? (${first})`);
    expect(answers.ask(answer.receipt.question).text).toBe(answer.text);
  });

  it('has two parts that are answered each', () => {
    const answer = answers.ask('Wer ist Mark Rutte? Was hat die Ukraine im April unterzeichnet?');
    const cited = new Set(answer.citations.map(({ paragraph }) => paragraph));
    expect([...cited]).toEqual(expect.arrayContaining([2, 13]));
    expect(answer.receipt.language).toBe('de');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextIndex } from '../../src/search/index/text-index.ts';
import { scanNaively } from './naive-scan.ts';

/** Words that share stems, n-grams and kinds, so that chance brings about every part of the score. */
const WORDS =
  'talk talks talking meeting meet met war warring peace peaceful leader leaders the of in when how many not who 1984 30 monday two a'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const texts = fc.array(text, { minLength: 1, maxLength: 8 });

describe('createTextIndex', () => {
  it('ranks as a naive scan of every text does', () => {
    fc.assert(
      fc.property(texts, text, (all, query) => {
        // Words that stand nowhere are left out of the question: the naive scan corrects no spelling.
        const known = createTextIndex(all, 'en');
        const asked = query
          .split(' ')
          .filter((word) => all.some((each) => ` ${each} `.includes(` ${word} `)));
        const expected = scanNaively(all, 'en', asked.join(' '));
        const found = known.rank(asked.join(' '), 99);
        const scores = (hits: typeof found) => new Map(hits.map((hit) => [hit.index, hit]));
        expect(new Set(scores(found).keys())).toEqual(new Set(scores(expected).keys()));
        for (const [index, { score, share }] of scores(found)) {
          expect(score).toBeCloseTo(scores(expected).get(index)?.score ?? Number.NaN, 9);
          expect(share).toBeCloseTo(scores(expected).get(index)?.share ?? Number.NaN, 9);
        }
        const ordered = found.map((hit) => hit.score);
        expect(ordered).toEqual([...ordered].sort((one, other) => other - one));
      }),
    );
  });

  it('finds the needle among more texts than it scores in full', () => {
    const hay = Array.from(
      { length: 400 },
      (_, number) => `The council met for talks, as it did in week ${number}.`,
    );
    hay[321] = 'The council met for talks about the lighthouse.';
    const index = createTextIndex(hay, 'en');
    expect(index.rank('council talks on the lighthouse', 1)[0]?.index).toBe(321);
    expect(index.rank('what did the council say in lihgthouse talks', 1)[0]?.index).toBe(321);
  });

  it('gives as many hits as asked for', () => {
    const index = createTextIndex(['war and talks', 'talks', 'talks again'], 'en');
    expect(index.rank('talks', 2)).toHaveLength(2);
    expect(index.rank('talks', 0)).toEqual([]);
  });

  it('answers from no texts and from empty texts', () => {
    expect(createTextIndex([], 'en').rank('talks', 3)).toEqual([]);
    expect(createTextIndex(['', '…'], 'en').rank('talks', 3)).toEqual([]);
    expect(createTextIndex([], 'en').confidence('talks')).toBe(0);
  });

  it('gives the same answer to the same question', () => {
    const index = createTextIndex(['war and talks', 'talks of peace', 'peace'], 'en');
    expect(index.rank('peace tlaks', 3)).toEqual(index.rank('peace tlaks', 3));
  });

  it('knows a word in any of its forms, and no stop word', () => {
    const index = createTextIndex(['The leaders met in Kyiv.'], 'en');
    expect(['leader', 'Leaders', 'kyiv', 'moscow', 'the'].map(index.knows)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('corrects unknown words, but neither known ones nor common words that are meant as they stand', () => {
    const index = createTextIndex(['Lighthouses stand on the coast, where leaders met.'], 'en');
    expect(index.spell('lihgthouses')).toEqual([{ word: 'lighthouses', edits: 1 }]);
    expect(index.spell('leaders')).toEqual([]);
    expect(index.spell('cost')).toEqual([]);
    expect(index.spell('coasst')).toEqual([{ word: 'coast', edits: 1 }]);
  });
});

describe('share and confidence', () => {
  const index = createTextIndex(
    [
      'Mayor Ruiz will meet the fishermen on Tuesday.',
      'The lighthouse guided thirty ships through a storm.',
      'The council has not voted.',
    ],
    'en',
  );

  it('are whole when a text accounts for every weighty word', () => {
    expect(index.rank('Will the mayor meet fishermen?', 1)[0]?.share).toBe(1);
    expect(index.confidence('Will the mayor meet fishermen?')).toBe(1);
  });

  it('are nothing when no word is like anything in the texts', () => {
    expect(index.confidence('who won the cup')).toBe(0);
    expect(index.confidence('what about it')).toBe(0);
    expect(index.confidence('')).toBe(0);
  });

  it('fall with each word that nothing accounts for', () => {
    const questions = [
      'lighthouse ships',
      'lighthouse ships and volcano',
      'lighthouse ships, volcano and xylophone',
    ];
    const [first = 0, second = 0, third = 0] = questions.map(index.confidence);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
    const [one = 0, two = 0, three = 0] = questions.map((question) => index.rank(question, 1)[0]?.share ?? 0);
    expect(one).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(three);
  });

  const lower: [string, string, string][] = [
    ['lighthouse xylophone', 'lighthouse thing', 'a rare unknown word weighs more than an everyday one'],
    ['does the lighthouse like Paris', 'does the lighthouse like paris', 'an unknown name weighs more'],
    ['which ships were not guided', 'which ships were guided', 'the text denies nothing'],
    ['lihgthouse', 'lighthouse', 'a corrected word is less sure than one written right'],
  ];
  it.each(lower)('"%s" is less sure than "%s": %s', (less, more) => {
    expect(index.confidence(less)).toBeLessThan(index.confidence(more));
  });

  it('a denial that the text makes too takes nothing away', () => {
    expect(index.confidence('who has not voted in the council')).toBe(1);
  });

  it('capitals say nothing where everything is in capitals', () => {
    expect(index.confidence('DOES THE LIGHTHOUSE LIKE PARIS')).toBe(
      index.confidence('does the lighthouse like paris'),
    );
  });

  it('a part of a compound counts for something', () => {
    const german = createTextIndex(['Die Friedensverhandlungen beginnen.', 'Es regnet.'], 'de');
    expect(german.confidence('Verhandlungen')).toBeGreaterThan(0);
    expect(german.confidence('Verhandlungen')).toBeLessThan(1);
  });
});

import { describe, expect, it } from 'vitest';
import { textKnowledge } from '../../bench/retrieval/text-knowledge.ts';
import { decide } from '../../src/answer/decide.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { openSearch } from '../../src/search/search.ts';

/** A question with the texts that come near; the first has to come first, the others are named for the reader. */
interface Ranked {
  readonly question: string;
  /** Positions of the texts, best first, each with the reason for its place. */
  readonly order: readonly (readonly [text: number, because: string])[];
}

function check(language: string, texts: readonly string[], sets: readonly Ranked[]): void {
  const knowledge = textKnowledge(texts, language);
  const [index] = compileIndex(knowledge);
  if (!index) throw new Error('The texts make an article.');
  const search = openSearch(knowledge, index);
  it.each(sets)('$question', ({ question, order }) => {
    const found = search.find(search.reader.read(question));
    if (order.length === 0)
      expect(['not-understood', 'topic-absent']).toContain(decide(found, search, undefined).kind);
    else expect(found.ranked[0]?.paragraph).toBe(order[0]?.[0]);
  });
}

describe('the lighthouse set, in English', () => {
  const texts = [
    'Mayor Ruiz will meet the fishermen on Tuesday.',
    'They want the lighthouse repaired, because the lighthouse keeps their boats off the rocks.',
    'Repairs would cost 4 million crowns.',
    'The council has not yet voted on the money.',
    'The lighthouse was built in 1911, when ships sank within sight of the shore on many a stormy night and the old king gave a purse of gold.',
    'Nobody lives in the lighthouse any more.',
  ];
  check('en', texts, [
    {
      question: 'lighthouse',
      order: [
        [5, 'has it, in a short text'],
        [1, 'has it twice, in a longer one'],
        [4, 'has it once, in a long text'],
      ],
    },
    {
      question: 'How much do the repairs cost?',
      order: [
        [2, 'has repairs and cost, and a number where one is asked for'],
        [1, 'has repaired: the same stem'],
        [3, 'follows the text with both words'],
      ],
    },
    {
      question: 'who lives in the lighthouse',
      order: [
        [5, 'has lives and lighthouse'],
        [1, 'has lighthouse twice'],
        [4, 'has lighthouse once'],
      ],
    },
    {
      question: 'When was the lighthouse built?',
      order: [
        [4, 'has both words and a year where a date is asked for'],
        [5, 'has lighthouse, and follows the text that has built'],
        [1, 'has lighthouse, twice, but nothing else'],
      ],
    },
    {
      question: 'Did they not vote?',
      order: [[3, 'has voted; no other text has vote or a part of it']],
    },
    {
      question: 'fisherman',
      order: [
        [0, 'has fishermen: another stem, but most n-grams are the same'],
        [4, 'has fragments of it only'],
      ],
    },
    {
      question: 'lihgthouse',
      order: [
        [5, 'as for lighthouse: nothing else is one swap away'],
        [1, 'the same'],
        [4, 'the same'],
      ],
    },
    { question: 'what about it?', order: [] },
    { question: '', order: [] },
    { question: 'xyz', order: [] },
  ]);
});

describe('the talks set, in German', () => {
  const texts = [
    'Die Friedensverhandlungen beginnen am Montag.',
    'Über die Verhandlung schweigt der Minister.',
    'Der Minister fliegt nach Zürich.',
    'Es regnet in der Stadt.',
  ];
  check('de', texts, [
    {
      question: 'Verhandlung',
      order: [
        [1, 'has the singular: the same stem'],
        [0, 'has the word inside a compound: n-grams only'],
      ],
    },
    {
      question: 'Wann beginnen die Verhandlungen?',
      order: [
        [0, 'has beginnen, a part of Verhandlungen, and a day where a date is asked for'],
        [1, 'has the stem of Verhandlungen'],
      ],
    },
    { question: 'Zuerich', order: [[2, 'ue is how one writes ü without an umlaut']] },
    { question: 'zurich', order: [[2, 'the umlaut left out']] },
  ]);
});

describe('the talks set, in Russian', () => {
  const texts = [
    'Переговоры о войне начнутся в понедельник.',
    'Президент прибыл в столицу.',
    'Войну никто не хочет.',
  ];
  check('ru', texts, [
    { question: 'о переговорах', order: [[0, 'has the word in another case']] },
    {
      question: 'войной',
      order: [
        [2, 'has war in another case, in a text of two weighty words'],
        [0, 'has it in a text of four'],
      ],
    },
    { question: 'когда переговоры', order: [[0, 'has the word, and a day where a date is asked for']] },
    {
      question: 'презедент',
      order: [
        [1, 'one letter replaced'],
        [0, 'shares an ending of three letters'],
      ],
    },
  ]);
});

describe('the talks set, in Spanish, which has neither stemmer nor stop words', () => {
  const texts = ['La cumbre empezó el lunes.', 'Los ministros negociaron toda la noche.', 'El frío volvió.'];
  check('es', texts, [
    { question: 'Cumbre', order: [[0, 'has the word']] },
    {
      question: 'negociación',
      order: [[1, 'shares its first letters with negociaron']],
    },
    { question: 'empezo', order: [[0, 'the accent left out']] },
  ]);
});

import { expect, it } from 'vitest';
import { textKnowledge } from '../../bench/retrieval/text-knowledge.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { createHalfKnown } from '../../src/search/half-known.ts';
import { createFuzzyIndex, linesIn } from '../../src/search/index/fuzzy.ts';
import { openSearch } from '../../src/search/search.ts';

const knowledge = textKnowledge(['The harbour was dredged.', 'Quetzalcoatlus was flown in.'], 'en');
const [index] = compileIndex(knowledge);
const [article] = knowledge.articles;
let asked = 0;
const halfKnown = createHalfKnown(
  () => {
    asked++;
    return createFuzzyIndex(linesIn(knowledge));
  },
  knowledge,
  {
    factOf: new Map(),
    paragraphOf: new Map([
      [`${article?.id} 1`, 0],
      [`${article?.id} 2`, 1],
    ]),
    facts: 0,
    paragraphs: 2,
  },
);
const words = (question: string) => {
  if (!index) throw new Error('The texts make an article.');
  return openSearch(knowledge, index).reader.read(question).words;
};

it('asks the fuzzy index for nothing that exact words settle', () => {
  expect([...halfKnown(words('was the harbour dredged')).paragraphs]).toEqual([0, 0]);
  expect(asked).toBe(0);
});

it('finds the paragraph that has what a word nobody knows looks like', () => {
  const [one = 0, other = 0] = halfKnown(words('who flew the quetzalcoatlos')).paragraphs;
  expect(other).toBeGreaterThan(0.5);
  expect(other).toBeGreaterThan(one);
});

import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { whenOf } from '../../../src/answer/plan/when.ts';
import { createReader } from '../../../src/language/reading.ts';
import { compileIndex } from '../../../src/search/compile.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The town council of Averstead met on Monday and argued for five hours about the old mill.',
  'It was built in 1911 and last repaired in 1974, when a gale took the roof.',
  'On 3 March an engineer, Dora Finn, found cracks. Finn is to tell the council more on Friday.',
  'The museum wants the mill. A baker, Piet Orr, wants it too; he has 40 loaves a day to grind.',
  'On Friday the council will also hear the museum. The fair was in May.',
);
const knowledge = knowledgeIn({ 'articles/mill.md': text });
const answers = createAnswers(knowledge);

/** The paragraphs of what is told of a question, in its order. */
function told(question: string): readonly number[] {
  const { lines = [], citations } = { lines: undefined, ...answers.ask(question) };
  return lines.length > 0
    ? lines.map(({ citations: [first] }) => first?.paragraph ?? 0)
    : [citations[0]?.paragraph ?? 0];
}

describe('what happens on a day', () => {
  it.each([
    ['what happens on friday', [3, 5]],
    ['whats planned for friday?', [3, 5]],
    ['what happened in 1974', [2]],
    ['what happened in 1911', [2]],
    ['what happened on 3 march', [3]],
    ['what went on in may', [5]],
  ])('is told by all that names it: %s', (question, paragraphs) => {
    expect(answers.ask(question).kind).toBe('answer');
    expect(told(question)).toEqual(paragraphs);
  });

  it.each(['what happened on tuesday', 'what happened in 1912'])(
    'is not told of another one: %s',
    (question) => expect(answers.ask(question).kind).not.toBe('answer'),
  );
});

describe('whenOf', () => {
  const [index] = compileIndex(knowledge);
  const when = (words: string) => index && whenOf(createReader(index.lexicon).read(words).words, 'en');

  it.each([
    ['friday', { weekday: 4 }],
    ['12 march 2024', { day: 12, month: 2, year: 2024 }],
    ['may', { month: 4 }],
    ['2011', { year: 2011 }],
  ])('reads %s', (words, expected) => expect(when(words)).toEqual(expected));

  it.each(['mill', 'friday mill', '12', 'friday saturday', '40 loaves', ''])('reads no day in %j', (words) =>
    expect(when(words)).toBeUndefined(),
  );
});

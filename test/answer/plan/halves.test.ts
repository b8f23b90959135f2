import { expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { severalAnswers } from '../../../src/answer/listed/several.ts';
import { answers } from '../shipped.ts';

it('tells beside what is missing where the article has what it has instead', () => {
  const { lines } = linesOf('who is witkoff and which weapons would ukraine buy');
  expect(lines?.map(({ citations: [first] }) => first?.paragraph)).toEqual([19, 13]);
});

it('does not hide a question that is answered behind one answer to all', () => {
  const known = new Map<string, Answer>([
    ['near', answers.ask('Why did Zelensky walk out of the Alaska summit with Putin?')],
    ['sure', answers.ask('who hosts the meeting')],
  ]);
  const ask = (question: string) => known.get(question) ?? answers.ask(question);
  const told = severalAnswers(
    ['near', 'sure'],
    'both',
    ask,
    () => undefined,
    () => ask('sure'),
  );
  expect(told).toMatchObject({ kind: 'answer', lines: [{ term: 'Nearest' }, {}] });
});

function linesOf(question: string) {
  const answer = answers.ask(question);
  return answer.kind === 'answer' ? answer : { lines: undefined };
}

import { expect, test } from 'vitest';
import { readQuestion } from '../src/terminal/read-question.ts';

const question = (text: string) => ({ kind: 'question', question: text });
const broken = { kind: 'broken', message: 'write it as plain text or as {"q": "…"}' };

test.each([
  ['a plain line', '  who pays? ', question('who pays?')],
  ['an object, whatever else is in it', '{"q": " who pays? ", "gold": [3]}', question(' who pays? ')],
  ['an empty question is a question', '{"q": ""}', question('')],
  ['JSON that is no object is a plain line', '["who pays"]', question('["who pays"]')],
  ['nothing but blanks', ' \t', { kind: 'blank' }],
  ['half an object', '{"q": "who', broken],
  ['an object without a question', '{"question": "who"}', broken],
  ['a question that is no text', '{"q": null}', broken],
])('%s', (_, line, expected) => {
  expect(readQuestion(line)).toEqual(expected);
});

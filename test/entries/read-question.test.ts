import { expect, test } from 'vitest';
import { readQuestion } from '../../src/terminal/read-question.ts';

const question = (text: string) => ({ kind: 'question', question: text });
const dialogue = (...turns: readonly string[]) => ({ kind: 'dialogue', turns });
const broken = {
  kind: 'broken',
  message: 'write it as plain text, as {"q": "…"} or as {"turns": ["…", "…"]}',
};

test.each([
  ['a plain line', '  who pays? ', question('who pays?')],
  ['an object, whatever else is in it', '{"q": " who pays? ", "gold": [3]}', question(' who pays? ')],
  ['an empty question is a question', '{"q": ""}', question('')],
  ['JSON that is no object is a plain line', '["who pays"]', question('["who pays"]')],
  ['nothing but blanks', ' \t', { kind: 'blank' }],
  ['the turns of a dialogue', '{"turns": ["who pays?", "why?"]}', dialogue('who pays?', 'why?')],
  [
    'a turn with more than the question',
    '{"turns": [{"q": "who pays?", "gold": [3]}]}',
    dialogue('who pays?'),
  ],
  ['a dialogue without turns', '{"turns": []}', broken],
  ['a turn that is no text', '{"turns": ["who", 3]}', broken],
  ['half an object', '{"q": "who', broken],
  ['an object without a question', '{"question": "who"}', broken],
  ['a question that is no text', '{"q": null}', broken],
])('%s', (_, line, expected) => {
  expect(readQuestion(line)).toEqual(expected);
});

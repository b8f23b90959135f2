import { expect, test } from 'vitest';
import { linesOf } from '../../src/terminal/lines-of.ts';

/** The lines of a text that arrives in pieces of `size` bytes. */
async function lines(text: string, size: number): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, piece) =>
    bytes.subarray(piece * size, (piece + 1) * size),
  );
  const found: string[] = [];
  for await (const line of linesOf(pieces)) found.push(line);
  return found;
}

test.each([
  ['no text, no lines', '', []],
  ['a last line without its end counts', 'one\ntwo', ['one', 'two']],
  ['an end after the last line begins no new one', 'one\n', ['one']],
  ['blank lines stay, so that lines can be numbered', '\none\n\n', ['', 'one', '']],
  ['Windows ends lines with two characters', 'one\r\ntwo\r\n', ['one', 'two']],
  ['other line ends may stand in a line', 'one\u2028two\u0085\n', ['one\u2028two\u0085']],
  ['a mark of the encoding at the start is no text', '\uFEFFone\n', ['one']],
  ['letters may be cut in two on the way', '¶ Zelenskyй “é”\n¶\n', ['¶ Zelenskyй “é”', '¶']],
])('%s', async (_, text, expected) => {
  for (const size of [1, 2, 3, 100]) expect(await lines(text, size)).toEqual(expected);
});

import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { onlyAscii } from '../../src/build/only-ascii.ts';

const CODE = ["'Größe'", '/^(?:где|як)$/u', '/[‘’“”🙂]/u', 'String.raw`\\bкак`'];

test.each(CODE)('%s reads the same in ASCII', (code) => {
  const ascii = onlyAscii(code);
  expect(ascii).toMatch(/^[\0-\x7f]+$/u);
  const [was, is]: readonly unknown[] = [code, ascii].map((one) => runInThisContext(one));
  if (was instanceof RegExp && is instanceof RegExp)
    for (const text of ['где', 'як', '’', '🙂', 'wo']) expect(is.test(text)).toBe(was.test(text));
  else if (code.includes('raw')) expect(new RegExp(String(is), 'u').test(' как')).toBe(false);
  else expect(is).toBe(was);
});

test('a character after a backslash is not changed without a word', () => {
  expect(() => onlyAscii('/a\\ä/')).toThrow('without its backslash');
});

/**
 * The same code with ASCII alone. V8 keeps code whole as long as it runs, and takes two bytes for each of its characters
 * where one of them needs more than one: a few Russian patterns would cost six megabytes. Throws where a character stands
 * after a backslash, which an escape in its place would change.
 */
export function onlyAscii(code: string): string {
  const escaped = /\\[^\0-\x7f]/u.exec(code);
  if (escaped) throw new Error(`Write ${escaped[0]} without its backslash: ${around(code, escaped.index)}`);
  // By units of UTF-16: a pattern with the flag `u` reads two escaped halves as one character.
  return code.replace(/[\x80-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function around(code: string, at: number): string {
  return code.slice(Math.max(0, at - 40), at + 40);
}

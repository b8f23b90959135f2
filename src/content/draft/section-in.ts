/** How far the entries of a section of a facts file are indented; undefined where the file has no such section. */
export function sectionIn(text: string, name: string): string | undefined {
  const lines = text.split(/\r?\n/u);
  const at = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (at === -1) return undefined;
  const first = lines.slice(at + 1).find((line) => !/^\s*(?:#.*)?$/u.test(line));
  return /^( *)- /u.exec(first ?? '')?.[1] ?? INDENT;
}

/** Where a section has no entry yet. */
const INDENT = '  ';

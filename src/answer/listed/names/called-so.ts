import type { Shelf } from '../shelf.ts';

/**
 * What articles say is called so without capitals, as far as its first or last word is one of some nouns, in small letters:
 * *the so-called league of small towns*, *the league of small towns, as it is called*.
 */
export function calledSo(nouns: ReadonlySet<string>, { sentences, words }: Shelf): readonly string[] {
  const found = sentences.flatMap(({ text }) =>
    (words.calledSo ?? []).flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.name ?? []),
    ),
  );
  const isOne = (name: string) => {
    const own = name.split(' ');
    return own.length > 1 && [own[0], own.at(-1)].some((word) => nouns.has(word ?? ''));
  };
  return [...new Set(found)].filter(isOne);
}

import type { Problem } from './knowledge.ts';
import { nearest } from './nearest.ts';

/** Names in a knowledge folder that seem to be meant for one of its folders, `article`, which is not read; `known` are those that are. */
export function misnamedFolders(names: readonly string[], known: readonly string[]): readonly Problem[] {
  return names.flatMap((name) => {
    if (known.includes(name) || !/^\p{L}+$/u.test(name)) return [];
    const meant = nearest(name, known);
    // *articles-old* is meant as it stands.
    if (meant === undefined || Math.abs(meant.length - name.length) > 1) return [];
    return [{ file: name, line: 1, message: `is not read: the folder is called ${meant}` }];
  });
}

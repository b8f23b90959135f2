import type { ReadWord } from '../../../language/read-words.ts';
import { nearTo } from '../everything.ts';
import { linesTelling } from '../lines-telling.ts';
import { namesThese, type Shelf, type Told } from '../shelf.ts';

/**
 * What somebody would not say, has not answered or keeps to themselves, as far as it is about some words; undefined where
 * nothing is.
 */
export function keptBack(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const { withheld } = shelf.words;
  const all = linesTelling((text) => withheld.test(text), shelf);
  const { anybody } = shelf.words.whether;
  const rest = about.filter((word) => !shelf.isMain(word) && !anybody.test(word.as));
  const lines = rest.length === 0 ? all : nearTo(all, rest, shelf);
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

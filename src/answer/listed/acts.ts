import type { ReadWord } from '../../language/read-words.ts';
import { actWordsOf } from '../../language/vocabulary/act-words.ts';
import { answerTuning } from '../tuning.ts';
import { anyOf, narrowed } from './everything.ts';
import { linesTelling } from './lines-telling.ts';
import { namesThese, type Shelf, type Told } from './shelf.ts';
import { onlyFact } from './tell-lines.ts';

/**
 * All that is done or said of some kinds: the facts and sentences that tell it, as far as they are about some words;
 * undefined for none, and for one that is no fact.
 */
export function actsTold(
  acts: readonly string[],
  about: readonly ReadWord[],
  shelf: Shelf,
): Told | undefined {
  const rows =
    actWordsOf(shelf.search.reader.language.code)?.rows.filter(({ act }) => acts.includes(act)) ?? [];
  const all = linesTelling((text) => rows.some(({ told }) => told.test(text)), shelf);
  const isTogether = rows.some((row) => row.isTogether);
  const lines = ofWords(all, about, isTogether, shelf);
  // Of somebody one thing may be one of several that they did.
  const isAnybodys = about.every(({ how }) => how !== 'name');
  return lines.length > 1 || (isAnybodys && onlyFact(lines))
    ? { lead: namesThese(shelf), lines: lines.slice(0, answerTuning.listed.most) }
    : undefined;
}

/**
 * Lines that are about whoever and whatever is named, as far as any of several is, or all are, `isTogether`; other words narrow down
 * only what is too long a list.
 */
function ofWords(
  all: Told['lines'],
  about: readonly ReadWord[],
  isTogether: boolean,
  shelf: Shelf,
): Told['lines'] {
  const rest = about.filter((word) => !shelf.isMain(word));
  const people = rest.filter(({ how }) => how === 'name');
  const of = isTogether ? narrowed : anyOf;
  const own = people.length > 0 ? of(all, people, shelf) : all;
  const others = rest.filter(({ how }) => how !== 'name');
  const places = others.filter((word) => isOnlyName(word, shelf));
  const there = places.length > 0 ? anyOf(own, places, shelf) : [];
  if (there.length > 1) return there;
  if (others.length === 0 || own.length <= answerTuning.listed.acts) return own;
  const some = anyOf(own, others, shelf);
  const most = some.length > answerTuning.listed.most ? narrowed(some, others, shelf) : [];
  return [most, some].find((lines) => lines.length > 1) ?? own;
}

/** Whether the articles write a word with a capital only, as they do with names of places. */
function isOnlyName({ as }: ReadWord, { sentences }: Shelf): boolean {
  const capital = `${as.charAt(0).toUpperCase()}${as.slice(1)}`;
  const stands = (word: string) => sentences.some(({ text }) => text.split(NO_LETTERS).includes(word));
  return as.length > 2 && stands(capital) && !stands(as.toLowerCase());
}

const NO_LETTERS = /[^\p{L}]+/u;

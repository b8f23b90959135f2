import { dateWords } from '../../language/calendar/date-words.ts';
import type { Language } from '../../language/language.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { type FrameSlot, frameWordsOf } from '../../language/vocabulary/frame-words.ts';
import { type PlanWords, planWordsOf } from '../../language/vocabulary/plan-words.ts';
import type { About, Listing } from './plan.ts';

/** A broad question, by what its words stand for and not by its sentence. */
export interface Frame {
  readonly plan: Listing;
  /** It asks for nothing besides, so that no single record can answer it. */
  readonly isWhole: boolean;
}

/**
 * Reads a question in which every word that says something is one by which a language asks for the whole (`who is blaming
 * whom`, `what's this mess about`), or narrows that down; undefined for every other one. `isMain` tells the words that
 * the articles are about as a whole, which narrow nothing down.
 */
export function readFrame(
  { words, meant, kind }: Reading,
  language: Language,
  isMain: (word: ReadWord) => boolean,
): Frame | undefined {
  const table = frameWordsOf(language.code);
  const plans = planWordsOf(language.code);
  if (!table || !plans || plans.whether.opens.test(meant) || table.details.test(meant)) return undefined;
  // May is a month in a broad question, and elsewhere a verb.
  const months = dateWords.get(language.code)?.months.map((month) => month.toLowerCase());
  if (words.some(({ as }) => language.detailOf(as) !== undefined || months?.includes(as))) return undefined;
  const slotOf = ({ as, how }: ReadWord): FrameSlot | undefined =>
    how === 'name' ? undefined : table.slots.find(([, words]) => words.test(as))?.[0];
  const slots = new Set(words.flatMap((word) => slotOf(word) ?? []));
  // “Why did they start it” asks for a reason, “how did it start” for what came first.
  if (kind === 'why') slots.delete('start');
  if (!table.whole.test(meant)) slots.delete('thing');
  const slot = ORDER.find((one) => slots.has(one) && (one !== 'people' || PERSONS.has(kind)));
  if (slot === undefined) return undefined;
  const rest = words.filter(
    (word) => slotOf(word) === undefined && !isBeside(word, plans) && !table.beside.test(word.as),
  );
  const about = rest.filter((word) => !isMain(word));
  // “What happened at the summit” is one thing that happened, “the whole summit thing” is all of it.
  const isWhole = rest.length === 0 || (about.length === 0 && slot !== 'happens');
  // A claim, and what has words that no article knows, asks for no overview.
  const isOpen =
    (kind !== 'other' || slots.has('happens')) &&
    slot !== 'people' &&
    about.every(({ how }) => how !== 'unknown');
  if (!isWhole && !isOpen) return undefined;
  return { plan: planOf(slot, slot === 'thing' ? about : rest), isWhole };
}

function planOf(slot: FrameSlot, about: About): Listing {
  switch (slot) {
    case 'against':
      return { kind: 'sides', about, isAgainst: true };
    case 'dispute':
      return { kind: 'sides', about };
    case 'start':
      return { kind: 'timeline', about };
    case 'stakes':
      return { kind: 'stakes' };
    case 'people':
      return { kind: 'people', about: [], noun: '' };
    case 'happens':
    case 'thing':
      return { kind: 'overview', about };
  }
}

function isBeside(word: ReadWord, { beside, lead }: PlanWords): boolean {
  if (word.how === 'name') return false;
  return !saysSomething(word) || beside.has(word.as) || beside.has(word.word) || lead.has(word.word);
}

/** Which slot counts where several are filled: *why are people angry about the story*. */
const ORDER: readonly FrameSlot[] = ['against', 'people', 'stakes', 'start', 'dispute', 'thing', 'happens'];
/** Kinds of questions that ask for people. */
const PERSONS: ReadonlySet<Reading['kind']> = new Set(['who', 'which', 'what', 'whether', 'other']);

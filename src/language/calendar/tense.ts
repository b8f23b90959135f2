import type { TenseWords } from './tense-words.ts';
import { tenseWordsOf } from './tense-words-of.ts';

/** When something happens that a clause tells, as seen from the day of the text; `open` for a plan or a wish of then. */
export type Tense = 'past' | 'to-come' | 'open';

/**
 * The tense in which a text speaks of the day named from `start` to `end`; undefined where it cannot be told.
 *
 * The nearest verb before the day in its clause decides, `failed on Sunday`; without one the next after it,
 * `On Sunday, they failed`; then the nearest before it in the sentence.
 */
export function tenseAt(text: string, start: number, end: number, language: string): Tense | undefined {
  const words = tenseWordsOf.get(language);
  if (words === undefined) return undefined;
  const opening = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const before = partsOf(words.range ? opening.replace(words.range, '') : opening);
  const after = partsOf(text.slice(end).split(SENTENCE_END)[0] ?? '');
  const lead = before.at(-1)?.toLowerCase() ?? '';
  if (words.since.has(lead)) return 'past';
  if (words.beside.has(lead))
    return words.toCome.test(`${before.at(-2) ?? ''} ${lead}`) ? 'to-come' : undefined;
  // *Until at least Monday* lasts as *until Monday* does.
  const bare = before.slice(0, before.findLastIndex((part) => !words.atLeast?.has(part.toLowerCase())) + 1);
  const isUpTo = words.until.has(bare.at(-1)?.toLowerCase() ?? '');
  // What lasts until then is told before, in no other clause.
  const read = isUpTo ? bare.slice(0, -1) : before;
  const clause = read.slice(read.findLastIndex((part) => isBreak(part, words)) + 1);
  const backwards = (parts: readonly string[]) => decide(parts, parts.length - 1, -1, words);
  // What stands behind a comma is a clause of its own, `until noon on Saturday, they announced`, but for `On Sunday, they failed`.
  const isLed = clause.length > 1;
  const cut = after.findIndex((part) => isBreak(part, words));
  const own = isLed && cut >= 0 ? after.slice(0, cut) : withoutAsides(after, words);
  const told = backwards(clause) ?? ofDay(after, words) ?? decide(own, 0, 1, words);
  if (told === 'past' && isSupposed(read, clause, words)) return 'open';
  // What lasts until a day without a word of the past lasts now.
  if (told === undefined && isUpTo) return 'to-come';
  const tense = told ?? backwards(before);
  // What was put off until a day then may lie ahead now.
  return tense === 'past' && isUpTo ? 'open' : tense;
}

/** A quotation is a sentence of its own: “Ask me on Monday,” he said. */
const SENTENCE_END = /[.!?]\s|[.!?]$|[“”„"«»]/u;

/** Words and marks between them. */
function partsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*|[,;:–—()]/gu) ?? [];
}

/** What a clause of its own tells of the day that it stands behind: *on Thursday, when she was hurt*. */
function ofDay([comma, opening = '', ...rest]: readonly string[], words: TenseWords): Tense | undefined {
  if (comma !== ',' || !words.when?.has(opening.toLowerCase())) return undefined;
  const cut = rest.findIndex((part) => isBreak(part, words));
  return decide(cut < 0 ? rest : rest.slice(0, cut), 0, 1, words);
}

/** Whether the clause before a day begins with what only supposes it. */
function isSupposed(before: readonly string[], clause: readonly string[], words: TenseWords): boolean {
  const opening = before[before.length - clause.length - 1] ?? '';
  return words.supposed?.has(opening.toLowerCase()) === true;
}

function isBreak(part: string, { joins }: TenseWords): boolean {
  return !/^[\p{L}\p{N}]/u.test(part) || joins.has(part.toLowerCase());
}

/** Without what is put in between commas: `On Monday, after what happened, they meet`. */
function withoutAsides(parts: readonly string[], { joins }: TenseWords): readonly string[] {
  let isAside = false;
  return parts.filter((part, at) => {
    if (part === ',') isAside = joins.has(parts[at + 1]?.toLowerCase() ?? '') && parts.includes(',', at + 1);
    return !isAside;
  });
}

function decide(parts: readonly string[], from: number, step: 1 | -1, words: TenseWords): Tense | undefined {
  let isPlanned = false;
  for (let at = from; at >= 0 && at < parts.length; at += step) {
    const part = parts[at] ?? '';
    const pair = `${part} ${parts[at + 1] ?? ''}`;
    if (words.past.test(pair)) return 'past';
    if (words.open?.test(pair)) return 'open';
    if (isToCome(parts, at, words)) return 'to-come';
    if (isPresent(parts, at, words)) return 'to-come';
    if (isPast(parts, at, words)) return isPlanned && words.plan?.test(part) ? 'open' : 'past';
    isPlanned ||= step === -1 && words.planned?.has(part) === true;
  }
  return undefined;
}

/** What is due lies ahead, and what fell due does not. */
function isToCome(parts: readonly string[], at: number, { toCome, reached }: TenseWords): boolean {
  const [before = '', part = '', next = ''] = [parts[at - 1], parts[at], parts[at + 1]];
  if (reached?.test(`${before} ${part}`)) return false;
  return toCome.test(part) || toCome.test(`${part} ${next}`);
}

/** `Inspections begin`; `had to begin` and `did not begin` tell their own time. */
function isPresent(parts: readonly string[], at: number, { present, noVerbAfter }: TenseWords): boolean {
  const before = (parts[at - 1] ?? '').toLowerCase();
  return (
    present?.test(parts[at] ?? '') === true &&
    !noVerbAfter.has(before) &&
    !/^(?:did|not|never|and|)$/u.test(before)
  );
}

/** A name or the start of a sentence is no verb, `the talks hosted by them` has none. */
function isPast(parts: readonly string[], at: number, { past, noVerb, noVerbAfter }: TenseWords): boolean {
  const [before = '', part = '', next = ''] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!past.test(part) || noVerbAfter.has(before.toLowerCase())) return false;
  if (noVerb?.test(`${part} ${next}`)) return false;
  return next !== 'by' || /^(?:was|were|been)$/u.test(before);
}

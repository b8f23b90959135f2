import type { ClaimWord } from '../claim.ts';

/** An office and whose it is, as a text names them together: `chancellor of Germany`, `Belmar's director`, `mayor`. */
export interface Title {
  readonly office?: ClaimWord;
  /** A state, a body or whatever else it is an office of. */
  readonly owner?: ClaimWord;
  /** Positions of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** The title that begins at a position: `UK president`, `Belmar's president`, `president of the UK`, `prime minister`. */
export function titleAt(words: readonly ClaimWord[], at: number): Title | undefined {
  const [first, second] = [words[at], words[at + 1]];
  const isOwner = first?.nation !== undefined || (first?.name !== undefined && first.isOwner);
  if (first && isOwner && second?.office && !second.isApart)
    return { owner: first, office: second, from: at, to: at + 2 };
  if (!first?.office) return undefined;
  const isOf = /^(of|for)$/i.test(second?.text ?? '');
  const the = isOf && /^the$/i.test(words[at + 2]?.text ?? '') ? 1 : 0;
  const owner = words[at + 2 + the];
  if (isOf && (owner?.nation || owner?.name)) return { office: first, owner, from: at, to: at + 3 + the };
  return { office: first, from: at, to: at + 1 };
}

/** Somebody named right after a title; `to` is the position after the name's last word. */
export interface NamedAfter {
  readonly name: string;
  readonly to: number;
}

/** Whoever is named right after a title: `President Novak`, `the French president, Anna Novak, said`. */
export function nameAfter(words: readonly ClaimWord[], at: number): NamedAfter | undefined {
  const next = words[at];
  if (next?.name === undefined) return undefined;
  let end = at + 1;
  while (words[end]?.name === next.name && !words[end]?.isApart) end++;
  // “The president, Novak, Lund” is a list.
  const isAside =
    next.isApart &&
    (end === words.length || (words[end]?.isApart === true && words[end]?.name === undefined));
  return next.isApart && !isAside ? undefined : { name: next.name, to: end };
}

/** The one of whom a title after the name speaks: `Novak, the president`, `is Novak president`. */
export function nameBefore(words: readonly ClaimWord[], title: Title): string | undefined {
  let at = title.from - 1;
  // *The town's treasurer*, also as it is typed in a hurry
  if (/\p{Ll}s$/u.test(words[at]?.text ?? '') && /^the$/iu.test(words[at - 1]?.text ?? '')) at--;
  while (LINKS.test(words[at]?.text ?? '')) at--;
  const named = words[at];
  if (named?.name === undefined || named.isOwner) return undefined;
  const isBare = at === title.from - 1;
  // “Novak, the Italian prime minister and Lund” is a list, “Novak or Lund the chancellor” a question.
  const after = words[title.to];
  const isAside = words.slice(at + 1, title.from + 1).some(({ isApart }) => isApart);
  if (isAside && after && !after.isApart) return undefined;
  if (after && (JOINS.test(after.text) ? isNamed(words, title.to + 1) : after.name !== undefined))
    return undefined;
  if (words.slice(0, at).some(({ text }) => /^(or|and|with)$/i.test(text))) return undefined;
  if (
    isBare &&
    !words[title.from]?.isApart &&
    !/^(is|was|isnt|isn't|wasnt)$/i.test(words[at - 1]?.text ?? '')
  )
    return undefined;
  return named.name;
}

const LINKS = /^(is|was|the|a|an|as|became|become|becomes|really|still|now|our|who|who's|whos)$/i;

/** `former president`, `ex-chancellor`, `the next president`: an office of another time. */
export function isPast(words: readonly ClaimWord[], { from }: Title): boolean {
  return isPastWord(words[from - 1]?.text ?? '');
}

/** Whether a word before an office tells that it is of another time: `former`. */
export function isPastWord(text: string): boolean {
  return /^(former|ex|late|old|then|future|next|previous|last|first|deputy|acting|would-be)$/i.test(text);
}

const JOINS = /^(and|or|&|vs)$/i;

/** Whether somebody is named within the next three words. */
function isNamed(words: readonly ClaimWord[], at: number): boolean {
  return words.slice(at, at + 3).some(({ name, office, nation }) => name ?? office ?? nation);
}

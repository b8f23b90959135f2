import type { ClaimWord } from './claim-words.ts';

/** An office and a nation that a text names together: `UK president`, `chancellor of Germany`, `prime minister`. */
export interface Title {
  readonly office?: ClaimWord;
  readonly nation?: ClaimWord;
  /** Positions of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** The title that begins at a position: `UK president`, `president of the UK`, `prime minister`. */
export function titleAt(words: readonly ClaimWord[], at: number): Title | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.nation && second?.office && !second.isApart)
    return { nation: first, office: second, from: at, to: at + 2 };
  if (!first?.office) return undefined;
  const isOf = /^(of|for)$/i.test(second?.text ?? '');
  const the = isOf && /^the$/i.test(words[at + 2]?.text ?? '') ? 1 : 0;
  const nation = words[at + 2 + the];
  if (isOf && nation?.nation) return { office: first, nation, from: at, to: at + 3 + the };
  return { office: first, from: at, to: at + 1 };
}

/** The person of whom a title after the name speaks: `Starmer, the president`, `is Starmer president`. */
export function nameBefore(words: readonly ClaimWord[], title: Title): string | undefined {
  let at = title.from - 1;
  while (LINKS.test(words[at]?.text ?? '')) at--;
  const name = words[at];
  if (name?.person === undefined || name.isOwner) return undefined;
  const isBare = at === title.from - 1;
  // “Trump, the Italian prime minister and Macron” is a list, “Merz or Macron the chancellor” a question.
  const after = words[title.to];
  const isAside = words.slice(at + 1, title.from + 1).some(({ isApart }) => isApart);
  if (isAside && after && !after.isApart) return undefined;
  if (after && (JOINS.test(after.text) ? isNamed(words, title.to + 1) : after.person !== undefined))
    return undefined;
  if (words.slice(0, at).some(({ text }) => /^(or|and|with)$/i.test(text))) return undefined;
  if (
    isBare &&
    !words[title.from]?.isApart &&
    !/^(is|was|isnt|isn't|wasnt)$/i.test(words[at - 1]?.text ?? '')
  )
    return undefined;
  return name.person;
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
  return words.slice(at, at + 3).some(({ person, office, nation }) => person ?? office ?? nation);
}

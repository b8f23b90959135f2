import type { Language } from '../../language/language.ts';
import type { Token } from '../../language/tokenize.ts';
import { type NamingWords, namingWordsOf } from '../../language/vocabulary/naming-words.ts';
import type { NameAsked } from './name-asked.ts';

/**
 * How a text speaks of something: with a name, or where several are asked for with some side by side, without, with words that
 * tell which one it is although the question has not got them, or as of what is known already, *their hotel*.
 */
export type Mention = 'named' | 'listed' | 'unnamed' | 'told' | 'known';

/**
 * Each mention of a noun in a text, or of so many of anything where there is no noun; `isExact` leaves out other forms of it, as
 * a case is not cases.
 */
export function mentionsOf(
  text: string,
  asked: NameAsked,
  { noun, isExact }: { readonly noun: string | undefined; readonly isExact: boolean },
  language: Language,
): readonly Mention[] {
  const table = namingWordsOf(language.code);
  if (!table) return [];
  const tokens = language.tokens(text);
  const stem = noun === undefined ? undefined : language.stem(noun);
  const isMeant = ({ word }: Token, at: number) => {
    if (noun === undefined) return tokens[at - 1]?.word === asked.count && !language.isStop(word);
    return isExact || asked.count !== undefined ? word === noun : language.stem(ownerOf(word)) === stem;
  };
  const words = { text, tokens, asked, language, table };
  return tokens.flatMap((token, at) => (isMeant(token, at) ? [mentionAt(at, words)] : []));
}

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly asked: NameAsked;
  readonly language: Language;
  readonly table: NamingWords;
}

function mentionAt(at: number, words: Words): Mention {
  if (words.asked.count !== undefined && isListed(at, words)) return 'listed';
  if (isName(at, words) || isNamedAfter(at, words)) return 'named';
  return toldBefore(at, words) ?? (isToldAfter(at, words) ? 'told' : 'unnamed');
}

/** *Donetsk and Luhansk, the two regions*: names side by side in the same sentence or the next one. */
function isListed(at: number, { text, tokens, table }: Words): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  const before = text.slice(0, start).split(ENDS).at(-1) ?? '';
  const after = text.slice(end).split(ENDS).slice(0, 2).join(' ');
  return table.sideBySide.test(`${before}${text.slice(start, end)}${after}`);
}

/** *The judge, Haverack*, *port Selm*, *the musical “Salt”*, *methods: …*, *the port of Selm*, *a firm called Summit*. */
function isNamedAfter(at: number, words: Words): boolean {
  const { tokens, table } = words;
  const gap = gapAfter(at, words);
  const next = tokens[at + 1]?.word ?? '';
  if (/[:“"]/u.test(gap)) return true;
  if (gap === ', ' && (isName(at + 1, words) || (table.determiners.has(next) && isName(at + 2, words))))
    return true;
  if (gap !== ' ') return false;
  // *The branches Albrecke would keep* are not called so.
  if (isName(at + 1, words) && words.asked.count === undefined) return true;
  if ((table.of.has(next) || table.being.has(next)) && isName(at + 2, words)) return true;
  return tokens.slice(at + 1, at + 1 + NEAR).some(({ word }) => table.naming.has(word));
}

/** *Pell, a lawyer*, *Pell is a lawyer*, *the Skua rocket*; or a word that the question has not got, *the pilots' union*. */
function toldBefore(at: number, words: Words): Mention | undefined {
  const { text, tokens, asked, language, table } = words;
  const asksName = asked.isName || asked.count !== undefined;
  let from = at;
  let isTold = false;
  let isBare = true;
  let isKnown = false;
  while (from > 0 && at - from <= LONGEST && /^[ -]$/u.test(gapAfter(from - 1, words))) {
    const { word, start, end } = tokens[from - 1] as Token;
    if (isName(from - 1, words)) {
      if (!/['’]s?$/u.test(text.slice(start, end))) return 'named';
      return asksName ? undefined : 'told';
    }
    if (language.isStop(word) && !table.determiners.has(word)) break;
    from--;
    if (table.determiners.has(word)) {
      isKnown = !table.indefinite.has(word) && (isBare || table.owners.has(word));
      if (!table.determiners.has(tokens[from - 1]?.word ?? '')) break;
    }
    isBare = false;
    isTold ||= isNews(word, words);
  }
  const before = from - 1;
  if (gapAfter(before, words) === ', ' && isName(before, words)) return 'named';
  if (table.being.has(tokens[before]?.word ?? '') && isName(before - 1, words)) return 'named';
  if (asksName) return undefined;
  return isTold ? 'told' : isKnown ? 'known' : undefined;
}

/** *The minister for trade*, where nobody asked about trade. */
function isToldAfter(at: number, words: Words): boolean {
  const { tokens, asked, table } = words;
  if (asked.isName || asked.count !== undefined || !table.with.has(tokens[at + 1]?.word ?? '')) return false;
  return tokens.slice(at + 2, at + 2 + NEAR).some(({ word }) => isNews(word, words));
}

/** Whether a word says something that the question does not. */
function isNews(word: string, { asked, language, table }: Words): boolean {
  if (language.isStop(word) || table.light.has(word) || language.detailOf(word) !== undefined) return false;
  return !asked.stems.has(language.stem(word));
}

/** Whether a word is written as a name: with a capital letter that is not only that of a sentence. */
function isName(at: number, { text, tokens, language, table }: Words): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(text.slice(token.start)) || language.detailOf(token.word)) return false;
  if (!OPENS.test(text.slice(0, token.start))) return true;
  return (
    !table.determiners.has(token.word) &&
    !language.isStop(token.word) &&
    !language.isStop(ownerOf(token.word))
  );
}

function gapAfter(at: number, { text, tokens }: Words): string {
  const token = tokens[at];
  return token ? text.slice(token.end, tokens[at + 1]?.start ?? text.length) : '';
}

function ownerOf(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

/** Between two sentences. */
const ENDS = /(?<=[.!?][”"]?)\s+/u;
/** Where a sentence begins. */
const OPENS = /(?:^|[.!?:”"“])\s*$/u;
/** Words after a noun that may say what it is called, and words before it that belong to it. */
const NEAR = 3;
const LONGEST = 4;

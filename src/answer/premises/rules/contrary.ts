import { contrariesEnglish, type Expressions } from '../../../language/en/contraries.ts';
import { type ClaimWord, sentencesIn } from '../claim.ts';
import type { Known, Rule } from '../compared.ts';
import { countShared, keysOfAll } from '../count-shared.ts';

/**
 * The question has the contrary of what the article says of the same thing: *a public talk* where they spoke privately, *held
 * in person* where it was a virtual summit. Only where the article has nothing of the question's side, and the sentence has
 * most of the question's other words.
 */
export const contrary: Rule = ({ text, words }, { known }, about) => {
  // Most questions have no expression of any row.
  if (!words.some((word) => LAST.has(word.text.toLowerCase()))) return [];
  // *In person or over video* takes neither for granted.
  if (words.some((word) => /^or$/iu.test(word.text))) return [];
  for (const sides of contrariesEnglish) {
    for (const [own, others] of [sides, [sides[1], sides[0]]] as const) {
      const asked = placeOf(words, own);
      if (!asked || isDenied(words, asked) || placeOf(words, others) || placeOf(known.words, own)) continue;
      for (const sentence of sentencesIn(known.words)) {
        const said = placeOf(sentence, others);
        if (!said || isDenied(sentence, said)) continue;
        const [of, there] = [
          headOf(words, asked, sentence, said, about),
          mostOf(words, asked, sentence, about),
        ];
        if (!of || !there) continue;
        const says = {
          from: Math.min(said.from, of.there),
          to: toNoun(sentence, Math.max(said.to, of.there), said),
        };
        const wrong = { from: Math.min(asked.from, of.here), to: Math.max(asked.to, of.here) };
        return [{ kind: 'denied', asked: cut(text, words, wrong), says: cut(known.text, sentence, says) }];
      }
    }
  }
  return [];
};

/** From one word to another, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where one of some expressions stands first. */
function placeOf(words: readonly ClaimWord[], expressions: Expressions): Span | undefined {
  for (const [from, { text }] of words.entries()) {
    const small = text.toLowerCase();
    for (const parts of expressions) {
      if (parts[0] !== small) continue;
      if (parts.every((part, at) => words[from + at]?.text.toLowerCase() === part))
        return { from, to: from + parts.length - 1 };
    }
  }
  return undefined;
}

function isDenied(words: readonly ClaimWord[], { from }: Span): boolean {
  return words.slice(Math.max(0, from - NEAR), from).some(({ text }) => NO.test(text));
}

/** The word near both that is the same: what is said to be of the one kind and of the other. */
function headOf(
  words: readonly ClaimWord[],
  asked: Span,
  sentence: readonly ClaimWord[],
  said: Span,
  { keysOf }: Known,
): { readonly here: number; readonly there: number } | undefined {
  for (const there of around(sentence, said)) {
    const keys = keysOf(sentence[there] ?? NOTHING);
    const here = around(words, asked).find((at) =>
      keysOf(words[at] ?? NOTHING).some((key) => keys.includes(key)),
    );
    if (here !== undefined) return { here, there };
  }
  return undefined;
}

/** The places of the words around a span, those after it first; names are called neither. */
function around(words: readonly ClaimWord[], { from, to }: Span): readonly number[] {
  const near = [...Array(NEAR).keys()];
  return [...near.map((at) => to + 1 + at), ...near.map((at) => from - 1 - at)].filter((at) => {
    const word = words[at];
    return word !== undefined && word.name === undefined && word.nation === undefined;
  });
}

/** Whether a sentence has most of the words of a question that say something. */
function mostOf(
  words: readonly ClaimWord[],
  { from, to }: Span,
  sentence: readonly ClaimWord[],
  { keysOf }: Known,
): boolean {
  const there = new Set(sentence.flatMap(keysOf));
  const rest = words.filter((_, at) => at < from || at > to);
  const content = keysOfAll(rest, keysOf);
  return countShared(content, there) * 2 >= content.length;
}

/** *Held a virtual* goes on to what is. */
function toNoun(words: readonly ClaimWord[], to: number, said: Span): number {
  const next = words[to + 1];
  return to === said.to && next?.word?.stop === false && !next.isApart ? to + 1 : to;
}

function cut(text: string, words: readonly ClaimWord[], { from, to }: Span): string {
  return text.slice(words[from]?.start, words[to]?.end);
}

/** The words with which the expressions of all rows end; many begin with *in*, as do other questions. */
const LAST: ReadonlySet<string> = new Set(
  contrariesEnglish.flatMap((sides) => sides.flatMap((own) => own.flatMap((parts) => parts.at(-1) ?? []))),
);
const NOTHING: ClaimWord = {
  text: '',
  start: 0,
  end: 0,
  isApart: false,
  startsSentence: false,
  isOwner: false,
};
/** Words on each side among which stands what is of one kind or the other. */
const NEAR = 3;
const NO = /^(?:not|never|no|nor|neither|without|\p{L}+n['’]t)$/iu;

import type { DetailRow, FollowUpWords } from '../../language/vocabulary/follow-up-words.ts';

/** What a follow-up asks, and so what it takes from the question before it. */
export type FollowUp =
  /** No question at all: `thanks!`, `ok`. */
  | { readonly kind: 'nothing' }
  /** Nothing but a question word, such as `why?` or `when was that?`; `ask` is that word or phrase. */
  | { readonly kind: 'detail'; readonly ask: string; readonly row: DetailRow }
  /** Other people than those that were told of. */
  | { readonly kind: 'others' }
  /** More of the same, `what else?`, or what came of it, `and then?`. */
  | { readonly kind: 'more'; readonly alike: boolean }
  /** The same about another person, month or place: `and Macron?`, `what about April`. */
  | { readonly kind: 'instead'; readonly other: string }
  /** A question with words of its own. */
  | { readonly kind: 'open'; readonly question: string; readonly leans: Leaning };

/** Whether a question leans on the one before: it points there, or is only so short that it may. */
export type Leaning = 'no' | 'short' | 'points';

/** Reads what a member wrote after an answer. */
export function readFollowUp(written: string, words: FollowUpWords): FollowUp {
  const text = written.replace(/\s+/gu, ' ').trim();
  if (words.nothing.test(text)) return { kind: 'nothing' };
  const said = text
    .replace(words.lead, '')
    .replace(/^[¿¡\s]+/u, '')
    .replace(/[\s?!.,]+$/u, '');
  if (said === '') return { kind: 'nothing' };
  const plain = said.toLowerCase().replaceAll('’', "'").replace(words.tail, '');
  if (words.others.test(plain)) return { kind: 'others' };
  if (words.more.test(plain)) return { kind: 'more', alike: true };
  if (words.next.test(plain)) return { kind: 'more', alike: false };
  const row = words.details.find((one) => bare(one, words).test(plain));
  if (row) return { kind: 'detail', ask: bare(row, words).exec(plain)?.[1] ?? plain, row };
  const led = words.lead.test(text);
  const parts = plain.split(' ');
  if (led && parts.length <= LONGEST_NAME && !parts.some((part) => words.verb.test(part)))
    return { kind: 'instead', other: said };
  const leans = led || words.pointing.test(plain) ? 'points' : parts.length <= SHORT ? 'short' : 'no';
  return { kind: 'open', question: led ? said : text, leans };
}

/** The expression of a row; made once. */
function bare(row: DetailRow, { after }: FollowUpWords): RegExp {
  let expression = expressions.get(row);
  if (!expression) {
    expression = new RegExp(`^(${row.asked})${after}$`, 'u');
    expressions.set(row, expression);
  }
  return expression;
}

const expressions = new WeakMap<DetailRow, RegExp>();

/** Words of a name with a preposition and an article: `in the European Commission`. */
const LONGEST_NAME = 6;
/** Words of a question that is seldom whole: `which regions?`. */
const SHORT = 3;

import type { Answer } from '../answer.ts';
import { type Detail, detailAsked } from './detail-asked.ts';

/** The sentence that refuses a detail by name: `The article does not say to whom.` */
export function refusalOf(ask: string): string {
  return `The article does not say ${WORDED[ask] ?? ask}.`;
}

/** Whether a refusal speaks of that detail; what else somebody said is no answer to `which day?`. */
export function lacks(ask: string, { text }: Answer): boolean {
  const named = NAMED[detailAsked(ask)];
  return named === undefined || named.test(text);
}

const NAMED: Readonly<Partial<Record<Detail, RegExp>>> = {
  when: /\b(?:when|day|date|time|month|year|since)\b/u,
  since: /\b(?:when|since|long)\b/u,
  where: /\b(?:where|place|which (?:programme|service)|mention)\b/u,
  number: /\b(?:how (?:many|much|large|often)|number|all the|size|worth|price|mention|name)\b/u,
  long: /\b(?:how (?:long|often)|since when)\b/u,
  why: /\b(?:why|reason)\b/u,
  how: /\bhow\b/u,
};

/** How a refusal names what was asked for, where not by the very words. */
const WORDED: Readonly<Record<string, string>> = {
  what: 'that',
  'how come': 'why',
  'why not': 'why',
  ...same('why', ['why him', 'why her', 'why them', 'why there', 'why then', 'why now', 'why alone']),
  ...same('which', [
    'which of them',
    'which of these',
    'which of those',
    'like who',
    'like whom',
    'like what',
  ]),
  ...same('which', ['like which', 'such as', 'for example', 'names']),
  'to who': 'to whom',
  'by who': 'by whom',
  ...same('with whom', ['with who', 'who with']),
  ...same('to whom', ['who to', 'whom']),
  'from who': 'from whom',
  'against who': 'against whom',
  'about who': 'about whom',
  'what time': 'at what time',
};

function same(said: string, words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, said]));
}

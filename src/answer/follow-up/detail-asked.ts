import { questionKind } from '../../language/question-kind.ts';

/** What a bare question word asks for. */
export type Detail =
  | 'when'
  | 'since'
  | 'where'
  | 'number'
  | 'long'
  | 'why'
  | 'who'
  | 'to-whom'
  | 'by-whom'
  | 'with-whom'
  | 'which'
  | 'how'
  | 'other';

/** The detail for a question word or phrase: `to whom`, `on which channel`. */
export function detailAsked(ask: string): Detail {
  if (/^since when\b/u.test(ask)) return 'since';
  if (/^how (?:long|often)\b/u.test(ask)) return 'long';
  if (/^(?:what|which|which ones?|which of .+|like .+|such as|for example|names)$/u.test(ask)) return 'which';
  const [, before, after] = BESIDE.exec(ask) ?? [];
  const preposition = before ?? after;
  const kind = questionKind(ask);
  if (kind === 'who' && preposition) return BY[preposition] ?? 'to-whom';
  switch (kind) {
    case 'how-many':
      return 'number';
    case 'when':
      return /time|until/u.test(ask) ? 'other' : 'when';
    case 'where':
      return /\b(?:city|town)\b/u.test(ask) ? 'other' : kind;
    case 'why':
    case 'who':
      return kind;
    default:
      return /^(?:how|in what way)$/u.test(ask) ? 'how' : 'other';
  }
}

/** `to whom`, `who … to`. */
const BESIDE = /\b(to|against|by|from|with) whom?\b|\b(to|against|by|from|with)[\s?]*$/u;
const BY: Readonly<Record<string, Detail>> = { by: 'by-whom', from: 'by-whom', with: 'with-whom' };

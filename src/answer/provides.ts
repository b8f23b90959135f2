import { languageOf } from '../search/language.ts';
import { questionKind } from '../search/question-kind.ts';
import type { Answered } from './answer-kinds.ts';

/**
 * Whether an answer has what its question asks for: a day for `when`, a reason for `why`. Words of the question before
 * find its fact again, whatever is asked of it; only what the fact holds, or is known to be asked for, counts.
 */
export function provides(question: string, { text, facts }: Answered): boolean {
  const [fact] = facts;
  const kind = questionKind(question);
  if (!fact || PLAIN.includes(kind)) return true;
  if (fact.asked.filter((way) => questionKind(way) === kind).length >= OFTEN) return true;
  const words = languageOf('en').words(text);
  switch (kind) {
    case 'when':
      return (
        ('when' in fact && fact.when !== undefined) ||
        /\b(?:after|before|since|ahead of|during)\b/iu.test(text)
      );
    case 'where':
      return ('where' in fact && fact.where !== undefined) || ('to' in fact && fact.to !== undefined);
    case 'how-many':
      return words.some((word) => languageOf('en').detailOf(word) === 'number');
    default:
      return false;
  }
}

/** Whether an answer leaves none of these words unaccounted for. */
export function accountsFor({ receipt }: Answered, question: string): boolean {
  const own = new Set(languageOf('en').words(question));
  return !receipt.unaccounted.some((word) => word.split(' ').some((part) => own.has(part)));
}

/** Kinds of question whose answer cannot be told by its form. */
const PLAIN = ['what', 'which', 'how', 'whether', 'other'];
/** Ways of asking a fact in the same manner from which on it is known to provide that. */
const OFTEN = 10;

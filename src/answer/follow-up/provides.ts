import { languageOf } from '../../language/language.ts';
import { questionKind } from '../../language/question-kind.ts';
import type { Answered } from '../answer-kinds.ts';
import type { FindMentions } from './mentions.ts';

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

/** Whether an answer shows the words a question has of its own; a question such as `what are they?` has none. */
export function shows({ text, citations }: Answered, question: string): boolean {
  const language = languageOf('en');
  const shown = [text, ...citations.map(({ excerpt }) => excerpt.text)].join(' ');
  const stems = new Set(language.words(shown).map(language.stem));
  const own = language.words(question).filter((word) => !language.isStop(word) && word !== 'ones');
  return own.length > 0 && own.every((word) => stems.has(language.stem(word)));
}

/** Whether an answer speaks of somebody or something, in its text or in what it quotes. */
export function speaksOf(what: string, { text, citations }: Answered, find: FindMentions): boolean {
  const shown = [text, ...citations.map(({ excerpt }) => excerpt.text)].join(' ');
  const ids = find(what).map(({ id }) => id);
  if (ids.length > 0) {
    const there = new Set(find(shown).map(({ id }) => id));
    return ids.every((id) => there.has(id));
  }
  const language = languageOf('en');
  const stems = new Set(language.words(shown).map(language.stem));
  return language.words(what).every((word) => language.isStop(word) || stems.has(language.stem(word)));
}

/** Kinds of question whose answer cannot be told by its form. */
const PLAIN = ['what', 'which', 'how', 'whether', 'other'];
/** Ways of asking a fact in the same manner from which on it is known to provide that. */
const OFTEN = 10;

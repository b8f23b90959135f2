import { isOrdinaryOpener } from '../../language/en/world/ordinary-words.ts';
import { isNumberWord } from '../../language/numbers-of.ts';
import { type Word, wordsOf } from '../../language/words-of.ts';
import type { Person, Term } from '../knowledge.ts';

/** Languages in which every noun has a capital letter; there only declared names are known to be names. */
const capitalisedNouns: ReadonlySet<string> = new Set(['de', 'lb']);

/** Fields that hold a name or nothing of the kind; their first word has a capital letter only if it is a name. */
export const labelFields: ReadonlySet<string> = new Set(['to', 'when', 'where']);

/** Names that the article need not have to be known. */
const calendar = wordsOf(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
);

/** What is known of the words of an article and of its facts. */
export interface Vocabulary {
  readonly language: string;
  /** The words of the article outside quotation marks: those may be shouted. */
  readonly article: readonly Word[];
  /** The words of the answers. */
  readonly answers: readonly Word[];
  /** The people and terms of all facts. */
  readonly declared: readonly (Person | Term)[];
}

/** Whether a word of a field is a name. */
export type NameRule = (word: Word, field: string) => boolean;

/**
 * The rule by which names are told from other words: a name has a capital letter. The first word of a sentence has one
 * anyway; it is a name if the article has it with a capital within a sentence, if a person, term, month or weekday is
 * called so, and in English also if it is not known as an ordinary word.
 */
export function nameRule({ language, article, answers, declared }: Vocabulary): NameRule {
  const declaredWords = new Set(declared.flatMap(({ name }) => wordsOf(name)).map(({ folded }) => folded));
  if (capitalisedNouns.has(language))
    return ({ capitalised, folded }) => capitalised && declaredWords.has(folded);

  const within = article.filter(({ capitalised, startsSentence }) => capitalised && !startsSentence);
  const names = new Set([...within, ...(language === 'en' ? calendar : [])].map(({ folded }) => folded));
  for (const word of declaredWords) names.add(word);
  const lowerCase = article.filter(({ capitalised }) => !capitalised).map(({ folded }) => folded);
  for (const word of lowerCase) names.delete(word);
  const ordinary = new Set(article.map(({ folded }) => folded));
  for (const { capitalised, folded } of answers) if (!capitalised) ordinary.add(folded);

  return ({ text, folded, capitalised, startsSentence }, field) => {
    if (!capitalised || text === 'I') return false;
    // *Vote in the hall* is called so and begins with a capital, whatever its first word is.
    if (startsSentence && field === 'name') return names.has(folded);
    if (!startsSentence || labelFields.has(field) || names.has(folded)) return true;
    if (language !== 'en' || ordinary.has(folded)) return false;
    return !isOrdinaryOpener(folded) && !isNumberWord(folded);
  };
}

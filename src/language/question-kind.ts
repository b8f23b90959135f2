import { questionKindsGerman } from './de/question-kinds.ts';
import { questionKindsEnglish } from './en/asking/question-kinds.ts';
import { questionKindsSpanish } from './es/question-kinds.ts';
import { questionKindsRussian } from './ru/question-kinds.ts';

/** What kind of thing a question asks for. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'why'
  | 'which'
  | 'what'
  | 'how'
  | 'whether'
  | 'other';

/** How questions of a kind open, read on lower-case text. */
export type Opening = readonly [RegExp, QuestionKind];

const openings: ReadonlyMap<string, readonly Opening[]> = new Map([
  ['en', questionKindsEnglish],
  ['de', questionKindsGerman],
  ['es', questionKindsSpanish],
  ['ru', questionKindsRussian],
]);

/** The kind a question asks for; `other` for claims, for keywords and in a language without openings. */
export function questionKind(question: string, language = 'en'): QuestionKind {
  const asked = question.toLowerCase().replaceAll('’', "'").trim();
  return openings.get(language)?.find(([pattern]) => pattern.test(asked))?.[1] ?? 'other';
}

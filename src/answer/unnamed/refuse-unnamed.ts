import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isWritten } from '../decide.ts';
import { type Question, tell } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { nameAsked } from './name-asked.ts';
import { isUnnamed } from './unnamed.ts';

/**
 * Of a question for the name of what the passage found only mentions: that the article does not say it; undefined where
 * something names it, and for every other question.
 */
export function refuseUnnamed(answer: Answer, found: Found, question: Question): Answer | undefined {
  const { search } = question.sources;
  const { language } = search.reader;
  const isOpen = answer.kind === 'near' || (isAnswered(answer) && !answer.lines && !answer.tellings);
  const [first] = answer.citations;
  if (!isOpen || !first || isWritten(found)) return undefined;
  const asked = nameAsked(found.reading.meant.toLowerCase(), language);
  if (!asked) return undefined;
  // Of one thing any word may tell which one it is.
  const isOnlyWhich = !asked.isName && asked.count === undefined;
  if (isOnlyWhich && isAnswered(answer) && found.confidence >= answerTuning.surelyFrom) return undefined;
  const { article, paragraph } = first;
  const shown = article.paragraphs[paragraph - 1]?.text ?? '';
  const told = () => [
    ...article.paragraphs.map(({ text }) => text),
    ...search.facts.flatMap((fact) =>
      fact.kind === 'gap' || fact.article !== article.id ? [] : [fact.says],
    ),
  ];
  if (!isUnnamed(asked, shown, told, language)) return undefined;
  return tell({ kind: 'detail-absent', missing: [] }, found, question);
}

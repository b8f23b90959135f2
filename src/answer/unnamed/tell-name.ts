import { saysSomething } from '../../language/read-words.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isGap } from '../answer-kinds.ts';
import { sentenceVerdict } from '../decide.ts';
import { sentenceTelling } from '../other-record/sentence-telling.ts';
import { type Question, tell } from '../tell.ts';
import { mentionsOf } from './mentions.ts';
import { nameAsked } from './name-asked.ts';

/**
 * Of a question for a name that nothing surely answers: the sentence of the passage that comes nearest which names the very
 * thing, *under Lantern Street*; undefined where none does, and where somebody wrote down that it is missing.
 */
export function tellName(answer: Answer, found: Found, question: Question): Answer | undefined {
  const { search } = question.sources;
  const { language } = search.reader;
  const isOpen = answer.kind === 'near' || (answer.kind === 'detail-absent' && !answer.apart);
  const [first] = found.ranked;
  if (!isOpen || !first || isGap(answer)) return undefined;
  const asked = nameAsked(found.reading.meant.toLowerCase(), language);
  // One of several things is not all of them.
  if (!asked || asked.count !== undefined) return undefined;
  const names = (text: string) =>
    asked.nouns.some((noun) => mentionsOf(text, asked, { noun, isExact: true }, language).includes('named'));
  // What is refused is another street's name, unless the sentence has more of the question than the noun.
  const isRefused = answer.kind === 'detail-absent';
  const rest = found.reading.words.filter(
    (word) => saysSomething(word) && !asked.nouns.includes(word.word) && !asked.nouns.includes(word.as),
  );
  const naming = sentenceTelling(first.paragraph, names, search, isRefused ? rest : undefined);
  const verdict = naming === undefined ? undefined : sentenceVerdict(naming, search);
  return verdict && tell(verdict, found, question);
}

import { saysSomething } from '../../language/read-words.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { wholeQuestion } from '../decide.ts';
import type { Sources } from '../sources.ts';
import { tellStory } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { decideStory } from '../versions/story.ts';

/**
 * What the articles have on a statement: the record that ranks first, where its paragraph has much of what is stated; without
 * one undefined. A statement asks for no list and leans on nothing, so nothing else is tried.
 */
export function claimed(statement: string, sources: Sources): Answer | undefined {
  const { premises, search, calendar } = sources;
  const premise = premises.read(statement);
  const found = search.find(search.reader.read(calendar.inTheirWords(premise.sought)));
  if (!isHeld(found)) return undefined;
  const inArticle = (article: number) => search.within(found, article);
  const told = decideStory(found, search, undefined, inArticle, { ...wholeQuestion(search), sureFrom: 0 });
  return tellStory(told, { asked: statement, shownAs: statement, premise, sources });
}

/** Whether one paragraph has so much of a statement that it is about that. */
function isHeld({ reading, confidence, signs }: Found): boolean {
  const words = reading.words.filter(saysSomething).length;
  return answerTuning.check.held.some(
    (least) =>
      words >= least.words && signs.paragraphSoftShare >= least.share && confidence >= least.confidence,
  );
}

import { saysSomething } from '../../language/read-words.ts';
import type { Found } from '../../search/search.ts';
import { sentenceAt } from '../../search/sentence-at.ts';
import type { Answer } from '../answer.ts';
import { sentenceVerdict, wholeQuestion } from '../decide.ts';
import type { Sources } from '../sources.ts';
import { tell, tellStory } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { decideStory } from '../versions/story.ts';

/**
 * What the articles have on a statement: the sentence that it quotes, else the record that ranks first where its paragraph has
 * much of what is stated; without one undefined. A statement asks for no list and leans on nothing, so nothing else is tried.
 */
export function claimed(statement: string, sources: Sources): Answer | undefined {
  const { premises, search, calendar } = sources;
  const premise = premises.read(statement);
  const question = { asked: statement, shownAs: statement, premise, sources };
  const found = search.find(search.reader.read(calendar.inTheirWords(premise.sought)));
  const quoted = quotedAt(statement, sources);
  const own = quoted === undefined ? undefined : sentenceVerdict(quoted, search);
  if (own) return tell(own, { ...found, confidence: 1 }, question);
  if (!isHeld(found)) return undefined;
  const inArticle = (article: number) => search.within(found, article);
  const told = decideStory(found, search, undefined, inArticle, { ...wholeQuestion(search), sureFrom: 0 });
  return tellStory(told, question);
}

/** The sentence that a statement quotes, by its place among all. */
function quotedAt(statement: string, { premises, search }: Sources): number | undefined {
  const [quoted] = premises.quotedIn(statement);
  if (!quoted) return undefined;
  const at = search.index.sentences.findIndex((_, place) => {
    const { article, paragraph, end = 0 } = sentenceAt(search, place) ?? {};
    return article?.id === quoted.article && paragraph === quoted.paragraph && end > quoted.from;
  });
  return at < 0 ? undefined : at;
}

/** Whether one paragraph has so much of a statement that it is about that. */
function isHeld({ reading, confidence, signs }: Found): boolean {
  const words = reading.words.filter(saysSomething).length;
  return answerTuning.check.held.some(
    (least) =>
      words >= least.words && signs.paragraphSoftShare >= least.share && confidence >= least.confidence,
  );
}

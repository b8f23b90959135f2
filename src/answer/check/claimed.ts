import { saysSomething } from '../../language/read-words.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { measureOf } from '../../search/measure.ts';
import type { Found, Search } from '../../search/search.ts';
import { type StandingSentence, sentenceAt } from '../../search/sentence-at.ts';
import type { Answer } from '../answer.ts';
import { type Verdict, wholeQuestion } from '../decide.ts';
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
  const quoted = quotedIn(statement, sources);
  if (quoted) return tell(quoted, { ...found, confidence: 1 }, question);
  if (!isHeld(found)) return undefined;
  const inArticle = (article: number) => search.within(found, article);
  const told = decideStory(found, search, undefined, inArticle, { ...wholeQuestion(search), sureFrom: 0 });
  const nearest =
    told.verdict.kind === 'sentence' && told.parts.length === 0 ? nearestIn(told.found, search) : undefined;
  return nearest ? tell(nearest, told.found, question) : tellStory(told, question);
}

/** The sentence of the best paragraph that has most of a statement, alone: what stands beside it is about something else. */
function nearestIn({ measured, ranked: [first] }: Found, search: Search): Verdict | undefined {
  const own = measured.candidates.filter(
    ({ fact, paragraph }) => fact === undefined && paragraph === first?.paragraph,
  );
  const [best] = own.toSorted(
    (one, other) =>
      measureOf(measured, other, 'sentenceSoftShare') - measureOf(measured, one, 'sentenceSoftShare'),
  );
  const sentence = best && sentenceAt(search, best.sentence);
  if (!sentence) return undefined;
  return runOf(sentence);
}

/** A run of a paragraph and nothing beside it. */
function runOf({ article, paragraph, whole, start, end }: StandingSentence): Verdict {
  const text = whole.slice(start, end);
  return { kind: 'sentence', text, citation: { article, paragraph, excerpt: { text, start, end } } };
}

/** The sentences that a statement quotes, from where the quotation begins to where it ends. */
function quotedIn(statement: string, { premises, search }: Sources): Verdict | undefined {
  const [quoted] = premises.quotedIn(statement);
  const article = search.articles.find(({ id }) => id === quoted?.article);
  const whole = article?.paragraphs[(quoted?.paragraph ?? 0) - 1]?.text;
  if (!quoted || !article || whole === undefined) return undefined;
  const sentences = sentencesOf(whole, article.language);
  const start = sentences.find(({ end }) => end > quoted.from)?.start ?? 0;
  const end = sentences.find((one) => one.end >= quoted.to)?.end ?? whole.length;
  return runOf({ article, paragraph: quoted.paragraph, whole, start, end });
}

/** Whether one paragraph has so much of a statement that it is about that. */
function isHeld({ reading, confidence, signs }: Found): boolean {
  const words = reading.words.filter(saysSomething).length;
  return answerTuning.check.held.some(
    (least) =>
      words >= least.words && signs.paragraphSoftShare >= least.share && confidence >= least.confidence,
  );
}

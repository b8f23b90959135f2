import type { Topic } from '../../content/knowledge.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Line } from '../answer.ts';
import { articleOf } from '../cite/cite-facts.ts';
import { citeParagraphs } from '../cite/cite-paragraphs.ts';
import { answerTuning } from '../tuning.ts';
import { everythingOn } from './everything.ts';
import { carrying } from './sentences.ts';
import { coverage, inOrder, lineOf, lineOfSentence, type Shelf, type Told, withoutRepeats } from './shelf.ts';

/** A short overview of the newest articles, or of one subject; undefined for a subject that nothing is about. */
export function overview(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  return about.some((word) => !shelf.isMain(word)) || isSubject(about, shelf)
    ? overviewOf(about, shelf)
    : overviewOfAll(shelf);
}

/** Whether what the articles are about as a whole is also what one topic is called by: *the permit*. */
function isSubject(about: readonly ReadWord[], shelf: Shelf): boolean {
  const called = shelf.topics.filter(({ command }) =>
    about.some((word) => coverage([word], command.replaceAll('-', ' '), shelf) >= NAMED),
  );
  return about.length > 0 && called.length === 1;
}

/** Each article by its title, and what is told most of it. */
function overviewOfAll(shelf: Shelf): Told | undefined {
  const shown = shelf.articles.slice(0, answerTuning.listed.articles);
  const [only, ...more] = shown;
  if (!only) return undefined;
  const each = Math.max(2, Math.floor(answerTuning.listed.overview / shown.length));
  if (more.length === 0) return { lead: only.title, lines: linesOf(only.id, each, shelf) };
  const lines = shown.flatMap((article): readonly Line[] => [
    { text: article.title, citations: [], isHeading: true },
    ...linesOf(article.id, each, shelf),
  ]);
  return { lead: shelf.phrases.short, lines };
}

/** The summaries of an article's topics, those with most facts first; without topics the sentences that carry the text. */
function linesOf(article: string, most: number, shelf: Shelf): readonly Line[] {
  const topics = shelf.topics
    .filter((topic) => topic.article === article)
    .toSorted((one, other) => weightOf(other) - weightOf(one));
  const own = shelf.sentences.filter((sentence) => sentence.article.id === article);
  if (topics.length < LEAST_TOPICS) return carrying(own, most, shelf).map(lineOfSentence);
  const lines = withoutRepeats(topics.map((topic) => lineOfTopic(topic, shelf))).slice(0, most);
  const opens = lines.some(({ citations }) => citations.some(({ paragraph }) => paragraph === 1));
  const [first] = own;
  return opens || !first ? lines : [lineOfSentence(first), ...lines.slice(0, most - 1)];
}

/** What has most facts is told most of; what the article opens with it puts first itself. */
function weightOf({ facts, paragraphs }: Topic): number {
  return facts.length + (paragraphs.includes(1) ? OPENING : 0);
}

function lineOfTopic(topic: Topic, { knowledge }: Shelf): Line {
  const article = articleOf(topic, knowledge);
  const citations = citeParagraphs(article, topic.paragraphs, [topic.summary]);
  return { text: topic.summary, citations: citations.slice(0, answerTuning.listed.paragraphs) };
}

function overviewOf(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const named = shelf.topics
    .map((topic) => ({ topic, part: coverage(about, namesOf(topic), shelf) }))
    .toSorted((one, other) => other.part - one.part)[0];
  if (!named || named.part < answerTuning.listed.coveredFrom) return everythingOn(about, shelf);
  const { topic } = named;
  const facts = shelf.facts.filter(({ id, kind }) => kind !== 'person' && topic.facts.includes(id));
  const rest = inOrder(
    facts.map((fact) => lineOf(fact, shelf)),
    shelf,
  );
  return { lead: shelf.phrases.short, lines: withoutRepeats([lineOfTopic(topic, shelf), ...rest]) };
}

function namesOf({ command, description, summary, asked }: Topic): string {
  return [command.replaceAll('-', ' '), description, summary, ...asked].join('. ');
}

/** How much of a word a topic's name has that is called by it. */
const NAMED = 0.9;
/** Topics from which an article is told by their summaries. */
const LEAST_TOPICS = 3;
/** Facts that standing in the first paragraph is worth. */
const OPENING = 3;

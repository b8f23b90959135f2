import type { Person, Topic } from '../../../content/knowledge.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { Found } from '../../../search/search.ts';
import { standsIn } from '../../../search/sentence-at.ts';
import type { Line } from '../../answer.ts';
import { articleOf } from '../../cite/cite-facts.ts';
import { citeParagraphs } from '../../cite/cite-paragraphs.ts';
import { isSaid } from '../../cite/said-already.ts';
import { answerTuning } from '../../tuning.ts';
import { everythingOn } from '../everything.ts';
import { fromBefore } from '../from-before.ts';
import {
  coverage,
  inOrder,
  isMeagre,
  languageOfArticle,
  lineOf,
  lineOfSentence,
  type Sentence,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from '../shelf.ts';
import { isLikely, likelyPerson, likelyTopic } from './likely.ts';
import { carrying } from './sentences.ts';

/**
 * A short overview of the newest articles, or of one subject; undefined for a subject that nothing is about. `isThis` where
 * it is pointed at, so that it is no single topic.
 */
export function overview(
  about: readonly ReadWord[],
  isThis: boolean,
  shelf: Shelf,
  found: () => Found,
): Told | undefined {
  const isWhole = about.every(shelf.isMain) && (isThis || !isSubject(about, shelf));
  // *This maths exam*, *this opera flood thing* is what all of it is about, by whatever other word it is called as well.
  const isCalledSo = isWhole || (isThis && about.some(shelf.isMain));
  if (isCalledSo) return overviewOfAll(shelf);
  // *This whole subway mess* is the whole, too, where nothing in it is called so.
  return (
    overviewOf(about, isThis, shelf, found) ??
    (isThis ? overviewOfAll(shelf) : overviewByLikeness(found(), shelf))
  );
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
  // What an article opens with is what it takes for the weightiest; once is enough.
  const summaries = topics.map(({ summary }) => summary);
  const isTold = ({ text, article: { language } }: Sentence) =>
    isSaid(text, summaries, language, answerTuning.listed.openingSaidFrom);
  const first = own
    .slice(0, 1)
    .filter((sentence) => !isTold(sentence))
    .map(lineOfSentence);
  return withoutRepeats([...first, ...topics.map((topic) => lineOfTopic(topic, shelf))]).slice(0, most + 1);
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

function overviewOf(
  about: readonly ReadWord[],
  isThis: boolean,
  shelf: Shelf,
  found: () => Found,
): Told | undefined {
  // *The girl who reported it* is called so by nobody.
  const somebody = about.some(({ as }) => shelf.words.somebody.test(as)) && likelyPerson(found(), shelf);
  const own = somebody ? onPersonOf(somebody, shelf) : onPerson(about, shelf, found);
  if (own) return own;
  const called = isThis ? undefined : onTerm(about, shelf, found);
  if (called) return called;
  const topic = isThis || hasTerm(about, shelf) ? topicCalled(about, shelf) : topicOn(about, shelf, found);
  return topic ? likelyOfTopic(topic, about, shelf, found) : everythingOn(about, shelf);
}

/** A topic as far as it is likely to be asked for: all of it where it is called so, as it may be told of much else. */
function likelyOfTopic(topic: Topic, about: readonly ReadWord[], shelf: Shelf, found: () => Found): Told {
  const told = overviewOfTopic(topic, shelf);
  const { coveredFrom, likelyWithin } = answerTuning.listed;
  const name = `${topic.command.replaceAll('-', ' ')}. ${topic.description}`;
  const rest = about.filter((word) => !shelf.isMain(word));
  if (rest.length === 0 || coverage(about, name, shelf) >= coveredFrom) return told;
  const [first, ...others] = told.lines;
  const likely = others.filter(
    ({ text, citations: [where] }) =>
      rest.some((word) => coverage([word], text, shelf) >= coveredFrom) ||
      (where && isLikely(where, found(), shelf, likelyWithin)),
  );
  return first && likely.length >= LEAST_LIKELY ? { ...told, lines: [first, ...likely] } : told;
}

/** The topic that one matter is of: why that counts is told with it. Undefined where there is none. */
export function overviewOfMatter(
  about: readonly ReadWord[],
  shelf: Shelf,
  found: () => Found,
): Told | undefined {
  const topic = topicOn(about, shelf, found);
  return topic && overviewOfTopic(topic, shelf);
}

/** The topic that has most of the words. */
function topicCalled(about: readonly ReadWord[], shelf: Shelf): Topic | undefined {
  return bestTopic(about, shelf, answerTuning.listed.coveredFrom, () => 0);
}

/** The topic whose paragraphs are likeliest to answer and that has most of the words, both counting alike. */
function topicOn(about: readonly ReadWord[], shelf: Shelf, found: () => Found): Topic | undefined {
  const { ranked, presence } = found();
  // Of what no article answers some paragraph is the likeliest, too.
  const likely = (topic: Topic) =>
    ranked
      .filter(({ paragraph }) => standsIn(topic, paragraph, shelf.search))
      .reduce((sum, { part }) => sum + presence * part, 0);
  return bestTopic(about, shelf, answerTuning.listed.topicFrom, likely);
}

/** The topic for which most speaks, its part of the words and what is added to that, from a limit on. */
function bestTopic(
  about: readonly ReadWord[],
  shelf: Shelf,
  from: number,
  added: (topic: Topic) => number,
): Topic | undefined {
  const [best] = shelf.topics
    .map((topic) => ({
      topic,
      part: coverage(about, namesOf(topic), shelf) + added(topic),
      called: coverage(about, topic.command.replaceAll('-', ' '), shelf),
    }))
    // Of several that speak of it the one that is called so.
    .toSorted((one, other) => other.part - one.part || other.called - one.called);
  return best && best.part >= from ? best.topic : undefined;
}

/** Whether a term is asked about: what it means is told by the term, as long as no topic is called so. */
function hasTerm(about: readonly ReadWord[], shelf: Shelf): boolean {
  return about.some((word) => isTerm(word, shelf));
}

function isTerm({ term }: ReadWord, { facts }: Shelf): boolean {
  return facts.some(({ id, kind }) => kind === 'term' && term === `@${id}`);
}

/** All of the one term that is named, as far as it is likely to be asked for, where no topic is called so. */
function onTerm(about: readonly ReadWord[], shelf: Shelf, found: () => Found): Told | undefined {
  const [only, ...more] = about.filter((word) => isTerm(word, shelf));
  if (!only || more.length > 0) return undefined;
  const isCalled = ({ command }: Topic) => coverage([only], command.replaceAll('-', ' '), shelf) >= NAMED;
  const told = shelf.topics.some(isCalled) ? undefined : everythingOn([only], shelf);
  if (!told) return undefined;
  const { likelyWithin } = answerTuning.listed;
  const likely = told.lines.filter(
    ({ citations: [where] }) => where && isLikely(where, found(), shelf, likelyWithin),
  );
  return likely.length > 1 ? { ...told, lines: likely } : told;
}

/** All of one person, where nobody and nothing else is asked about, or only what they did: *the girl who reported it*. */
function onPerson(about: readonly ReadWord[], shelf: Shelf, found: () => Found): Told | undefined {
  const [only, next] = about.filter((word) => !shelf.isMain(word));
  const person = shelf.facts.find(({ id, kind }) => kind === 'person' && only?.term === `@${id}`);
  if (!only || !person) return undefined;
  const isAlone = next === undefined || / who $/u.test(found().reading.text.slice(0, next.start));
  return isAlone ? everythingOn([only], shelf) : undefined;
}

function onPersonOf({ name }: Person, shelf: Shelf): Told | undefined {
  return everythingOn(shelf.search.reader.read(name).words, shelf);
}

/** The topic that a question most likely is about, with what its likelier paragraphs have. */
export function overviewByLikeness(found: Found, shelf: Shelf): Told | undefined {
  const topic = likelyTopic(found, shelf);
  if (!topic) return undefined;
  const { lead, lines } = overviewOfTopic(topic, shelf);
  const [first, ...rest] = lines;
  const some = rest.filter(({ citations: [where] }) => where && isLikely(where, found, shelf));
  return { lead, lines: first ? [first, ...some] : [] };
}

/** A topic by its summary, and what its facts and paragraphs have besides. */
function overviewOfTopic(topic: Topic, shelf: Shelf): Told {
  const first = lineOfTopic(topic, shelf);
  const facts = shelf.facts
    .filter(({ id, kind, says, article }) => {
      const isOwn = kind !== 'person' && topic.facts.includes(id);
      return isOwn && !isSaid(says, [topic.summary], languageOfArticle(article, shelf), ONCE_MORE);
    })
    .map((fact) => lineOf(fact, shelf));
  const own = shelf.sentences.filter(
    ({ article, paragraph }) => article.id === topic.article && topic.paragraphs.includes(paragraph),
  );
  const text = uncovered(own, [first, ...facts])
    .filter((sentence) => !isMeagre(sentence))
    .map((sentence) => lineOfSentence(fromBefore(sentence, shelf)));
  const rest = inOrder([...facts, ...text], shelf);
  return {
    lead: shelf.phrases.short,
    lines: withoutRepeats([first, ...rest]).slice(0, answerTuning.listed.most),
  };
}

function namesOf({ command, description, summary, asked }: Topic): string {
  return [command.replaceAll('-', ' '), description, summary, ...asked].join('. ');
}

/** Part of a fact's words that a summary has from which it says the same, from 0 to 1. */
const ONCE_MORE = answerTuning.listedSaidFrom;
/** How much of a word a topic's name has that is called by it. */
const NAMED = 0.9;
/** Lines of a topic, beside its summary, with fewer of which it is told whole. */
const LEAST_LIKELY = 2;
/** Topics from which an article is told by their summaries. */
const LEAST_TOPICS = 3;
/** Facts that standing in the first paragraph is worth. */
const OPENING = 3;

import type { Fact } from '../../content/knowledge.ts';
import { changeWordsOf } from '../../language/change-words.ts';
import { saysSomething } from '../../language/read-words.ts';
import type { Answer, Receipt } from '../answer.ts';
import { type Answered, isAnswered } from '../answer-kinds.ts';
import { citeFacts } from '../cite/cite-facts.ts';
import { citeParagraphs } from '../cite/cite-paragraphs.ts';
import { isSaid } from '../cite/said-already.ts';
import type { Sources } from '../pipeline.ts';
import { answerTuning } from '../tuning.ts';
import { datedStory } from './as-story.ts';
import { decideStory } from './story.ts';

/** What a question about a whole story asks for. */
export type ChangeAsked = 'changed' | 'news' | 'still';

/** Whether a question asks what changed, what is new, or whether what was told still holds, and nothing more. */
export function changeAsked(question: string, language: string): ChangeAsked | undefined {
  const words = changeWordsOf(language);
  const plain = question
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[¿¡\s]+|[\s?!.,]+$/gu, '');
  if (!words) return undefined;
  if (words.changed.test(plain)) return 'changed';
  if (words.news.test(plain)) return 'news';
  return words.still.test(plain) ? 'still' : undefined;
}

/**
 * Compares the newest article with the older ones: what both tell and tell differently, each with its day, or what only
 * the newest tells. Undefined where there is only one, or the newest is in another language.
 */
export function compareStory(
  asked: 'changed' | 'news',
  question: string,
  sources: Sources,
): Answer | undefined {
  const { knowledge, search, voice } = sources;
  const [newest] = search.articles;
  if (!newest || search.articles.length < 2 || newest !== knowledge.articles[0]) return undefined;
  const receipt: Receipt = {
    question,
    language: voice.language,
    matches: [],
    unaccounted: [],
    confidence: 1,
    threshold: answerTuning.sureFrom,
  };
  const own = knowledge.facts.filter(({ article, kind }) => article === newest.id && TELLING.has(kind));
  const looked = spread(own, answerTuning.story.compared);
  const pairs = looked.map((fact) => ({ fact, older: olderOn(fact, sources) }));
  if (asked === 'changed') {
    const [first, ...more] = pairs.flatMap(({ fact, older }) => (older ? [{ fact, older }] : []));
    if (first) return changed([first, ...more].slice(0, answerTuning.story.changes), receipt, sources);
  }
  const fresh = pairs.filter(({ older }) => !older).map(({ fact }) => fact);
  return news(fresh.slice(0, answerTuning.story.changes), receipt, sources);
}

/** Kinds of facts that tell what happened or holds; who or what somebody is seldom changes. */
const TELLING: ReadonlySet<Fact['kind']> = new Set(['statement', 'event', 'number']);

/** At most so many, from the first to the last of the article. */
function spread(facts: readonly Fact[], most: number): readonly Fact[] {
  const inOrder = facts.toSorted((one, other) => (one.paragraphs[0] ?? 0) - (other.paragraphs[0] ?? 0));
  const step = Math.max(1, inOrder.length / most);
  return Array.from(
    { length: Math.min(most, inOrder.length) },
    (_, at) => inOrder[Math.floor(at * step)],
  ).flatMap((fact) => fact ?? []);
}

/** What an older article says otherwise on what a fact of the newest tells, asked as that fact is asked for. */
function olderOn(fact: Fact, { search, togetherness }: Sources): Fact | undefined {
  const reading = search.reader.read(fact.asked[0] ?? fact.says);
  const { parts } = decideStory(search.find(reading), search, togetherness(reading.words));
  const isOwn = parts.some(({ verdict }) => verdict.kind === 'facts' && verdict.facts[0] === fact);
  const older = parts.find(
    ({ article, found }) => article > 0 && found.confidence >= answerTuning.story.changedFrom,
  );
  if (!isOwn || older?.verdict.kind !== 'facts') return undefined;
  const [other] = older.verdict.facts;
  if (!other || !TELLING.has(other.kind)) return undefined;
  const wordsOf = (text: string) => search.reader.read(text).words.filter(saysSomething);
  const terms = new Set(wordsOf(fact.says).map(({ term }) => term));
  const shared = wordsOf(other.says).filter(({ term }) => terms.has(term));
  const isSame = shared.some(({ how }) => how === 'name') || shared.length >= SHARED;
  return isSame && !isSaid(other.says, [fact.says], search.reader.language.code) ? other : undefined;
}

/** Words that two facts share, at least, where no name is among them. */
const SHARED = 2;

/** Pairs of what was and what is; the excerpts are those of the first. */
function changed(
  pairs: readonly { readonly fact: Fact; readonly older: Fact }[],
  receipt: Receipt,
  sources: Sources,
): Answer | undefined {
  const answers = pairs.map(({ fact, older }) =>
    datedStory([answerOf(fact, receipt, sources), answerOf(older, receipt, sources)], sources),
  );
  const [first] = answers;
  if (!first) return undefined;
  return {
    ...first,
    text: answers.map(({ text }) => text).join('\n\n'),
    facts: answers.flatMap(({ facts }) => facts),
  };
}

/** What only the newest article tells; of one without facts the passages that it begins with. */
function news(facts: readonly Fact[], receipt: Receipt, sources: Sources): Answer | undefined {
  const { search, voice } = sources;
  const [newest] = search.articles;
  if (!newest) return undefined;
  const citations =
    facts.length > 0 ? citeFacts(facts, '', sources.knowledge) : citeParagraphs(newest, [1, 2, 3], '');
  const [first] = citations;
  if (!first) return undefined;
  const text = facts.length > 0 ? facts.map(({ says }) => says).join(' ') : first.excerpt.text;
  const shown = citations.slice(0, answerTuning.citations);
  const day = newest.published === undefined ? undefined : voice.day(newest.published);
  return {
    kind: 'answer',
    text: day === undefined ? text : `${voice.phrases.on(day)} ${text}`,
    facts,
    citations: shown,
    tellings: [{ article: newest, text, paragraphs: shown.map(({ paragraph }) => paragraph) }],
    receipt,
  };
}

function answerOf(fact: Fact, receipt: Receipt, { knowledge }: Sources): Answered {
  const citations = citeFacts([fact], fact.says, knowledge);
  return { kind: 'answer', text: fact.says, facts: [fact], citations, receipt };
}

/**
 * Whether what was told still holds: what the newest article says on it now; where it says nothing of it, that it is
 * newer. Undefined for a single article.
 */
export function stillSo(
  question: string,
  before: Answer,
  again: Answer,
  sources: Sources,
): Answer | undefined {
  const { knowledge, voice } = sources;
  const [newest] = knowledge.articles;
  const [first] = before.citations;
  if (knowledge.articles.length < 2 || !newest || !first) return undefined;
  const receipt = { ...again.receipt, question };
  const isTold = isAnswered(again) && again.citations.some(({ article }) => article === newest);
  if (isTold) return { ...again, receipt };
  const text = voice.phrases.nothingNewer(voice.phrases.quoted(newest.title));
  return { kind: 'detail-absent', text, missing: [], facts: [], citations: [first], receipt };
}

import type { Article, Fact } from '../../content/knowledge.ts';
import { numbersOf } from '../../language/numbers-of.ts';
import { saysSomething } from '../../language/read-words.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { changeWordsOf } from '../../language/vocabulary/change-words.ts';
import { wordsOf } from '../../language/words-of.ts';
import type { Answer, Citation, Receipt } from '../answer.ts';
import { type Answered, isAnswered } from '../answer-kinds.ts';
import { citeFacts } from '../cite/cite-facts.ts';
import { citeParagraphs } from '../cite/cite-paragraphs.ts';
import { isSaid } from '../cite/said-already.ts';
import type { Verdict } from '../decide.ts';
import { inTheirOrder } from '../lookup/in-their-order.ts';
import type { Sources } from '../sources.ts';
import { answerTuning } from '../tuning.ts';
import { datedStory } from './as-story.ts';
import { newestOf } from './newest-of.ts';
import { createOlderSentence } from './older-sentence.ts';
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
  if (!newest || search.articles.length < 2 || newest.published !== newestOf(knowledge.articles)?.published)
    return undefined;
  const receipt: Receipt = {
    question,
    language: voice.language,
    matches: [],
    unaccounted: [],
    confidence: 1,
    threshold: answerTuning.sureFrom,
  };
  const pieces = spread(piecesOf(newest, receipt, sources), answerTuning.story.compared);
  const alike = createOlderSentence(search);
  const pairs = pieces.map((piece) => ({
    piece,
    older: piece.fact ? olderOn(piece, receipt, sources) : likeIt(piece, alike, receipt),
  }));
  if (asked === 'changed') {
    const changes = pairs.flatMap(({ piece, older }) => (older ? [[piece.answer, older] as const] : []));
    const [first, ...more] = weightiest(changes, newest.language);
    if (first) return changed([first, ...more], sources);
  }
  const fresh = pairs.filter(({ piece, older }) => !older && piece.fact).map(({ piece }) => piece.answer);
  return news(fresh.slice(0, answerTuning.story.changes), newest, receipt, sources);
}

/** Something that the newest article tells. */
interface Piece {
  readonly fact?: Fact;
  /** A way to ask for it. */
  readonly asked: string;
  readonly answer: Answered;
}

/** Kinds of facts that tell what happened or holds; who or what somebody is seldom changes. */
const TELLING: ReadonlySet<Fact['kind']> = new Set(['statement', 'event', 'number']);

/** The facts of an article that tell something, in its order; without any its sentences. */
function piecesOf(article: Article, receipt: Receipt, sources: Sources): readonly Piece[] {
  const facts = sources.knowledge.facts
    .filter((fact) => fact.article === article.id && TELLING.has(fact.kind))
    .sort(inTheirOrder);
  if (facts.length > 0)
    return facts.map((fact) => ({
      fact,
      asked: fact.asked[0] ?? fact.says,
      answer: answerOf(fact, receipt, sources),
    }));
  return article.paragraphs.flatMap(({ number, text }) =>
    sentencesOf(text, article.language).map(({ start, end }) => {
      const excerpt = { text: text.slice(start, end), start, end };
      const citations = [{ article, paragraph: number, excerpt }];
      return {
        asked: excerpt.text,
        answer: { kind: 'answer', text: excerpt.text, facts: [], citations, receipt } as const,
      };
    }),
  );
}

/** At most so many, from the first to the last. */
function spread<Thing>(things: readonly Thing[], most: number): readonly Thing[] {
  const step = Math.max(1, things.length / most);
  return things.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** What an older article says in much the same words as a sentence of the newest, but not as it. */
function likeIt(
  { answer }: Piece,
  alike: (sentence: string) => Citation | undefined,
  receipt: Receipt,
): Answered | undefined {
  const citation = alike(answer.text);
  if (!citation || isSaid(answer.text, [citation.excerpt.text], citation.article.language)) return undefined;
  return { kind: 'answer', text: citation.excerpt.text, facts: [], citations: [citation], receipt };
}

/** What an older article says otherwise on what the newest tells, asked as that is asked for. */
function olderOn({ asked, answer }: Piece, receipt: Receipt, sources: Sources): Answered | undefined {
  const { search, togetherness } = sources;
  const reading = search.reader.read(asked);
  const { parts } = decideStory(search.find(reading), search, togetherness(reading.words));
  const told = parts.flatMap(({ article, found, verdict }) => {
    const own = answerIn(verdict, receipt, sources);
    return own ? [{ article, confidence: found.confidence, own }] : [];
  });
  const isOwn = told.some(({ article, own }) => article === 0 && own.text === answer.text);
  const { changedFrom } = answerTuning.story;
  const older = told.find(({ article, confidence }) => article > 0 && confidence >= changedFrom)?.own;
  if (!isOwn || !older) return undefined;
  const read = (text: string) => search.reader.read(text).words.filter(saysSomething);
  const terms = new Set(read(answer.text).map(({ term }) => term));
  const shared = read(older.text).filter(({ term }) => terms.has(term));
  const isSame = shared.some(({ how }) => how === 'name') || shared.length >= SHARED;
  return isSame && !isSaid(older.text, [answer.text], sources.language) ? older : undefined;
}

/** Words that two pieces share, at least, where no name is among them. */
const SHARED = 2;

/** A verdict as what an article tells; undefined where it tells nothing that may change. */
function answerIn(verdict: Verdict, receipt: Receipt, sources: Sources): Answered | undefined {
  if (verdict.kind === 'sentence') {
    const { text, citation } = verdict;
    return { kind: 'answer', text, facts: [], citations: [citation], receipt };
  }
  const [fact] = verdict.kind === 'facts' ? verdict.facts : [];
  return fact && TELLING.has(fact.kind) ? answerOf(fact, receipt, sources) : undefined;
}

/** The changes that are worth telling first, those of a number, in the order of the article. */
function weightiest(pairs: readonly Pair[], language: string): readonly Pair[] {
  const numbersIn = ({ text }: Answered) => numbersOf(wordsOf(text), language).map(({ value }) => value);
  const isOther = ([now, before]: Pair) => {
    const then = new Set(numbersIn(before));
    const numbers = numbersIn(now);
    return then.size > 0 && numbers.length > 0 && !numbers.some((value) => then.has(value));
  };
  const first = pairs.toSorted((one, other) => Number(isOther(other)) - Number(isOther(one)));
  const kept = new Set(first.slice(0, answerTuning.story.changes));
  return pairs.filter((pair) => kept.has(pair));
}

/** Pairs of what is and what was; the excerpts are those of the first. */
function changed([first, ...more]: readonly [Pair, ...Pair[]], sources: Sources): Answer {
  const told = datedStory(first, sources);
  const others = more.map((pair) => datedStory(pair, sources));
  return {
    ...told,
    text: [told, ...others].map(({ text }) => text).join('\n\n'),
    facts: [told, ...others].flatMap(({ facts }) => facts),
  };
}

type Pair = readonly [Answered, Answered];

/** What only the newest article tells; of one without facts the passages that it begins with. */
function news(
  fresh: readonly Answered[],
  newest: Article,
  receipt: Receipt,
  { voice }: Sources,
): Answer | undefined {
  const citations =
    fresh.length > 0 ? fresh.flatMap((one) => one.citations) : citeParagraphs(newest, [1, 2, 3], []);
  const [first] = citations;
  if (!first) return undefined;
  const text = fresh.length > 0 ? fresh.map((one) => one.text).join(' ') : first.excerpt.text;
  const places = new Map(citations.map((citation) => [citation.paragraph, citation]));
  const shown = [...places.values()].slice(0, answerTuning.citations);
  const day = newest.published === undefined ? undefined : voice.day(newest.published);
  return {
    kind: 'answer',
    text: day === undefined ? text : `${voice.phrases.on(day)} ${text}`,
    facts: fresh.flatMap(({ facts }) => facts),
    citations: shown,
    tellings: [{ article: newest, text, paragraphs: shown.map(({ paragraph }) => paragraph) }],
    receipt,
  };
}

function answerOf(fact: Fact, receipt: Receipt, { knowledge }: Pick<Sources, 'knowledge'>): Answered {
  const citations = citeFacts([fact], [fact.says], knowledge);
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
  const told = isAnswered(again) ? again.tellings?.map(({ article }) => article) : undefined;
  const isTold = isAnswered(again) && (told ?? [again.citations[0]?.article]).includes(newest);
  if (isTold) return { ...again, receipt };
  const text = voice.phrases.nothingNewer(voice.phrases.quoted(newest.title));
  return { kind: 'detail-absent', text, missing: [], facts: [], citations: [first], receipt };
}

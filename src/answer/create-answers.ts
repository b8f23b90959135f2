import type { Fact, Knowledge, Person } from '../content/knowledge.ts';
import { legible } from '../language/characters/legible.ts';
import { type BroughtOver, bringOver, type Home } from '../language/foreign/bring-over.ts';
import { withSmallWords } from '../language/foreign/small-words.ts';
import { once } from '../language/once.ts';
import { remembering } from '../language/remembering.ts';
import { spokenOf } from '../language/spoken.ts';
import { followUpWordsOf } from '../language/vocabulary/follow-up-words.ts';
import { planWordsOf } from '../language/vocabulary/plan-words.ts';
import { plainWords } from '../markup/plain-message.ts';
import { type CompiledIndex, compileIndex } from '../search/compile.ts';
import { createFuzzyIndex, type FuzzyIndex, linesIn } from '../search/index/fuzzy.ts';
import type { LearnedWeights } from '../search/rank/learned.ts';
import { openSearch } from '../search/search.ts';
import { asWritten } from './abroad/as-written.ts';
import { createAskedAbroad } from './abroad/asked-abroad.ts';
import { homeOf } from './abroad/home-of.ts';
import type { Answer } from './answer.ts';
import { isAnswered } from './answer-kinds.ts';
import type { Answers, CiteAnswer } from './answers.ts';
import { foreignAnswer, HOME, languageAsked } from './asked-language.ts';
import { articleOf } from './cite/cite-facts.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { readReference } from './cite/read-reference.ts';
import { createArticleCalendar } from './dates/article-calendar.ts';
import { followUp } from './follow-up/follow-up.ts';
import { judgeBy, learnedFollowUps } from './follow-up/learned.ts';
import { createMentionFinder, type FindMentions } from './follow-up/mentions.ts';
import { readFollowUp } from './follow-up/read-follow-up.ts';
import type { JudgeFollowUp } from './follow-up/signs.ts';
import { readThread } from './follow-up/thread.ts';
import { shelfOf } from './listed/shelf.ts';
import { buildTimeline } from './lookup/build-timeline.ts';
import { createPeopleFinder } from './lookup/find-people.ts';
import { findQuotes } from './lookup/find-quotes.ts';
import { answerFrom } from './pipeline.ts';
import { createTopicFinder } from './plan/topic-asked.ts';
import { createTogetherness } from './premises/not-together.ts';
import { createPremises } from './premises/premises.ts';
import type { Sources } from './sources.ts';
import { createSuggest } from './suggest/suggest.ts';
import { suggestNext } from './suggest/suggest-next.ts';
import { createWriteQuestion, type WriteQuestion } from './suggest/write-question.ts';
import { readTopic, topicAnswer } from './topic-answer.ts';
import { answerTuning } from './tuning.ts';
import { changeAsked, compareStory } from './versions/changes.ts';
import { voiceOf } from './voice.ts';
import { createWordMatches } from './word-matches.ts';

/** What may be there beforehand. */
export interface Prepared {
  /** The compiled index of this knowledge; made when first needed where it is not given. */
  readonly compiled?: CompiledIndex | undefined;
  /** Other weights than the committed ones, to measure with. */
  readonly weights?: LearnedWeights | undefined;
  /** Judges follow-ups otherwise than by the committed weights. */
  readonly judge?: JudgeFollowUp | undefined;
}

/**
 * Makes the answers of a knowledge; indexes are built when first needed, so that starting stays quick.
 *
 * Facts and text answer together.
 */
export function createAnswers(knowledge: Knowledge, prepared: Prepared = {}): Answers {
  return spokenIn(undefined, lookupOf(knowledge, prepared));
}

/** What is looked up in, whichever language is spoken; each made when first needed. */
interface Lookup {
  readonly knowledge: Knowledge;
  readonly prepared: Prepared;
  readonly people: () => ReturnType<typeof createPeopleFinder>;
  readonly suggest: (language: string) => ReturnType<typeof createSuggest>;
  readonly write: () => WriteQuestion;
  readonly topicAsked: () => ReturnType<typeof createTopicFinder>;
  readonly askedAbroad: () => ReturnType<typeof createAskedAbroad>;
  readonly find: () => FindMentions;
  readonly shelves: () => readonly Unspoken[];
  /** The answers of each language that was asked for. */
  readonly spoken: Map<string | undefined, Answers>;
}

/** Suggestions are kept for so many languages; more are not spoken. */
const LANGUAGES = 10;

/** The answers of a language, made once. */
function spokenIn(language: string | undefined, lookup: Lookup): Answers {
  const known = lookup.spoken.get(language) ?? answersIn(language, lookup);
  lookup.spoken.set(language, known);
  return known;
}

function lookupOf(knowledge: Knowledge, prepared: Prepared): Lookup {
  const people = once(() =>
    createPeopleFinder(
      eachOnce(knowledge.facts.filter((fact): fact is Person => fact.kind === 'person')),
      fuzzy(),
    ),
  );
  const fuzzy = once(() => createFuzzyIndex(linesIn(knowledge)));
  const suggest = remembering((language) => createSuggest(knowledge, fuzzy(), write(), language), LANGUAGES);
  const write = once(() => createWriteQuestion(knowledge));
  const topicAsked = once(() => createTopicFinder(knowledge));
  const askedAbroad = once(() => createAskedAbroad(knowledge));
  const find = once(() => createMentionFinder(knowledge));
  const shelves = once(() => readyToAnswer(knowledge, suggest('')('', 3), prepared, fuzzy));
  return {
    knowledge,
    prepared,
    people,
    suggest,
    write,
    topicAsked,
    askedAbroad,
    find,
    shelves,
    spoken: new Map(),
  };
}

/** The answers as the bot gives them in a language; in that of each article without one. */
function answersIn(language: string | undefined, lookup: Lookup): Answers {
  const { knowledge, prepared, people, suggest, write, topicAsked, askedAbroad, find } = lookup;
  const ways = once(() => lookup.shelves().map((unspoken) => wayOfSpeaking(unspoken, language, askPart)));
  const voice = voiceOf(language ?? knowledge.articles[0]?.language ?? '', knowledge.articles);
  const article = (id?: string) =>
    knowledge.articles.find((known) => known.id === id) ?? knowledge.articles[0];
  const citations = (fact: Fact) => {
    const of = article(fact.article);
    return of ? citeParagraphs(of, fact.paragraphs, [fact.says]) : [];
  };

  function topic(id: string) {
    const [first, ...others] = knowledge.topics.filter((known) => known.id === id || known.command === id);
    return first && readTopic([first, ...others.filter((one) => one.id === first.id)], knowledge);
  }

  const askedBefore = remembering(askAnew, answerTuning.kept);

  function ask(question: string, sought?: string): Answer {
    const isKept = sought === undefined && question.length <= answerTuning.longestQuestion;
    return isKept ? askedBefore(question) : askAnew(question, sought);
  }

  function askAnew(question: string, sought?: string): Answer {
    if (sought !== undefined) {
      const asked = read(question);
      return inOneLanguage(plainWords(asked), asked, plainWords(read(sought)));
    }
    const joined = readThread(question);
    return joined ? follow(joined.question, joined.before) : askWhole(question);
  }

  function follow(question: string, before: string): Answer {
    const [asked, earlier] = [read(question, answerTuning.longestFollowUp), read(before)];
    const all = ways();
    const language = [earlier, asked]
      .map((text) => languageAsked(plainWords(text), all))
      .find((spoken) => isBrought(spoken, all));
    if (language === undefined) return followIn(asked, earlier, askWhole, all);
    const [now, then] = [threadOver(asked, language), threadOver(earlier, language)];
    const written = (english: string) => now.written(english) ?? then.written(english);
    const brought = { ...now, written, untold: [...now.untold, ...then.untold] };
    const abroad = waysAbroad(brought);
    const answer = followIn(now.english, then.english, (text) => askIn(text, text, abroad), abroad);
    const receipt = { ...answer.receipt, question: `${asked} (${earlier})` };
    return asWritten({ ...answer, receipt }, brought);
  }

  function followIn(question: string, before: string, askOne: (text: string) => Answer, all: readonly Way[]) {
    const { judge = judgeBy(learnedFollowUps) } = prepared;
    const wayOf = (answer: Answer) => wayIn(answer, all);
    return followUp(question, before, { knowledge, find: find(), write: write(), ask: askOne, wayOf, judge });
  }

  /** The way in the language that an answer comes from. */
  function wayIn({ citations: [first] }: Answer, all: readonly Way[]): Way | undefined {
    const language = first?.article.language;
    return all.find(({ search }) => search.articles.some((one) => one.language === language)) ?? all[0];
  }

  function askWhole(question: string): Answer {
    const asked = read(question.normalize('NFC').trim()).trim();
    const words = plainWords(asked);
    const all = ways();
    const known = askedAbroad()(words);
    const language = known?.language ?? languageAsked(words, all);
    if (!isBrought(language, all))
      return askIn(known?.english ?? words, asked, all, known ? undefined : language);
    const brought = known ?? bringOver(words, language, homeWay().home());
    return asWritten(askIn(brought.english, asked, waysAbroad(brought)), brought);
  }

  /** Whether questions in a language that no article is in can be brought to that of one that some are in. */
  function isBrought(language: string | undefined, all: readonly Way[]): language is string {
    return language !== undefined && withSmallWords.has(language) && all.some((way) => way.language === HOME);
  }

  function homeWay(): Unspoken {
    const home = lookup.shelves().find(({ language }) => language === HOME);
    if (!home) throw new Error(`There is no article in ${HOME} to bring a question to.`);
    return home;
  }

  /** A follow-up with the questions before it, `where? (when?)`, in English words; what is English stays. */
  function threadOver(text: string, language: string): BroughtOver {
    const thread = readThread(text);
    if (!thread) {
      const words = plainWords(text);
      const known = askedAbroad()(words);
      return known?.language === language ? known : bringOver(words, language, homeWay().home());
    }
    const [one, before] = [threadOver(thread.question, language), threadOver(thread.before, language)];
    return {
      language,
      english: `${one.english} (${before.english})`,
      written: (english) => one.written(english) ?? before.written(english),
      untold: [...one.untold, ...before.untold],
    };
  }

  /** How a question that was brought over is answered, in its own language. */
  function waysAbroad({ language, written, untold }: BroughtOver): readonly Way[] {
    const all: Way[] = [];
    const askOne = (text: string, before?: string) =>
      before === undefined
        ? askIn(text, text, all)
        : askAfter(
            text,
            before,
            (one) => askIn(one, one, all),
            (one, other) => followIn(one, other, (each) => askIn(each, each, all), all),
          );
    all.push(wayOfSpeaking({ ...homeWay(), written, untold }, language, askOne));
    return all;
  }

  /** `foreign` is the language of a question that no article is in and that cannot be brought to one. */
  function askIn(words: string, asked: string, all: readonly Way[], foreign?: string): Answer {
    const about = topicAsked()(words);
    const whole = about && topic(about.id);
    if (whole && whole.citations.length > 0) {
      const receipt = {
        question: asked,
        language: language ?? articleOf(whole.topic, knowledge).language,
        matches: [],
        unaccounted: [],
        confidence: 1,
        threshold: answerTuning.sureFrom,
      };
      return topicAnswer(whole, receipt, knowledge);
    }
    const change = all.flatMap((way) => {
      const kind = changeAsked(words, way.language);
      return kind === undefined || kind === 'still' ? [] : (compareStory(kind, asked, way) ?? []);
    })[0];
    if (change) return change;
    const told = foreign === undefined ? undefined : foreignAnswer(words, foreign, asked, all);
    // Read without marks and shown as it was put, with its emphasis.
    return told ?? inOneLanguage(words, asked, undefined, all);
  }

  /** Answers in the language of the question, if it is one of the articles', else in that of the first. */
  function inOneLanguage(
    words: string,
    asked: string,
    sought?: string,
    all: readonly Way[] = ways(),
  ): Answer {
    const [only, ...more] = all;
    if (only && more.length === 0) return only.answer(words, asked, sought);
    const languages = all.map((way) => way.language);
    const spoken = spokenOf(words, languages);
    const answers = all.map(({ answer }) => answer(words, asked, sought));
    const best = answers.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
    const home = spoken ?? knowledge.articles[0]?.language;
    const own = home === undefined ? undefined : answers[languages.indexOf(home)];
    if (!own || best === own || isAnswered(own)) return own ?? best;
    if (spoken === undefined && (rankOf(best) >= 1 || own.kind === 'not-understood')) return best;
    // Another language has the same names; that does not make it an answer.
    if (rankOf(best) < 1 || own.kind === 'near') return own;
    const { receipt } = own;
    const [first, ...others] = best.citations;
    if (!first) return own;
    const text = voiceOf(receipt.language, knowledge.articles).phrases.near(
      knowledge.articles.map(({ title }) => title),
    );
    return { kind: 'near', text, facts: [], citations: [first, ...others], receipt };
  }

  /** One of several questions, leaning on the first where it has no subject of its own. */
  function askPart(question: string, before?: string): Answer {
    if (before === undefined) return askWhole(question);
    return askAfter(question, before, askWhole, follow);
  }

  function askAfter(
    question: string,
    before: string,
    askOne: (question: string) => Answer,
    followOne: (question: string, before: string) => Answer,
  ): Answer {
    const language = knowledge.articles[0]?.language ?? '';
    const written = readFollowUp(question, followUpWordsOf(language));
    const alone = written.kind === 'open' && written.leans !== 'points' ? askOne(question) : undefined;
    if (alone && isAnswered(alone)) return alone;
    const after = followOne(question, before);
    return alone && !isAnswered(after) ? alone : after;
  }

  function cite(reference: string, id?: string): CiteAnswer {
    const of = article(id);
    if (!of) throw new Error('There is no article in the knowledge; add one to knowledge/articles.');
    const numbers = readReference(reference, of.paragraphs.length);
    if (!numbers) return { kind: 'unreadable', article: of };
    const paragraphs = numbers.flatMap((number) => of.paragraphs[number - 1] ?? []);
    const outOfRange = numbers.filter((number) => !of.paragraphs[number - 1]);
    if (paragraphs.length === 0) return { kind: 'out-of-range', article: of, outOfRange };
    return { kind: 'paragraphs', article: of, paragraphs, outOfRange };
  }

  return {
    knowledge,
    voice,
    speaking: (other) => spokenIn(other, lookup),
    ask,
    followUp: follow,
    topic,
    people: (name) => people()(name),
    quotes: (wanted) => findQuotes(knowledge, people(), wanted),
    timeline: () => buildTimeline(knowledge.facts),
    cite,
    citations,
    suggest: (typed, limit) => suggest(voice.language)(typed, limit),
    next: (answer, limit) => suggestNext(answer, knowledge, write(), limit),
  };
}

/** People of whom several articles tell, as the newest has them, with all that any calls them. */
function eachOnce(people: readonly Person[]): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const person of people) {
    const known = byId.get(person.id);
    const also = known && [...new Set([...known.also, person.name, person.role, ...person.also])];
    byId.set(person.id, known && also ? { ...known, also } : person);
  }
  return [...byId.values()];
}

/** As much of a member's text as is looked at. */
function read(text: string, most: number = answerTuning.longestQuestion): string {
  return legible(text.slice(0, most));
}

/** How questions are answered from the articles of one language. */
export interface Way extends Sources {
  /** Answers a question in plain words, which is shown as it was put; `sought` is looked up for it. */
  answer(question: string, shown: string, sought?: string): Answer;
  /** What questions of other languages are brought to. */
  home(): Home;
  /** Completes a receipt. */
  withMatches<A extends Answer>(answer: A, asked?: string): A;
}

/** The same, whichever language the bot speaks. */
type Unspoken = Omit<Way, 'answer' | 'voice' | 'ask'>;

/** What answers from the articles of each language. */
function readyToAnswer(
  knowledge: Knowledge,
  suggestions: readonly string[],
  { compiled = compileIndex(knowledge), weights }: Prepared,
  fuzzy: () => FuzzyIndex,
): readonly Unspoken[] {
  return compiled.map((index) => {
    const search = openSearch(knowledge, index, weights, fuzzy);
    const { articles, reader } = search;
    const ids = new Set(articles.map(({ id }) => id));
    const facts = knowledge.facts.filter(({ article }) => ids.has(article));
    const read = (text: string) => reader.read(text).words;
    const words = planWordsOf(index.lexicon.language);
    return {
      knowledge,
      language: reader.language.code,
      search,
      shelf: words && shelfOf(knowledge, search, words),
      togetherness: createTogetherness({ facts, articles, read }),
      premises: createPremises({ facts, articles, read }),
      calendar: createArticleCalendar(articles, facts),
      suggestions,
      withMatches: createWordMatches({ facts, articles, read }),
      home: once(() => homeOf(search)),
    };
  });
}

/** Has the bot speak a language, or without one that of the articles. */
function wayOfSpeaking(unspoken: Unspoken, language = unspoken.language, ask: Sources['ask']): Way {
  const { knowledge, calendar, withMatches } = unspoken;
  const voice = voiceOf(language, knowledge.articles);
  const shelf = unspoken.shelf && { ...unspoken.shelf, phrases: voice.phrases };
  const sources = { ...unspoken, shelf, voice, ask };
  return {
    ...sources,
    answer: (question, shown, sought = question) =>
      withMatches(answerFrom(question, shown, sources, sought), calendar.inTheirWords(sought)),
  };
}

/** Answers before refusals; among equals the surer one. */
function rankOf(answer: Answer): number {
  const { kind, receipt } = answer;
  const place = isAnswered(answer) ? 2 : kind === 'near' ? 1 : kind === 'not-understood' ? -1 : 0;
  return place + receipt.confidence / 2;
}

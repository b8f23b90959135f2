import type { Language } from '../language/language.ts';
import { once } from '../language/once.ts';
import type { Reading } from '../language/reading.ts';
import { type PlanWords, planWordsOf } from '../language/vocabulary/plan-words.ts';
import type { Found } from '../search/search.ts';
import { besidePerson, carriedBySome, doneByAnother, wholeBySome } from './another-record.ts';
import type { Answer } from './answer.ts';
import { type Answered, isAnswered } from './answer-kinds.ts';
import { asksWhoDidNot } from './asks-who-did-not.ts';
import { isWritten } from './decide.ts';
import { carryOut } from './listed/carry-out.ts';
import { gathered } from './listed/gathered.ts';
import { nearBest } from './listed/near-best.ts';
import { overviewByLikeness } from './listed/overview.ts';
import { saidByEach } from './listed/said-by-each.ts';
import { severalAnswers } from './listed/several.ts';
import type { Told as Lines, Shelf } from './listed/shelf.ts';
import { onlyFact, tellLines } from './listed/tell-lines.ts';
import { type Guess, guessPlans } from './plan/guess-plan.ts';
import { askedOfFirst } from './plan/listed-people.ts';
import type { About, Listing, Plan } from './plan/plan.ts';
import { readFrame } from './plan/read-frame.ts';
import { readHead } from './plan/read-head.ts';
import { readPlans } from './plan/read-plan.ts';
import { withoutAsides } from './plan/without-asides.ts';
import type { Sources } from './sources.ts';
import { withStated } from './stated-differences.ts';
import { type Question, tell, tellStory, withDifferences } from './tell.ts';
import { answerTuning } from './tuning.ts';
import { decideStory } from './versions/story.ts';

/**
 * Answers a question: read, plan, retrieve, decide, compose, compare. The receipt's words are still to be compared.
 */
export function answerFrom(message: string, shownAs: string, sources: Sources, lookedUp = message): Answer {
  const answer = answerAsked(message, shownAs, sources, lookedUp);
  return withStated(answer, message, sources);
}

function answerAsked(message: string, shownAs: string, sources: Sources, lookedUp: string): Answer {
  const table = planWordsOf(sources.language);
  const asked = table ? withoutAsides(message, table) : message;
  const sought = lookedUp === message ? asked : lookedUp;
  const premise = sources.premises.read(asked);
  const question: Question = { asked, shownAs, premise, sources };
  const looked = sought === asked ? premise.sought : sources.premises.read(sought).sought;
  const reading = sources.search.reader.read(sources.calendar.inTheirWords(looked));
  const { shelf } = sources;
  const { language } = sources.search.reader;
  const written = readPlans(reading, language.code);
  const frame = written.length === 0 && shelf ? readFrame(reading, language, shelf.isMain) : undefined;
  const found = once(() => sources.search.find(reading));
  const headed = shelf ? readHead(reading, language.code) : undefined;
  const isFirst =
    headed &&
    (headed.isWhole
      ? written.every(isWeak) || written.some(({ kind }) => kind === headed.plan.kind)
      : written.every(({ kind }) => kind === 'all') && found().confidence < answerTuning.surelyFrom);
  const plans = isFirst ? [headed.plan, ...written] : written;
  for (const plan of plans.length === 0 && frame?.isWhole ? [frame.plan] : plans) {
    if (plan.kind === 'several') {
      if (isWritten(found())) break;
      const ofEach = (part: string, whole: Answered) => {
        if (!table?.ofEach.test(part.toLowerCase())) return undefined;
        const told = shelf && table.stated.test(part.toLowerCase()) ? saidByEach(whole, shelf) : undefined;
        return told ? tellLines(told, shownAs, sources.voice.language) : whole;
      };
      return severalAnswers(plan.parts, shownAs, sources.ask, ofEach, () => answerOne(question, looked));
    }
    if (LISTS_WHO_DOES.has(plan.kind) && asksWhoDidNot(reading, sources.search.reader)) continue;
    if (OF_ONE_MATTER.has(plan.kind) && sources.togetherness(reading.words)) continue;
    const told = shelf && carryOut(plan, shelf, found);
    if (told) return tellList(plan, told, found, question);
  }
  const answer = answerOne(question, looked);
  const wanted = written.find((plan) => plan.kind === 'all');
  const list = wanted && shelf && isSingle(answer) ? gathered(wanted.about, found(), shelf) : undefined;
  if (list) return tellLines(list, shownAs, sources.voice.language);
  // What nobody has is told, and no overview put over it.
  const isTold = 'differs' in answer || 'strangers' in answer;
  const isSilent = !isTold && (answer.kind === 'near' || answer.kind === 'topic-absent');
  const isOfOneDetail =
    language.asksFor(asked) !== undefined && !table?.wide?.plural.test(asked.toLowerCase());
  const guesses = isTold || isOfOneDetail || !shelf ? [] : guessPlans(reading, language.code);
  // Most questions ask for one record, and are looked up once.
  const guessed =
    shelf && guesses.length > 0 && !isSettled(answer, found())
      ? carryOutGuess(guesses, isSilent ? 'unsure' : surenessOf(answer, found()), shelf, found)
      : undefined;
  const likely = guessed && tellList(guessed.plan, guessed.told, found, question);
  if (likely) return likely.kind === 'answer' && isAnswered(answer) ? { ...likely, single: answer } : likely;
  const wide =
    shelf && table?.wide && !isOfOneDetail && isSingle(answer) ? toldWidely(table.wide) : undefined;
  if (wide) return { ...tellLines(wide, shownAs, sources.voice.language), single: answer };
  const framed = isSilent && shelf && frame ? carryOut(frame.plan, shelf, found) : undefined;
  const around =
    framed ??
    (answer.kind === 'near' && isSilent && shelf && !sources.untold?.length
      ? onTopic(found(), shelf)
      : undefined);
  return around ? tellLines(around, shownAs, sources.voice.language) : answer;

  /** Of a question that is put as a list or broadly, what comes near the best. */
  function toldWidely({ listed, broad }: NonNullable<PlanWords['wide']>): Lines | undefined {
    if (table?.whether.opens.test(reading.meant)) return undefined;
    const put = asked.toLowerCase().replaceAll('’', "'");
    const isPlanned = written.some(({ kind }) => kind === 'all' || kind === 'overview');
    const isBroad = broad.test(put);
    // *Every point* says how it is wanted, beside what is asked.
    if (!shelf || !(isBroad || isPlanned || listed.test(put) || listed.test(message.toLowerCase())))
      return undefined;
    if (answer.kind === 'near' && found().presence < answerTuning.nearBest.presentFrom) return undefined;
    // What stands by itself is buried by what only comes near it.
    if (!isPlanned && isAnswered(answer) && found().confidence >= answerTuning.byItselfFrom) return undefined;
    return nearBest(found(), isBroad, shelf);
  }
}

/**
 * Whether no list is looked for however a question is put: somebody wrote it down for one record, or that the article lacks it,
 * or hardly a word of it is known.
 */
function isSettled(answer: Answer, found: Found): boolean {
  const isGap = answer.kind === 'detail-absent' && answer.facts.some(({ kind }) => kind === 'gap');
  const isStrange =
    answer.kind === 'not-understood' ||
    answer.kind === 'topic-absent' ||
    found.measured.strange >= answerTuning.topicStrange;
  return isGap || isStrange || isWritten(found);
}

/** How sure the one record is that a list would stand in the place of. */
type Sureness = 'unsure' | 'likely' | 'surely';

function surenessOf(answer: Answer, { confidence }: Found): Sureness {
  return isAnswered(answer) && confidence >= answerTuning.surelyFrom ? 'surely' : 'likely';
}

/**
 * The first guess that makes a list. One line is told better by the record that answers, and what a term means by the term's.
 */
function carryOutGuess(guesses: readonly Guess[], sureness: Sureness, shelf: Shelf, found: () => Found) {
  const { severalFrom, surelyFrom, unlessFrom } = answerTuning.guessed;
  const from = { unsure: unlessFrom, likely: severalFrom, surely: surelyFrom }[sureness];
  for (const { plan, several } of guesses) {
    // An overview is told of anything: that it is wanted has to be likelier.
    const isWide = plan.kind === 'overview';
    if (several < (isWide ? Math.max(from, severalFrom) : from)) continue;
    if (isWide && isOfTerm(plan.about, shelf)) continue;
    const told = carryOut(plan, shelf, found);
    if (told && told.lines.length > 1) return { plan, told };
  }
  return undefined;
}

/** Whether nothing but one term is asked about: `explain the overtime rule`. */
function isOfTerm(about: About, { facts }: Shelf): boolean {
  const [only, ...more] = about.filter(({ how }) => how !== 'unknown');
  return more.length === 0 && facts.some(({ id, kind }) => kind === 'term' && only?.term === `@${id}`);
}

/**
 * Of a question for how or why that several paragraphs come near to equally: the topic that most of them are of; undefined
 * for every other one.
 */
function onTopic(found: Found, shelf: Shelf): Lines | undefined {
  const { reading, ranked, measured } = found;
  // A word that no article has may be all that is asked.
  if (measured.strange >= answerTuning.topicStrange) return undefined;
  const { language } = shelf.search.reader;
  const [first, second] = ranked;
  const isBroad = BROAD.has(reading.kind) && language.asksFor(reading.text) === undefined;
  if (!isBroad || !first || !second || first.score - second.score >= answerTuning.nearWithin / 2)
    return undefined;
  return overviewByLikeness(found, shelf);
}

/** Kinds of questions that one sentence seldom answers. */
const BROAD: ReadonlySet<Reading['kind']> = new Set(['how', 'why']);

/** Whether an answer is one record of several that may be meant, and nothing is to be set right. */
function isSingle(answer: Answer): boolean {
  if ('differs' in answer || 'strangers' in answer) return false;
  return answer.kind === 'near' || (isAnswered(answer) && !answer.lines && !answer.tellings);
}

/** Whether something is put as a list of whatever it is; the noun says more. */
function isWeak(plan: Plan): boolean {
  return plan.kind === 'all' || (plan.kind === 'names' && plan.of === 'kind');
}

/** What tells of one matter, which there is none of for two who have nothing to do with each other. */
const OF_ONE_MATTER: ReadonlySet<Plan['kind']> = new Set(['overview', 'sides', 'all']);

/** What lists those who do something, so that it is no answer to who does not. */
const LISTS_WHO_DOES: ReadonlySet<Plan['kind']> = new Set(['coming', 'people', 'each', 'names']);

function tellList(plan: Listing, told: Lines, found: () => Found, question: Question): Answer {
  const { premise, shownAs, sources } = question;
  const only = onlyFact(told.lines);
  if (only) return tell({ kind: 'facts', facts: [only] }, found(), question);
  const list = tellLines(told, shownAs, sources.voice.language);
  if (plan.kind === 'coming') return withDifferences(list, found().reading, question);
  // What is said of the whole is compared with no single record; who somebody is stands by itself.
  const { differs = [] } = sources.premises.differencesOf(premise, list);
  const offices = differs.filter(({ kind }) => kind === 'role');
  return offices.length > 0 && list.kind === 'answer' ? { ...list, differs: offices } : list;
}

/** Answers with the one record that fits best, or says that there is none; `looked` is what is looked up. */
function answerOne(question: Question, looked: string): Answer {
  const { sources } = question;
  const answer = lookUp(looked);
  if (isAnswered(answer)) return answer;
  // A number or day that no article has hides what it has instead: that is told only where it differs.
  const left = withoutAmounts(looked, sources.search.reader.language);
  const other = left === looked ? answer : lookUp(left);
  const { differs = [] } = isAnswered(other) ? other : {};
  return differs.some(({ kind }) => AMOUNTS.has(kind)) ? other : answer;

  function lookUp(words: string): Answer {
    const { search } = sources;
    const reading = search.reader.read(sources.calendar.inTheirWords(words));
    const found = search.find(askedOfFirst(reading, search.people));
    const told = decideStory({ ...found, reading }, search, sources.togetherness(reading.words));
    const answer = tellStory(told, question);
    return (
      doneByAnother(answer, told.found, question) ??
      carriedBySome(answer, told.found, question) ??
      wholeBySome(answer, told.found, question) ??
      besidePerson(answer, told.found, question) ??
      answer
    );
  }
}

/** What is compared of a number or a day. */
const AMOUNTS: ReadonlySet<string> = new Set(['number', 'weekday', 'month', 'year']);

/** A question without its numbers and days. */
function withoutAmounts(sought: string, language: Language): string {
  return sought
    .split(' ')
    .filter((piece) => language.words(piece).every((word) => language.detailOf(word) === undefined))
    .join(' ');
}

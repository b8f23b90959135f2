import { once } from '../../language/once.ts';
import type { Reading } from '../../language/reading.ts';
import { type PlanWords, planWordsOf } from '../../language/vocabulary/plan-words.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import type { Shelf } from '../listed/shelf.ts';
import type { Wanted } from '../plan/plan.ts';
import { type Frame, readFrame } from '../plan/read-frame.ts';
import { readPlans } from '../plan/read-plan.ts';
import type { NotTogether } from '../premises/not-together.ts';
import type { Question } from '../tell.ts';

/** How a question is put, and what may answer it. */
export interface Put {
  /** As the member wrote it, with what is left out of the question. */
  readonly message: string;
  readonly question: Question;
  readonly reading: Reading;
  readonly table: PlanWords;
  readonly shelf: Shelf;
  /** What it may want by a row of the table, the likeliest first; none for one record. */
  readonly written: readonly Wanted[];
  /** What it wants by what its words stand for, where no row has it. */
  readonly frame: Frame | undefined;
  /** What is found for it, looked up once. */
  found(): Found;
  /** The one record that answers, or a kind of "no"; looked up once. */
  one(): Answer;
  /** Two that it names and that no article puts together; looked up once. */
  apart(): NotTogether | undefined;
}

/** Reads how a question is put; undefined in a language without words for that, where one record answers. */
export function readPut(
  message: string,
  question: Question,
  reading: Reading,
  one: () => Answer,
): Put | undefined {
  const { search, shelf } = question.sources;
  const { language } = search.reader;
  const table = planWordsOf(language.code);
  if (!table || !shelf) return undefined;
  const written = readPlans(reading, language.code);
  const frame = written.length === 0 ? readFrame(reading, language, shelf.isMain) : undefined;
  const found = once(() => search.find(reading));
  const apart = once(() => question.sources.togetherness(reading.words));
  return { message, question, reading, table, shelf, written, frame, found, one: once(one), apart };
}

/** Whether something stands there otherwise than a question has it, or nobody has a name of it: that is told, and no list put over it. */
export function isTold(answer: Answer): boolean {
  return 'differs' in answer || 'strangers' in answer;
}

/** Whether nothing is called the answer, and nothing is to be set right. */
export function isSilent(answer: Answer): boolean {
  return !isTold(answer) && (answer.kind === 'near' || answer.kind === 'topic-absent');
}

/** Whether an answer is one record of several that may be meant, and nothing is to be set right. */
export function isSingle(answer: Answer): boolean {
  if (isTold(answer)) return false;
  return answer.kind === 'near' || (isAnswered(answer) && !answer.lines && !answer.tellings);
}

/** Whether one day, number, name or the like is asked for. */
export function asksForOneDetail({ question: { asked, sources }, table }: Put): boolean {
  const { language } = sources.search.reader;
  return language.asksFor(asked) !== undefined && !table.wide?.plural.test(asked.toLowerCase());
}

/** Whether a plan tells of one matter, which there is none of for the two that the question names: they have nothing to do with each other. */
export function isApart({ kind }: Wanted, { apart }: Put): boolean {
  return OF_ONE_MATTER.has(kind) && apart() !== undefined;
}

const OF_ONE_MATTER: ReadonlySet<Wanted['kind']> = new Set(['overview', 'sides', 'wishes', 'all']);

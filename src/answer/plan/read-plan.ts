import type { Reading } from '../../language/reading.ts';
import {
  type Intent,
  type IntentRow,
  type PlanWords,
  planWordsOf,
} from '../../language/vocabulary/plan-words.ts';
import { boundsIn } from './bounds.ts';
import { type IntentFound, type Plan, planOf, type Wanted } from './plan.ts';
import { narrows, readIntents } from './read-intents.ts';
import { questionsIn } from './split.ts';
import { whenOf } from './when.ts';

/** What a message wants by how it is put; `one` in a language without a table. */
export function readPlan(reading: Reading, language: string): Plan {
  return readPlans(reading, language)[0] ?? { kind: 'one' };
}

/**
 * All that a message may want by how it is put, the likeliest first: where the articles have nothing for one plan (nobody
 * is called *the case* in *where does the case stand*), the next one counts. Empty for one record.
 */
export function readPlans(reading: Reading, language: string): readonly Wanted[] {
  const words = planWordsOf(language);
  if (!words || reading.text.length > LONGEST) return [];
  const versus = readVersus(reading, words);
  if (versus) return [versus];
  // *Who is for it and who against* is one question about two sides.
  const found = readIntents(reading, words).flatMap((one) => withDays(one, reading, language));
  // What is kept back and on what is one, too.
  const ofSeveral = found.filter(({ row }) => OF_SEVERAL.has(row.intent));
  if (found[0] && found[0] === ofSeveral[0]) return ofSeveral.map(planOf);
  const parts = questionsIn(reading.text, words, (word) => isNamed(word, reading));
  if (parts.length > 1) return [{ kind: 'several', parts }];
  // What is said beside it narrows nothing down, where there is nothing on that.
  return [...found, ...readPieces(reading, words)].map(planOf);
}

/** What is found for days in order, with the day or the bounds that the question names; nothing where it has to name a day. */
function withDays(found: IntentFound, { words }: Reading, language: string): readonly IntentFound[] {
  const { intent } = found.row;
  const when = intent === 'timeline' || intent === 'on' ? whenOf(found.about, language) : undefined;
  if (when) return [{ ...found, row: { intent: 'on' }, when, isList: intent === 'timeline' }];
  if (intent === 'on') return [];
  const between = intent === 'timeline' || intent === 'next' ? boundsIn(words, language) : undefined;
  // What happens *after the vote* is on the vote; *before* it everything else is wanted.
  if (!between || (intent === 'next' && between.bounds.from)) return [found];
  return [{ ...found, about: found.about.filter((word) => !between.own.has(word)), bounds: between.bounds }];
}

/**
 * What pieces of a message want of which the others ask nothing: the form that a later one asks for, then the rows that one fits by
 * itself: *all the numbers, i want to be exact*.
 */
function readPieces(reading: Reading, table: PlanWords): readonly IntentFound[] {
  const texts = [...reading.text.matchAll(PIECE)];
  if (texts.length < 2) return [];
  const pieces = texts.map(({ 0: text, index }) => {
    const words = reading.words.filter(({ start }) => start >= index && start < index + text.length);
    return {
      words,
      rows: readIntents({ ...reading, words }, table),
      // As it was written and as it was meant: *y r they going*.
      asks: [text.trim().toLowerCase(), words.map(({ as }) => as).join(' ')].some((one) =>
        table.opens.test(one),
      ),
    };
  });
  const [first, ...rest] = pieces;
  if (!first) return [];
  const isForm = ({ row, about }: IntentFound) => FORMS.has(row.intent) && about.length === 0;
  const form = rest.some(({ asks }) => asks) ? undefined : rest.flatMap(({ rows }) => rows).find(isForm);
  const matter = first.rows.length > 0 ? [] : first.words.filter((word) => narrows(word, table));
  const own = pieces.find(({ rows }) => rows.length > 0);
  const isAlone = own && pieces.every((other) => other === own || !other.asks);
  return [
    ...(form && matter.length > 0 ? [{ ...form, about: matter, isOfMatter: true as const }] : []),
    ...(isAlone ? own.rows : []),
  ];
}

/** What says how an answer is wanted to a question that stands before it: *how did they come to this? some background please*. */
const FORMS: ReadonlySet<Intent> = new Set(['history', 'timeline']);

/** Whether a word names somebody or something, or is known to nobody, as names of others are. */
function isNamed(word: string, { words }: Reading): boolean {
  const read = words.find((one) => one.word.split(' ').includes(word));
  return read !== undefined && (read.how === 'name' || (read.how === 'unknown' && read.rarity >= UNUSUAL));
}

/** What stands between two marks at which one pauses. */
const PIECE = /[^.,:;?!\n]+(?:[.,:](?=\S)[^.,:;?!\n]+)*/gu;
/** Intents of which two questions are one. */
const OF_SEVERAL: ReadonlySet<IntentRow['intent']> = new Set([
  'sides',
  'wishes',
  'divided',
  'silent',
  'each',
]);

/** Two sides that are to be set against each other. */
function readVersus({ text }: Reading, { versus, opens }: PlanWords): Wanted | undefined {
  const asked = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\bvs\./gu, 'vs')
    .replace(/\s+/gu, ' ')
    .replace(/[\s?!.]+$/u, '')
    .trim();
  for (const pattern of versus) {
    const { one, other, about = '' } = pattern.exec(asked)?.groups ?? {};
    // *And what did he say* is a question of its own.
    if (other && opens.test(other) && ASKS_ITSELF.test(other)) continue;
    if (one && other && one.length <= LONGEST_SIDE && other.length <= LONGEST_SIDE)
      return { kind: 'comparison', sides: [one, other], about };
  }
  return undefined;
}

/** A question word and the verb that asks: *what did*, and not *what she wants*. */
const ASKS_ITSELF =
  /^\p{L}+ (?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)(?!\p{L})/u;
/** Rarity of a word in the language from which it may be somebody’s name. */
const UNUSUAL = 0.9;
/** Characters of a message that is planned. */
const LONGEST = 300;
/** Characters of one side of a comparison. */
const LONGEST_SIDE = 60;

import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { type ActRow, actWordsOf } from '../../language/vocabulary/act-words.ts';
import { planWordsOf } from '../../language/vocabulary/plan-words.ts';
import { type Placed, placed } from './placed.ts';
import type { Wanted } from './plan.ts';

/** A list of what is done or said of a kind. */
export interface Acted {
  readonly plan: Extract<Wanted, { kind: 'acts' }>;
  /**
   * How surely all of the kind are wanted: `whole` where it says so, `likely` where nothing else is asked, `weak` where it may as
   * well be one.
   */
  readonly surely: 'whole' | 'likely' | 'weak';
}

/**
 * Reads which kind of thing people do or say a question wants all of (*threats*, *who all refused*), wherever that stands;
 * undefined where it wants none, or one thing. `message` has also what says only how it is wanted: *all of them*.
 */
export function readActs(
  { words, text, meant }: Reading,
  language: string,
  message = text,
): Acted | undefined {
  const table = actWordsOf(language);
  const plans = planWordsOf(language);
  if (
    !table ||
    !plans ||
    text.length > LONGEST ||
    // Whether anybody did is told by yes or no, unless all of them are wanted: *did anyone refuse? list them*.
    (plans.whether.opens.test(meant) &&
      !table.thereAre.test(meant) &&
      !(
        words.slice(0, OPENING).some(({ as }) => plans.whether.anybody.test(as)) &&
        table.wanted.test(message.toLowerCase())
      ))
  )
    return undefined;
  // What is corrected may have been right: a language knows few of its words as well as these.
  const texts = [words.map(({ as }) => as), words.map(({ word }) => word)].map((all) => placed(all));
  const [corrected, typed] = texts;
  if (!corrected || !typed) return undefined;
  const asked = corrected.text;
  // Most questions for one thing are of no kind, and leave here.
  const isSingle = table.single.test(asked);
  if (isSingle && !table.rows.some((row) => row.asked?.test(asked))) return undefined;
  const inCorrected = actsIn(corrected, table.rows);
  const found = inCorrected.length > 0 || typed.text === asked ? inCorrected : actsIn(typed, table.rows);
  const [first] = found;
  if (!first) return undefined;
  const own = joined(found, corrected, table.joins);
  const isAsked = own.every(({ row }) => row.asked?.test(asked));
  if (isSingle && !isAsked) return undefined;
  // Said once more it narrows nothing down: *what is criticized, every criticism*.
  const again = found.filter((one) => own.some(({ row }) => row === one.row));
  const isActs = (at: number) => again.some(({ from, to }) => at >= from && at < to);
  const about = words.filter(
    (word, at) => !isActs(at) && narrows(word) && !plans.beside.has(word.as) && !plans.lead.has(word.word),
  );
  const rows = [...new Set(own.map(({ row }) => row))];
  const plan = { kind: 'acts', acts: rows.map(({ act }) => act), about } as const;
  if (table.wanted.test(asked) || table.wanted.test(message.toLowerCase())) return { plan, surely: 'whole' };
  const nouns = own.filter(({ isNoun, text: noun }) => isNoun && PLURAL.test(noun));
  const isHeaded = nouns.some(
    ({ from }) => (from > 0 || about.length === 0) && table.before.test(before(words, from)),
  );
  const isOfWho = table.who.test(asked);
  if (
    isHeaded ||
    isAsked ||
    table.thereAre.test(meant) ||
    (isOfWho && (about.length === 0 || nouns.length > 0))
  )
    return { plan, surely: 'likely' };
  return GOES_ON.test(first.text) && table.goesOn.test(before(words, first.from))
    ? { plan, surely: 'weak' }
    : undefined;

  function narrows(word: ReadWord): boolean {
    if (word.how === 'name') return true;
    return saysSomething(word) && !table?.beside.test(word.as) && !table?.beside.test(word.word);
  }
}

/** Where a kind stands in a question, as places of its words: from the first to behind the last. */
interface ActFound {
  readonly row: ActRow;
  readonly from: number;
  readonly to: number;
  readonly isNoun: boolean;
  readonly text: string;
}

/** All kinds that stand in a question, in its order. */
function actsIn({ text, starts }: Placed, rows: readonly ActRow[]): readonly ActFound[] {
  return rows
    .flatMap((row) =>
      [row.nouns, row.verbs].flatMap((pattern, which) =>
        everyMatch(text, pattern).map(({ 0: found, index }) => {
          const from = starts.findLastIndex((start) => start <= index);
          const to = starts.findLastIndex((start) => start < index + found.length) + 1;
          return { row, from, to, isNoun: which === 0, text: found };
        }),
      ),
    )
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
}

/** Most patterns match nothing, and a search does without the copy of the pattern that all matches take. */
function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}

/** The first kind, and those that are only joined to it: *killed or missing*, but not *threatened to sue*. */
function joined(found: readonly ActFound[], { text, starts }: Placed, joins: RegExp): readonly ActFound[] {
  const own: ActFound[] = [];
  for (const one of found) {
    const end = Math.max(0, ...own.map(({ to }) => to));
    const between = text.slice(starts[end] ?? 0, starts[one.from]);
    if (own.length === 0 || one.from < end || (between !== '' && joins.test(between))) own.push(one);
  }
  return own;
}

function before(words: readonly ReadWord[], at: number): string {
  return words
    .slice(0, at)
    .map(({ as }) => `${as.toLowerCase()} `)
    .join('');
}

/** A noun for several, and a verb for what goes on: *who is threatening*. */
const PLURAL = /(?<!s)s(?: |$)/u;
const GOES_ON = /ing$/u;
/** Words within which a question says that it is for anybody. */
const OPENING = 3;
/** Characters of a message that may ask for one list. */
const LONGEST = 200;

import { dateWords } from '../../language/calendar/date-words.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import type { IntentRow, PlanWords } from '../../language/vocabulary/plan-words.ts';
import { type Placed, placed } from './placed.ts';
import type { IntentFound } from './plan.ts';

/** The rows that a message fits: only words of no weight stand before it, and what stands after narrows it down. */
export function readIntents({ words, text: asked }: Reading, table: PlanWords): readonly IntentFound[] {
  const written = placed(words.map(({ as }) => as));
  const full = placed(
    words.map(({ as }) =>
      table.contracted.reduce((word, [short, long]) => word.replace(short, long), as.toLowerCase()),
    ),
  );
  // What is corrected may have been right: a language knows few of the words by which people ask.
  const typed = placed(words.map(({ word }) => word.toLowerCase()));
  const texts = [written, full, typed].filter(
    ({ text }, at, all) => all.findIndex((one) => one.text === text) === at,
  );
  return table.rows.flatMap((row) => {
    for (const placed of texts) {
      const found = fitting(row, placed, words, asked, table);
      if (found) return [found];
    }
    return [];
  });
}

function fitting(
  row: IntentRow,
  { text, starts }: Placed,
  words: readonly ReadWord[],
  asked: string,
  table: PlanWords,
): IntentFound | undefined {
  const match = row.asked.exec(text);
  if (!match) return undefined;
  const [from, to] = [match.index, match.index + match[0].length];
  const before = words.filter((_, at) => (starts[at] ?? 0) < from);
  const isLead = ({ word, as }: ReadWord) =>
    [word, as, word.replace(DRAWN_OUT, '$1')].some((one) => table.lead.has(one));
  if (!before.every(isLead)) return undefined;
  const said = within(match, words, starts, row.besides === 'something');
  const about = [...said, ...words.filter((_, at) => (starts[at] ?? 0) >= to)].filter(
    (word) =>
      (narrows(word, table) || (OF_DAYS.has(row.intent) && MONTHS.has(word.as))) &&
      // Whom somebody told it narrows nothing down, nor another word for saying it.
      !(
        SAYING.has(row.intent) &&
        word.how !== 'name' &&
        (table.hearer.test(asked.slice(0, word.start).toLowerCase()) ||
          table.alsoSaid?.test(word.as) === true)
      ),
  );
  if (row.besides === 'nothing' && about.length > 0) return undefined;
  if (row.besides === 'something' && about.length === 0) return undefined;
  const [first, last] = [about[0], about.at(-1)];
  const isThis =
    (first !== undefined && table.these.test(asked.slice(0, first.start).toLowerCase())) ||
    (last !== undefined && table.thing?.test(asked.slice(last.end).toLowerCase()) === true);
  return { row, about, groups: match.groups ?? {}, isThere: table.there.test(match[0]), isThis };
}

/** What narrows down stands within what a row takes in too: `all of Lund’s quotes`, `all casualty figures`. */
function within(
  match: RegExpExecArray,
  words: readonly ReadWord[],
  starts: readonly number[],
  hasNames: boolean,
) {
  const end = match.index + match[0].length;
  const { about, of = about } = match.groups ?? {};
  return words.filter((word, at) => {
    const start = starts[at] ?? 0;
    if (start < match.index || start >= end) return false;
    return (hasNames && word.how === 'name') || word.as === of;
  });
}

/** Whether a word says what a question for several records is about. */
export function narrows(word: ReadWord, { beside }: PlanWords): boolean {
  if (word.how === 'name') return true;
  return saysSomething(word) && !beside.has(word.word) && !beside.has(word.as);
}

/** A letter that goes on and on: `sooo`. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
/** Intents that ask for somebody's words. */
const SAYING: ReadonlySet<IntentRow['intent']> = new Set(['said', 'saying']);

/** Intents that a month narrows down. */
const OF_DAYS: ReadonlySet<IntentRow['intent']> = new Set(['since', 'timeline', 'on']);
/** May is a month after *since*; elsewhere it is a verb that says nothing. */
const MONTHS: ReadonlySet<string> = new Set(
  (dateWords.get('en')?.months ?? []).map((month) => month.toLowerCase()),
);

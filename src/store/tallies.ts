import type { Kysely, Transaction } from 'kysely';
import { missingOf, type Noted, textOf } from './noted.ts';
import type { Tables } from './tables.ts';

/** Different things that are counted between two times of writing; what comes beyond is dropped. */
const MOST = 5_000;

/** Rows that are written with one statement. */
const AT_ONCE = 100;

/** Columns of each table that is counted in, but for the count. */
const KEYS = {
  unanswered: ['guild', 'day', 'missing', 'kind', 'article', 'paragraph'],
  questions: ['guild', 'day', 'missing', 'text'],
  answers: ['guild', 'day', 'kind'],
  shown: ['guild', 'article', 'paragraph'],
} as const;
type Counted = keyof typeof KEYS;
type RowOf<Table extends Counted> = Omit<Tables[Table], 'count'>;

/** Counts, in memory until they are written. */
export interface Tallies {
  note(noted: Noted, keepsText: boolean): void;
  /** Drops what is not yet written of a server. */
  forget(guild: string): void;
  /** Writes all of it; what cannot be written is dropped, and this rejects. */
  write(): Promise<void>;
}

/** Counts for a database; `today` is an ISO day. */
export function createTallies(db: Kysely<Tables>, today: () => string): Tallies {
  let counts = new Map<string, { table: Counted; row: RowOf<Counted>; count: number }>();

  function add<Table extends Counted>(table: Table, row: RowOf<Table>): void {
    const key = JSON.stringify([table, row]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else if (counts.size < MOST) counts.set(key, { table, row, count: 1 });
  }

  return {
    note({ guild, kind, isAnswered, missing: words, paragraphs, text }, keepsText) {
      const day = today();
      add('answers', { guild, day, kind });
      if (isAnswered) {
        for (const { article, paragraph } of paragraphs) add('shown', { guild, article, paragraph });
        return;
      }
      const missing = missingOf(words);
      const { article, paragraph } = paragraphs[0] ?? { article: '', paragraph: 0 };
      add('unanswered', { guild, day, missing, kind, article, paragraph });
      if (keepsText) add('questions', { guild, day, missing, text: textOf(text) });
    },
    forget(guild) {
      for (const [key, { row }] of counts) if (row.guild === guild) counts.delete(key);
    },
    async write() {
      if (counts.size === 0) return;
      const batch = [...counts.values()];
      counts = new Map();
      await db.transaction().execute(async (transaction) => {
        for (const table of ['unanswered', 'questions', 'answers', 'shown'] as const) {
          const rows = batch.filter((one) => one.table === table);
          for (let from = 0; from < rows.length; from += AT_ONCE)
            await addUp(transaction, table, rows.slice(from, from + AT_ONCE));
        }
      });
    },
  };
}

function addUp(
  db: Transaction<Tables>,
  table: Counted,
  rows: readonly { readonly row: RowOf<Counted>; readonly count: number }[],
) {
  // One statement for tables of different columns: each row has those of its table.
  const values = rows.map(({ row, count }) => ({ ...row, count }) as Tables[Counted]);
  return db
    .insertInto(table)
    .values(values)
    .onConflict((conflict) =>
      conflict.columns([...KEYS[table]] as never[]).doUpdateSet((eb) => ({
        count: eb(eb.ref(`${table}.count` as 'answers.count'), '+', eb.ref('excluded.count' as never)),
      })),
    )
    .execute();
}

import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Counts, Unanswered } from './counted.ts';
import type { Tables } from './tables.ts';

/** Groups that are told, texts of each, and rows that are read for that: whoever asks all day makes very many. */
const MOST = { groups: 200, texts: 5, rows: 10_000 } as const;

/** Sums come as numbers or as text, by the driver. */
const count = z.coerce.number();

/** What went unanswered, the most frequent first; in all servers without one. */
export async function readUnanswered(db: Kysely<Tables>, guild?: string): Promise<readonly Unanswered[]> {
  const rows = await db
    .selectFrom('unanswered')
    .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
    .select(['missing', 'kind', 'article', 'paragraph'])
    .select(({ fn }) => [fn.sum('count').as('count'), fn.max('day').as('last')])
    .groupBy(['missing', 'kind', 'article', 'paragraph'])
    .orderBy('count', 'desc')
    .limit(MOST.rows)
    .execute();
  const texts = await db
    .selectFrom('questions')
    .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
    .select(['missing', 'text'])
    .select(({ fn }) => fn.sum('count').as('count'))
    .groupBy(['missing', 'text'])
    .orderBy('count', 'desc')
    .limit(MOST.rows)
    .execute();
  const textsOf = groupedBy(texts, ({ missing }) => missing);
  const groups = groupedBy(rows, ({ missing }) => missing);
  return [...groups]
    .map(([missing, of]): Unanswered => {
      const sorted = byCount(of);
      const nearest = sorted.find(({ paragraph }) => paragraph > 0);
      return {
        missing,
        count: sorted.reduce((sum, one) => sum + count.parse(one.count), 0),
        last:
          sorted
            .map(({ last }) => last)
            .sort()
            .at(-1) ?? '',
        kinds: [...new Set(sorted.map(({ kind }) => kind))],
        ...(nearest ? { nearest: { article: nearest.article, paragraph: nearest.paragraph } } : {}),
        texts: byCount(textsOf.get(missing) ?? [])
          .slice(0, MOST.texts)
          .map(({ text }) => text),
      };
    })
    .sort((one, other) => other.count - one.count || (one.missing < other.missing ? -1 : 1))
    .slice(0, MOST.groups);
}

/** What is counted; in all servers without one. */
export async function readCounts(db: Kysely<Tables>, guild?: string): Promise<Counts> {
  const answers = await db
    .selectFrom('answers')
    .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
    .select('kind')
    .select(({ fn }) => fn.sum('count').as('count'))
    .groupBy('kind')
    .execute();
  const shown = await db
    .selectFrom('shown')
    .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
    .select(['article', 'paragraph'])
    .select(({ fn }) => fn.sum('count').as('count'))
    .groupBy(['article', 'paragraph'])
    .execute();
  const votes = await db
    .selectFrom('helpful')
    .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
    .select(['about', 'kind', 'vote'])
    .select(({ fn }) => fn.sum('count').as('count'))
    .groupBy(['about', 'kind', 'vote'])
    .execute();
  const numbered = <Row extends { count: unknown }>(rows: readonly Row[]) =>
    byCount(rows).map((row) => ({ ...row, count: count.parse(row.count) }));
  const about = groupedBy(numbered(votes), (row) => `${row.about}\n${row.kind}`);
  const sum = (rows: readonly { vote: string; count: number }[], vote: string) =>
    rows.reduce((all, row) => all + (row.vote === vote ? row.count : 0), 0);
  return {
    answers: numbered(answers),
    shown: numbered(shown),
    helpful: [...about.values()].flatMap((rows) => {
      const [first] = rows;
      return first
        ? [{ about: first.about, kind: first.kind, yes: sum(rows, 'yes'), no: sum(rows, 'no') }]
        : [];
    }),
  };
}

function byCount<Row extends { readonly count: unknown }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => count.parse(other.count) - count.parse(one.count));
}

/** `Map.groupBy`, which Node.js 20 does not have. */
function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

import { isDeepStrictEqual } from 'node:util';
import type { Knowledge } from './knowledge.ts';

/** Ids of one kind of record that came, went, or say something else than before. */
export interface Changed {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reworded: readonly string[];
}

/** What is different between two states of a knowledge folder. */
export interface KnowledgeChanges {
  readonly articles: Changed;
  readonly facts: Changed;
  readonly topics: Changed;
  /** Everyday words, small talk, what is asked elsewhere, or earlier texts. */
  readonly general: boolean;
}

/** Compares two states of a knowledge folder, record by record. */
export function knowledgeChanges(before: Knowledge, after: Knowledge): KnowledgeChanges {
  const general = ({ words, elsewhere, talk, earlier }: Knowledge) => [words, elsewhere, talk, earlier];
  return {
    articles: changed(before.articles, after.articles),
    facts: changed(before.facts, after.facts),
    topics: changed(before.topics, after.topics),
    general: !isDeepStrictEqual(general(before), general(after)),
  };
}

/** Puts changes into a line, such as `1 fact reworded: who-pays; 1 topic added: tides`; empty when there are none. */
export function describeChanges(changes: KnowledgeChanges): string {
  const parts = listChanges(changes).map(
    ({ kind, what, count, ids }) => `${count} ${count === 1 ? kind.slice(0, -1) : kind} ${what}: ${ids}`,
  );
  return [...parts, ...(changes.general ? ['general words changed'] : [])].join('; ');
}

/** The changes of each kind of record that has any; `ids` are the first of them, as one reads them. */
export function listChanges({ articles, facts, topics }: KnowledgeChanges): readonly ChangesOfKind[] {
  return Object.entries({ articles, facts, topics }).flatMap(([kind, { added, removed, reworded }]) =>
    Object.entries({ added, removed, reworded })
      .filter(([, { length }]) => length > 0)
      .map(([what, all]) => {
        const ids = all.length > NAMED ? `${all.slice(0, NAMED).join(', ')}, …` : all.join(', ');
        return { kind, what, count: all.length, ids };
      }),
  );
}

/** How many records of one kind, `facts`, came, went or read otherwise, `reworded`. */
export interface ChangesOfKind {
  readonly kind: string;
  readonly what: string;
  readonly count: number;
  readonly ids: string;
}

/** More ids than this make no line that one reads. */
const NAMED = 5;

function changed(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Changed {
  const were = new Map(before.map((record) => [record.id, record]));
  const are = new Map(after.map((record) => [record.id, record]));
  const isOther = (id: string) => !isDeepStrictEqual(were.get(id), are.get(id));
  return {
    added: [...are.keys()].filter((id) => !were.has(id)),
    removed: [...were.keys()].filter((id) => !are.has(id)),
    reworded: [...are.keys()].filter((id) => were.has(id) && isOther(id)),
  };
}

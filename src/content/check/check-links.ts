import type { Fact, Problem, Topic } from '../knowledge.ts';
import type { Located } from '../located.ts';
import { nearest } from '../nearest.ts';
import { isIdLike } from '../parse/field-types.ts';
import { quoted } from '../quoted.ts';
import { problemAt } from './checked.ts';

/** Everything that has an id. */
export interface Linked {
  readonly facts: readonly Located<Fact>[];
  readonly topics: readonly Located<Topic>[];
  /** Ids of records that are not well formed; undefined when not all are known, and then no link is wrong. */
  readonly brokenIds: readonly string[] | undefined;
}

/** Finds ids given twice, and links to ids that nobody has or that belong to something else. */
export function* checkLinks({ facts, topics, brokenIds }: Linked): Generator<Problem> {
  const kinds = new Map<string, string>();
  const files = new Map<string, Set<string>>();
  for (const located of [...facts, ...topics]) {
    const { id } = located.entry;
    const kind = 'kind' in located.entry ? located.entry.kind : 'topic';
    const there = files.get(id) ?? new Set<string>();
    const isHere = there.has(located.file);
    files.set(id, there.add(located.file));
    if (isHere) {
      yield problemAt(
        located,
        `the id ${quoted(id)} is taken by another entry: choose a different one`,
        'id',
      );
    } else if (kinds.has(id) && kinds.get(id) !== kind) {
      const message = `the id ${quoted(id)} is that of another kind of entry (${kinds.get(id)}) in another file: share it only for the same thing`;
      yield problemAt(located, message, 'id');
    } else kinds.set(id, kind);
  }
  const broken = brokenIds && new Set(brokenIds);

  /** Says what is wrong with a link to an id that has to be of some kind; undefined when it is in order. */
  function complaint(id: string, wanted: (kind: string) => boolean, name: string): string | undefined {
    const kind = kinds.get(id);
    if (kind !== undefined && wanted(kind)) return undefined;
    if (!broken || broken.has(id)) return undefined;
    if (kind !== undefined) return `${quoted(id)} is the id of a ${kind}, not of a ${name}`;
    const meant = nearest(
      id,
      [...kinds].filter(([, kind]) => wanted(kind)).map(([other]) => other),
    );
    return `no ${name} has the id ${quoted(id)}: ${meant ? `did you mean ${quoted(meant)}?` : 'correct it'}`;
  }

  for (const located of facts) {
    const { entry } = located;
    if (entry.kind !== 'statement') continue;
    for (const field of ['speaker', 'about'] as const) {
      const who = entry[field];
      if (who === undefined || !isIdLike(who)) continue;
      const message = complaint(who, (kind) => kind === 'person', 'person');
      if (message) yield problemAt(located, message, field);
    }
    if (entry.topic !== undefined) {
      const message = complaint(entry.topic, (kind) => kind === 'topic', 'topic');
      if (message) yield problemAt(located, message, 'topic');
    }
    for (const [at, id] of entry.opposes.entries()) {
      const message =
        id === entry.id
          ? 'a statement cannot oppose itself: remove it'
          : complaint(id, (kind) => kind === 'statement', 'statement');
      if (message) yield problemAt(located, message, 'opposes', at);
    }
  }
  for (const located of topics) {
    for (const [at, id] of located.entry.facts.entries()) {
      const message = complaint(id, (kind) => kind !== 'topic', 'fact');
      if (message) yield problemAt(located, message, 'facts', at);
    }
  }
}

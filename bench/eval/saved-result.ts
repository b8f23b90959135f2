import { z } from 'zod';
import type { Evaluated } from './evaluate.ts';
import { type Figure, measures } from './figures.ts';

const figure = z.strictObject({ hits: z.int().nonnegative(), of: z.int().nonnegative() });
/** Results that were committed before a figure was measured do not have it. */
const none = { hits: 0, of: 0 };
const figures = z.strictObject({
  firstCitation: figure,
  shortAnswer: figure,
  falseRefusal: figure,
  refused: figure,
  alarm: figure.default(none),
  wrongAlarm: figure.default(none),
});
const set = z.strictObject({
  figures: z.record(z.string(), figures),
  misses: z.record(z.string(), z.string()),
});

/** The result of an evaluation as it is committed: for each set its figures by style, and the questions it missed with the reasons. */
export const savedResult = z.record(z.string(), set);

/** See {@link savedResult}. */
export type SavedResult = z.infer<typeof savedResult>;

/** The result of some sets, to be committed. */
export function resultOf(sets: readonly Evaluated[]): SavedResult {
  return Object.fromEntries(
    sets.map(({ name, judged, figures }) => {
      const missed = judged.filter(({ misses }) => misses.length > 0);
      const misses = Object.fromEntries(
        missed.map(({ question, misses }) => [question.q, misses.join(', ')]),
      );
      return [name, { figures: Object.fromEntries(figures), misses }];
    }),
  );
}

/** A figure that differs from the committed one. */
export interface Change {
  readonly set: string;
  readonly style: string;
  readonly title: string;
  readonly before: Figure;
  readonly now: Figure;
  /** Percentage points for the better; below 0 for the worse. */
  readonly points: number;
}

/** Every figure that changed since the committed result; sets and styles that it does not have are left out. */
export function changesSince(before: SavedResult, now: SavedResult): readonly Change[] {
  return Object.entries(now).flatMap(([name, { figures }]) =>
    Object.entries(figures).flatMap(([style, found]) =>
      measures.flatMap(({ key, title, better }) => {
        const old = before[name]?.figures[style]?.[key];
        const fresh = found[key];
        if (!old || (old.hits === fresh.hits && old.of === fresh.of)) return [];
        const points = (better === 'higher' ? 1 : -1) * (percent(fresh) - percent(old));
        return [{ set: name, style, title, before: old, now: fresh, points }];
      }),
    ),
  );
}

/** Questions that went wrong since the committed result, and those that were put right, as `set: question`. */
export function questionsChanged(before: SavedResult, now: SavedResult) {
  const missed = (result: SavedResult) =>
    Object.entries(result)
      .filter(([name]) => before[name] && now[name])
      .flatMap(([name, { misses }]) => Object.keys(misses).map((question) => `${name}: ${question}`));
  const [old, fresh] = [missed(before), missed(now)];
  return {
    worse: fresh.filter((question) => !old.includes(question)),
    better: old.filter((question) => !fresh.includes(question)),
  };
}

/** A figure in percent; 0 of none. */
export function percent({ hits, of }: Figure): number {
  return of === 0 ? 0 : (100 * hits) / of;
}

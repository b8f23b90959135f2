import { formatTable } from '../../table.ts';
import type { Figure } from '../figures.ts';
import { percent } from '../saved-result.ts';
import { wilson } from '../wilson.ts';
import type { Outcome } from './outcome.ts';

/** What is counted, in the order it is shown. */
const shares = ['right', 'helped', 'denied', 'refused', 'misled'] as const;

export type Share = (typeof shares)[number];

/** Some questions under one name. */
export interface Row {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** How often something became of the questions that it can become of. */
export function figureOf(outcomes: readonly Outcome[], share: Share): Figure {
  const wanted = share !== 'refused' && share !== 'misled';
  const asked = outcomes.filter(({ question }) => question.answerable === wanted);
  return { hits: asked.filter((outcome) => outcome[share]).length, of: asked.length };
}

/** A table of rows with percentages and their 95 % intervals. */
export function writeTally(rows: readonly Row[]): string {
  return formatTable(
    ['', 'questions', ...shares],
    rows.map(({ name, outcomes }) => [
      name,
      String(outcomes.length),
      ...shares.map((share) => write(figureOf(outcomes, share))),
    ]),
  );
}

/** `65 (61–69)`; a dash where nothing was counted. */
function write(figure: Figure): string {
  if (figure.of === 0) return '–';
  const { low, high } = wilson(figure.hits, figure.of);
  return `${percent(figure).toFixed(0)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
}

/** The rows of each style, then one of all. */
export function byStyle({ name, outcomes }: Row): readonly Row[] {
  const styles = [...new Set(outcomes.map(({ question }) => question.style))].sort();
  return [
    ...styles.map((style) => ({
      name: `${name}, ${style}`,
      outcomes: outcomes.filter(({ question }) => question.style === style),
    })),
    { name, outcomes },
  ];
}

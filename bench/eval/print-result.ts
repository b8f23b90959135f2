import { areaUnderCurve } from '../retrieval/auroc.ts';
import { formatTable } from '../table.ts';
import { calibrationCurve, confidenceOf } from './calibration.ts';
import type { Evaluated } from './evaluate.ts';
import { type Figure, measures } from './figures.ts';
import type { Judged } from './judge.ts';
import { changesSince, percent, questionsChanged, type SavedResult } from './saved-result.ts';
import { wilson } from './wilson.ts';

/** A figure with its 95 % interval: `93.3 % (86–97, 84/90)`; a dash where nothing was counted. */
export function writeFigure(figure: Figure): string {
  if (figure.of === 0) return '–';
  const { low, high } = wilson(figure.hits, figure.of);
  const interval = `${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}`;
  return `${percent(figure).toFixed(1)} % (${interval}, ${figure.hits}/${figure.of})`;
}

/** The figures of a set by style, as a table. */
export function writeFigures({ name, judged, figures }: Evaluated): string {
  const rows = [...figures].map(([style, found]) => [
    style,
    ...measures.map(({ key }) => writeFigure(found[key])),
  ]);
  const header = ['style', ...measures.map(({ title }) => title)];
  return `${name}: ${judged.length} questions, with 95 % intervals\n${formatTable(header, rows)}`;
}

/** Every miss with its reason and what was said. */
export function writeMisses({ judged }: Evaluated): string {
  const missed = judged.filter(({ misses }) => misses.length > 0);
  if (missed.length === 0) return 'No misses.';
  return [`${missed.length} misses`, ...missed.map(writeMiss)].join('\n');
}

function writeMiss({ question, answer, misses }: Judged): string {
  const expected = question.answerable
    ? `expected ¶ ${question.gold.join(', ')} with ${question.must.map((word) => `“${word}”`).join(', ')}`
    : 'expected a refusal';
  const cited = answer.citations.map(({ paragraph }) => paragraph).join(', ');
  const sure = answer.receipt.confidence.toFixed(2);
  return [
    `- ${misses.join(', ')} [${question.style}]: ${question.q}`,
    `    ${expected}; got ${answer.kind} at ${sure}${cited ? `, ¶ ${cited}` : ''}: ${answer.text}`,
  ].join('\n');
}

/** What other thresholds would refuse, over all sets. */
export function writeCalibration(sets: readonly Evaluated[]): string {
  const judged = sets.flatMap((set) => set.judged);
  const used = judged[0]?.answer.receipt.threshold;
  const rows = calibrationCurve(judged, used).map(({ threshold, refused, falselyRefused }) => [
    `${threshold.toFixed(2)}${threshold === used ? ' (used)' : ''}`,
    `${(100 * refused).toFixed(1)} %`,
    `${(100 * falselyRefused).toFixed(1)} %`,
  ]);
  const [should, shouldNot] = [true, false].map((answerable) =>
    judged.filter(({ question }) => question.answerable === answerable).map(confidenceOf),
  );
  const area = 100 * areaUnderCurve(should ?? [], shouldNot ?? []);
  return [
    'Calibration: what a threshold of confidence refuses. The confidence was fitted on development questions,',
    'so this curve says how well it separates those, not what to expect of others.',
    formatTable(['threshold', 'unanswerable refused', 'answerable refused'], rows),
    ...(Number.isNaN(area) ? [] : [`Area under the ROC curve: ${area.toFixed(1)} %`]),
  ].join('\n');
}

/** What changed since the committed result. */
export function writeChanges(before: SavedResult | undefined, now: SavedResult): string {
  if (!before) return 'No result is committed yet: npm run eval -- --save writes it.';
  const changes = changesSince(before, now).map(({ set, style, title, before: old, now: fresh, points }) => {
    const sign = points > 0 ? 'better' : points < 0 ? 'worse' : 'other questions';
    return `- ${set}, ${style}: ${title} ${writeFigure(old)} → ${writeFigure(fresh)}: ${sign}`;
  });
  const { worse, better } = questionsChanged(before, now);
  return [
    changes.length === 0
      ? 'No figure differs from the committed result.'
      : 'Changed since the committed result:',
    ...changes,
    ...worse.map((question) => `- newly missed, ${question}`),
    ...better.map((question) => `- put right, ${question}`),
  ].join('\n');
}

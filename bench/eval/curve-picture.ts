import type { CurvePoint } from './calibration.ts';

/** Pixels of the picture and of the space for its labels. */
const SIZE = { width: 520, height: 320, left: 52, right: 16, top: 16, bottom: 46 } as const;

/** Both curves over the threshold as an SVG: what should be refused, and what should not. */
export function drawCurve(points: readonly CurvePoint[], used: number | undefined): string {
  const refused = line('refused', points, ({ refused }) => refused);
  const falsely = line('falsely', points, ({ falselyRefused }) => falselyRefused);
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const grid = shares.map(
    (share) =>
      `<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(share)}" y2="${y(share)}"/>` +
      `<text x="${SIZE.left - 8}" y="${y(share) + 4}" text-anchor="end">${100 * share} %</text>` +
      `<text x="${x(share)}" y="${y(0) + 18}" text-anchor="middle">${share}</text>`,
  );
  const mark =
    used === undefined
      ? ''
      : `<line class="used" x1="${x(used)}" x2="${x(used)}" y1="${y(0)}" y2="${y(1)}"/>` +
        `<text x="${x(used) + 5}" y="${y(0.06)}">used: ${used}</text>`;
  return [
    `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="Refusals over the threshold of confidence">`,
    ...grid,
    mark,
    refused,
    falsely,
    `<text x="${x(0.5)}" y="${SIZE.height - 8}" text-anchor="middle">threshold of confidence</text>`,
    '</svg>',
  ].join('\n');
}

function line(name: string, points: readonly CurvePoint[], share: (point: CurvePoint) => number): string {
  const places = points.map((point) => `${x(point.threshold)},${y(share(point))}`);
  return `<polyline class="${name}" points="${places.join(' ')}"/>`;
}

function x(threshold: number): number {
  return round(SIZE.left + threshold * (SIZE.width - SIZE.left - SIZE.right));
}

function y(share: number): number {
  return round(SIZE.top + (1 - share) * (SIZE.height - SIZE.top - SIZE.bottom));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

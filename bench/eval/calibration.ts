import type { Judged } from './judge.ts';

/** What a threshold of confidence would refuse. */
export interface CurvePoint {
  /** From 0 to 1; questions below it are refused. */
  readonly threshold: number;
  /** Share of the unanswerable questions that would be refused, from 0 to 1. */
  readonly refused: number;
  /** Share of the answerable questions that would be refused, from 0 to 1. */
  readonly falselyRefused: number;
}

/** Refusals against false refusals for thresholds of 0 to 1 in twentieths, and `used` if it is none of them. */
export function calibrationCurve(judged: readonly Judged[], used?: number): readonly CurvePoint[] {
  const confidences = (answerable: boolean) =>
    judged.filter(({ question }) => question.answerable === answerable).map(confidenceOf);
  const should = confidences(false);
  const shouldNot = confidences(true);
  const thresholds = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  if (used !== undefined && !thresholds.includes(used)) thresholds.push(used);
  return thresholds
    .sort((one, other) => one - other)
    .map((threshold) => ({
      threshold,
      refused: below(should, threshold),
      falselyRefused: below(shouldNot, threshold),
    }));
}

/** How sure the bot was; what it did not understand it refuses whatever the threshold. */
export function confidenceOf({ answer }: Judged): number {
  return answer.kind === 'not-understood' ? -1 : answer.receipt.confidence;
}

const STEPS = 20;

function below(confidences: readonly number[], threshold: number): number {
  if (confidences.length === 0) return 0;
  return confidences.filter((confidence) => confidence < threshold).length / confidences.length;
}

import { formatTable } from '../../table.ts';
import { percent } from '../saved-result.ts';
import { wilson } from '../wilson.ts';
import { type LeftOut, leftOutAnswers } from './left-out.ts';
import { type PremiseOutcome, type PremiseQuestion, premiseOutcomeOf, premisesOf } from './premises.ts';

interface Judged {
  readonly id: string;
  readonly question: PremiseQuestion;
  readonly outcome: PremiseOutcome;
}

/** Prints how often a false premise is told, and how often a true one raises a false alarm, on articles left out. */
export function runPremises(): void {
  const judged = leftOutAnswers().flatMap(judge);
  const wrong = judged.filter(({ question }) => question.kind !== undefined);
  const right = judged.filter(({ question }) => question.kind === undefined);
  const by = (of: (one: Judged) => string) =>
    [...new Set(wrong.map(of))]
      .sort()
      .map((name) => [name, wrong.filter((one) => of(one) === name)] as const);
  const groups = [
    ...by(({ id }) => id),
    ...by(({ question }) => `kind: ${question.kind}`),
    ...by(({ question }) => question.source),
    ['all', wrong] as const,
  ];
  console.log('False premises; in %, with 95 % intervals.');
  console.log(
    formatTable(
      ['', 'questions', 'told', 'something else told', 'nothing told'],
      groups.map(([name, all]) => [
        name,
        String(all.length),
        ...(['told', 'otherwise', 'silent'] as const).map((outcome) => share(all, outcome)),
      ]),
    ),
  );
  console.log(`\nTrue premises: ${right.length}, of which raise an alarm: ${share(right, 'otherwise')}.`);
  for (const { id, question } of right.filter(({ outcome }) => outcome !== 'silent'))
    console.log(`  ${id}: ${question.q}`);
}

function judge({ id, answers }: LeftOut): readonly Judged[] {
  return premisesOf(id).map((question) => ({
    id,
    question,
    outcome: premiseOutcomeOf(question, answers().ask(question.q)),
  }));
}

function share(all: readonly Judged[], wanted: PremiseOutcome): string {
  const figure = { hits: all.filter(({ outcome }) => outcome === wanted).length, of: all.length };
  const { low, high } = wilson(figure.hits, figure.of);
  return `${percent(figure).toFixed(0)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
}

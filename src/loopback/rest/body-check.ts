import { type Checked, errorTree } from '../validation/problem.ts';
import { type RestAnswer, refuse } from './answer.ts';

/** Discord's answer to a body that was refused. */
export function refuseBody(checked: Extract<Checked<unknown>, { kind: 'refused' }>): RestAnswer {
  const errors = checked.problems.length > 0 ? errorTree(checked.problems) : undefined;
  return refuse(400, checked.code, checked.message, errors);
}

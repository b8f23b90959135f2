import { errorTree, type Refused } from '../validation/problem.ts';
import { type RestAnswer, refuse } from './answer.ts';

/** Discord's answer to a body that was refused. */
export function refuseBody(checked: Refused): RestAnswer {
  const errors = checked.problems.length > 0 ? errorTree(checked.problems) : undefined;
  return refuse(400, checked.code, checked.message, errors);
}

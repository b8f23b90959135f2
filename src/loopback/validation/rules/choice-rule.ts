import { limits } from '../../limits.ts';
import type { Problem } from '../problem.ts';

/** A choice's text is at most 100 characters, of declared choices and of offered ones. */
export function choiceValueProblems(value: unknown, path: Problem['path']): Problem[] {
  if (typeof value !== 'string' || value.length <= limits.choiceValue) return [];
  const message = `Must be ${limits.choiceValue} or fewer in length.`;
  return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message }];
}

import type { core } from 'zod/mini';
import type { Problem } from './problem.ts';

type Issue = core.$ZodIssue;

/** A schema's complaints in Discord's words; `path` leads to the value that was checked. */
export function schemaProblems(issues: readonly Issue[], path: Problem['path'] = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const at = [...path, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    if (issue.code === 'invalid_union') return unionProblems(issue.errors, at);
    return [{ path: at, ...complaint(issue) }];
  });
}

/** Of a union only the branch counts that the value was meant for: the one whose `type` fits, then the nearest. */
function unionProblems(branches: readonly (readonly Issue[])[], path: Problem['path']): Problem[] {
  const meant = branches.filter((branch) => !branch.some(concernsType));
  const types = branches.flatMap((branch) => branch.filter(concernsType).flatMap(allowedValues));
  if (meant.length === 0) {
    return [
      { path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message: oneOf('Value of field "type"', types) },
    ];
  }
  const nearest = [...meant].sort((a, b) => distance(a) - distance(b))[0] ?? [];
  return schemaProblems(nearest, path);
}

function concernsType(issue: Issue): boolean {
  return issue.path.length === 1 && issue.path[0] === 'type';
}

function distance(branch: readonly Issue[]): number {
  return branch.some((issue) => issue.path.length === 0) ? Number.POSITIVE_INFINITY : branch.length;
}

function allowedValues(issue: Issue): unknown[] {
  return issue.code === 'invalid_value' ? [...issue.values] : [];
}

function complaint(issue: Issue): Pick<Problem, 'code' | 'message'> {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return {
          code: 'NUMBER_TYPE_MAX',
          message: `int value should be less than or equal to ${issue.maximum}.`,
        };
      }
      if (issue.origin === 'string') {
        return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
      }
      return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return {
          code: 'NUMBER_TYPE_MIN',
          message: `int value should be greater than or equal to ${issue.minimum}.`,
        };
      }
      if (issue.minimum === 1) return required;
      return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: oneOf('Value', issue.values) };
    case 'invalid_format':
      if (issue.format === 'url') return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
      return { code: 'BASE_TYPE_INVALID', message: `This is not a well formed ${issue.format}.` };
    case 'invalid_type':
      if (issue.message.includes('undefined') || issue.input === undefined) return required;
      return {
        code: `${issue.expected.toUpperCase()}_TYPE_CONVERT`,
        message: `This must be ${issue.expected}.`,
      };
    default:
      return { code: 'BASE_TYPE_INVALID', message: `This is not valid (${issue.code}).` };
  }
}

const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' } as const;

function oneOf(what: string, values: readonly unknown[]): string {
  return `${what} must be one of (${[...new Set(values)].join(', ')}).`;
}

/** One thing wrong with a body: where, Discord's name for it, and what to do. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A body that was checked: fit to use, or what Discord answers. */
export type Checked<T> = { readonly kind: 'valid'; readonly value: T } | Refused;

/** A body Discord refuses, and what it says. */
export interface Refused {
  readonly kind: 'refused';
  /** Discord's code, 50035 when there are problems with fields. */
  readonly code: number;
  readonly message: string;
  readonly problems: readonly Problem[];
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[] | undefined;
  _errors?: { code: string; message: string }[];
}

/** `valid`, or code 50035 if there is any problem. */
export function checked<T>(value: T, problems: readonly Problem[]): Checked<T> {
  return problems.length === 0 ? { kind: 'valid', value } : invalid(problems);
}

/** Code 50035 with these problems. */
export function invalid(problems: readonly Problem[]): Refused {
  return { kind: 'refused', code: 50035, message: 'Invalid Form Body', problems };
}

/** The problems as Discord nests them: `{data: {content: {_errors: [{code, message}]}}}`. */
export function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const next = node[key];
      const child: ErrorTree = next === undefined || Array.isArray(next) ? {} : next;
      node[key] = child;
      node = child;
    }
    node._errors = [...(node._errors ?? []), { code, message }];
  }
  return root;
}

/** The same problems, found deeper: `path` is put before each of theirs. */
export function within(path: Problem['path'], problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

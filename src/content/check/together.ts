import type { Problem } from '../knowledge.ts';

/** A field that nobody knows, in many records of one file, as one problem at the first of them, which names the others. */
export function together(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const [at, problem] of problems.entries()) {
    const [unknown] = /^there is no field "[^"]*"/u.exec(problem.message) ?? [];
    const key = unknown === undefined ? `${at}` : `${problem.file}\n${unknown}`;
    const known = groups.get(key);
    if (known) known.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((one, other) => one.line - other.line);
    const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first?.line);
    if (!first || lines.length === 0) return first ?? [];
    const named = lines.slice(0, NAMED).join(', ');
    const more = lines.length > NAMED ? ` and ${lines.length - NAMED} more` : '';
    return {
      ...first,
      message: `${first.message} (also in line${lines.length === 1 ? '' : 's'} ${named}${more})`,
    };
  });
}

/** Lines that are named beside the first. */
const NAMED = 10;

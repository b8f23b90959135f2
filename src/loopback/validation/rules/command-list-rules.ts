import { limits } from '../../limits.ts';
import { type Checked, checked, type Problem } from '../problem.ts';

interface Named {
  readonly name: string;
  readonly type?: number | undefined;
}

/** Checks what only shows over all commands of a scope: duplicate names, and too many (30032). */
export function checkCommandList(list: readonly Named[]): Checked<undefined> {
  for (const [type, most] of Object.entries(limits.commands)) {
    if (list.filter((command) => `${command.type ?? 1}` === type).length <= most) continue;
    const message = `Maximum number of application commands reached (${most}).`;
    return { kind: 'refused', code: 30032, message, problems: [] };
  }
  const seen = new Set<string>();
  const problems = list.flatMap(({ name, type = 1 }, index): Problem[] => {
    const key = `${type} ${name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = 'Application command names must be unique';
    return [{ path: [index, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
  });
  return checked(undefined, problems);
}

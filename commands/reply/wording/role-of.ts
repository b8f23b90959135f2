import type { Person } from '../../../src/content/knowledge.ts';

/** A person's role with country or body, unless the role names it already: `president, France`. */
export function roleOf({ role, of }: Person): string {
  return of === undefined || role.includes(of) ? role : `${role}, ${of}`;
}

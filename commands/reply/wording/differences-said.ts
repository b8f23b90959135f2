import type { Difference } from '../../../src/answer/premises/difference.ts';

/** Says what somebody wrote and what the article has instead: `You wrote “Wednesday”; the article has “Monday”`. */
export function differenceSaid({ kind, asked, says }: Difference, wrote: string): string {
  const part =
    kind === 'doer' ? ' as the one who did this' : kind === 'target' ? ' as the one it was done to' : '';
  return `${wrote} “${asked}”${part}; the article has “${says}”`;
}

/** Says which names no article has. */
export function strangersSaid(names: readonly string[]): string {
  return `The article does not mention ${names.map((name) => `“${name}”`).join(' or ')}`;
}

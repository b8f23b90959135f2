import type { Difference } from '../../../src/answer/premises/difference.ts';
import { day } from './day.ts';

/** Says what somebody wrote and what the article has instead: `You wrote “Wednesday”; the article has “Monday”`. */
export function differenceSaid({ kind, asked, says, date }: Difference, wrote: string): string {
  const part =
    kind === 'doer' ? ' as the one who did this' : kind === 'target' ? ' as the one it was done to' : '';
  const meant = date === undefined || /\d{4}/.test(says) ? '' : `, ${day(date)}`;
  return `${wrote} “${asked}”${part}; the article has “${says}”${meant}`;
}

/** Says which names no article has. */
export function strangersSaid(names: readonly string[]): string {
  return `The article does not mention ${names.map((name) => `“${name}”`).join(' or ')}`;
}

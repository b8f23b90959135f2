const DAY = 86_400_000;

/** Days from which an article's age is worth mentioning, and from which it is counted in weeks. */
const [WORTH, WEEKS] = [2, 14];

/**
 * How old something published on an ISO day is, `9 days`, `3 weeks`, `15 months`, `2 years`, in whole ones that have
 * passed; undefined for anything younger than two days.
 */
export function ageOf(published: string, now: Date): string | undefined {
  const then = new Date(`${published}T00:00:00Z`);
  const days = Math.floor((now.getTime() - then.getTime()) / DAY);
  if (!(days >= WORTH)) return undefined;
  if (days < WEEKS) return `${days} days`;
  const months = monthsBetween(then, now);
  if (months < 2) return `${Math.floor(days / 7)} weeks`;
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`;
}

function monthsBetween(then: Date, now: Date): number {
  const begun = (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth();
  return now.getUTCDate() < then.getUTCDate() ? begun - 1 : begun;
}

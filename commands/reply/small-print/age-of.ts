const DAY = 86_400_000;

/** Days from which an article's age is worth mentioning, and from which it is counted in weeks. */
const [WORTH, WEEKS] = [2, 14];

/**
 * How old something published on an ISO day is, `9 days`, `3 weeks`, `15 months`, `2 years`, in whole ones that have
 * passed, as a language writes it; undefined for anything younger than two days.
 */
export function ageOf(published: string, now: Date, language = 'en'): string | undefined {
  const then = new Date(`${published}T00:00:00Z`);
  const days = Math.floor((now.getTime() - then.getTime()) / DAY);
  if (!(days >= WORTH)) return undefined;
  const written = (count: number, unit: Unit) => writtenIn(language, unit).format(count);
  if (days < WEEKS) return written(days, 'day');
  const months = monthsBetween(then, now);
  if (months < 2) return written(Math.floor(days / 7), 'week');
  return months < 24 ? written(months, 'month') : written(Math.floor(months / 12), 'year');
}

type Unit = 'day' | 'week' | 'month' | 'year';

const made = new Map<string, Intl.NumberFormat>();

/** How a language writes a unit; made once, which takes longer than all else of a card. */
function writtenIn(language: string, unit: Unit): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const known =
    made.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  made.set(key, known);
  return known;
}

function monthsBetween(then: Date, now: Date): number {
  const begun = (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth();
  return now.getUTCDate() < then.getUTCDate() ? begun - 1 : begun;
}

import type { DateSaid } from './dates-said.ts';

/**
 * The dates of a text with the year that is said with their month there or `around` it, where all that say one say the
 * same: *in October 2023 … on 4 October* is of one year.
 */
export function withYears(all: readonly DateSaid[], around: readonly DateSaid[]): readonly DateSaid[] {
  const years = yearsOfMonths([...all, ...around]);
  return all.map((said) => {
    const year = said.month === undefined ? undefined : years.get(said.month);
    return said.day === undefined || said.year !== undefined || year === undefined ? said : { ...said, year };
  });
}

function yearsOfMonths(all: readonly DateSaid[]): ReadonlyMap<number, number | undefined> {
  const years = new Map<number, number | undefined>();
  for (const { month, year } of all)
    if (month !== undefined && year !== undefined)
      years.set(month, years.has(month) && years.get(month) !== year ? undefined : year);
  return years;
}

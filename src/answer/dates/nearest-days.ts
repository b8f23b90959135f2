/** A day of the calendar of which the month or the year may be left out. */
export interface PartialDay {
  readonly year?: number | undefined;
  /** From 0, January. */
  readonly month?: number | undefined;
  readonly day: number;
}

/** The nearest day to a text's own that each of these may be, nearest first, as ISO days; none for 31 September. */
export function nearestDays(days: readonly PartialDay[], published: string): readonly string[] {
  const at = Date.parse(`${published}T00:00:00Z`);
  const distance = (day: number) => Math.abs(day - at);
  const nearest = days.flatMap((day) =>
    possible(day, new Date(at))
      .sort((one, other) => distance(one) - distance(other))
      .slice(0, 1),
  );
  const sorted = [...new Set(nearest)].sort((one, other) => distance(one) - distance(other));
  return sorted.map((day) => new Date(day).toISOString().slice(0, 10));
}

function possible({ year, month, day }: PartialDay, now: Date): number[] {
  const [thisYear, thisMonth] = [now.getUTCFullYear(), now.getUTCMonth()];
  // Neighbouring months for a day alone, neighbouring years for a day of a month.
  const around = [-1, 0, 1];
  const months: readonly (readonly [year: number, month: number])[] =
    month === undefined
      ? around.map((step) => [thisYear, thisMonth + step])
      : (year === undefined ? around.map((step) => thisYear + step) : [year]).map((one) => [one, month]);
  return months
    .filter(([, one]) => month === undefined || (one >= 0 && one < 12))
    .map(([one, other]) => Date.UTC(one, other, day))
    .filter((one) => new Date(one).getUTCDate() === day);
}

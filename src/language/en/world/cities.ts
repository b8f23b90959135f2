/**
 * Cities in small letters, as far as the runtime names time zones after them, enough to know most that members type so; each with
 * the part of the world that it sorts the zone under: `europe`, `americas`.
 */
export function citiesEnglish(): ReadonlyMap<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const [region = '', ...names] = zone.split('/');
      return region === 'Etc' || names.length === 0
        ? []
        : [[lastOf(names), CALLED.get(region) ?? region.toLowerCase()] as const];
    }),
  );
  return cities;
}

let cities: ReadonlyMap<string, string> | undefined;

/** What the time zones call otherwise. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['America', 'americas'],
  ['Australia', 'oceania'],
  ['Pacific', 'oceania'],
]);

function lastOf(names: readonly string[]): string {
  return (names.at(-1) ?? '').replaceAll('_', ' ').toLowerCase();
}

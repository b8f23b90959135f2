/** Cities in small letters, as far as the runtime names time zones after them; enough to know most that members type so. */
export function citiesEnglish(): ReadonlySet<string> {
  cities ??= new Set(continents().keys());
  return cities;
}

/** The part of the world that a city lies in, in small letters, as the runtime sorts its time zones: `europe`, `americas`. */
export function continentOfCity(city: string): string | undefined {
  return continents().get(city.toLowerCase());
}

function continents(): ReadonlyMap<string, string> {
  byCity ??= new Map(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const [region = '', ...names] = zone.split('/');
      return region === 'Etc' || names.length === 0
        ? []
        : [[lastOf(names), CALLED.get(region) ?? region.toLowerCase()] as const];
    }),
  );
  return byCity;
}

let cities: ReadonlySet<string> | undefined;
let byCity: ReadonlyMap<string, string> | undefined;

/** What the time zones call otherwise. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['America', 'americas'],
  ['Australia', 'oceania'],
  ['Pacific', 'oceania'],
]);

function lastOf(names: readonly string[]): string {
  return (names.at(-1) ?? '').replaceAll('_', ' ').toLowerCase();
}

/** Cities in small letters, as far as the runtime names time zones after them; enough to know most that members type so. */
export function citiesEnglish(): ReadonlySet<string> {
  cities ??= new Set(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const [region, ...names] = zone.split('/');
      return region === 'Etc' || names.length === 0 ? [] : [lastOf(names)];
    }),
  );
  return cities;
}

let cities: ReadonlySet<string> | undefined;

function lastOf(names: readonly string[]): string {
  return (names.at(-1) ?? '').replaceAll('_', ' ').toLowerCase();
}

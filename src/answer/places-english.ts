/** Cities and venues of diplomacy that members mistake for one another; the countries come from the runtime. */
const CITIES = `istanbul geneva vienna budapest paris london berlin rome riyadh jeddah doha dubai brussels moscow kyiv
minsk helsinki warsaw prague oslo stockholm copenhagen madrid lisbon athens ankara cairo beijing tokyo delhi seoul
reykjavik zurich munich davos strasbourg vilnius riga tallinn bucharest sofia belgrade odesa lviv kharkiv anchorage
florida texas california chicago boston philadelphia new_york camp_david mar-a-lago kremlin pentagon downing_street
buckingham_palace saudi_arabia scotland wales england switzerland`;

/** Countries, cities and venues as members write them, lower-case; several words in one have a blank between. */
export function placesEnglish(): ReadonlySet<string> {
  places ??= new Set([...countries(), ...CITIES.split(/\s+/).map((city) => city.replaceAll('_', ' '))]);
  return places;
}

let places: ReadonlySet<string> | undefined;

function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((one) => letters.map((other) => names.of(one + other)?.toLowerCase() ?? ''))
    .filter((name) => name !== '' && !name.includes('('));
}

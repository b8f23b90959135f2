/** Places where people meet and that stand for nobody. */
const VENUES = `alaska vatican oval_office white_house camp_david mar-a-lago pentagon downing_street buckingham_palace
istanbul geneva vienna budapest riyadh jeddah doha dubai minsk helsinki prague oslo reykjavik zurich munich davos
strasbourg anchorage florida texas california chicago boston philadelphia new_york washington`;

/** Capitals and regions that texts also name for a government or a people: “Moscow agreed”. */
const CAPITALS = `london paris berlin brussels moscow kyiv kremlin warsaw stockholm copenhagen madrid lisbon athens ankara
cairo beijing tokyo delhi seoul vilnius riga tallinn bucharest sofia belgrade odesa lviv kharkiv scotland wales england`;

/** Places and those that they lie in, so that both can be right. */
const PARTS = `oval_office: white_house washington united_states
white_house: washington united_states
washington: united_states
anchorage: alaska united_states
alaska: united_states
vatican: rome italy
kyiv: ukraine
moscow: russia`;

/** Places as members write them, lower-case; several words in one have a blank between. */
export interface Places {
  /** Those that are only ever a place. */
  readonly venues: ReadonlySet<string>;
  /** All, with the countries that the runtime knows. */
  readonly all: ReadonlySet<string>;
}

/** The English names of countries, cities and venues of diplomacy that members mistake for one another. */
export function placesEnglish(): Places {
  places ??= {
    venues: new Set(listed(VENUES)),
    all: new Set([...listed(VENUES), ...listed(CAPITALS), ...countries()]),
  };
  return places;
}

/** Whether a place lies in another; both as in {@link Places}. */
export function isPartOf(place: string, other: string): boolean {
  parts ??= new Map(
    PARTS.split('\n').map((line) => {
      const [part = '', wholes = ''] = line.split(': ');
      return [part.replaceAll('_', ' '), listed(wholes)];
    }),
  );
  return parts.get(place)?.includes(other) ?? false;
}

let parts: ReadonlyMap<string, readonly string[]> | undefined;
let places: Places | undefined;

function listed(names: string): string[] {
  return names.split(/\s+/).map((name) => name.replaceAll('_', ' '));
}

function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((one) => letters.map((other) => names.of(one + other)?.toLowerCase() ?? ''))
    .filter((name) => name !== '' && !name.includes('('));
}

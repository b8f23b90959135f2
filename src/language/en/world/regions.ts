import { stateCalled } from './nations.ts';

/**
 * The regions into which the United Nations part the world (M49, which CLDR has as its containment of territories, too), as
 * words for them / bodies of them: states by their codes in ISO 3166, as far as `nations.ts` has them.
 */
const REGIONS = `
northern europe, northern european:DK EE FI IS IE LV LT NO SE GB
western europe, western european:AT BE FR DE LI LU MC NL CH
eastern europe, eastern european:BY BG CZ HU MD PL RO RU SK UA
southern europe, southern european:AL AD BA HR GR VA IT MT ME MK PT SM RS SI ES XK
northern america, north america, northern american, north american, north americans:CA US
central america, central american, central americans:BZ CR SV GT HN MX NI PA
south america, south american, south americans:AR BO BR CL CO EC GY PY PE SR UY VE
caribbean:AG BS BB CU DM DO GD HT JM KN LC VC TT
northern africa, north africa, north african, northern african:DZ EG LY MA SD TN
western africa, west africa, west african, western african:BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
middle africa, central africa:AO CM CF TD CG CD GQ GA ST
eastern africa, east africa, east african, eastern african:BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW
southern africa, southern african:BW SZ LS NA ZA
central asia, central asian:KZ KG TJ TM UZ
eastern asia, east asia, east asian, eastern asian:CN JP KP KR MN TW
southern asia, south asia, south asian, southern asian:AF BD BT IN IR MV NP PK LK
south-eastern asia, southeast asia, southeast asian, south-east asian / Asean:BN KH ID LA MY MM PH SG TH TL VN
western asia, west asia, west asian:AM AZ BH CY GE IQ IL JO KW LB OM PS QA SA SY TR AE YE
australasia, australasian:AU NZ
melanesia, melanesian:FJ PG SB VU
micronesia, micronesian:FM KI MH NR PW
polynesia, polynesian:WS TO TV
`;

/** Regions that are made of those, with states of which only a part lies there. */
const WHOLES = `
europe, european, europeans / European Commission, European Council, European Parliament, European Central Bank, Council of Europe:northern europe, western europe, eastern europe, southern europe:RU TR KZ AZ GE AM CY
asia, asian, asians / Asean:central asia, eastern asia, southern asia, south-eastern asia, western asia:RU TR KZ AZ GE AM CY EG
africa, african, africans / African Union:northern africa, western africa, middle africa, eastern africa, southern africa:EG
latin america, latin american, latin americans:central america, south america, caribbean:
americas:northern america, central america, south america, caribbean:
oceania, oceanian:australasia, melanesia, micronesia, polynesia:
`;

/** Groups that people name like a region. Source: general knowledge of English, and the members of the bodies themselves. */
const GROUPS = `
scandinavia, scandinavian, scandinavians:DK NO SE
nordic:DK FI IS NO SE
baltic, baltics:EE LV LT
balkan, balkans:AL BA BG HR GR ME MK RS SI XK
benelux:BE LU NL
middle east, middle eastern / Arab League:BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE
arab, arabs / Arab League:DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE
gulf:BH KW OM QA SA AE
eu / European Commission, European Council, European Parliament, European Central Bank:AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
`;

/** A part of the world, by the states and bodies in it as `nations.ts` calls them. */
export interface Region {
  readonly within: ReadonlySet<string>;
  /** States that lie in it only with a part. */
  readonly partly: ReadonlySet<string>;
}

/** The region that some words in small letters stand for, as a name, a quality or its people: *european*. */
export function regionNamed(words: string): Region | undefined {
  return regions.get(words);
}

/** The most words by which a region is called. */
export const wordsOfRegion = 2;

const parts = regionsIn(`${REGIONS.trim()}\n${GROUPS.trim()}`, (codes) => codes.split(' ').map(stateCalled));
const wholes = regionsIn(WHOLES.trim(), (names) =>
  listed(names).flatMap((name) => [...(parts.get(name)?.within ?? [])]),
);
const regions: ReadonlyMap<string, Region> = new Map([...parts, ...wholes]);

/** The regions of a table by each of their words; `statesOf` reads what a row has of states. */
function regionsIn(table: string, statesOf: (row: string) => readonly string[]): ReadonlyMap<string, Region> {
  return new Map(
    table.split('\n').flatMap((row) => {
      const [called = '', states = '', some = ''] = row.split(':');
      const [words = '', bodies = ''] = called.split(' / ');
      const partly = new Set(some.split(' ').filter(Boolean).map(stateCalled));
      const within = new Set([...statesOf(states), ...listed(bodies)].filter((name) => !partly.has(name)));
      return listed(words).map((word) => [word, { within, partly }] as const);
    }),
  );
}

function listed(words: string): readonly string[] {
  return words.split(', ').filter(Boolean);
}

/**
 * The members and observers of the United Nations, and Kosovo and Taiwan, by their code in ISO 3166: adjectives / people /
 * other names / capital. The names themselves come from the runtime; `+n` is the name and *n*, `+` the name itself, `-ian` the name without
 * its last letter and *ian*. Source: general knowledge of English. A capital stands for the government in it.
 */
const STATES = `
AF afghan / afghans / / kabul
AL +n / +ns / / tirana
DZ +n / +ns / / algiers
AD +n / +ns
AO +n / +ns / / luanda
AG antiguan / antiguans
AR argentine, argentinian / argentines, argentinians / / buenos aires
AM +n / +ns / / yerevan
AU +n / +ns, aussies / / canberra
AT +n / +ns / / vienna
AZ +i, azeri / +is, azeris / / baku
BS bahamian / bahamians / bahamas / nassau
BH +i / +is / / manama
BD +i / +is / / dhaka
BB barbadian, bajan / barbadians / / bridgetown
BY +ian, belarussian / +ians, belarussians / / minsk
BE belgian / belgians
BZ +an / +ans / / belmopan
BJ +ese / / / porto-novo
BT +ese / / / thimphu
BO +n / +ns / / la paz
BA bosnian, herzegovinian / bosnians / bosnia, bosnia and herzegovina / sarajevo
BW +n / / / gaborone
BR +ian / +ians / / brasilia
BN +ian / +ians
BG +n / +ns / / sofia
BF burkinabe / / / ouagadougou
BI +an / +ans
KH +n / +ns / / phnom penh
CM +ian / +ians / / yaounde
CA canadian / canadians / / ottawa
CV cape verdean / cape verdeans / cabo verde
CF central african / / / bangui
TD +ian / +ians / / n'djamena
CL +an / +ans / / santiago
CN chinese / / prc / beijing
CO +n / +ns / / bogota
KM comorian / comorians
CG congolese / / republic of the congo / brazzaville
CD congolese / / democratic republic of the congo, dr congo, drc / kinshasa
CR +n / +ns
CI ivorian / ivorians / ivory coast, cote d'ivoire / abidjan
HR +n, croat / +ns, croats / / zagreb
CU +n / +ns / / havana
CY cypriot / cypriots / / nicosia
CZ czech / czechs / czech republic / prague
DK danish / danes, dane / / copenhagen
DJ +an / +ans
DM +n / +ns
DO / / / santo domingo
EC +ian, ecuadorean / +ians / / quito
EG +ian / +ians / / cairo
SV salvadoran / salvadorans / / san salvador
GQ equatorial guinean / / / malabo
ER +n / +ns / / asmara
EE +n / +ns / / tallinn
SZ swazi / swazis / swaziland
ET +n / +ns / / addis ababa
FJ +an / +ans / / suva
FI finnish / finns, finn / / helsinki
FR french / frenchman, frenchwoman / / paris
GA gabonese / / / libreville
GM +n / +ns / gambia / banjul
GE +n / +ns / / tbilisi
DE german / germans / / berlin
GH +ian / +ians / / accra
GR greek / greeks / / athens
GD grenadian / grenadians
GT +n / +ns
GN +n / +ns / / conakry
GW bissau-guinean / / / bissau
GY guyanese
HT haitian / haitians / / port-au-prince
HN honduran / hondurans / / tegucigalpa
HU hungarian / hungarians / / budapest
IS +ic / +ers / / reykjavik
IN +n / +ns / / delhi, new delhi
ID +n / +ns / / jakarta
IR +ian / +ians / / tehran
IQ +i / +is / / baghdad
IE irish / irishman / republic of ireland / dublin
IL +i / +is / / jerusalem
IT italian / italians / / rome
JM +n / +ns / / kingston
JP +ese / / / tokyo
JO +ian / +ians / / amman
KZ kazakh, +i / kazakhs / / astana
KE +n / +ns / / nairobi
KI i-kiribati
KP north korean / north koreans / dprk / pyongyang
KR south korean, korean / south koreans, koreans / korea / seoul
KW +i / +is
KG kyrgyz / / / bishkek
LA lao, laotian / laotians / / vientiane
LV +n / +ns / / riga
LB lebanese / / / beirut
LS basotho / / / maseru
LR +n / +ns / / monrovia
LY +n / +ns / / tripoli
LI / liechtensteiners / / vaduz
LT +n / +ns / / vilnius
LU +ish / +ers / / +
MG malagasy / / / antananarivo
MW +an / +ans / / lilongwe
MY +n / +ns / / kuala lumpur
MV maldivian / maldivians
ML +an / +ans / / bamako
MT maltese / / / valletta
MH marshallese
MR +n / +ns / / nouakchott
MU mauritian / mauritians
MX mexican / mexicans / / mexico city
FM +n / +ns
MD +n / +ns / / chisinau
MC monegasque, monacan / / / +
MN +n / +ns / / ulaanbaatar
ME montenegrin / montenegrins / / podgorica
MA moroccan / moroccans / / rabat
MZ mozambican / mozambicans / / maputo
MM burmese / / myanmar, burma / naypyidaw
NA +n / +ns / / windhoek
NR +an / +ans
NP +ese, nepali / / / kathmandu
NL dutch / dutchman / holland / the hague, amsterdam
NZ / new zealanders, kiwis
NI nicaraguan / nicaraguans / / managua
NE nigerien / nigeriens / / niamey
NG +n / +ns / / abuja
MK macedonian / macedonians / macedonia / skopje
NO norwegian / norwegians / / oslo
OM +i / +is / / muscat
PK +i / +is / / islamabad
PW +an / +ans
PS palestinian / palestinians / palestine / ramallah
PA panamanian / panamanians / / panama city
PG papua new guinean / / / port moresby
PY +an / +ans / / asuncion
PE peruvian / peruvians / / lima
PH philippine, filipino / filipinos / / manila
PL polish / poles / / warsaw
PT portuguese / / / lisbon
QA +i / +is / / doha
RO +n / +ns / / bucharest
RU +n / +ns / russian federation / moscow
RW +n, rwandese / +ns / / kigali
KN kittitian / kittitians
LC saint lucian / saint lucians / saint lucia
VC vincentian / vincentians
WS +n / +ns
SM sammarinese / / / +
ST sao tomean / / sao tome
SA saudi, saudi arabian / saudis / / riyadh
SN +ese / / / dakar
RS +n, serb / +ns, serbs / / belgrade
SC seychellois
SL sierra leonean / sierra leoneans / / freetown
SG singaporean / singaporeans / / +
SK slovak / slovaks / / bratislava
SI +n, slovene / +ns, slovenes / / ljubljana
SB / solomon islanders / / honiara
SO somali / somalis / / mogadishu
ZA +n / +ns / / pretoria
SS south sudanese / / / juba
ES spanish / spaniards / / madrid
LK +n / +ns / / colombo
SD +ese / / / khartoum
SR +se / / / paramaribo
SE swedish / swedes / / stockholm
CH swiss / / / bern, berne
SY +n / +ns / / damascus
TJ tajik, +i / tajiks / / dushanbe
TZ +n / +ns / / dodoma
TH thai / thais / / bangkok
TL timorese / / east timor / dili
TG +lese / / / lome
TO +n / +ns
TT trinidadian / trinidadians / trinidad
TN +n / +ns / / tunis
TR turkish / turks, turk / turkey, turkiye / ankara
TM turkmen / turkmens / / ashgabat
TV +an / +ans
UG +n / +ns / / kampala
UA -ian / -ians / / kyiv, kiev
AE emirati / emiratis / uae, emirates / abu dhabi
GB british, english, scottish, welsh / brits, britons, englishman / uk, u.k, britain, great britain, england, scotland, wales / london
US american, u.s / americans / us, usa, u.s.a, america, united states of america, the states / washington
UY +an / +ans / / montevideo
UZ uzbek, +i / uzbeks / / tashkent
VU ni-vanuatu / / / port vila
VA / / holy see / +
VE +n / +ns / / caracas
VN +ese / / / hanoi
XK kosovar, kosovan / kosovars / / pristina
TW +ese / / / taipei
YE +i / +is / / sanaa
ZM +n / +ns / / lusaka
ZW +an / +ans / / harare
`;

/**
 * Bodies that states belong to, and what else they are called; those with the same leader are one. After the stroke, the
 * town that stands for it.
 */
const BODIES = `
African Union: au
Arab League: league of arab states
Asean:
Council of Europe:
European Central Bank: ecb
European Commission: commission, eu commission, eu, european union / brussels
European Council:
European Parliament: eu parliament
International Atomic Energy Agency: iaea
International Monetary Fund: imf
Nato: alliance, atlantic alliance, north atlantic alliance, north atlantic treaty organization
Opec:
United Nations: un, u.n
World Bank:
World Health Organization:
World Trade Organization: wto
`;

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** A state or body that a word stands for. */
export interface Nation {
  /** What it is called, `Norway`. */
  readonly name: string;
  /** The word is the quality of something, `Norwegian`, and not the state itself. */
  readonly isQuality: boolean;
  /** The word is its capital, which stands for the government in it and is a place of its own. */
  readonly isCapital: boolean;
}

/** What a word for a state, a body or its people stands for, by the words in small letters. */
export const nationsEnglish: ReadonlyMap<string, Nation> = new Map(
  [...listed(STATES).flatMap(stateWords), ...listed(BODIES).flatMap(bodyWords)].reverse(),
);

/** What the state is called that a word stands for: *American* as well as *United States*. */
export function stateNamed(word: string): string | undefined {
  return nationsEnglish.get(word.toLowerCase())?.name;
}

function listed(rows: string): readonly string[] {
  return rows.trim().split('\n');
}

function stateWords(row: string): (readonly [string, Nation])[] {
  const name = stateCalled(row.slice(0, 2));
  const [qualities = [], people = [], names = [], capitals = []] = row
    .slice(2)
    .split('/')
    .map((words) => words.split(',').flatMap((word) => written(word.trim(), name.toLowerCase())));
  const words = (list: readonly string[], kind: 'isQuality' | 'isCapital' | 'itself') =>
    list.map(
      (word) => [word, { name, isQuality: kind === 'isQuality', isCapital: kind === 'isCapital' }] as const,
    );
  return [
    ...words(capitals, 'isCapital'),
    ...words([name.toLowerCase(), ...people, ...names], 'itself'),
    ...words(qualities, 'isQuality'),
  ];
}

/** What the runtime calls a state by its code in ISO 3166, without what it adds to tell it from others: `Myanmar (Burma)`. */
export function stateCalled(code: string): string {
  const name = regions.of(code) ?? code;
  return name.replace(/ (?:\(.*|City$|SAR .*)/u, '').replaceAll('&', 'and');
}

function written(word: string, name: string): readonly string[] {
  if (word === '') return [];
  if (word.startsWith('+')) return [name + word.slice(1)];
  return [word.startsWith('-') ? name.slice(0, -1) + word.slice(1) : word];
}

function bodyWords(row: string): (readonly [string, Nation])[] {
  const [name = '', others = ''] = row.split(':');
  const [names = '', seats = ''] = others.split('/');
  const words = (list: string, isCapital: boolean) =>
    list
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
      .map((word) => [word, { name, isQuality: false, isCapital }] as const);
  return [...words(seats, true), ...words(`${name.toLowerCase()},${names}`, false)];
}

import type { NameKind, NameKinds } from '../../vocabulary/name-kinds.ts';
import type { NameSort } from '../../vocabulary/plan-words.ts';
import { wordSet } from '../../word-set.ts';

/** The states of the United States, but for those that cities are called like, too. Source: general knowledge. */
const STATES_OF_AMERICA: ReadonlySet<string> = new Set(
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming'.split(
    ',',
  ),
);

/** Kinds of English names. Source: general knowledge of English. */
export const nameKindsEnglish: NameKinds = {
  kinds: [
    kind(
      'places',
      'cities towns capitals',
      'city cities town towns capital capitals port ports resort resorts suburb suburbs municipality metropolis',
      '',
      { isWhereOneIs: true },
    ),
    kind(
      'places',
      'villages hamlets settlements',
      'village villages hamlet hamlets settlement settlements parish',
      '',
    ),
    kind(
      'places',
      'regions provinces cantons counties districts territories parts oblasts',
      'region regions province provinces canton cantons county counties district districts territory territories oblast oblasts valley',
      'Province County Canton Oblast Valley',
      { isRegion: true },
    ),
    kind(
      'places',
      'quarters neighbourhoods neighborhoods boroughs',
      'quarter neighbourhood neighborhood borough',
      '',
    ),
    kind(
      'places',
      'streets roads squares avenues lanes',
      'street road lane avenue square',
      'Street Road Lane Avenue Square Boulevard Alley',
    ),
    kind('places', 'islands', 'island islands isle cay', 'Island Islands Isle'),
    kind(
      'places',
      'rivers lakes seas straits bays',
      'river rivers lake sea strait bay canal creek',
      'River Lake Sea Strait Bay Canal',
    ),
    kind(
      'places',
      'mountains hills passes',
      'mountain mount hill pass peak glacier bank',
      'Mountain Mount Hill Pass Peak Bank Rock',
    ),
    kind(
      'places',
      'buildings halls bridges airports',
      'bridge airport station hall church house hotel palace theatre museum dam square hospital',
      'Bridge Airport Station House Hotel Office Exchange Palace Theatre Museum Hall Church Dam Tower',
    ),
    kind('bodies', 'parties', 'party parties opposition', 'Party', { isParty: true }),
    kind('bodies', 'unions guilds', 'union unions guild guilds', 'Union Guild Federation'),
    kind(
      'bodies',
      'alliances blocs coalitions compacts',
      'alliance bloc coalition compact',
      'Alliance Coalition Compact',
    ),
    kind(
      'bodies',
      'associations leagues federations societies clubs charities ngos',
      'association league federation society club charity foundation trust',
      'Association League Federation Society Club Foundation Trust',
    ),
    kind(
      'bodies',
      'universities schools institutes polytechnics',
      'university polytechnic institute college school',
      'University Polytechnic Institute College School Academy',
    ),
    kind(
      'bodies',
      'authorities agencies offices regulators ministries commissions',
      'agency authority office ministry inspectorate regulator bureau commission board',
      'Agency Authority Office Ministry Inspectorate Bureau Department Commission Board',
    ),
    kind('bodies', 'courts tribunals', 'court tribunal', 'Court Tribunal'),
    kind('bodies', 'hospitals clinics', 'hospital clinic', 'Hospital Clinic'),
    kind('companies', 'airlines carriers', 'airline airlines carrier', 'Airlines Airways Air'),
    kind('companies', 'insurers', 'insurer insurers', 'Insurance Assurance Mutual Re'),
    kind('companies', 'banks', 'bank banks', 'Bank'),
    kind(
      'media',
      'newspapers papers',
      'newspaper newspapers paper',
      'Times Post Herald Courier Gazette Telegraph Journal Tribune Guardian Mail Observer Chronicle Echo',
    ),
    kind(
      'media',
      'broadcasters channels stations',
      'broadcaster broadcasters channel channels station stations',
      'TV Radio Broadcasting',
    ),
  ],
  whole:
    /^(?:places|locations|areas|organi[sz]ations|orgs|bodies|groups|institutions|outfits|companies|firms|companys|businesses|enterprises|corporations|brands|employers|media|outlets|networks|platforms|websites|social media|social networks?|apps|magazines|cities\/places|places\/cities)$/u,
  ofParties:
    /\bseats\b.*\b(?:parliament|assembly|senate|majority|coalition|opposition)\b|\b(?:parliament|assembly|senate|majority|coalition|opposition)\b.*\bseats\b/u,
  ofTowns: /^(?:(?:deputy|lord|former) )?mayor(?:ess)?$/iu,
  regions: STATES_OF_AMERICA,
  behind: wordSet('quarter district canton province region county island party'),
  itself: wordSet(
    'city town village port suburb hamlet region province canton county district island river lake strait university ministry office court league union alliance party',
  ),
};

function kind(
  sort: NameSort,
  asked: string,
  called: string,
  endings: string,
  is: Partial<Pick<NameKind, 'isParty' | 'isRegion' | 'isWhereOneIs'>> = {},
): NameKind {
  return {
    sort,
    asked: wordSet(asked),
    called: wordSet(called),
    endings: wordSet(endings),
    ...{ isParty: false, isRegion: false, isWhereOneIs: false },
    ...is,
  };
}

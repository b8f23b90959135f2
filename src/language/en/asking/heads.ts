import type { HeadWords } from '../../vocabulary/head-words.ts';
import { wrapped } from '../../vocabulary/patterns.ts';

/** What English lists are headed by; from general knowledge of how people type in chats. */
export const headsEnglish: HeadWords = {
  wanted: wrapped`
    \b(?:all|every|each|everyone|everybody|everything|list|name|timeline|full|whatever|(?:get )?(?:a )?mention(?:s|ed)?|named?|appears?|(?:come|pop|show|turn|crop)s? up|involved
    |keep an eye on|in (?:it|this|here|there)|in (?:the|this|that) (?:article|story|text|piece|saga|thing|report|news))\b
  `,
  heads: [
    ['unnamed', /^(?:anonymous(?:ly)?|unnamed|nameless|unidentified)$/u],
    [
      'open',
      /^(?:unexplained|undecided|unresolved|unanswered|unsettled|unknowns?|uncertain|unclear|unsolved|secret)$/u,
    ],
    [
      'against',
      /^(?:gripes?|grievances?|complaints?|objections?|critics|opponents|unhappy|criticisms?|blame|fault)$/u,
    ],
    ['dates', /^(?:dates|months|deadlines|appointments|timeline|chronology)$/u],
    [
      'people',
      /^(?:women|females|ladies|girls|men|males|blokes|guys|people|persons|individuals|politicians|officials|leaders|ministers|bosses|managers|executives|staff|employees|workers|experts|scientists|lawyers|witnesses|spokespeople|americans|residents|speakers|mayors|judges|singers|musicians|artists|doctors|nurses|officers|soldiers|cabinet|chancellors|premiers|secretaries|kings|queens|monarchs|governors|senators|deputies|mps|commissioners|diplomats|generals|journalists|reporters|editors|teachers|professors|engineers|researchers|unionists|athletes|players|coaches|relatives|neighbou?rs|locals|farmers|entrepreneurs|owners|spokesmen|spokeswomen|directors|representatives|councillors|negotiators|envoys|ambassadors|presidents|guests|actors|writers|activists|volunteers|employees)$/u,
    ],
    [
      'money',
      /^(?:money|sums|prices|costs|salary|salaries|wages|bonus|bonuses|fees|fines|payments|moneywise|payouts|budgets|donations)$/u,
    ],
    ['percents', /^(?:percentages?|percents)$/u],
    ['numbers', /^(?:numbers|figures?|statistics|stats|amounts|quantities)$/u],
    ['countries', /^(?:countries|nations)$/u],
    [
      'places',
      /^(?:places|cities|towns|villages|locations|streets|regions|areas|islands|provinces|cantons|districts|counties|capitals|hamlets|neighbou?rhoods|boroughs|rivers|lakes|cities\/places|places\/cities)$/u,
    ],
    [
      'media',
      /^(?:media|outlets|newspapers|papers|broadcasters|channels|networks|stations|platforms|magazines|websites|social media|social networks?|apps)$/u,
    ],
    [
      'companies',
      /^(?:companies|firms|companys|businesses|enterprises|insurers|banks|corporations|brands|employers|airlines)$/u,
    ],
    [
      'bodies',
      /^(?:organi[sz]ations|orgs|bodies|groups|institutions|agencies|unions|parties|authorities|alliances|blocs|coalitions|federations|leagues|clubs|offices|outfits|associations|committees|charities|ngos)$/u,
    ],
  ],
  each: /^(?:every|each|any)$/u,
  kinds:
    /^(?:news|tv|television|radio|print|broadcast|social|social media|social networks?|online|lobby|pressure|interest|trade|labou?r|country|state|political)$/u,
  offices: /^(?:prime|vice|deputy)$/u,
  joins: /^\s*(?:[,/&+]|\b(?:and|or|n|plus|as well as)\b)/u,
  joint: /^(?:and|or|n|plus|as|well|the|any|all|other|also|even)$/u,
  before:
    /(?:^|\b(?:which|what|all|every|each|list|name|any|other|who are)\b(?: (?:the|of|all|members?|are|is|other|different|those|these|some|more|money|news|tv|television|radio|social|\p{L}+ and|\p{L}+ or))* )$/u,
  bounds: [
    /\b(?<first>between) (?<from>.+?) (?<last>and) (?<until>.+)/du,
    /\b(?:(?<first>from|since)|after|following) (?<from>.+?) (?:and |but |or |on |onwards? )*(?:(?<last>to|until|till|til|up to|through)|before|prior to|ahead of) (?<until>.+)/du,
    /\b(?<first>from) (?<from>.+?) (?:on|onwards?|forward)\b/du,
    /\b(?:(?<first>since)|after|following|beyond|later than) (?<from>.+)/du,
    /\b(?:(?<last>until|till|til|up to)|before|prior to|ahead of|leading up to|in the run up to) (?<until>.+)/du,
  ],
  ahead: wrapped`
    \b(?:coming|upcoming|ahead|next|future|still|keep an eye|to come|planned|scheduled|due|deadlines?|watch|from now|will|later)\b
  `,
  single: /\b(?:how (?:many|much|long|old|far|often)|disagree\w*|dispute[sd]?|differ\w*|why)\b/u,
  besides:
    /\b(?:other than|apart from|aside from|besides|except(?: for)?|excluding|not counting)\b|(?<=\p{L}) ?:/iu,
  beside:
    /^(?:mention(?:s|ed)?|gets?|named?|names|appears?|gets?|got|jobs?|titles?|roles?|offices?|works?|working|eye|keep|watch|coming|upcoming|ahead|next|future|still|planned|scheduled|due|full|each|whatever|theyre|they're|counted|find|see|set|pls|please|for|and|lol|whole|saga|plus|what's|whats|involved|incl|including|included|sources?|exact|exactly|single|mean|called|known|given|happens?|everything|everyone|people|story|article|whos|who's|quick|quickly|tell|told|here|or|news|tv|television|radio|social|social media|happened|turns?|crops?|pops?|shows?|members?|posts?|past|present|deadlines?|dates?|a)$/u,
};

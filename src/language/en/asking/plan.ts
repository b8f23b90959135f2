import { wrapped } from '../../vocabulary/patterns.ts';
import type { PlanWords } from '../../vocabulary/plan-words.ts';
import { intentsEnglish } from './intents.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words for knowing and saying, before what it is that somebody knows or says, and for settling; as a part of an expression. */
const SAYING =
  'know|known|knows|say|says|said|tell|told|reveal(?:ed|s)?|disclos(?:e|es|ed)|explain(?:ed|s)?|giv(?:e|es|en) (?:a|any|the) [a-z]+|gave (?:a|any|the) [a-z]+|put (?:a|any) [a-z]+ on';
const SETTLED = 'known|clear|established|decided|settled|chosen|announced|released|named|published|confirmed';
/** What is done for something or against it. */
const TAKES_SIDES =
  '(?:vot(?:es?|ed|ing)|sp(?:ea|o)k(?:e|en|s|ing)?|argu(?:es?|ed|ing)|campaign(?:s|ed|ing)?|c[ao]me out|st(?:and|ands|ood)|decid(?:es?|ed)|rul(?:es?|ed))';

/** How English asks for more than one thing; from general knowledge of how people type in chats. */
export const planEnglish: PlanWords = {
  rows: intentsEnglish,
  wide: {
    listed:
      /^(?:(?:can|could|would|please|pls|give|show|tell|me|us|so|ok|what's|whats|what|is|are|i|we|want|need|you|someone|somebody|a|the|in) )*(?:list|everything|every single|who all|all the)\b|\ball of (?:it|them|em|those|these)\b|\bevery (?:single )?(?:point|detail|bit|one|thing|name|item|step)\b/u,
    broad: wrapped`
      (?:^|\b(?:you|u|someone|somebody|please|pls|to|and|just|me) |[,?] )(?:explain|describe|summari[sz]e)\b(?! (?:to me )?(?:who|when|where|which|whether|how (?:many|much|long|old)))
      |\b(?:dumb (?:it|this|that) down|break (?:it|this|that) down|break down|role (?:of|in)|'s role|catch with|what all
      |why (?:is|are|was|were) (?:everyone|everybody|people|they|it|this|that)|(?:does|do|did|should|would) .{2,40} (?:even |really |actually )?matter\b|(?:big|such a|huge) deal|whole .{1,40} about
      |how (?:does|do|did|would|will) (?:it|this|that|they|things|the \p{L}+|\p{L}+ \p{L}+) (?:even |actually )?(?:work|go|come about|happen)
      |where (?:do|does|did|are|is) .{2,60} (?:stand\b|at(?=$|[?!.,]| (?:now|rn|right now|the moment|with)\b))|how(?:'s|s| is| are| do) (?:it|things|that) (?:look|looking|going)|(?:what|that) (?:even )?(?:came|comes) out of|what happens (?:to|with)
      |whole side|side of it|what (?:do|does|did|would) .{2,40} (?:want|get) out of|hoping to get|in detail)
    `,
    plural:
      /\b(?:each|every|everyone|everybody|everything|all|both|any|list|dates|days|times|numbers|amounts|figures|sums|names|people|things)\b/u,
  },
  lead: set(`
    so ok okay hey hi hello yo please pls plz just bot and but can could would will you u someone somebody anyone anybody
    me us give gimme get show tell write make post send need want like i we i'd to a an the quick quickly short brief
    simple rough general little bit of some is there got what what's whats are were was any one your my
    who whos who's which hmm well now then also all full whole complete entire nice good proper list name lemme let see know main key biggest major
    actual actually real really exact exactly everyone everybody collect gather find right alright cool thanks explain lay out
  `),
  beside: set(`
    article story news text piece report real fast asap thing things everything situation short quick quickly brief briefly simple simply
    simplest easy plain english please pls plz lines line sentence sentences words word few paragraph paragraphs whole
    entire full bullets bullet so far now today here there really exactly actually basically mentioned mention mentions named stated given
    listed included including incl upcoming times involved appear appears come comes up found contained contains used one two three 1 2 3 4 5 all list
    me us someone somebody anyone read reading time minute minutes seconds long happens happening happen didn't don't ok okay thx thanks bot page yet
    terms detail details possible complete completely according like im i'm five ten twelve 5 10 12 kid child idiot dummy grandma year old exact verbatim himself herself itself themselves otherwise tv television radio interview interviews calendar nothing know
    issue question topic subject matter part debate problem total overall together different various every each post thread piece want wants wanted say says said think thinks
    going happening fighting arguing disagreeing quarrelling quarreling feuding odds
    week weeks month months few next near future bits bit nobody agree coming go goes beginning scratch biggest obstacle obstacles hurdle hurdles
    since position positions view views opinion opinions stance stances side sides claim claims statement statements
  `),
  contracted: [
    [/^(who|what|where|when|how|why)'?s$/u, '$1 is'],
    [/^(is|are|was|were|do|does|did|has|have|had|would|could|should)n't$/u, '$1 not'],
  ],
  these: /\b(?:this|these|this whole|this entire|all this)\s+$/u,
  thing:
    /^(?:'s|’s)?\s+(?:thing|things|stuff|story|business|affair|saga|drama|mess|situation|fuss|news|incident|case)\b/u,
  aside: wrapped`
    ^(?:(?:ok|okay|so|sorry|hi|hey|hello|yo|well|um|uh|and|but|honestly|tbh|guys|lol),? )*
    (?:(?:i|we|i've|we've|i'm|we're|i'd|ive|im|i have|i am)(?: [\p{L}']+){0,4}? (?:read|reading|seen|saw|followed|following|got here|arrived|joined|missed|skimmed|under a rock|away|offline|asleep|out of the loop|on holiday|on vacation|woke up|woken up|got up|got back|came back|been (?:away|asleep|offline|busy|out)|late|lost|confused|lazy|new|catching up|on (?:the|my|a) (?:bus|train|way|phone|break|plane|metro|tube|run|go)|at (?:work|school|the office)|in (?:class|bed|a (?:meeting|hurry|rush))|about to)
    |(?:i |we )?(?:haven't|havent|didn't|didnt|don't|dont|just|only|not|too|no|never|have no|had no|can't|cant)(?: [\p{L}']+){0,3}? (?:read|seen|saw|see|followed|follow|got here|joined|clue|idea|time|headlines?|understand|keep up|keeping up|lazy|late|new))\b.*$
    |^(?:(?:ok|okay|so|sorry|hi|hey|hello|yo|well),? )*(?:just |only )*(?:been (?:away|asleep|offline|busy|out|off|gone|travell?ing)|got back|woke up|came back)\b(?! (?:to|for|into) (?:him|her|them)).*$
    |^(?:(?:hey|hi|hello|ok|okay|so|yo),? )*(?:(?:a )?(?:quick|short|small|simple|dumb|stupid|serious|honest|random|genuine) )?(?:one|question|q|(?:two|three|a few|few|some|several) (?:things|questions))(?: (?:for you|here))?[:,.!]*$
    |^(?:sorry|new here|long story)[.!,]?$
  `,
  ofMyself:
    /^(?:(?:i|i'm|im|i've|ive|we|we're|my|our)|(?:just )?(?:asking|collecting|doing|driving|flying|making|preparing|studying|travell?ing|trying|working|writing))(?!.* (?:he|she|they|him|her|his|their|them|it|that|this|because|bc|since)\b)(?: [\p{L}\d']+){1,10}[.!,:]?$/u,
  emphasis:
    /(?<=\b(?:how|why|what|who|where|when|which)(?:['’]?s| is| are| was| were| did| does| do)?) (?:on earth|in the world|the (?:hell|heck|fuck|devil|fk)|in (?:god|heaven|hell)['’]?s name|tf)(?= )/giu,
  manner:
    /^(?:(?:in )?(?:the )?(?:right |chronological )?order(?: of (?:time|date|appearance))?|chronological(?:ly)?|(?:sorted )?by date|oldest first|newest first|(?:please |and )?break (?:it|this|that|them) down(?: for (?:me|us))?|(?<each>\p{L}{3,}) by \k<each>|from (?:the )?(?:(?:very )?(?:beginning|start)|scratch)(?: (?:on|please|pls|plz))?|(?:with )?quotes? and all|(?:and |with )*what (?:they|each|it|each one)(?:'s|'re| are| is| was| were)?(?: each)? (?:for|about|means?|stands? for)|(?:and |with |the )*(?:names?|details?|numbers?|dates?|figures?|sources?) if (?:you|u) (?:have|got|know)(?: (?:them|any|it))?|\(?if (?:they|it|the (?:article|story|text)|anyone|anybody|you)(?: even| actually)? (?:knows?|says?|tells?|mentions?)(?: (?:it|that))?\)?|(?:and )?i (?:do )?mean (?:everything|all(?: of (?:it|them))?)|even the (?:small|little|minor) (?:stuff|things?|ones?|bits?)|(?:like|e\.?g\.?|for (?:example|instance)|such as) .*(?: etc| etcetera| and so on| and the like| and such| and stuff)|yes or no|y\/n|true or false|tl;? ?dr|tldnr|in short|(?:the )?(?:short|quick|brief) (?:version|answer|summary)|keep it short|briefly|(?:every|all|each)(?: the| of| single)*(?: (?:names?|details?|them|it|one|steps?|bits?|things?|points?))|whatever there is|(?:all|any) of (?:em|them)|(?:(?:his|her|their|the) )?(?:exact|own|very) words|word for word|verbatim|(?:all|every one)(?: of)? (?:his|her|their|its) \p{L}+|(?:(?:in|as) )?(?:(?:\d+|one|two|three|four|five|six|ten)(?: ?(?:-|–|to|or) ?(?:\d+|one|two|three|four|five|six|ten))? )?(?:short )?(?:lines?|sentences?|bullets?|bullet points?)(?: (?:max|maximum|tops|please|only))*|(?:i(?:'d| would)? (?:like|want) )?(?:the )?(?:full|whole|complete) (?:set|list|picture|lot)|not (?:just|only) (?:the )?\p{L}+(?: \p{L}+){0,2}|(?:what(?:'s| is)?|as far as)(?: (?:do|does|is|it|we|they|you|anyone|anybody|everyone))* (?:known?|said)(?: about (?:it|this|that))?(?: (?:so far|yet|now|already|at this point))*)(?: (?:pls|plz|please|thx|thanks))*[,.!?]*$/u,
  askless:
    /\b(?:what|who|when|where|why|how|which|whether|if|wonder\w*|want|need|would like|looking for|heard|think|thought|believe|hope|guess|assume|told|that|summar\w+|overview|tl;?dr|list)\b/u,
  ofEach:
    /^(?:and )?(?:what happened (?:then|when|on (?:each|which|them|those|these)(?: .*)?)$|why$|what for$|for what$|how (?:much|many|long)$)|\b(?:they|them|each|their|he or she|on them|of those)\b/u,
  alsoOfEach:
    /(?:\band\b|,|\+|&|;) ?(?:also )?(?:what|whats|what's)(?: (?:do|does|did|have|has|is|are|was|were|would|will))?(?! (?:the |their |they )?(?:jobs?|offices?|titles?|positions?|functions?|names?)\b)(?=.*\b(?:they|them|each|their|everyone|everybody|happen\w*|roles?)\b)/u,
  stated:
    /\b(?:say|says|said|saying|want|wants|wanted|think|thinks|claim|claims|argue|argues|demand|demands)\b/u,
  hearer:
    /\b(?:told|tells?|telling|said to|spoke to|since|after|before|during) (?:the |a |an |his |her |their )?$/u,
  alsoSaid:
    /^(?:sa(?:y|ys|id|ying)|stat(?:e|es|ed)|told|tells?|claim(?:s|ed)?|post(?:s|ed)?|wr(?:ites?|itten|ote)|tweet(?:s|ed)?|announced?|promised?|done|did|remark(?:s|ed)?|comment(?:s|ed)?|declared?|clear|public(?:ly)?|aloud|personally)$/u,
  groups: [
    [
      /^leaders$/u,
      /(?<!vice[ -])(?:president|premier)|prime minister|chancellor|king|queen|emperor|leader|secretary[ -]general|governor|mayor|\bhead\b|chair(?:man|woman)?\b/iu,
    ],
    [
      /^(?:politicians?|officials?)$/u,
      /ministe?r|premier|president|chancellor|governor|mayor|senator|secretary of state|congress|member of parliament|\bmp\b|councillor|opposition|party|alliance|union on|parliament|committee|coalition|ambassador|envoy|diplomat|official|commissioner|\bleader\b|secretary[ -]general/iu,
    ],
    [
      /^(?:experts?|scientists?)$/u,
      /professor|scientist|researcher|expert|analyst|economist|consultant|\p{L}+ologist|historian|engineer|physicist|chemist|doctor|specialist|academic|curator/iu,
    ],
    [/^lawyers?$/u, /lawyer|attorney|solicitor|barrister|counsel|prosecutor|defender/iu],
    [
      /^(?:managers?|executives?|bosses)$/u,
      /chief|director|manager|chair(?:man|woman)?\b|executive|owner|head of|founder|boss|president of/iu,
    ],
    [/^witnesses$/u, /witness|testif/iu],
    [/^(?:spokes(?:people|persons|men|women)|representatives)$/u, /spokes|speaks? for|representative/iu],
    [/^prime-ministers$/u, /prime minister|premier|head of (?:the )?government/iu],
    [/^mayors$/u, /\bmayor/iu],
    [/^ministers$/u, /(?<!prime )\bminister\b|secretary of state|chancellor of the exchequer/iu],
    [/^presidents$/u, /(?<!vice[ -])president/iu],
    [/^chancellors$/u, /chancellor/iu],
    [/^cabinet$/u, /\bminister\b|secretary of state|chancellor of the exchequer|premier/iu],
    [/^judges$/u, /\bjudge|magistrate|\bjustice\b(?! minister)|arbitrator/iu],
    [/^singers$/u, /singer|soprano|tenor|baritone|\bbass\b|\balto\b|mezzo|vocalist|\bsings\b|chorister/iu],
    [
      /^musicians$/u,
      /musician|conductor|composer|pianist|violinist|cellist|organist|drummer|guitarist|trumpet|orchestra|bandleader|singer|soprano|tenor|baritone|\bbass\b|\balto\b|mezzo|vocalist/iu,
    ],
    [
      /^artists$/u,
      /artist|painter|sculptor|actor|actress|dancer|writer|novelist|poet|author|designer|musician|conductor|composer|singer|soprano|tenor|director of the (?:production|film|play)/iu,
    ],
    [
      /^(?:doctors|medics|nurses|physicians)$/u,
      /doctor|physician|surgeon|nurse|medic|epidemiologist|virologist|paramedic|midwife|hospital/iu,
    ],
    [
      /^(?:police|policemen|cops|officers|detectives)$/u,
      /police|officer|detective|inspector|constable|sheriff|superintendent/iu,
    ],
    [
      /^(?:soldiers|generals|military)$/u,
      /\bgeneral\b(?! (?:director|secretary|manager))|colonel|\bmajor\b|captain|admiral|soldier|commander|lieutenant|sergeant|conscript|pilot/iu,
    ],
    [
      /^(?:journalists|reporters|editors)$/u,
      /journalist|reporter|editor|correspondent|columnist|presenter|broadcaster/iu,
    ],
    [
      /^(?:teachers|professors|lecturers)$/u,
      /teacher|professor|lecturer|head(?:master|mistress)|principal|tutor|school/iu,
    ],
    [/^engineers$/u, /engineer|technician|mechanic/iu],
    [
      /^(?:researchers|academics)$/u,
      /research|scientist|professor|academic|\p{L}+ologist|physicist|chemist|historian|university/iu,
    ],
    [/^(?:unionists|trade unionists|unions)$/u, /\bunions?\b|federation|guild|shop steward/iu],
    [
      /^(?:athletes|players|coaches|sportspeople)$/u,
      /player|coach|goalkeeper|striker|midfielder|captain|athlete|runner|swimmer|referee|trainer/iu,
    ],
    [
      /^(?:relatives|families|family|parents)$/u,
      /mother|father|\bson\b|daughter|brother|sister|\bwife\b|husband|widow|uncle|aunt|cousin|grand(?:son|father|mother|daughter)|nephew|niece|parent/iu,
    ],
    [
      /^(?:residents|neighbou?rs|locals|inhabitants)$/u,
      /resident|neighbou?r|tenant|homeowner|villager|lives? (?:in|next|near|above|below)|inhabitant|householder/iu,
    ],
    [/^farmers$/u, /farm|grow(?:s|er)|breeder|shepherd|vintner|winegrower/iu],
    [
      /^(?:business ?people|business ?men|entrepreneurs|owners)$/u,
      /chief executive|entrepreneur|owner|founder|managing director|brewer|trader|merchant|manufacturer|\bheir|investor|shopkeeper|landlord/iu,
    ],
  ],
  sexes: [
    [
      /^(?:wom[ae]n|lad(?:y|ies)|females?|girls?)$/iu,
      /\b(?:she|her|hers|herself|mrs|ms|miss|\p{L}*woman|mother|wife|widow|daughter|sister|girl|queen|princess|baroness|actress|grandmother|aunt|niece)\b/iu,
    ],
    [
      /^(?:m[ae]n|males?|boys?|guys|blokes|gentlemen)$/iu,
      /\b(?:he|him|his|himself|mr|sir|lord|\p{L}*(?<!wo)man|father|husband|widower|son|brother|boy|king|prince|baron|actor|grandfather|uncle|nephew)\b/iu,
    ],
  ],
  personal:
    /^(?:speaks?|speaking|works?|working|jobs?|offices?|holds?|holding|roles?|titles?|functions?|positions?|posts?|belongs?|names?|people|persons?)$/u,
  versus: [
    /^(?:compare|comparing|contrast|comparison (?:of|between)|(?:what|whats|what's) (?:is |are )?the (?:difference|differences) between|differences? between|how (?:do|does|did) the views of) (?<one>(?:(?! (?:before|after)\b).)+?) (?:and|with|to|vs|versus|against) (?!(?:before|after|now|then|today|later)\b)(?<other>.+?)(?: (?:on|about|over|regarding|concerning|by|in terms of|when it comes to) (?<about>.+))?$/u,
    /^(?!(?:what|how|who|when|where|why|is|are|was|were|did|does|do)\b)(?<one>.+?) (?:vs|versus|v|compared (?:to|with)|as opposed to) (?<other>.+?)(?: (?:on|about|over|regarding|concerning) (?<about>.+))?$/u,
    /^(?:how|where) (?:do|does|did) (?<one>.+?) and (?<other>.+?) (?:differ|disagree|compare|clash|see it differently)(?: (?:on|about|over|regarding) (?<about>.+))?$/u,
    /^what (?:do|does|did|have|has) (?<one>.+?) and (?<other>.+?) (?:each |both )?(?:say|said|think|claim|want|wants)(?: (?:on|about|over|regarding|of) (?<about>.+))?$/u,
  ],
  joint:
    /\s*[?!;\n]+\s*(?:(?:and|also|plus|but|then|btw|by the way)[,:]?\s+)*|\s*,\s*(?:(?:and|also|plus|but|btw|by the way)[,:]?\s+)*(?!(?:is|was|isn't) (?:it|that|this)\b)|\s+(?:and|n|&|plus|\+)\s+(?:(?:also|then|btw|by the way)[,:]?\s+)*|\s+\/+\s+/giu,
  opens: wrapped`
    ^(?:(?:(?:can|could) you |please |pls )?(?:tell me|do you know|explain|say) |i (?:want|need|would like|'d like) to know |i wonder |i wanna know )?
    (?:(?:in|on|at|to|from|by|with|since|until|for) (?:who|whom|what|which|how) \S
    |(?:since|until|till|by) when \S
    |(?:who|whos|who's|whom|whose|what|whats|what's|which|how|hows|how's|whens|when's|wheres|where's|why) (?!and\b|or\b)\S
    |(?<=\bto know |\bwonder )(?:when|where|whether|if) \S
    |whether (?:it|he|she|they|the|there|this|that|any|a)\b
    |(?:when|where) (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b
    |(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)(?:n't|nt| not)? \S)
  `,
  verbFirst:
    /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)(?:n't|nt| not)? (?<subject>[\p{L}\p{N}'-]+)/u,
  subjects: set(`
    the a an any anyone anybody someone somebody everyone everybody he she it they there this that these those his her
    its their both all each no nobody
  `),
  bare: /^(?:(?:and |also )?(?:who|why|when|where|how|how (?:many|much|long|old|often|big|far)|what for|with whom|to whom|by whom|what|since when|until when|what time|into what|on what|for what|of what|against whom|about what|from whom))$/u,
  doubled:
    /^(?<one>who|when|where|why|how|what|how many|how much|with whom)(?: exactly)?(?:,? and|,|,? or)? (?<other>who|when|where|why|how|what|with whom) (?<rest>(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should) .+)$/u,
  exactDay:
    /\b(?:what|which|wat|wich) (?:exact )?(?<noun>day|date|month|year|(?<time>time))\b|\b(?:since|until|till|by) when\b/u,
  says: /\b(?:sa(?:y|ys|id|ying)|told|tells?|telling|call(?:s|ed)?|claim(?:s|ed)?|accus(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|promis(?:es|ed)|posted|wrote|writes|tweeted|stress(?:es|ed)|insist(?:s|ed)|announc(?:es|ed)|declar(?:es|ed)|add(?:s|ed)|repli(?:es|ed)|answer(?:s|ed)|ask(?:s|ed)|den(?:ies|ied)|reject(?:s|ed)|dispute[sd]?|demand(?:s|ed)|describ(?:es|ed)|suggest(?:s|ed)|explain(?:s|ed)|admit(?:s|ted)|confirm(?:s|ed)|vow(?:s|ed)|urg(?:es|ed)|critici[sz](?:es|ed)|prais(?:es|ed)|according to|spoke of|put the|expects?|expected|believes?|refused|declined|threatened|advised|dismissed)\b|[“"«„]/iu,
  source: /according to|in the words of/u,
  wants:
    /\b(?:wants?|wanted|demand(?:s|ed|ing)?|calls? for|called for|calling for|seeks?|sought|insist(?:s|ed)?|refus(?:es|ed)|reject(?:s|ed)|propos(?:es|ed)|oppos(?:es|ed)|opposed to|would rather|will (?:vote|sell|keep|not)|would (?:vote|sell|not)|threaten(?:s|ed)|promis(?:es|ed)|favou?rs?|backs?|supports?|against the|for the plan|hopes? (?:to|for)|plans? to|aims? to|must|should|impossible|ready to|willing to)\b/iu,
  demands:
    /\b(?:wants?|wanted|demand\w*|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? (?:for|that|to)|insist\w*|only if|hop(?:e|es|ed|ing) (?:to|for)|seek(?:s|ing)?|sought|propos\w+|would (?:rather|accept|agree)|refus\w+ to|requires?|(?<!(?:critical|serious|stable|poor|bad|good) )conditions?|ultimatums?|plan (?:is|was) to|means? to (?:claim|get|have)|(?:given|gave|gives) [^.;]{1,40} until [^.;]{1,30} to)\b/iu,
  opposes:
    /\b(?:against|oppos(?:es|ed|ing|ition)|reject\w*|critici[sz]\w+|critics?|complain\w*|protest\w*|object(?:s|ed|ions?)|(?:not|nor|hardly|un)[ -]?(?:pleased|happy|convinced|impressed|satisfied)|angry|furious|disput\w+|disagree\w*|doubt\w*|sceptical|skeptical|(?:do|does|did) not (?:believe|want|like|trust|accept)|condemn\w*|opponents?)\b/iu,
  favours:
    /\b(?:in favou?r|favou?r(?:s|ed)?|support(?:s|ed|ers?|ing)?|back(?:s|ed|ers|ing)|welcom\w+|prais\w+|approv\w+|endors\w+|defend(?:s|ed|ing)|agree[sd]?|accept(?:s|ed)?|prais\w+|applaud\w*|would rather|behind the|fair|good for|for the plan|hail(?:s|ed))\b/iu,
  against:
    /\b(?:but|however|although|denies|denied|disputes?|disputed|rejects?|rejected|accus(?:es|ed)|contradict\w*|differ(?:s|ent)?|disagree[sd]?|disagreement|refus(?:es|ed)|oppos(?:es|ed)|critici[sz]\w*|does not believe|do not believe|not everybody|not all|no longer|instead|whereas|divided|split|row|dispute|tells a different|angry)\b/iu,
  blames:
    /\b(?:accus\w+|critici[sz]\w+|critics?|blam(?:e[sd]?|ing)|complain\w*|angry|anger|furious|at fault|disputes?|disputed|den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|inventions?|lie[sd]?|lying|mislead\w*|misled|robbed|betray\w*|too (?:little|late|slow|weak|much)|unfair|scandal\w*|sham(?:e|eful)|not ideal|warned|protest\w*|oppos\w+|fought|does not believe|do not believe|demands? an? (?:apology|inquiry|investigation|explanation)|failed to|had been (?:told|warned)|was told|independent (?:inquiry|investigation)|took it seriously|taken seriously)\b/iu,
  weighty:
    /\b(?:worst|deadliest|biggest|largest|greatest|first (?:time|such|\p{L}+ (?:since|in|of))|most (?:serious|important|valuable|expensive)|never before|unprecedented|without precedent|historic\w*|record|stakes?|crisis|decades|centur(?:y|ies)|future of|fate of|danger\w*|at risk|threat\w*|thousands|millions?|billions?|whole town|every (?:second|third|fourth|fifth)|killed|died|deaths?|dead|injur\w+|lost (?:their|his|her) (?:homes?|jobs?|li(?:fe|ves)|power)|\d[\d,.]* (?:people|residents|passengers|households|families|jobs|patients|workers|employees|children|customers|homes|flights|houses|victims|animals|years)|drinking water|risks?|safety|damage\w*|disaster|emergency|for \d+ years|in \d+ years|since \d{4}|depends? on|could (?:lose|cost|end|mean|change|tip)|would (?:lose|cost|end|mean|change))\b/iu,
  somebody:
    /^(?:guy|girl|boy|man|woman|person|lady|kid|dude|bloke|chap|lad|teen|teenager|youngster|fellow)$/u,
  pronouns: /^(?:he|she|they|his|her|their)(?! own)(?!\p{L})/iu,
  unknown:
    /\b(?:(?:not|never) (?:yet )?(?:known|clear|certain|decided|(?:been )?(?:named|decided|said|confirmed|explained|settled|chosen|found|fixed|agreed|established|determined))|(?:has|have) yet to be|(?:neither|nobody|none|no one|nor)(?: \w+){0,3} (?:would|could|will|can) (?:say|comment|tell|explain|know)|(?<!(?:i|we|you) )(?:do|does|did) not (?:reveal|disclose|know(?! (?:of|about|that|him|her|them)))|(?:do|does) not (?:yet )?say|open question|inconclusive|unexplained|neither confirm(?:s|ed)? nor den|did not (?:wish|want) to (?:say|disclose|name|discuss|answer)|(?:gave|given|giving|give) no reasons?|did not give (?:a|any) reason|unclear|(?<!persons )unknown|uncertain|remains? (?:open|to be seen)|under investigation|(?:has|have) not (?:yet )?(?:said|answered|replied|responded|commented)|did not (?:say|know|answer|respond|elaborate)|would not (?:say|comment)|could not say|declin(?:ed|es) to (?:say|comment|name|give|answer)|would not (?:name|give)|(?:is|are|was) (?:still )?(?:undecided|unsettled|under review|pending)|could not be (?:established|confirmed|determined)|refused to say|refuses to say|no decision|nobody knows|(?:nobody|no one|cannot|could not)(?: (?:can|could))?(?: as)? yet (?:say|tell|explain|be said)|left? open|leaves? open|(?:is|are|remains?|stays?) (?:all )?(?:still )?(?:open(?! (?:to|but|for|from|on|at|until|again|daily))|in dispute|disputed|anybody['’]s guess)|(?:has|have) not (?:yet )?made up (?:his|her|its|their) minds?|(?:has|have) (?:only )?until [^.]{1,40} to (?:say|decide|choose|answer)|(?:could|can) not (?:yet )?(?:be )?(?:established|confirmed|determined|said)|undecided|none of the .{1,40} has been)\b/iu,
  withheld:
    /\b(?:(?:would|will) (?:not|neither) (?:say|comment|tell|name|confirm|discuss|elaborate|give|disclose|reveal|speculate|be (?:interviewed|drawn)|rule (?:it|that) out|put an? (?:figure|number|name|date|price))|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to (?:say|comment|name|release|publish|answer|give|tell|confirm|disclose|hand over|talk)|(?:has|have|had) (?:not|never) (?:yet )?(?:said|answered|replied|responded|commented|explained|(?:been )?(?:made public|published|disclosed|released|named))|did not (?:say|answer|respond|reply|comment|give (?:a |any )?reasons?|(?:want|wish) to (?:say|comment|discuss|give|name|answer|disclose|put))|(?:answer(?:ed|s)?|takes?|took|taking|answering) no questions|(?:dodg|evad|duck|side-?stepp)(?:ed|es|s|ing) (?:the|a|all|every|such|any) questions?|past the question|hung up|asked (?:to|for|whether|if|about) [^.]{3,60}, (?:he|she|they|it) (?:refused|declined)|evasive(?:ly)?|no comment|left? (?:it )?open\b|leaves (?:it )?open|giv(?:es?|en) no (?:figures?|numbers?|details|answer|comment|reasons?)|gave no (?:figures?|numbers?|details|answer|comment|reasons?)|giving no (?:figures?|numbers?|details|answer|comment|reasons?)|not (?:been )?(?:made public|disclosed|revealed)|confidential|no (?:reply|answer|response)\b|without (?:a |any )?(?:reply|comment|answer)|kept? (?:silent|quiet|secret)|remain(?:s|ed) silent|asked (?:whether|if|how|when|why|about) [^.]{3,80}, .{0,40}(?:said|replied|answered) [“"](?:ask|no comment))/iu,
  ahead:
    /\b(?:will|(?:has|have) [\p{L}\d-]+ (?:days|weeks|months|hours) to|(?<!\b(?:who|whom|whether|what|how)\b[^.;]{0,40})(?:is to|are to)|has to|have to|expected|due(?! to)|plans? to|planned|scheduled|intends? to|hopes? to|means? to|yet to be|resumes?|reopens?|opens?|could begin|could start|should be|must be|from \d{1,2} \p{L}+|deadline|tomorrow|next (?:week|month|year)|upcoming|could take|begins? on|starts? on|set to|about to)\b/iu,
  term: wrapped`
    \b(?:by|until|till|before|from|as of) (?:the )?(?:(?:end|middle|beginning|start|close) of (?:the |this |next )?)?
    (?:(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d)|Christmas|Easter|New Year|spring|summer|autumn|winter|year|month|week)\b
    |\bwithin (?:the next )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a few) (?:hours|days|weeks|months|years)\b
    |\btakes? (?:another |at least |up to )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a few) (?:days|weeks|months|years)\b
  `,
  year: /(?<=\b(?:in|since|until|of|from|to|by|before|after|between|year|and|late|early) )(?:1[5-9]|20)\d\d(?![\d%]|[.,:]\d| \p{Ll}+s\b)/giu,
  looksAhead:
    /\b(?:will|would|shall|could|should|must|can|may|wants?|demands?|promis\w+|pledg\w+|unless|if|is to|are to|has to|have to|needs?|expects?|hopes?|plans?)\b/iu,
  nameless:
    /\b(?:anonym\w*|not to be named|not (?:want|wish) to be named|who asked not|unnamed|on condition of|not allowed to speak|sources?|people (?:familiar|who know)|person (?:familiar|who knows)|an? (?:official|friend|employee|engineer|worker|steward|diplomat|insider|colleague)s? (?:in|of|at|who|from|said))\b/iu,
  there:
    /\b(?:there|present|attend(?:s|ing)?|tak(?:e|ing) part|participat(?:e|es|ing)|participants|attendees|at the|expected|list)\b/u,
  whether: {
    opens:
      /^(?:(?:so|and|but|ok|well|then|also|hey|wait|or) )*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|won't|can't)\b(?! (?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\b)(?! (?:you|u|someone|somebody|anyone|anybody) (?:know|tell|think|explain|give|sum|show|list|name|please|pls|help|say|break|describe|just|quickly|briefly))/u,
    alike: [
      /^(?:go|goes|going|gone|went|fly|flies|flew|flying|travel\w*|heads?|headed|heading|come|comes|coming|came)$/iu,
      /^(?:jail|jailed|prison|imprisoned|custody|detained|detention|bars)$/iu,
      /^(?:stuck|jam|jams|jammed|blocked)$/iu,
      /^apolog\w+$/iu,
      /^(?:die|dies|died|dead|death|deaths|killed|drowned|perished)$/iu,
      /^(?:hurt|injur\w+|wounded)$/iu,
      /^(?:buy|buys|bought|purchase[sd]?|acquire[sd]?)$/iu,
      /^(?:fired|dismiss\w*|sacked|laid)$/iu,
      /^(?:cop|cops|police|policem[ae]n)$/iu,
      /^(?:forc(?:e[sd]?|ing)|compel(?:s|led|ling)?|oblig(?:e[sd]?|ing)|requir(?:e[sd]?|ing)|order(?:s|ed|ing)?)$/iu,
      /^(?:show|shows|turn|turns|appear(?:s|ed)?|attend(?:s|ed)?)$/iu,
      /^(?:clap(?:s|ped|ping)?|applaud(?:s|ed|ing)?|applause|cheer(?:s|ed|ing)?)$/iu,
      /^(?:admit(?:s|ted|ting)?|accept(?:s|ed|ing)?|conced(?:e[sd]?|ing)|acknowledg(?:e[sd]?|ing)|confess(?:es|ed)?)$/iu,
      /^(?:budgets?|spending|spend|spent|funds|funding|money)$/iu,
      /^(?:cut(?:s|ting)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|slash(?:es|ed)?|shrunk|shrank)$/iu,
      /^(?:walk(?:s|ed|ing)?|walkouts?|str(?:ike|ikes|iking|uck)|stoppages?)$|\bstop(?:s|ped)? work(?:ing)?\b/iu,
      /^(?:agree(?:s|d|ing)?|favou?r|approv(?:e[sd]?|ing)|vot(?:e[sd]?|ing)|back(?:s|ed|ing)?|support(?:s|ed|ing)?|endors(?:e[sd]?|ing))$/iu,
      /^(?:own(?:s|ed|ing)?|belong(?:s|ed|ing)?)$/iu,
      /^(?:read|opened|open|opens|seen|saw)$/iu,
      /^(?:data|measurements?|figures|results?|findings)$/iu,
      /^(?:record(?:s|ed|ings?)?|tap(?:e[sd]?|ing)|taped)$/iu,
      /^(?:fail(?:s|ed|ure)?|br(?:eak|oke|oken)|outage)$/iu,
      /^(?:find|finds|found|discover(?:s|ed)?|notic(?:e[sd]?|ing)|spot(?:s|ted)?)$/iu,
      /^(?:pay|pays|paid|reimburs(?:e[sd]?|ing)|refund(?:s|ed)?|compensat(?:e[sd]?|ing))$/iu,
      /^(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|resign(?:s|ed|ing)?|step(?:s|ped|ping)?)$/iu,
      /^(?:punish(?:es|ed)?|penal(?:ty|ties|ise|ised)|fine[sd]?|sanction(?:s|ed)?)$/iu,
      /^(?:publish(?:es|ed|ing)?|release[sd]?|print(?:s|ed)?)$/iu,
      /^(?:buil(?:d|ds|t|ding)|complet(?:e[sd]?|ing)|construct(?:s|ed|ing)?|erect(?:s|ed|ing)?)$/iu,
      /^(?:promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed|ing)?)$/iu,
    ],
    modals: /\b(?:can|could|may|might|would|must)\b/u,
    past: /^(?:(?:so|and|but|ok|well|then|also|hey|wait|or) )*(?:did|was|were|has|have|had)(?:n't)?\b/u,
    opposites: [
      [
        /^(?:(?:favou?r|support|agree|accept|approve|allow|permit)(?:e?s|ed|ing|d)?|back(?:s|ed|ing)|lets?|legal)$/iu,
        /^(?:oppos|against|reject|refus|forbid|forbad|ban|prohibit|impossible|illegal|disagree|disput)\p{L}*$/iu,
      ],
      [/^(?:pass|passed|succeed|succeeded|won|win|wins)$/iu, /^(?:fail|failed|fails|lost|lose|loses)$/iu],
      [/^(?:alive|survive|survived|survives)$/iu, /^(?:dead|die|died|dies|killed)$/iu],
      [/^(?:hurt|injured|harmed|damaged)$/iu, /^un(?:hurt|injured|harmed|damaged)$/iu],
      [/^(?:known|clear|certain|decided)$/iu, /^un(?:known|clear|certain|decided)$/iu],
      [/^named$/iu, /^unnamed$/iu],
      [/^changed$/iu, /^unchanged$/iu],
      [
        /^(?:rise|rose|risen|rises|rais(?:e[sd]?|ing)|increase[sd]?|grew|grow|grown|up)$/iu,
        /^(?:fall|fell|fallen|falls|decrease[sd]?|lowered|reduce[sd]?|shrank|shrunk|cut)$/iu,
      ],
      [
        /^(?:accept|approv|agree|adopt|back|support)(?:e?s|ed|ing|d|e)?$/iu,
        /\b(?:turn|vot|throw)(?:s|ed|n)? (?:it |them |this )?(?:down|out)\b|\bthrew (?:it |them )?out\b|\brul(?:es|ed) (?:it )?out\b/iu,
      ],
      [
        /^(?:stop|stops|stopped|end|ends|ended|cease|ceased|quit)$/iu,
        /^(?:continue|continues|continued|keep|keeps|kept)$/iu,
      ],
      [/^(?:profit|profits|profitable|gain|gains|gained)$/iu, /^(?:loss|losses|lost|lose|loses)$/iu],
      [/^(?:los(?:e|es|ing)|retreat(?:s|ed|ing)?)$/iu, /^(?:advanc(?:e[sd]?|ing)|gain(?:s|ed|ing)?)$/iu],
      [/^(?:open|opened|opens)$/iu, /^(?:closed|close|closes|shut)$/iu],
      [/^(?:guilty|convicted)$/iu, /^(?:innocent|acquitted|cleared)$/iu],
      [/^(?:same)$/iu, /^(?:different|another)$/iu],
      [
        /^(?:permanent(?:ly)?|forever|definitive(?:ly)?)$/iu,
        /^(?:trial|temporar(?:y|ily)|interim|provisional(?:ly)?)$/iu,
      ],
      [
        /^(?:scrap(?:s|ped)?|cancel(?:s|led)?|axe[sd]?|drop(?:s|ped)?|grounded|withdr[ae]w[ns]?)$/iu,
        /^(?:operat(?:e[sd]?|ing)|continue[sd]?|keep|keeps|kept|resume[sd]?)$/iu,
      ],
      [
        /^(?:reject(?:s|ed|ing)?|refus(?:e[sd]?|ing)|oppos(?:e[sd]?|ing)|turn(?:s|ed|ing)? down)$/iu,
        /^(?:accept(?:s|ed|ing)?|approv(?:e[sd]?|ing)|welcom(?:e[sd]?|ing)|agree[sd]?)$/iu,
      ],
      [/^(?:bail|freed|released)$/iu, /^(?:custody|jailed|detained|imprisoned)$/iu],
      [/^(?:arrested|captured|caught)$/iu, /^(?:wanted|fugitive|whereabouts)$/iu],
      [/^(?:late|later|slow|slowly)$/iu, /^(?:early|earlier|quick|quickly)$/iu],
      [
        /^(?:explain|explained|elaborate|elaborated|confirm|confirmed|admit|admitted)$/iu,
        /^(?:denied|denies|deny)$/iu,
      ],
    ],
    denies:
      /^(?:impossible|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|den(?:y|ies|ied)|exclud(?:e|es|ed)|reject(?:s|ed)?|oppos(?:e|es|ed)|disput(?:e|es|ed)|fail(?:s|ed)?|unhurt|uninjured|unharmed|undamaged|unknown|unclear|undecided|unnamed|lack(?:s|ed)?|cancel(?:s|led|ed)?|stop(?:s|ped)|halt(?:s|ed)|ceased?|suspend(?:s|ed)|paused|scrapp?ed|abandon(?:s|ed)|quit|rul(?:es|ed|ing) out|withdr[ae]wn?|dropped|few|hardly|neither|temper(?:s|ed)?|dampen(?:s|ed)?)$/iu,
    refuses: /^(?:doubt\w*|oppos\w+|reject\w*|refus\w+|disput\w+|declin\w+|den(?:y|ies|ied))$/iu,
    mayOne: {
      asks: /^ ?(?:can|could|may|should) (?:i|we|you|one|people|anyone|anybody) |^ ?(?:am|are|is) (?:i|we|you|people|one|it) (?:still |now )?(?:allowed|safe|possible) /u,
      says: /\b(?:can(?:not)?|could|may|must|should|allow\p{L}*|permit\p{L}*|(?:un)?safe|forbid\p{L}*|forbidden|banned|(?:im)?possible|ration\p{L}*|advised?|warned?)\b/iu,
    },
    precedent: {
      asks: /\b(?:happen\w*|occur\w*|been|seen|done|existed?)\b.{0,60} before\b|\bever (?:happen\w*|occur\w*|been|seen|done|existed?)\b|\b(?:a|any) precedents?\b/u,
      says: /\b(?:without (?:a |any )?precedent|unprecedented|no precedent|never (?:\p{L}+ ){0,2}before)\b/iu,
    },
    sides: {
      for: new RegExp(`\\b${TAKES_SIDES} for\\b|\\bin favou?r of\\b`, 'u'),
      against: new RegExp(`\\b${TAKES_SIDES} (?:down|against)\\b`, 'u'),
    },
    order: / (before|after) (?!that$|this$|now$|then$)(\p{L}.+)$/u,
    ever: /\bever\b/u,
    before: /\bbefore$/u,
    compares: /\b(?:more|less|fewer|(?!other|rather)\p{L}{2,}er)(?: \p{L}+){0,3} than\b/iu,
    lasts: {
      asks: /\bstill\b|^(?:(?:so|and|but|ok|well|then|also|hey|wait|or) )*(?:is|are|do|does)\b/iu,
      ends: /\b(?:(?:until|till) (?:in )?(?:\d{4}|last|recently|then)|abolished|no longer)\b/iu,
    },
    votedNo: { says: /(?<=\b(?:say|says|said|vot(?:e[sd]?|ing)) )no\b/giu, means: 'against' },
    tells: {
      asks: new RegExp(
        `^(?!.*(?:\\bnot\\b|n't\\b)).*(?:\\b(?:${SAYING}|${SETTLED}) (?:yet )?(?:who|whom|whose|what|which|where|when|why|how|whether)\\b|^(?:is|are|was|were|has|have|had)\\b.*\\b(?:${SETTLED})\\b(?: (?:yet|already|officially|publicly))*$)`,
        'u',
      ),
      denies: new RegExp(
        `(?:\\b(?:not|no|none|nobody|never|yet to|would not)\\b|n't\\b)[^;.]*\\b(?:${SAYING}|${SETTLED})\\b|\\b(?:given?|gave|named?|said|says?) (?:no|neither|nothing)\\b`,
        'u',
      ),
    },
    pending:
      /\b(?:(?:has|have) (?:not|yet to)(?: yet)? (?:be )?(?:answer|repl(?:y|ied)|respond|comment|decide|rule)\p{L}*|(?:is|are) (?:still )?(?:undecided|pending|under review))/iu,
    light:
      /^(?:about|around|someone|somebody|people|persons?|folks|lol|actually|really|even|already|yet|still|before|again|ever|true|right|himself|herself|themselves|itself|independent(?:ly)?|earlier|so|too|known?|possible|supposed|allowed|between|among|possible)$/iu,
    anybody: /^(?:any|anyone|anybody|anything|someone|somebody|something|ever)$/u,
    hedges:
      /\b(?:(?<!(?:\d|in|since|until|till|by|of|from|last|this|next) )may(?! \d)|might|could|if|unless|whether|(?<!(?:the|a|this|that|its|their|his|her|'s) )plans?|wants?|wanted|demand(?:s|ed)|insists?|insisted|(?:police|prosecutors|investigators|officials|people|they|he|she) (?:say|believe|claim|allege|think)s? (?:is|are|was|were)|hopes?|hoped|expects?|expected|seems?|appears?|likely|perhaps|possibly|almost|nearly|would|suspicion|thought|believed|alleged\w*|should|evidence|signs? of|proof|aims?|tr(?:y|ies|ied)|seek|sought|threatened|promised|pledged|worr(?:y|ies|ied)|fears?|feared|suggestion|attempt(?:s|ed)?|came to nothing)\b/iu,
    whole:
      /\b(?:all|every|everyone|everybody|both|entire|whole|only|alone|always|completely|fully|first|last|final|most|simple)\b/iu,
    part: /\b(?:only|some|not all|half|most|part|few|the rest)\b/iu,
    comes:
      /\b(?:com(?:e|es|ing)|go|goes|going|gonna|attend(?:s|ing)?|there|join(?:s|ing)?|travel(?:s|ling|ing)?|head(?:s|ing)?|present|part|participat(?:e|es|ing)|invited|arriv(?:e|es|ing)|host(?:s|ing)?)\b/iu,
  },
  sorts: {
    countries: {
      nouns: 'country countries nation nations state states republic republics kingdom federation',
    },
    places: {
      nouns:
        'place places city cities town towns village villages port ports region regions island islands capital district districts suburb suburbs quarter borough neighbourhood county province valley mountain mount hill road lane avenue coast estuary peninsula canal forest hamlet parish settlement resort airport outskirts strait river lake bay cape harbour street square bridge',
    },
    bodies: {
      nouns:
        'organisation organisations organization organizations body bodies agency agencies authority authorities board boards union unions federation party parties council councils committee commission ministry office offices court courts police association club clubs trust institute university museum hospital alliance alliances league leagues coalition coalitions bloc blocs group groups coastguard team teams school',
      endings:
        'Union Federation Party Council Committee Commission Ministry Court Police Association Club Trust Institute University Museum Hospital Board Agency Authority Society Foundation Alliance Parliament Senate Bank Group Fund League Service Academy Bureau Department Assembly Coalition Nations Forum Polytechnic Compact Mission Centre Center Orchestra Opera Theatre Choir Guild Congress Network Initiative Movement Front',
    },
    companies: {
      nouns:
        'consortium consortiums consultancy contractor company companies firm firms business businesses corporation operator operators shipbuilder maker manufacturer bank banks insurer fund funds hedge retailer airline carrier ferries shipyard supplier suppliers startup publisher broadcaster chain chains supermarket supermarkets store stores rival investor developer contractor producer brewery builder',
      endings:
        'Group Line Lines Ltd Limited plc Inc Corp Corporation Capital Securities Bank Holdings Holding Airlines Airways Ferries Motors Industries Sons Partners Energy Power Insurance Foods Products Stores Markets Pharma Systems Technologies Labs Rail Shipping Brothers Company Co Construction Engineering Solutions Mutual Re Assurance Insurance Civil Tunnelling Builders Contractors Works Mills Steel Chemicals Electric Telecom Studios Entertainment Games Software Robotics Aerospace Launch Logistics Freight Trading Water Metro Broadcasting Breweries Brewery Farms Bakery Bakeries Shipyard Shipyards Hotels',
    },
    media: {
      nouns:
        'media outlet outlets newspaper newspapers paper papers broadcaster broadcasters channel channels station stations network networks magazine website press agency radio television',
      endings:
        'News Times Post Herald Courier Gazette Daily TV Radio Press Telegraph Journal Tribune Guardian Mail Observer Chronicle Echo Broadcasting',
    },
  },
  calledSo: [
    /so-called (?<name>\p{Ll}+(?: \p{Ll}+){1,4}?)(?=[,.;:”]| [–—-] | (?:is|are|was|were|has|have|had|will|would|said|says)(?!\p{L}))/gu,
    /(?<!\p{L})(?:the|an?) (?<name>\p{Ll}+(?: \p{Ll}+){1,4}?), as (?:it|they) (?:is|are) called/gu,
  ],
  ofStates:
    /government|coastguard|coast guard|navy|army|air force|parliament|embassy|ambassador|president|prime minister|citizens|border police|border guards/u,
  rulers:
    /^(?:president|vice-president|prime minister|king|queen|emperor|chancellor|leader|head of (?:state|government)|secretary of state|ambassador|(?:(?!shadow|former|prime)\p{L}+ )?minister(?: (?:of|for) [\p{L} ]+)?)$/iu,
};

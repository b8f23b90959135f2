import type { ActRow, ActWords } from '../../vocabulary/act-words.ts';
import { wrapped } from '../../vocabulary/patterns.ts';
import { planEnglish } from './plan.ts';

/** Words for what is asked, each whole. */
const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'gu');
/** Words anywhere in a text. */
const told = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu');

/**
 * What people do or say in news, after the classes of verbs that English has for it (Levin, *English Verb Classes and
 * Alternations*, 1993: verbs of threatening, of future having, of judgment, of giving, of destroying …), with the nouns made
 * of them and the ways in which news tells the same without them.
 */
const rows: readonly ActRow[] = [
  {
    act: 'threats',
    nouns: words('threats?|ultimatums?'),
    verbs: words('threaten(?:s|ed|ing)?'),
    told: told(
      'threat(?:s|en\\w*)?|ultimatums?|(?:otherwise|or else)(?=[^.]*(?:will|would|shall))|(?:unless|if (?:no|nothing|nobody|there (?:is|are|was|were) no|[^,.;]{1,50} (?:not|no|never)))(?! (?:only|longer))[^.;]{0,140} (?:will|would|intends? to|plans? to|means? to|is going to)|consider(?:s|ing|ed)? (?:a |an |taking )?(?:lawsuit|legal|suing|strike|resigning)|(?:will|would|shall|vow(?:s|ed) to|ready to|prepared to|intends? to) (?:sue|go to court|strike|walk out|block|boycott|withdraw|pull out|resign|quit|retaliate|move for|call out)',
    ),
  },
  {
    act: 'promises',
    nouns: words('promises|pledges|vows|assurances|guarantees|commitments|promise'),
    verbs: words(
      'promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed)?|swore|swear|assur(?:e|es|ed)|guaranteed',
    ),
    told: told(
      'promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed)?|swore|sworn|assur(?:es|ed|ances?)|(?:gave|given|gives) (?:his|her|its|their) word|undertook to|commit(?:s|ted)? (?:itself|himself|herself|themselves) to|guarantees? that',
    ),
  },
  {
    act: 'conditions',
    nouns: words('conditions?|preconditions?|provisos?|strings|ultimatums?|prerequisites?'),
    verbs: words('if this then that'),
    told: told(
      '(?<!(?:as|even|ask(?:s|ed)|wonder(?:s|ed)|what) )if(?! only)|unless|provided(?: that)?(?= (?:that|the|he|she|it|they|there|this|a|an|his|her|its|their) )|providing that|(?:on|under) (?:the |one |two )?condition(?! of anonymity)|(?<!without |critical |serious |stable |poor |bad |good |(?:on|of|the) )conditions?|conditional|as long as|so long as|only (?:if|after|once|when)|(?:not|no|nobody|stays?|remains?|closed|shut) [^.]{0,60} (?:until|before) [^.]*(?:has|have|is|are|was|were)|depends? on|as soon as|in (?:return|exchange) for|subject to|requires? that|otherwise|before (?:anything|any|it|they|he|she) [^.]{0,40}(?:signed|agreed|paid|released)|should (?:it|he|she|they|there|the \\p{L}+) \\p{Ll}+',
    ),
  },
  {
    act: 'faults',
    nouns: words(
      'criticisms?|accusations?|allegations?|reproaches|complaints?|gripes|grievances|insults?|(?:nasty|harsh|rude|angry|mean|bad|unfriendly|sharp|snarky|insulting|critical|hostile|bitter|negative) (?:\\p{L}+ )?(?:words?|remarks?|comments?|things?|lines?|quotes?|statements?)|digs|jibes|attacks on|reproach|blame|name[ -]calling|cheap shots?|burns',
    ),
    verbs: words(
      'critici[sz](?:e|es|ed|ing)|(?<!the )accus(?:e|es|ed|ing)|insult(?:s|ed)?|blam(?:e|es|ed|ing)|mock(?:s|ed|ing)?|attack(?:s|ed|ing)? each other|said against|complain(?:s|ed|ing)?|finds? fault|takes? a swipe|unhappy|angry|furious',
    ),
    told: told(
      'accus\\w+|critici[sz]\\w+|blam(?:e|es|ed|ing)|mock(?:s|ed|ing|ery)|ridicul\\w+|insult\\w*|condemn\\w*|denounc\\w+|deplor\\w+|scold\\w*|slam(?:s|med)|lambast\\w*|reproach\\w*|complain\\w*|outrag\\w+|anger(?:s|ed)?|angry|furious|uproar|sneer\\w*|jeer\\w*|taunt\\w*|likened|compar(?:es|ed) (?:that|it|this|him|her|them) (?:to|with)|hunt for|far too (?:late|little|much|slow|weak)|unfair|shameful|disgrace\\w*|scandal\\w*|careless\\w*|incompeten\\w+|(?:could|can) not be trusted|(?:call|dismiss|describ|brand|dub|term)\\w*[^.“”"]{0,60} (?:as )?[“"]\\p{L}+|(?:calls|called) (?:that|this|it|them|him|her|the [\\p{L} ]{1,40}) (?:far |an? |too |un|in)\\p{Ll}+|must not be [“"]\\p{L}+',
    ),
  },
  {
    act: 'regrets',
    nouns: words(
      'regrets|apolog(?:y|ies)|confessions?|admissions? of \\p{L}+|(?:admitted )?mistakes?(?= (?:\\p{L}+ ){0,3}(?:admit\\w*|owns?|regret\\w*))',
    ),
    verbs: words(
      'admit(?:s|ted|ting)?|regret(?:s|ted|ting)?|apologi[sz](?:e|es|ed|ing)|confess(?:es|ed)?|conced(?:e|es|ed)|(?:is|are|was|were) (?:sorry|ashamed)|owned up|own(?:s)? up|sorry',
    ),
    told: told(
      'admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|(?<!was |were |is |been )acknowledg(?:es|ed|ing)|confess\\w*|regret\\w*|sorry|apologi[sz]\\w+|apolog(?:y|ies)|asham\\w+|remorse\\w*|embarrass\\w*|ow(?:n|ns|ned) up|blam(?:es|ed) (?:himself|herself|themselves|itself)|(?:my|our) (?:own )?(?:fault|mistake)|(?:was|were|am|are) (?:too late|wrong)|should (?:not )?have \\p{Ll}+(?:ed|en|ne|id|ne)?|would give (?:a great deal|a lot|anything|much)|wish(?:es|ed)? (?:that )?(?:i|he|she|they|we) had',
    ),
  },
  {
    act: 'gifts',
    nouns: words('gifts|donations|donors?|freebies|contributions|free offers|sponsors|benefactors'),
    verbs: words(
      'for free|free of charge|(?:gave|give|gives|giving|given) (?:away|up|money)|donat(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|waiv(?:e|es|ed)|chip(?:s|ped) in',
    ),
    told: told(
      "free of charge|for free|free (?:special |of )?(?:\\p{L}+s|entry|admission|transport|\\p{L}+)(?= (?:from|for|to|on|at))|(?:without|no) (?:charge|payment|pay)|at no cost|donat\\w+|donors?|gifts?|(?:gave|given|give|gives|giving)(?: [\\p{L}’']+){0,4} away|(?:gave|given|gives) up (?:half|part|all|some|most|a|his|her|their|its)|waiv(?:es|ed|ing)|contribut\\w+|charit\\w+|volunteer\\w*|(?:pledg|transferr|offer|donat|promis)(?:ed|es|s)(?: [\\p{L}’']+){0,3} (?:[$€£]\\d[\\d.,]*|\\d[\\d.,]*(?: (?:million|billion)| (?:dollars|euros|pounds|crowns|francs|marks|talers|guilders|florins|roubles|pesos)))",
    ),
  },
  {
    act: 'inquiries',
    nouns: words(
      'investigations?|inquir(?:y|ies)|enquir(?:y|ies)|examinations|probes|audits?|inspections|reviews',
    ),
    verbs: words('investigat(?:e|es|ed|ing)|examin(?:e|es|ed|ing)|look(?:s|ing|ed)? into'),
    told: told(
      'investigat\\w+|inquir(?:y|ies)|enquir(?:y|ies)|examin(?:e|es|ed|ing|ations?)|prob(?:e|es|ed|ing)|audit\\w*|inspect(?:s|ed|ing|ions?|ors?)|laborator\\w+|forensic\\w*|(?:to|will) (?:find out|establish|look into)|look(?:s|ing|ed)? into|prosecutors?|loss adjuster|(?:is|are) to report|(?:his|her|its|their) (?:(?:interim|final) )?report|commission of|search(?:ed|es|ing)? (?:an?|the|his|her|its|their)',
    ),
  },
  {
    act: 'damage',
    nouns: words('damages?|losses|destruction|breakages'),
    verbs: words(
      'damaged|destroyed|ruined|wrecked|broke(?:n)?|spoil(?:ed|t)|lost in (?:it|the \\p{L}+)|got lost|(?:went|go) broken|smashed|burnt|burned',
    ),
    told: told(
      'damag(?:e|es|ed|ing)|destroy\\w*|destruction|ruin(?:s|ed)?|wreck\\w*|soak\\w*|flooded|burn(?:t|ed) (?:down|out)|burn(?:t|ed)|collaps\\w+|crack(?:s|ed|ing)?|dissolv\\w+|smash\\w*|sank|sunk|devastat\\w+|crush\\w*|shatter\\w*|spoil(?:ed|t)|unfit to|unusable|(?:has|have|had) lost (?:its|their|his|her|a|an|one|two|the|\\p{L}+ thirds)|lost (?:his|her|its|their) (?!\\p{Ll}+ (?:to|case|vote))|lost (?:a|one|two|three|half) |gone dry|no (?:stage|lights|roof|power|water|electricity)',
    ),
  },
  {
    act: 'dismissals',
    nouns: words('dismissals|resignations|suspensions|sackings|firings|layoffs|removals|expulsions'),
    verbs: words(
      '(?:pushed|pressed|told|asked|forced) (?:out|to (?:leave|go|resign|quit))|(?:lose|lost|losing|loses) (?:his|her|their|its|the|a)? ?(?:jobs?|posts?|seats?|offices?|positions?|memberships?)|resign(?:s|ed|ing)?|quit(?:s|ting)?|step(?:s|ped|ping)? down|(?:kicked|thrown|chucked) out|(?:sacked|fired|dismissed|suspended|expelled|ousted|removed)',
    ),
    told: told(
      'resign(?:s|ed|ing|ations?)?|dismissal|dismissed(?! (?:it|the|that|this|as))|sack(?:s|ed|ing)|suspend(?:ed|s)? (?:on|from|him|her|as|after|over|since)|was suspended|expel(?:s|led)?|expulsion|(?:him|her|them) (?:removed|replaced|out)|oust\\w*|step(?:s|ped|ping)? (?:down|aside|back)|quit(?:s)?|laid off|lay(?:s|ing)? off|redundan\\w+|no confidence|(?:lose|lost|loses) (?:his|her|their) (?:jobs?|posts?|seats?|offices?|positions?)|led out|thrown out|kicked out|demot\\w+|impeach\\w*|would go|go (?:at once|the same day)|had to (?:leave|go)',
    ),
  },
  {
    act: 'documents',
    nouns: words(
      'documents|letters|memos?|e-?mails|papers (?:that|which|seen|it saw)|written (?:evidence|proof|stuff)|paperwork|paper trail|memorandums',
    ),
    verbs: words('written down'),
    told: told(
      '(?:an?|the|his|her|its|their|this|that|no|open|\\d+-page|one|two|four) (?:\\p{L}+ )?(?:letter|memo(?:randum)?|e-?mail|report|minutes|contract|draft|treaty|document|diary|log(?:book)?|note|petition|files?|certificate|invoice|envelope|list|text|statement)|minutes of|(?:letters|memos|e-?mails|documents|reports|records|files)|wrote (?:to|that|in|on)|message of',
    ),
  },
  {
    act: 'contradictions',
    nouns: words(
      'contradictions|denials|disputed (?:facts|points|things)|conflicting (?:versions|accounts|claims|statements)|discrepancies',
    ),
    verbs: words(
      '(?:flatly )?contradict(?:s|ed|ing)?(?: each other)?|den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)',
    ),
    told: told(
      'contradict\\w*|den(?:y|ies|ied|ying|ials?)|disput(?:e|es|ed|ing)|untrue|not true|invented|invention|no such|maintains?|maintained|each (?:side|government|party|of them|of the two) (?:says|claims|blames)|says? that the other|torn out of|reject(?:s|ed) (?:this|that|it|the (?:claim|charge|accusation)s?)|twice as much|speaks? of (?:only )?(?:twice|half|\\d)|had been no|there was no|neither confirm|blames? [^.]{1,60}, and',
    ),
  },
  {
    act: 'warnings',
    nouns: words('warnings|warning signs|red flags|alerts'),
    verbs: words('warn(?:s|ed|ing)?|alert(?:s|ed)?|rais(?:e|ed) the alarm'),
    told: told(
      'warn(?:s|ed|ing|ings)?|cautioned|alert(?:s|ed)?|alarm(?:s|ed)?|against (?:the|his|her|its|their) advice|advised (?:against|that|it|him|her|them)|recommended that|ought to (?:be|have)|danger(?:s|ous)?|foresaw|predict(?:s|ed)',
    ),
  },
  {
    act: 'courts',
    nouns: words(
      'court (?:cases?|things?|matters?|proceedings)|lawsuits?|legal (?:cases?|stuff|things?|matters?|steps|actions?|battles?|proceedings|fights?)|trials|proceedings|charges (?:against|brought)',
    ),
    verbs: words('su(?:e|es|ed|ing)|(?:in|to|before) court|go(?:es|ing)? to court'),
    told: told(
      'su(?:e|es|ed|ing)|lawsuits?|legal (?:action|steps?|proceedings)|courts?|arbitrat\\w+|tribunal|trial|hearing|prosecut\\w+|charged with|indict\\w+|verdict|ruling|appeal(?:s|ed)? against|lodged a claim|filed (?:its|a|his|her) (?:claim|suit)',
    ),
  },
  {
    act: 'agreements',
    nouns: words(
      '(?:earlier |previous |past |old |former )?(?:deals|agreements|treat(?:y|ies)|accords|pacts|conventions|contracts|talks)',
    ),
    verbs: words('signed (?:before|earlier)'),
    told: told(
      'agreements?|treat(?:y|ies)|accords?|pacts?|conventions?|ceasefires?|truces?|contracts?|(?:earlier|previous) (?:attempts?|talks|deals?)|talks (?:about|on|over|broke|failed)|mediation|settlements?|signed',
    ),
  },
  {
    act: 'casualties',
    nouns: words('casualt(?:y|ies)|victims|injur(?:y|ies)|deaths|fatalities|refugees'),
    verbs: words('killed|died|injured|wounded|hurt|missing|fled|drowned|evacuated'),
    told: told(
      'kill(?:s|ed|ing)|died|dead|deaths?|injur\\w+|wound(?:s|ed)|hurt|missing(?! (?:from|are|minutes|page)s?)|been missing|fled|flee(?:ing)?|casualt\\w+|victims?|drown\\w*|evacuat\\w+|broke (?:a|an|his|her) (?:wrist|arm|leg|rib|ankle|neck|nose|hand)|in hospital|concussion|on neither|had to leave|displaced|homeless',
    ),
  },
  {
    act: 'offers',
    nouns: words('offers|proposals|suggestions|solutions|alternatives'),
    verbs: words('offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?'),
    told: told(
      "offer(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|suggest(?:s|ed) that|put forward|brought an offer|held out|at (?:his|her|its|their|the [\\p{L} ’']+) disposal|alternatives?",
    ),
  },
  {
    act: 'demands',
    nouns: words('demands|requests|calls for|claims? for|requirements'),
    verbs: words('demand(?:s|ed|ing)?'),
    told: told(
      'demand(?:s|ed|ing)?|insist(?:s|ed)? (?:on|that)|call(?:s|ed|ing) for|asks? for|asked for|wants? (?:the|its|his|her|their|him|both|an?|full|half|all|to know|\\p{Lu}\\p{Ll}+)|claims? (?:of its own|[$€£]?\\d)|requests?|must be|has summoned|lodged a claim',
    ),
  },
  {
    act: 'concessions',
    nouns: words('concessions|compromises'),
    verbs: words(
      '(?:given?|gave|gives|giving) (?:ground|in)(?: on)?|conced(?:e|es|ed)|compromis(?:e|es|ed)|back(?:s|ed)? down|(?:supposedly )?agreed to|climb(?:s|ed)? down',
    ),
    told: told(
      'conced(?:e|es|ed)|concessions?|compromis\\w+|agree(?:s|d) (?:to|that|with)|agreed|accept(?:s|ed)|g[ai]ve(?:s|n)? (?:way|ground|in)|back(?:s|ed) down|ready to|willing to|would accept|could imagine|prepared to|soften(?:s|ed)|allow(?:s|ed)? (?:the|to|it)',
    ),
  },
  {
    act: 'turns',
    asked: /^(?:(?:so|and|but|ok|also|well|then|hey) )*how (?:has|have|had|did|does|do|is|are|was|were)\b/u,
    nouns: words(
      '(?:changes?|shifts?|turns?) (?:of|in) (?:mind|heart|course|position|stance|tone|tune|view|policy|strategy|opinion|attitude)s?|u[ -]?turns?|turnarounds?|about[ -]faces?|reversals?|backtracking|flip[ -]?flops?',
    ),
    verbs: words(
      "(?:chang(?:e|es|ed|ing)|shift(?:s|ed|ing)?|revers(?:e|es|ed|ing)|soften(?:s|ed|ing)?|harden(?:s|ed|ing)?)(?: (?:his|her|its|their|the|\\p{L}+'s))? (?:minds?|hearts?|course|positions?|stances?|tones?|tunes?|views?|policy|strateg(?:y|ies)|opinions?|attitudes?|demands?)|(?:positions?|stances?|tones?|views?|polic(?:y|ies)|strateg(?:y|ies)|opinions?|attitudes?|minds?|demands?)(?: .{1,40})? (?:chang(?:e|es|ed|ing)|shift(?:s|ed|ing)?|evolv(?:e|es|ed|ing)|soften(?:s|ed|ing)?|harden(?:s|ed|ing)?|develop(?:s|ed|ing)?)|backtrack(?:s|ed|ing)?|flip[ -]?flop(?:s|ped)?",
    ),
    told: told(
      'no longer|any more|(?:has|have|had) (?:since|now|meanwhile|recently)|(?:gave|given|gives) up|drop(?:s|ped|ping)? (?:his|her|its|their|the|a|an|all|any)|abandon\\w*|revers(?:e|es|ed|al)|u-turn|back(?:s|ed|ing)? (?:down|away|off)|backtrack\\w*|soften\\w*|harden\\w*|relent(?:s|ed)|chang(?:e|es|ed|ing) (?:his|her|its|their|course|tack|tone)|(?:has|have|had) (?:changed|shifted|begun|started|stopped|turned)|used to|at first|initially|originally|previously|until (?:now|then|recently)|(?:only )?(?:days|weeks|months|a (?:day|week|month|year)) (?:ago|earlier)|instead|withdr(?:ew|awn|aws)|reconsider\\w*|rethink|reluctant(?:ly)?|turn(?:s|ed) (?:against|away|round|around)|switch(?:es|ed)?|shorten(?:s|ed)|lift(?:s|ed)|now (?:calls?|says?|wants?|demands?|supports?|backs?|insists?|agrees?|accepts?|opposes?|sees?)',
    ),
  },
  {
    act: 'worries',
    nouns: words('worries|fears|concerns|anxieties|doubts|risks|dangers'),
    verbs: words(
      'worr(?:y|ies|ied)|fear(?:s|ed)?|(?:is|are|was|were) (?:afraid|scared|worried|concerned)|afraid|doubt(?:s|ed)?',
    ),
    told: told(
      'worr(?:y|ies|ied|ying)|fear(?:s|ed|ful)?|afraid|anxi\\w+|concern(?:s|ed about|ed that)|doubt(?:s|ed|ful)?|nervous\\w*|danger(?:s|ous)?|risk(?:s|ed|y)?|alarm(?:s|ed)?|avoid (?:a )?repeat\\w*|scar(?:y|ed)|may lose|might lose|could lose',
    ),
  },
  {
    act: 'failings',
    nouns: words(
      'mistakes|errors|failures|failings|blunders|mishaps|what (?:went|has gone|all went) wrong|things that went wrong|oversights|omissions',
    ),
    verbs: words('(?:went|gone|goes) wrong|messed up|screwed up|failed to|overlooked|ignored'),
    told: told(
      'mistakes?|errors?|fail(?:s|ed|ures?|ings?)|blunders?|wrong(?:ly)?|overlook\\w*|neglect\\w*|careless\\w*|forg[eo]t(?:ten|s)?|ignor(?:e|es|ed|ing)|should have|had not been|never been|kept (?:quiet|silent)|against (?:the|his|her|its|their) advice|not followed|too late|could not be found|were missing|are missing|only \\d+ were|buried under',
    ),
  },
  {
    act: 'origins',
    nouns: words(
      '(?:leaks|leaked|papers (?:it|they) saw|(?:private|confidential|secret) (?:sources?|papers|documents|talks)|things (?:it|they) (?:saw|heard))',
    ),
    verbs: words('in private|behind the scenes|leaked|off the record'),
    told: told(
      '(?:seen|obtained|reviewed|read) by the \\p{L}+|(?:that|which) the \\p{L}+ has seen|told (?:the|this) \\p{L}+|asked not to be named|not to be named|familiar with|anonym\\w+|leak(?:s|ed|ing)?|envelope|in confidence|passed (?:it |the \\p{L}+ )?on',
    ),
  },
  {
    act: 'praise',
    nouns: words('praise|compliments|nice (?:words|remarks|things)|kind words'),
    verbs: words('prais(?:e|es|ed|ing)|thank(?:s|ed|ing)?|welcom(?:e|es|ed)'),
    told: told(
      'prais(?:e|es|ed|ing)|prais\\w+|thank(?:s|ed|ing|ful)?|grateful|gratitude|welcom(?:e|es|ed|ing)|applaud\\w*|hail(?:s|ed)|compliment\\w*|commend\\w*|admir\\w+|proud|the most (?:honest|generous|careful|reliable)|smoothest|confidence in',
    ),
  },
  {
    act: 'silence',
    nouns: words('refusals?|non[ -]?answers'),
    verbs: words(
      "(?:won't|wouldn't|doesn't|didn't|doesnt|dont|don't|didnt|wont|wouldnt|will not|would not|does not|did not|do not|refus(?:es?|ed|ing) to|declin(?:es?|ed|ing) to|unwilling to|not)(?: (?:want|wanna|wish|like|willing) to)? (?:say|comment|tell|talk|speak|answer|reveal|explain|disclose|reply|respond|give (?:an answer|a comment|details|(?:a |any )?reasons?|an explanation))(?: (?:on|about|to) (?:it|this|that|something|anything|questions))?|(?:gave|giv(?:e|es|ing)) no (?:answers?|comments?|reply|replies)|no comment|(?:dodg(?:es?|ed|ing)|duck(?:s|ed|ing))(?: (?:the|a|all|any))?(?: questions?)?|evad(?:es?|ed|ing)|stonewall\\w*|(?:kept|keep|keeps|keeping|stay|stays|stayed|remained) (?:quiet|silent|mum|secret|(?:their|his|her|its) mouths? shut)",
    ),
    told: planEnglish.withheld,
  },
  {
    act: 'refusals',
    nouns: words('refusals?|rejections?|vetoe?s'),
    verbs: words(
      '(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))(?! to (?:say|comment|tell|talk|speak|answer|reveal|explain|disclose|reply|respond|give|show|name))|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|(?:say|says|said|saying) no(?: to)?|veto(?:es|ed)?',
    ),
    told: told(
      'refus(?:es|ed|ing|al)(?! to (?:say|comment|tell|talk|answer|reveal|explain|disclose|name|give))|reject(?:s|ed|ing|ion)?|turn(?:s|ed|ing)? (?:[^.,;]{1,30} )?down|rul(?:es|ed|ing) (?:[^.,;]{1,30} )?out|oppos(?:es|ed)(?! (?:side|member|part))|opposed|declin(?:es|ed) (?:the|an?|his|her|it|their|to (?!say|comment|tell|talk|answer|name|give|discuss|put|explain|reveal))|impossible|out of the question|unacceptable|veto(?:es|ed)?|(?:will|would|does|do|did) not (?:accept|agree|hear of|allow|sign|support|back|join|give up|vote for|take part|pay|sell|resign|match|consent|tolerate|recognise|recognize|let)|(?:will|would) never|said no|dismiss(?:es|ed) (?:any|that|it|this|the (?!\\p{L}+ (?:from|for|on|after)))',
    ),
  },
  {
    act: 'meetings',
    nouns: words('meetings|encounters|get[ -]togethers'),
    verbs: words(
      '(?:met|meet)(?: (?:or|and|n) (?:(?:will |have |are going to )?(?:meet|met|talk|talked|spoke|spoken|phoned|called)))*',
    ),
    told: told(
      'met(?! (?:by|with (?:criticism|opposition|resistance|anger|protests?)|the (?:deadline|target|demands?|conditions?)))|(?:first|second|third|last|next|private|secret) meeting|(?:holds?|held) (?:[\\p{L}-]+ ){0,3}(?:summit|talks|meeting|call)|sp(?:oke|oken|eak) (?:in private|privately|on the (?:phone|telephone)|by (?:phone|telephone|video))|(?:telephone|phone|video) call|visit(?:s)? (?:by|to|of)|sat (?:down )?(?:together|at (?:one|the same) table)',
    ),
    isTogether: true,
  },
  {
    act: 'unknowns',
    nouns: words(
      '(?:open|unanswered|unresolved|unsettled) (?:questions?|points?|issues?|matters?)|unknowns|uncertainties',
    ),
    verbs: words(
      "(?:not|never|nobody|no one|noone)(?: (?:yet|been|really|still|fully))* (?:known|know|clear|clarified|decided|settled|certain|determined|knows|explained|solved|resolved|answered|established)|(?:not|never|havent|haven't|hasnt|hasn't)(?: (?:yet|been|really|still|fully))* cleared up|left open|(?:is|are|remains?|still) (?:open|unclear|unknown|undecided|unresolved|unsettled|uncertain|up in the air)",
    ),
    told: planEnglish.unknown,
  },
  {
    act: 'objections',
    nouns: words(
      '(?:arguments?|reasons?|points?) against|objections|drawbacks|downsides|disadvantages|cons|obstacles|hurdles|(?:what|things?|everything) (?:that )?speaks? against',
    ),
    verbs: words('speaks? against|object(?:s|ed|ing)? to'),
    told: told(
      `${planEnglish.opposes.source.replaceAll('\\b', '')}|however|too (?:small|big|late|expensive|narrow|short|long|far|dear|slow|dangerous|weak|few|little)|(?:do|does|did|would|will) not (?:fit|work|help|allow|suffice|want)|instead of|(?:narrow|small|short|slow|weak|few|low|less)er than|less than|only (?:if|until|\\d+)|refus(?:es|ed)|never|rather (?:stay|than|not|keep)|would rather|nothing for|angered|impossible`,
    ),
  },
];

/** How English asks for all that is done or said of a kind; from general knowledge of how people type in chats. */
export const actsEnglish: ActWords = {
  rows,
  wanted: wrapped`
    \b(?:(?<!\bat )all(?! (?:this|that|those|these|(?:the|that) (?:time|while)|along|right|day|week|year))|every|each|one another|everyone|everybody|everything|list|any and all|complete|collect|gather|name (?:them|it|all|the|every)|(?:give|show|tell|get) (?:me|us) (?:the|a list|some)
    |i(?:'d| would)? (?:want|like|need) (?:the|all)|what all|who all|by (?:anyone|anybody|somebody|someone|whom)|places (?:\p{L}+ ){0,2}where|(?:which|what|the) (?:people|persons|ones|things|stuff|sides|parties|politicians|companies|officials|institutions|groups|bodies)(?: (?:or|and) \p{L}+)? (?:who|that|which|are|is|was|were|got|has|have|did|do|does|didn't|won't)|so far|who is there|name them)\b|^(?:(?:what|which|list|name|the|any|some|(?:were|are|is|was) there) )*(?:people|ones|persons|somebody|someone) (?:who|that)\b
  `,
  before:
    /(?:^|\b(?:which|what|what are|what were|whose|any|other|more|were there|are there|where are|where do)\b(?: (?:the|of|all|other|kinds? of|sorts? of|any|different|court|legal|open|public|main|\p{L}+ (?:or|and)|\p{L}+))? ?)$/u,
  who: /^(?:(?:so|and|but|ok|also|well|then|hey) )*(?:who|whos|who's|whom)\b/u,
  goesOn:
    /^(?:(?:so|and|but|ok|also|well|then|hey) )*(?:who|whos|who's)(?: (?:is|are|all|else|now|still|currently|actually|even|being))* $/u,
  thereAre:
    /^(?:is|are|was|were) there (?:any |other |some |also )*(?:people|persons|ones|others|somebody|someone|things?|points?|questions?|anything|something)\b/u,
  single:
    /\b(?:how (?:much|long|old|far|often|does|do|did|could|would|can|was|were|is|are)|how many(?!.*\b(?:all|every|each|list)\b)|why|when (?:did|does|do|was|were|is|will)|where (?:did|does|was|were|is))\b/u,
  joins:
    /^(?:(?: |\/|,|and|or|&|plus|might|even|also|something|says?|they|a|the|their|his|her|no|yet|not|never|has|have|is|are|was|were|got|get|been|being)+)$/u,
  beside:
    /^(?:sides?|every\p{L}+|mad\p{L}+|make|put|puts|given?|gave|gives|people|persons?|institutions?|organi[sz]ations?|attach\p{L}*|plays?|played|role|name\p{L}*|stor(?:y|ies)|something|somebody|someone|anything|anybody|anyone|whom|whose|way|going|run(?:s|ning)?|under|collect|gather|flat(?:ly)?|facts?|words?|remarks?|used|uttered|far|part(?:s|ies)?|sid(?:e|es)|sort|kind|kinds|types?|levelled|level|brought|raised|issued|express\p{L}*|describ\p{L}*|stuff|item|items|single|exact(?:ly)?|table|moment|yet|already|still|offer|say|says|said|they|them|here|there|two|three|get|gets|got|results?|other|another|against|about|toward\p{L}*|due|place|happen\p{L}*|itself|openly|public(?:ly)?|mention\p{L}*|list\p{L}*|article|text|report|piece|news|involved|concern\p{L}*|incl\p{L}*|both|different|various|whatever|which|what|who|why|if|then|than|certain|day|do|does|did|really)$/u,
};

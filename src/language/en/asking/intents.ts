import { wrapped } from '../../vocabulary/patterns.ts';
import type { IntentRow } from '../../vocabulary/plan-words.ts';

const THIS =
  '(?:this|it|that|these|all this|all of this|(?:the|this|that|the whole|this whole) (?:article|story|news|text|piece|thing|report|situation|case|affair|matter|dispute|row|saga|drama|mess|crisis))';
const ARE = '(?:is|are|was|were|gets?|got|been|has been|have been)';
const LISTED =
  '(?:mentioned|named|involved|in (?:it|this|here|the (?:article|story|text|piece))|listed|talked about|affected|appear|appears|come up|comes up|there|(?:(?:does|do|did) )?(?:it|this|they|the (?:article|story|text|piece)) (?:mention|name|list|cite)s?)';
const EVERYBODY = '(?:everyone|everybody|all those|those|all people|all the people)';
const EVERY =
  '(?:all(?: of)?(?: the)?|every(?: single)?|each|any|which|what|list(?: of)?(?: all)?(?: the)?|name(?: all)?(?: the)?)';

const ALL = '(?:all(?: of)?(?: the)?|every(?: single)?|each|any|list(?: of)?(?: all)?(?: the)?)';

/** All who have a part in it, by turns. */
const EACH_SIDE =
  '(?:(?:each|every|both|the (?:two |different |other |various )?)(?: of the| of these)? ?(?:sides?|part(?:y|ies)|camps?|countr(?:y|ies)|governments?|groups?)|each of them|both of them|everyone|everybody|they all|all of them)';

/** Who is for something, where who is against it is asked besides. */
const FOR_AND_AGAINST =
  "who (?:is |are )?(?:for|against|in favou?r of|opposed to|opposes|supports|wants)(?= .{1,50} and who (?:is |are )?(?:for|against|in favou?r|opposed|opposes?|supports?|wants?|doesn't|does not|not)(?: |$))";

const of = (source: string): RegExp => new RegExp(`\\b(?:${source})(?= |$)`, 'u');

/** Ways in which English asks for more than one record, the more particular first. */
export const intentsEnglish: readonly IntentRow[] = [
  {
    intent: 'timeline',
    asked: of(
      'time ?lines?|chronolog\\w+|chronological order|sequence of events|what happened when$|in what order did \\w+ happen|order of events|history of events|step by step|how did (?:the \\w+|it|this|everything) unfold(?: .*)?',
    ),
    besides: 'anything',
    reason: 'days in their order are no single record',
  },
  {
    intent: 'history',
    asked: of(
      `how (?:did|has|have|could) (?:it|this|that|things?|everything|we|they|the \\w+|${THIS}) (?:all )?(?:get|got|gotten|come|came|end up|reach) (?:(?:all )?(?:to )?(?:this|that|here|there|so far|so bad)(?: far| point| stage| bad)?)|how (?:(?:did|has|have|could) )?(?:it|this|they|we|(?:the|these|those|both|all)(?: \\p{L}+){1,3}) (?:ever |all )?(?:get|got|gotten|end(?:ed)? up|land(?:ed)?|slid(?:e)?) in(?:to)? (?:such a |this |that |so much |such )?(?:mess|trouble|situation|state|hole|crisis|debts?)|what (?:led|leads|brought)(?: up)? to (?:this|it|that|all this|${THIS})|(?:what(?:'s| is| was)? |whats )?(?:the )?(?<past>back ?ground|back ?story|pre ?history|origins?)(?: story)?(?: (?:of|to|behind|for|on|here))?|where (?:does|did|do) (?:it|this|that|all this|${THIS}|(?:the|this|that) (?<about>\\w+)) (?:all )?(?:come from|originate)|where (?:does|did|do) (?:it|this|that|all this|${THIS}) (?:all )?(?:start|begin)|how did (?:it|this|that|all this|everything|${THIS}|(?:the|this|that) (?<of>\\w+)) (?:all )?(?:start|begin|come about|originate)|how (?:could|can|was|did) (?:(?:something|a thing|anything|things) like (?:this|that)|this|it|that|all this|such(?: a)? (?:thing|things)) (?:possibly |even |ever |all )*(?:happen|occur|possible|go so wrong)|how was (?:it|this|that|the whole \\w+|all this|${THIS}) (?:all )?(?:discovered|uncovered|found out|noticed|exposed)(?= from)`,
    ),
    besides: 'anything',
    reason: 'what came before stands in several places, with earlier days',
  },
  {
    intent: 'since',
    asked: of(
      "(?:what|whats|what's|how much|anything)(?: has| have|'s)?(?: all| everything)? ?(?:changed|happened|been happening|gone on|been going on|been done|new|changes?|developments?|different|improved)(?: \\w+){0,3} since",
    ),
    besides: 'something',
    reason: 'what happened between two days is told in several places',
  },
  {
    intent: 'silent',
    asked: of(
      `(?:who|(?:the |all )*(?:people|persons|ones|everyone|everybody|anyone)(?: who| that)?|(?:which|what)(?: (?:things?|questions?|stuff|points?|matters?|topics?|details?|people|persons|ones|sides?|parties|officials?))?)(?: (?!(?:which|what|when|where)\\b).{1,40}?)? (?:(?:won't|wouldn't|doesn't|didn't|doesnt|dont|don't|wont|wouldnt|will not|would not|does not|did not|is not|isn't|refus(?:es?|ed|ing) to|declin(?:es?|ed|ing) to|unwilling to)(?: (?:want|wanna|wish|like|willing))?(?: to)? (?:say|comment|tell|talk|speak|answer|reveal|explain|spill(?: the beans)?|disclose|reply|respond|give (?:an answer|a comment|details))|(?:ke(?:eps?|pt|eping)|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)(?: \\p{L}+){0,2} (?:quiet|silent|mouths? shut|mum|secret|tight lipped|lips sealed)|(?:is|are|was|were|being)(?: all)? (?:silent|quiet|tight lipped|secretive|withh(?:eld|olding))|no comment|dodg(?:es?|ed|ing)|stonewall\\w*|(?:refused|declined)(?: or| and|,)* not (?:yet )?(?:answered|replied|said|commented)(?: yet)?|not (?:yet )?(?:answered|replied|commented|responded)(?: yet)?)(?: (?:or|and|nor)(?: \\p{L}+){0,3}? (?:answer(?:ed)?|comment(?:ed)?|say|reply|replied|respond(?:ed)?|talk|speak|quiet|silent|shut|mum)(?: (?:something|anything|questions?))?)*(?: (?:and )?(?:about|on|over) what)?`,
    ),
    besides: 'anything',
    reason: 'each who keeps something back stands by themselves',
  },
  {
    intent: 'open',
    asked: of(
      `what(?: is| are| has| have| remains?|'s| still| all| things?| stuff| the| that| which| we| yet| been)* ?(?:unclear|unknown|not (?:yet |been )*(?:known|clear|decided|settled|certain|determined)|uncertain|unanswered|open questions?|open$|undecided|unresolved|unsettled|up in the air)(?: (?:or|and|yet|is|not|been|still|known|clear|decided|settled|open|unclear|unknown|undecided))*|(?:open|unanswered|unresolved|unsettled|remaining|outstanding) (?:questions?|points?|issues?|matters?)|what (?:do|don't) (?:we|they) (?:not |still )*(?:know|don't know)(?: yet)?|what (?:isn't|is not) (?:known|clear)|(?:stuff|things?|what|everything|points?)(?: that| which)? (?:nobody|no one|noone|we (?:don't|dont|do not)) knows?(?: yet)?(?: (?:or|and|is|are|still|yet|undecided|unclear|open|unsettled))*|unknowns|what questions remain|(?:what|which)(?: (?:questions?|things?|points?|details?))? (?:does|do|did|has|have|is|are) (?:the (?:article|story|text|piece|report)|it|they) (?:still |yet )?(?:leave|left|leaves)(?: still)? (?:open|unanswered|unclear|unsaid)`,
    ),
    besides: 'nothing',
    reason: 'each thing that is left open stands by itself',
  },
  {
    intent: 'on',
    asked: of(
      "what(?:'s| is| was|s| were| are| else| all| will| has| had| did)*(?: going to| supposed to| meant to)?(?: be| been)? (?:happen(?:s|ed|ing)?|occur(?:s|red)?|going on|went on|goes on|took place|takes? place|taking place|planned|scheduled|due|on the (?:agenda|calendar|schedule)|on|up)(?: there| then)? (?:on|in|during|for)",
    ),
    besides: 'something',
    reason: 'what happens on a day is told by whatever names it',
  },
  {
    intent: 'next',
    asked: of(
      `(?:is (?:it|this|that|everything)(?: all)? (?:over|done|finished|settled|through)(?: now| yet| already| then)* (?:or|and) )?what(?: is| are| will|'s| comes?| happens?)?(?: going to)?(?: the)? ?(?:happens? |come |happening |planned |coming )?(?:next(?: steps?)?|up next)(?: (?:in|for|with) ${THIS})?|next steps?|(?:${EVERY} )?(?:upcoming |coming )+(?:deadlines?|dates?|events?|appointments?)|(?:${EVERY} )?deadlines?(?: and dates)?(?: (?:are|is|still|coming up|ahead|to come|there))*|(?:${EVERY} )(?:dates?|events?)(?: (?:that|which|thats|that's|are|is|still))* (?:coming up|ahead|to come)|what (?:lies|is) ahead|what(?: is|'s)?(?: still| all)? (?:on the (?:cards|agenda|horizon|calendar|radar)|in store|in the (?:offing|pipeline))|what happens (?:now|then|after that|from here)|(?:and |so )?what now|and now$|how (?:does|will|do|is) (?:it|this|that|things|everything)(?: going to)? (?:go on|go from here|continue|proceed|carry on|develop)(?: (?:now|then|from here|next))*|where (?:does|do) (?:it|this|things|they|we) go from here|what is still to come|what(?: is|'s)? coming up|what (?:still |else |yet )*(?:has|have|needs?) (?:still |yet )?to (?:happen|be (?:done|decided|settled|agreed))(?: (?:now|first|yet))*`,
    ),
    besides: 'nothing',
    reason: 'what is to come is told by many records with a day after the article’s',
  },
  {
    intent: 'next',
    asked: of(
      `(?:is (?:it|this|that|everything)(?: all)? (?:over|done|finished|settled|through)(?: now| yet| already| then)* (?:or|and) )?(?:what (?:happens|will happen|comes|is going to happen|is planned|is next|is to come)(?: next| now)?|what (?:still |else |yet )*(?:has|have|needs?) (?:still |yet )?to (?:happen|be (?:done|decided|settled|agreed))(?: first)?) (?:in|after|before|until|once|when|following|with|for|to)`,
    ),
    besides: 'something',
    reason: 'what is to come is told by many records with a day after the article’s',
  },
  {
    intent: 'stakes',
    asked: of(
      'why (?:is|are) (?:everyone|everybody|people|they|the (?:media|press|news|papers)|all)(?: (?:now|all|suddenly|so))* (?:making|acting|going|freaking|treating|talking|fussing|excited|upset|mad|crazy|obsessed)(?: .*)?',
    ),
    besides: 'anything',
    reason: 'what all the fuss is about is why the whole matters',
  },
  {
    intent: 'stakes',
    asked: of(
      "why (?=.*\\b(?:this|all this|any of this)\\b)(?:[\\p{L}']+ ){1,10}?(?:matters?|care|important|significant|relevant|a big deal|bother|concern)(?: .*)?",
    ),
    besides: 'anything',
    reason: 'whom it should matter to narrows nothing down',
  },
  {
    intent: 'stakes',
    asked: of(
      `why (?:does|should|is|would|do|did) (?:${THIS}|i|we|anyone|anybody|people|you) (?:even )?(?:matters?|care|important|significant|relevant|news|newsworthy|historic|worth|(?:such )?a big deal|big|bother|concern)|what (?:is|are|'s) (?:at stake|the stakes)|(?:how|what makes) (?:important|serious|big|special|significant) is ${THIS}|how (?:bad|dangerous|dramatic) is ${THIS}|what (?:is|makes) (?:${THIS} )?so (?:special|important|big)(?: about ${THIS})?|(?:significance|importance) of ${THIS}|so what$|who cares$`,
    ),
    besides: 'nothing',
    reason: 'no record says why the whole matters',
  },
  {
    intent: 'stakes',
    asked: of(
      `why (?:should|would|do|does) (?:(?:i|we|anyone|anybody|people|you) (?:even |really )?(?:care|bother)|(?:i|we|anyone|anybody|people|you|${THIS}) (?:even |really )?matters?)|why is ${THIS} (?:such )?(?:a )?(?:big deal|important|news)`,
    ),
    besides: 'anything',
    reason: 'what one should care about is the whole, however it is called',
  },
  {
    intent: 'divided',
    asked: of(FOR_AND_AGAINST),
    besides: 'something',
    reason: 'each who is for it, and each who is against it, has a record of their own',
  },
  {
    intent: 'wishes',
    asked: of(
      `what (?:do|does|did) ${EACH_SIDE}(?: in (?:this|it|the) ?\\w*)?(?: \\w+)? (?:want|demand|hope for|ask for)|what (?:is|are) ${EACH_SIDE}(?: \\w+)? after$|(?:what|which \\p{L}+) ${EACH_SIDE} (?:(?:is|are) )?(?:actually |really )?(?:wants?|demands?|hop(?:es?|ing) for|asks? for|asking for|after$)|who (?:is |are )?(?:asking for|asks for|demanding|demands|wants) what`,
    ),
    besides: 'anything',
    reason: 'what each wants is a record of their own',
  },
  {
    intent: 'sides',
    asked: of(
      `${FOR_AND_AGAINST}|(?:(?:what|where) (?:is|are) (?:the )?(?:main |real |actual )?)?sticking points?|(?:what|which \\p{L}+)(?: is| are|'s)?(?: the)?(?: main| big| biggest| one| only)*(?: things?| issues?| points?| questions?)?(?: that| which)?(?= .{1,50} (?:can't|cannot|can not|cant|don't|do not|dont|still|won't|couldn't) (?:seem to )?(?:agree|disagree|settle|see eye to eye)(?: |$))|(?:what|who)(?: .{1,40}?)? for (?:it )?and (?:who )?against|what (?:is|are|was|were)(?= .{1,60} (?:fighting|arguing|disagreeing|quarrell?ing|feuding|at odds) (?:about|over)(?: |$))|what (?:is |are |was )?(?:the |this |that )?(?:whole |real |actual |main )?(?:arguments?|disputes?|fights?|fighting|quarrels?|rows?|disagreements?|debate|conflict|controversy)(?: (?:is|between|actually|really|all|about|over)(?: .*)?)|what (?:the )?(?:\\p{L}+ ){1,4}(?:is|are|were|was) (?:(?:actually|really|even|all) )*(?:fighting|arguing|disagreeing|quarrell?ing|feuding|at odds) (?:about|over)|what (?:do|does|did) ${EACH_SIDE}(?: in (?:this|it|the) ?\\w*)?(?: \\w+)? (?:say|think|argue|claim)|sticking points?|points of (?:contention|disagreement|conflict)|(?:what|where)(?: is| are|'s)?(?: the)?(?: main)? (?:disputes?|disputed|in dispute|contested|contentious|controvers\\w+|disagreements?|arguments? about|conflict about)|(?:(?:what|where)(?: is| are|'s)? )?(?:the |any |still |main |biggest |big |major |real |key )*(?:obstacles?|hurdles?|stumbling blocks?|roadblocks?)(?: .*)?|what (?:can't|cant|cannot|don't|dont|won't) (?:they|both|the \\p{L}+) (?:still |just )?(?:agree|settle|see eye to eye)(?: on| about)?|what (?:can|could|do|did|will) (?:they|both|the \\p{L}+) (?:still |just )?not (?:agree|settle|see eye to eye)(?: on| about)?|where(?: exactly)? (?:are|is) (?:they|it|things|the \\p{L}+)(?: still| all)? stuck|what (?:still |else )?(?:stands?|is standing) in the way(?: of .*)?|(?:what|where|how) (?:could|might|can|may) (?:still )?(?:(?:${THIS}|it all|the (?:deal|talks|plan|agreement|project)) (?:still )?(?:all )?(?:blow up|fall apart|fall through|go (?:wrong|belly up|pear shaped|south)|break down|collapse|fail)|(?:derail|wreck|sink|scupper|stop) (?:${THIS}|the (?:deal|talks|plan|agreement|project)))|who (?:disagrees?|is (?:for and|against(?: (?:it|this|that|what))?$|on (?:which|whose) side)|agrees? (?:with|and)|opposes? (?:whom?|what)|is arguing)(?: .*)?|(?:both|all|different|opposing|the two|conflicting) (?:sides|positions|views|opinions|views)|pros and cons|what (?:are|is) (?:they|everyone|everybody|people) (?:fighting|arguing|disagreeing|split|divided) (?:over|about|on)|where do (?:they|the sides|both sides) disagree|what do they disagree (?:on|about)|controvers(?:y|ies)|who is for(?: and who is)? .*against.*|(?:what|which \\w+|where|how) (?:do|does) (?:they|both|the (?:two )?\\w+) contradict(?: each other| one another)?(?: .*)?|who (?:says|said|claims|claimed|thinks|argues) what`,
    ),
    besides: 'anything',
    reason: 'two sides are two records or more',
  },
  {
    intent: 'opposing',
    asked: of(
      `(?:who|which (?:\\p{L}+ )?\\p{L}+|what (?:people|groups|countries|parties))(?: (?:all|else|is|are|was|were|has|have|had|been|also|exactly|actually|openly|publicly|most|does|do|did|not|come out|spoken out|speak out|spoke out|voted|voting|critical or))* (?:against|opposed(?: to)?|oppos(?:e|es|ing|ition)|reject(?:s|ed|ing)?|critical of|critici[sz](?:e|es|ed|ing)|skeptical(?: of| about)?|sceptical(?: of| about)?|unhappy(?: with| about)?|angry(?: about| at| with)?|mad(?: about| at)?|object(?:s|ed|ing)?(?: to)?|doubt(?:s|ed|ing)?|disput(?:e|es|ed|ing)|complain(?:s|ed|ing)?(?: about)?|not (?:happy|pleased)(?: with| about)?)|(?:critics|opponents) of`,
    ),
    besides: 'something',
    reason: 'each who is against it has a record of their own',
  },
  {
    intent: 'favouring',
    asked: of(
      `(?:who|which (?:\\p{L}+ )?\\p{L}+|what (?:people|groups|countries|parties))(?: (?:all|else|is|are|was|were|has|have|had|been|also|exactly|actually|openly|publicly|most|does|do|did|come out|spoken out|voted|voting))* (?:for(?! and\\b)|in favou?r of|behind|support(?:s|ed|ing)?|back(?:s|ed|ing)?|prais(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|approv(?:e|es|ed|ing) of|defend(?:s|ed|ing)?|endors(?:e|es|ed|ing)|agree(?:s|d) (?:with|to))|(?:supporters|backers|defenders) of`,
    ),
    besides: 'something',
    reason: 'each who is for it has a record of their own',
  },
  {
    intent: 'each',
    asked: of(
      `(?:who|which \\p{L}+)(?: (?:all|has|have|had|is|are|was|were|will|would|does|do|did))* (?<about>\\p{L}+) (?:(?:(?:\\p{L}+ )?and (?=how (?:much|many)(?: each)?$))?(?<counted>how (?:much|many))|what$|which$|whom$|how$|for what$)`,
    ),
    besides: 'something',
    reason: 'it is told of each by itself',
  },
  {
    intent: 'stance',
    asked: of(
      `(?:(?:what (?:is|are|was|were) |^)(?:the )?(?:[\\p{L}-]+ ){0,2}(?<about>\\p{L}+) (?:positions?|stances?|standpoints?|attitudes?|viewpoints?)|where (?:exactly |actually |really )?(?:do|does|did) (?:the )?(?:[\\p{L}-]+ ){0,2}(?<of>\\p{L}+) (?:now )?stand)(?: (?:on|in) (?:this|it|all this|all of this|the matter|${THIS}))?(?: now| today)?$`,
    ),
    besides: 'something',
    reason: 'what a side is for and against is said by several',
  },
  {
    intent: 'wants',
    asked: of(
      `what(?: exactly| all| else)? (?:do|does|did|would|is|are|was|were)(?= .{1,40} (?:want|wants|wanting|demand|demands|demanding|ask for|asking for|insist on|insisting on|call for|calling for|hope for|hoping for|seek|seeking|propose|proposing)(?: |$))|(?:everything|all(?: of)?(?: the)?(?: things?| stuff| demands)?|every(?: single)? thing)(?: that| which)?(?= .{1,40} (?:want|wants|wanting|demand|demands|demanding|ask for|asking for|asks for|insist on|insisting on|insists on|call for|calling for|calls for|hope for|hoping for|seek|seeks|seeking|propose|proposes|proposing)(?: |$))|(?:demands|wishes|conditions|requests) (?:of|by|from)|(?:what (?:are|were) )?(?<about>\\p{L}+) (?:demands|wishes|requests)(?= (?:all|in|here|there|so|please|pls)|$)`,
    ),
    besides: 'something',
    reason: 'what a side wants is said by several',
  },
  {
    intent: 'quoted',
    asked: of(
      `(?:everyone|everybody|who(?:ever)?|all(?: the)?(?: people| persons| speakers| sources)?|which people|names of people|people)(?: (?:who|that|all|else))*(?: ${ARE})*(?: directly)? (?:quoted|cited|interviewed)|who (?:speaks|talks|comments|says something|said something|said what|all said something)|(?:all|every)(?: the)? (?:quotes|quotations)|quotes only`,
    ),
    besides: 'nothing',
    reason: 'every voice has a record of its own',
  },
  {
    intent: 'quoted',
    asked: of(
      'who(?: all| else| is| has| have| had| was)*(?: already| also| been)* (?:spoken|spoke|testified|testifies|commented|given evidence|heard|said anything)(?! (?:to|with|about|for|against|on|of|from) )',
    ),
    besides: 'anything',
    reason: 'where it was said narrows nothing down, as it is told of few',
  },
  {
    intent: 'unnamed',
    asked: of(
      `who(?: all| else| exactly| did| does| has| is)*(?: (?:not|didnt|didn't|doesnt|doesn't|wouldnt|wouldn't|refused|refuses|declined|asked|preferred|wanted|wants))+(?: (?:want|wish|agree|to|not|be|stay|remain|give|use|have))* (?:named|identified|anonymous|(?:(?:a|their|his|her) )?names?)|(?:all |which |who (?:is|are) |what )*(?:the )?(?:anonymous|unnamed|nameless)(?: (?:sources?|people|voices|officials?|speakers?))?|(?:sources|people) (?:who are |that are )?not named|who spoke anonymously|unnamed sources`,
    ),
    besides: 'nothing',
    reason: 'members weigh sources by whether they have a name',
  },
  {
    intent: 'all',
    asked: of(
      '(?:everything|anything|all|list|what all|what)(?: that| which)?(?= .*(?:sa(?:id|ys?)|did|do(?:es|ne)?) (?:or|and) (?:sa(?:id|ys?)|did|do(?:es|ne)?)(?: |$))',
    ),
    besides: 'something',
    reason: 'what somebody did stands beside what they said',
  },
  {
    intent: 'said',
    asked: wrapped`
      \b(?:(?:everything|every(?: single)? thing|anything|all|whatever|what|list)(?= |$)
      (?=.*\b(?<quoted>word for word|verbatim|(?:in )?(?:his|her|its|their) (?:own|exact|very) words|in quot(?:es|ation marks)|literally|(?:is|are|was|were|gets?|got)(?: directly)? quoted)\b)
      (?:(?: .*)? (?:quoted (?:with|on|for|as|saying)|word for word|verbatim|own words|exact words|very words|literally)(?: saying)?)?)
    `,
    besides: 'something',
    reason: 'whoever wants words as they were said wants the quotations',
  },
  {
    intent: 'said',
    asked: of(
      '(?:(?:all|every|list|any|which|what are all)(?: single)?(?: of)?(?: the)?(?: .{1,40}?)? )?(?<quoted>quotes?|quotations?)(?: (?:by|from|of))?',
    ),
    besides: 'something',
    reason: 'of who said more than is quoted, only the quotations are wanted',
  },
  {
    intent: 'said',
    asked: wrapped`
      \b(?:(?:everything|every(?: single)? thing|anything|all|whatever)(?: (?:that|which))?(?= .*\b(?:said|says|say|stated|told|claimed|posted|wrote|tweeted)\b)
      |(?:all|every|list|any|which|what are all)(?: of)?(?: the)?(?: .{1,40}?)? (?:quotes?|quotations?|statements?|remarks?|comments?|claims?)(?= |$)
      |(?:quotes?|quotations?|statements?|remarks?) (?:by|from|of)(?= |$))
    `,
    besides: 'something',
    reason: 'somebody’s words stand in several records',
  },
  {
    intent: 'saying',
    asked: wrapped`
      ^(?:(?:so|and|but|ok|then) )*(?:what|whats|what's|wat)(?: all)?(?: else)?(?: has| have| did| does| do| is| are| were| was|'s)?
      (?= .{1,50}? (?:said|say|says|saying|sayd|stated|statements|quotes|remarks|words)(?: (?:and|or|&) (?:done|did|do|promised|announced|posted|claimed|demanded|warned|written|wrote|stated|declared))?
      (?: (?:so far|in total|altogether|overall|in full|all of it|everything|please|pls|in (?:the|this) (?:article|text|story)|(?:about|to|on) (?:it|this|all this|that)|here|then|exactly|actually|himself|herself|themselves|in quotes|or otherwise|in (?:his|her|their) own words))*$)
    `,
    besides: 'something',
    reason: 'a question with nothing more in it is answered by no single statement',
  },
  {
    intent: 'said',
    asked: of(
      `(?:(?:what|whats|what's)(?: is| are| was|'s|s)?(?: the)?(?= .{1,40} (?:positions?|stances?|views?|opinions?|take|side|version|account|reaction|response)(?: (?:on|about|to|of|in|here|now|so far) ?.*)?$)|(?:the )?(?:positions?|stances?|views?|opinions?|(?<!(?:short|quick|long|brief|full|simple) )version|account|reaction) of|(?:how|where) (?:do|does|did)(?! (?:things|we|they|matters|it|everything|people)\\b)(?= .{1,40} (?:stand|see (?:it|this|that|things)|react|respond|feel about (?:it|this|that))(?: (?:on|about|to|in|here|now) ?.*)?$))`,
    ),
    besides: 'something',
    reason: 'where somebody stands is told by all that they say',
  },
  {
    intent: 'coming',
    asked: of(
      `(?:${EVERYBODY} (?:that|who|whos|who's)|${EVERYBODY}|who|whos|who's)(?: (?:all|else|is|are|was|were|will|be|exactly|'s|else's))* (?:(?:coming|come|comes|going(?: to)?|goes|flying|fly|flies|heading|heads|arriving|arrives|arrive)(?! (?:first|last|next|second|on$|up|down|through|back|home|away|ahead|out|off|wrong|free|bankrupt)(?: |$))|attending|attend|attends|present|there|taking part|take part|participating|participates|joining|joins|travelling|traveling|invited|showing up|turning up|expected|at the)|(?:${EVERY} |the )+(?:\\w+ )?(?:leaders?|guests?|participants?|attendees|people|delegations?|politicians?|countries|visitors)(?: (?:who|that|which))?(?: (?:is|are|will|be))*(?: \\w+)? (?:coming|going|attending|present|taking part|participating|joining|travelling|traveling|invited)|(?:who|whos|who's)(?: (?:all|else|is|are|'s))* (?:gonna|going to|will) be (?:in|at)|guest ?list|(?:list|names) of (?:\\w+ )?(?:guests?|participants?|attendees)|attendees|participants`,
    ),
    besides: 'anything',
    reason: 'everybody who comes is a person with a record of their own',
  },
  {
    intent: 'people',
    asked: of(
      `(?:key|main|important|central|major|biggest) (?:players?|people|figures|actors|characters|persons|names|parties|protagonists)(?: (?:in|of) ${THIS})?|who(?:'s| is| are)? who(?: .*)?|(?:who|whos|who's)(?: (?:all|else|is|are|was|were|everyone|the people|gets?))* (?:involved|named|mentioned|in (?:it|this|the (?:article|story|text))|talked about)|(?:everyone|everybody|(?:${EVERY} |the )+(?:people|persons|names|individuals))(?: (?:who|that))?(?: ${ARE})*(?: ${LISTED})|(?:list(?: of)?|all)(?: all)?(?: the)? (?:people|persons|names)|cast of characters|dramatis personae`,
    ),
    besides: 'nothing',
    reason: 'each person has a record of their own',
  },
  {
    intent: 'people',
    asked: of(
      `(?:who|which)(?: all)? (?:are|is|were|was) (?:all )?(?:the )?(?<about>\\p{L}+s|\\p{L}+ese|\\p{L}+ish|\\p{L}+ch) (?:in (?:it|this|here|(?:this|the) (?:article|story|text|piece|saga))|involved|mentioned|named)`,
    ),
    besides: 'anything',
    reason: 'the people of a state are told one by one',
  },
  {
    intent: 'people',
    asked: of(
      `(?:(?:list|name|show)(?: all| of)*|all|which|who are|which of)(?: the| all| of| those)*(?: (?<about>\\p{Lu}?\\p{L}+))? (?<noun>people|persons|officials|leaders|names|figures|representatives|spokespeople|politicians?|experts?|scientists?|lawyers?|managers?|executives?|bosses|witnesses)(?: (?:who|that|which))?(?= (?:is|are|was|were|who|speak|speaks|work|works|from|at|of|for|in|on|by|mentioned|named|quoted|appear|come|and)|$)`,
    ),
    besides: 'anything',
    reason: 'each person has a record of their own, and is asked for by what they do',
  },
  {
    intent: 'ages',
    asked: of(
      `(?:how old|(?:what|which) ages?) (?:is|are|was|were) (?:all(?: of)? )?(?:the |these |those )?(?:people|persons|everyone|everybody|them|they|characters|everyone|ones|all)(?: (?:in|of) ${THIS}| ${LISTED})?|(?:${EVERY} |the )*ages(?: (?:of|that|which))?(?: (?:everyone|everybody|all|the|people|persons|characters|them))*(?: ${ARE})*(?: ${LISTED}|(?: in| of) ${THIS})?|(?:everyone|everybody|people|persons|all)(?: who)? whose age (?:is|are) (?:given|told|mentioned|known)`,
    ),
    besides: 'anything',
    reason: 'the age of each is told where they are presented',
  },
  {
    intent: 'percents',
    asked: of(
      `${ALL} (?:percentages?|percents?|percentage figures)|^(?:percentages?|percents?)(?: (?:and|or) (?:shares?|numbers?|figures?|parts?))?(?: please| pls)*$|(?:${EVERY} |the )+(?:percentages?|percents?)(?:(?: ${ARE})* ${LISTED}|(?: again| please| pls)*$)`,
    ),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'money',
    asked: of(
      `(?:${EVERY} |the )+(?:sums?(?: of (?:money|cash))?|amounts?(?: of (?:money|cash))?|costs?|prices?|money)(?: (?:that|which|thats|that's))?(?: ${ARE})* ${LISTED}|${ALL} (?:sums?|amounts?)(?: of (?:money|cash))?(?= (?:that|which|asked|paid|demanded|offered|charged|for)\\b)|all(?: of)?(?: the)?(?: money)? (?:sums|amounts|prices|costs|money|figures in \\p{L}+)(?: of money)?|(?:money|cash) amounts|how much money (?:is|are|was|were|gets) (?:mentioned|named|involved|in (?:it|this|the (?:article|story|text)))|how much money (?:is|are|was) .*\\ball\\b.*`,
    ),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'numbers',
    asked: of(
      `${ALL}(?: (?<about>\\p{L}+))? (?:numbers?|figures?|statistics|stats|data)|(?:which|what|the|key|main)(?: (?<of>\\p{L}+))? (?:numbers?|figures?|statistics|stats)(?: ${ARE})* (?:${LISTED}|given|in there|there|about|on)|key (?:numbers|figures)|facts (?:and |n )?figures|in numbers|by (?:the )?numbers|(?:numbers|figures|stats|statistics)(?: please| pls)?$`,
    ),
    besides: 'anything',
    reason: 'each number has a record of its own',
  },
  {
    intent: 'timeline',
    asked: of(
      `(?:${EVERY} |the )+(?:calendar |exact |key |important |main )*(?:dates?|days?|times)(?: (?:or |and )?(?:months?|years?|times?|days?|dates?))*(?: (?:that|which|thats|that's))?(?: ${ARE})*(?: ${LISTED}| given| there)?(?: in the (?:article|text|story))?(?: please| pls| plz)?$`,
    ),
    besides: 'nothing',
    reason: 'days in their order are no single record',
  },
  {
    intent: 'countries',
    asked: of(
      `(?:${EVERY} |the )+(?:countries|country|nations|states)(?: ${ARE})* ${LISTED}|(?:all|list|every)(?: of)?(?: all)?(?: the)? (?:countries|country|nations)`,
    ),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'places',
    asked: of(
      `(?:${EVERY} |the )+(?:places?|locations?|cities|towns|city|town)(?: (?:that|which))?(?: ${ARE})* ${LISTED}|(?:all|list|every)(?: of)?(?: all)?(?: the)? (?:places|locations|cities|towns)(?: (?:that|which))?(?: ${LISTED})?`,
    ),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'companies',
    asked: of(
      `(?:${EVERY} |the |other |else |more )+(?:companies|company|firms?|businesses|corporations?)(?: (?:that|which))?(?: ${ARE})* ${LISTED}(?: (?:besides|apart from|other than|except|beside|than) .*)?|(?:all|list|every)(?: of)?(?: all)?(?: the)?(?: other)? (?:companies|firms|businesses)`,
    ),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'media',
    asked: of(
      `(?:${EVERY} |the )+(?:news |tv |television |radio )?(?:media|outlets?|newspapers?|broadcasters?|channels?|stations?|news (?:outlets?|sources?|organi[sz]ations?))(?: (?:or |and )?(?:media|outlets?|papers?|newspapers?|broadcasters?|channels?|stations?|platforms?|networks?))*(?: (?:that|which|get|gets))?(?: ${ARE}| do| did| does)*(?: (?:they|he|she|people|everyone) (?:speak|talk|spoke)(?: to)?| ${LISTED})|(?:all|list)(?: of)?(?: all)?(?: the)? (?:media|news outlets|newspapers|broadcasters)`,
    ),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'bodies',
    asked: of(
      `(?:${EVERY} |the )+(?:organi[sz]ations?|bodies|institutions?|agencies|groups|unions|parties|authorities)(?: (?:that|which))?(?: ${ARE})* ${LISTED}|(?:all|list|every)(?: of)?(?: all)?(?: the)? (?:organi[sz]ations?|institutions|bodies|agencies)`,
    ),
    besides: 'nothing',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'kind',
    asked: of(
      `(?:all(?: of)?(?: the)?|every|which|what|list(?: of)?(?: all)?(?: the)?|name(?: all)?(?: the)?) (?<kind>\\p{L}{3,})(?: (?:that|which))?(?: ${ARE})* (?:(?:mentioned|named|involved|listed|affected|hit|concerned)(?: in (?:it|this|here|the (?:article|story|text|piece)))?|(?:in|part of|caught up in) (?:it|this|here|the (?:article|story|text|piece)))$`,
    ),
    besides: 'anything',
    reason: 'names of one sort stand all over the article',
  },
  {
    intent: 'overview',
    asked: of(
      `(?:explain|describe|outline|what(?:'s|s| is) with)(?: (?:to )?(?:me|us))?(?: about)?(?= (?:the |this |that |all ).*(?:thing|stuff|story|affair|business|saga|part|bit|drama|mess|situation|argument|dispute|row|quarrel|debate)(?: |$))|(?:the )?(?:story|background|details) (?:of|behind|about|on)`,
    ),
    besides: 'something',
    reason: 'one part of the story is told by several records',
  },
  {
    intent: 'overview',
    asked: of(
      'how (?:bad|badly|hard|serious|tough|good|well) (?:is|are|does|do|did|has|have|was|were) (?:it|this|that|things|all this)(?: look| going| hit| hitting)?(?: for)?',
    ),
    besides: 'something',
    reason: 'how somebody fares is told by several records',
  },
  {
    intent: 'overview',
    asked: of(
      "(?:what|whats)(?: is|'s| was)? (?:this|that|the|all this)(?: [\\p{L}'-]+){1,4} (?:thing|stuff|story|business|affair|saga|drama|mess|situation|fuss)(?: (?:on|in|with|at|from|for) [\\p{L}'-]+(?: [\\p{L}'-]+)?)? (?:all )?about$",
    ),
    besides: 'anything',
    reason: 'what a member knows by half a name is the whole',
  },
  {
    intent: 'overview',
    asked: of('(?:.+ )?(?:walk|take|talk|guide) (?:me|us) through'),
    besides: 'anything',
    reason: 'what went on is told by several records',
  },
  {
    intent: 'overview',
    asked: of(
      `tl ?dr|tldnr|summar(?:y|ies|i[sz](?:e|es|ed|ing))|sum(?: (?:it|this|that|everything|all|things|the (?:article|story)))?(?: all)? up|gist|(?:short|quick|long|brief) version|nutshell|recap|run ?down|overview|outline|synopsis|bottom line|big picture|break ?down|(?:main|key|important|biggest|major|essential|central|core|crucial|basic) (?:points?|takeaways?|take aways?|facts?|things?|ideas?|messages?|details?|findings?|news|info|information|stuff)|take ?aways?|highlights|bullet points?|headlines|basics|essentials|(?:short|quick) (?:intro|introduction)`,
    ),
    besides: 'anything',
    reason: 'the whole is no single record',
  },
  {
    intent: 'overview',
    asked: of(
      `catch (?:me|us) up|fill (?:me|us) in|(?:bring|get) (?:me|us) up to (?:speed|date)|brief (?:me|us)|update (?:me|us)|up to speed|what(?: did| have|'d| all)?(?: i| we)(?: all)? miss(?:ed)?|(?:what|whats|what's|wats)(?: is| are|'s| has been| s)?(?: all)? (?:going on|happening|up|new|the (?:latest|news|story|situation|state of play|state of things|status|context|background|issue|update|whole thing|fuss|deal here|deal with (?:this|it|all this)))|where (?:do|are|does|is) (?:we|things|they|matters|it|everything|${THIS}) (?:stand|at)|where (?:do|does|are|is) (?:the |this |that )?(?<about>\\p{L}+)(?: (?:itself|right))? (?:stand|at)|how did (?:it|everything|the (?<of>\\p{L}+)) go(?= |$)|how (?:do|are|is) (?:things|it|everything) (?:stand|standing|going|looking)|(?:the )?latest(?: news| update)?|any (?:news|updates?|progress|developments?)|(?:is|was) there any (?:news|updates?|progress|movement)|state of play|what (?:do|did) (?:we|you|they) (?:already )?know(?: so far)?`,
    ),
    besides: 'anything',
    reason: 'the whole, or one subject of it, is no single record',
  },
  {
    intent: 'overview',
    asked: of(
      `(?:what|whats|what's|wats)(?: is| are| was|'s| s)? (?:${THIS} )?(?:all |even |actually |really |exactly )*about|(?:what|whats|what's)(?: is| was|'s)? all ${THIS}(?: about)?|(?:so )?what happened(?= here| exactly| overall| so far| then|$)|what (?:do|should|must|would) (?:i|we|one|people) (?:need to |have to |must |really |gotta |want to )*know(?: (?:before|for|ahead of|about) .+)?|need to know(?: .+)?|what (?:should|do) i know(?: .+)?|eli ?5(?: (?:the|this) (?:whole )?(?:\\p{L}+ )?(?:thing|mess|story|business|affair|saga))?|for (?:dummies|beginners)|(?:eli5|explain) (?:like|as if) .+|explain(?: (?:it|this|that|everything|all this|${THIS}|what is going on|what's going on|whats going on|what happened))*(?: to (?:me|us))?(?: (?:simply|again|quickly|briefly|please))*|what (?:does|did) (?!(?:it|this|that) say)${THIS} say|tell (?:me|us) (?:everything|all|what happened|what is going on|the story)`,
    ),
    besides: 'nothing',
    reason: 'the whole is no single record',
  },
  {
    intent: 'overview',
    asked: of(
      `tell (?:me|us) (?:more |something |everything |all )?(?:about|on)|(?:everything|anything|all) (?:you (?:know|have|got) |there is |we know )?(?:about|on)|what (?:is|are) (?:known|there) (?:so far )?(?:about|on)|what (?:can|could) you (?:tell|say)(?: me| us)? about|(?:what|whats|what's)(?: is| are|'s)? the (?:story|situation|deal|issue|problem|matter) with|talk to me about`,
    ),
    besides: 'something',
    reason: 'a subject is told by several records',
  },
  {
    intent: 'all',
    asked: of(
      '(?:which|what)(?: other| more| all)? (?:points|issues|parts|things|measures|demands|conditions|steps|matters|items|terms|changes|rules|reasons|promises|concessions|offers|problems|arguments|proposals|warnings|mistakes|differences)(?: (?:that|which|is|are|was|were|has|have|had|been|did|does|do|already|still|not|there|being))*',
    ),
    besides: 'something',
    reason: 'several of a kind are told one by one',
  },
  {
    intent: 'all',
    asked:
      /^(?:which|what)(?: other| different| more)?(?! (?:does|was|has|is|are|were|did|do|had)\b)(?= (?:\p{L}+ ){0,2}\p{L}{3,}s (?:and|or) (?:\p{L}+ )?\p{L}{3,}s | (?!(?:\p{L}+ )+(?:does|was|has) )(?:\p{L}+ ){1,2}\p{L}{3,}s \p{L}{3,}s |.* (?:all of (?:them|these|those)|each of them|every one of them|etc)$)/u,
    besides: 'something',
    reason: 'who names several kinds of things, or wants all of them, is told them one by one',
  },
  {
    intent: 'all',
    asked:
      /^(?:(?:can|could|would) (?:you|u) |please |pls |give (?:me|us) |show (?:me|us) |tell (?:me|us) |i (?:want|need) |what (?:is|are|were) |(?:a|an|the|complete|full) )*(?:list(?: of)?(?: all)?(?: of)?(?: the)?|all(?: of)?(?: the)?|every(?: single| time)?|each(?: of)?(?: the)?|everything|name all(?: the)?)(?= )/u,
    besides: 'something',
    reason: 'a list is asked for, of whatever it is',
  },
];

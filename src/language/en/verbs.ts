import type { ReadWord } from '../read-words.ts';
import { english } from './english.ts';
import { irregularParticiples } from './irregular-verbs.ts';

/** Verbs after which a whole sentence may follow: in *Novak said Lund agreed* it is Lund who agreed. */
export const CLAUSE =
  /^(say|says|said|claim|claims|claimed|think|thinks|thought|believe|believes|believed|deny|denied|stress|stressed|announce|announced|hope|hopes|hoped|insist|insisted|suggest|suggested|know|knows|knew|mean|means|meant|admit|admitted|mention|mentioned)$/i;

/** Words between somebody and a verb by which it is not done: *Norway never invaded Sweden*. */
export const NOT =
  /^(not|never|no|hardly|cannot|((is|was|did|does|do|has|have|had|would|could|should|wo|ca|are|were)n['’]?t))$/i;
/** The same by which it only may be done: *Novak may press*. */
export const MODAL = /^(should|could|might|may|can)$/i;
/** Words right before somebody by which what they do is only thought of: *if Novak calls*, *should Norway invade*. */
export const THOUGHT =
  /^(if|unless|imagine|suppose|should|could|might|may|can|hope|hopes|hoped|wish|wishes|see|let|make|want|wants)$/i;
/** Words that are never a verb by themselves: *invasion*. */
export const THING = /(?:sion|ation|iction|ption|ement)$/i;
/** Verbs that two do with each other: who signs an agreement *with* somebody shares in it. */
export const SHARED = stems('sign agree meet talk speak discuss negotiate argue debate deal');
/** Whether two do with each other what a word tells: *met*, and not *the meeting*. */
export function isDoneTogether({ as, term }: Pick<ReadWord, 'as' | 'term'>): boolean {
  return SHARED.has(term) && !/(?:ing|s)$/u.test(as);
}

/** Verbs that tell little without what follows them: to take over is not to take the lead. */
export const VAGUE = stems(
  'take get give go come put set bring hold keep run turn be have do want need hope think',
);
/** Verbs of saying that one person may be quoted with. */
export const SPEECH = stems(
  'say tell call accuse describe claim post write tweet state announce stress insist warn promise explain mention admit reiterate repeat suggest argue declare comment speak',
);
/** Verbs whose target, or whoever stands after *to*, gets something, and those whose doer gets it. */
export const GIVE =
  /^(?:give|gives|gave|given|giving|grant|grants|granted|hand|hands|handed|award|awards|awarded|pay|pays|paid|lend|lends|lent|offer|offers|offered)$/iu;
export const GET =
  /^(?:get|gets|got|gotten|getting|receive|receives|received|receiving|obtain|obtains|obtained)$/iu;
/** Verbs of saying by which a thing is made that has one author, *wrote the memo*. */
export const WRITING = stems('write');
/** Verbs by which somebody gives something a name of their own. */
export const NAMING = stems('call describe dub');
/** Verbs of saying that many are quoted with side by side. */
export const ANY_SPEECH = stems('say tell speak state mention explain comment');

/** What tells, with a participle, that something is done to somebody. */
export const BE = /^(is|was|were|are|be|been|being|get|gets|got|getting)$/i;
/** Words that may stand between somebody and what they do. */
export const AUXILIARY =
  /^(is|was|were|are|be|been|being|has|have|had|having|did|does|do|done|will|would|could|should|might|may|must|can|to|not|didnt|didn't|doesnt|doesn't|isnt|isn't|wasnt|wasn't|hasnt|hasn't|wont|won't|also|already|ever|never|really|just|still|now|then|even|long|personally|directly|actually|once|again|going|gonna|reportedly|always|only|alone|himself|herself|themselves|first|get|gets|got|getting|drastically|publicly|privately)$/i;
/** Verbs and their company that say nothing by themselves: *began its full-scale invasion* is to invade. */
export const LIGHT =
  /^(begin|began|begun|begins|start|started|starts|launch|launched|launches|make|made|makes|keep|keeps|kept|try|tried|tries|continue|continues|continued|seek|seeks|sought|it|its|his|her|their|the|a|an|full|scale)$/i;

/** A state's soldiers, ships and envoys are the state. */
export const TROOPS =
  /^(troops|forces|soldiers|army|military|government|side|navy|coastguard|police|warships?|boats?|ships?|vessels?|trawlers?|jets?|planes?|drones?|delegation|envoys?|negotiators?|parliament|senate)$/i;

/** Whether a verb's form may tell what is done to somebody: `called`, `told`. */
export function isParticiple(verb: string): boolean {
  return !STATE.test(verb) && (/ed$/i.test(verb) || irregularParticiples.has(verb.toLowerCase()));
}

/** What looks as if it were done to somebody and is how they are. */
const STATE = /^(opposed|worried|concerned|prepared|interested|involved|determined|tired|annoyed|pleased)$/i;

/** Words after which somebody is named beside whoever does something. */
export const PREPOSITION =
  /^(with|of|to|between|by|from|for|about|against|on|at|in|into|than|like|over|toward|towards|near|via|versus|vs|or)$/i;

/** Verbs in the form by which words are compared. */
function stems(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').map(english.stem));
}

/** Verbs after which a whole sentence may follow: in *Witkoff said Putin agreed* it is Putin who agreed. */
export const CLAUSE =
  /^(say|says|said|claim|claims|claimed|think|thinks|thought|believe|believes|believed|deny|denied|stress|stressed|announce|announced|hope|hopes|hoped|insist|insisted|suggest|suggested|know|knows|knew|mean|means|meant|admit|admitted|mention|mentioned)$/i;

/** Words between somebody and a verb by which it is not done: *Ukraine never invaded Russia*. */
export const NOT =
  /^(not|never|no|hardly|cannot|((is|was|did|does|do|has|have|had|would|could|should|wo|ca|are|were)n['’]?t))$/i;
/** The same by which it only may be done: *Trump may press*. */
export const MODAL = /^(should|could|might|may|can)$/i;
/** Words right before somebody by which what they do is only thought of: *if Putin calls*, *should Ukraine invade*. */
export const THOUGHT =
  /^(if|unless|imagine|suppose|should|could|might|may|can|hope|hopes|hoped|wish|wishes|see|let|make|want|wants)$/i;
/** Words that are never a verb by themselves: *invasion*. */
export const THING = /(?:sion|ation|iction|ption|ement)$/i;
/** Verbs that two do with each other: who signs an agreement *with* somebody shares in it. */
export const SHARED = /^(sign|agre|meet|met|talk|speak|discuss|negoti|argu|debat|deal)$/;

/** What tells, with a participle, that something is done to somebody. */
export const BE = /^(is|was|were|are|be|been|being|get|gets|got|getting)$/i;
/** Words that may stand between somebody and what they do. */
export const AUXILIARY =
  /^(is|was|were|are|be|been|being|has|have|had|having|did|does|do|done|will|would|could|should|might|may|must|can|to|not|didnt|didn't|doesnt|doesn't|isnt|isn't|wasnt|wasn't|hasnt|hasn't|wont|won't|also|already|ever|never|really|just|still|now|then|even|long|personally|directly|actually|once|again|going|gonna|reportedly|always|only|first|get|gets|got|getting|drastically|publicly|privately)$/i;
/** Verbs and their company that say nothing by themselves: *began its full-scale invasion* is to invade. */
export const LIGHT =
  /^(begin|began|begun|begins|start|started|starts|launch|launched|launches|make|made|makes|keep|keeps|kept|try|tried|tries|continue|continues|continued|seek|seeks|sought|it|its|his|her|their|the|a|an|full|scale)$/i;

/** A state's soldiers are the state. */
export const TROOPS = /^(troops|forces|soldiers|army|military|government|side)$/i;

/** What irregular forms are forms of. */
export const BASES: ReadonlyMap<string, string> = new Map(
  'held:hold met:meet gave:give given:give won:win sent:send left:leave wrote:write written:write drew:draw drawn:draw brought:bring bought:buy sold:sell paid:pay led:lead lost:lose got:get saw:see seen:see took:take taken:take came:come went:go spoke:speak spoken:speak told:tell said:say fought:fight threw:throw thrown:throw broke:break broken:break chose:choose chosen:choose forbade:forbid'
    .split(' ')
    .map((pair) => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/** Whether a verb's form may tell what is done to somebody: `called`, `told`. */
export function isParticiple(verb: string): boolean {
  return !STATE.test(verb) && (/ed$/i.test(verb) || IRREGULAR.test(verb));
}

/** What looks as if it were done to somebody and is how they are. */
export const STATE =
  /^(opposed|worried|concerned|prepared|interested|involved|determined|tired|annoyed|pleased)$/i;

const IRREGULAR =
  /^(told|met|held|given|taken|made|sent|left|said|shown|seen|won|lost|hit|cut|paid|sold|bought|brought|thrown|beaten|kept|drawn|shut|put|let|forced|spoken)$/i;

/** Words after which somebody is named beside whoever does something. */
export const PREPOSITION =
  /^(with|of|to|between|by|from|for|about|against|on|at|in|into|than|like|over|toward|towards|near|via|versus|vs|or)$/i;

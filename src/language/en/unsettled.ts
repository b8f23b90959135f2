/**
 * Words after which what follows was not done, or is left open: verbs followed by *to*, *refused to resign* and *threatened to
 * sue*, and words followed by what ends in *-ing*, *rules out resigning*. From what is published on the implications of English
 * verbs (Nairn, Condoravdi and Karttunen 2006; Karttunen 2012): those that imply the contrary, and those that imply neither.
 */
export const UNDONE = {
  to: /^(?:declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?|refus(?:e[sd]?|al|ing)|reluctant|unwilling)$/iu,
  ing: /^(?:against|den(?:y|ies|ied|ying)|instead|oppos(?:e[sd]?|ing)|out|without)$/iu,
} as const;

export const OPEN = {
  to: /^(?:(?:ask|consider|demand|intend|offer|order|plan|threaten|want)(?:s|ed|n?ing)?|call(?:s|ed|ing)|hop(?:es?|ed|ing)|invit(?:e[sd]?|ing)|mean(?:s|t)?|pledg(?:e[sd]?|ing)|prepared|promis(?:e[sd]?|ing)|propos(?:e[sd]?|ing)|ready|seek(?:s|ing)?|sought|tell(?:s|ing)?|told|tr(?:y|ies|ied|ying)|urg(?:e[sd]?|ing)|vow(?:s|ed|ing)?|willing|wish(?:es|ed|ing)?)$/iu,
  ing: /^(?:consider(?:s|ed|ing)?|contemplat(?:e[sd]?|ing)|favou?r(?:s|ed)?|propos(?:e[sd]?|ing)|recommend(?:s|ed)?|suggest(?:s|ed)?)$/iu,
} as const;

/** Words right before a verb by which it only may, should or would be done. */
export const MAY_BE = /^(?:can|cannot|could|may|might|must|shall|should|would)$/iu;

/** Words that make all that follows up to the next mark a condition or a question. */
export const CONDITION = /^(?:if|unless|whether)$/iu;

/** What an article says of somebody who was not there; from general knowledge of how news put it. */
export const ABSENT =
  /\b(?:(?:was|were|is|are) (?:not|never) (?:there|invited|present|included|among)|(?:had been|has been|have been|was|were|is|are) (?:excluded|barred|shut out|left out|absent|uninvited)|(?:did|does|do|will) not (?:attend|take part|turn up|show up)|(?:stayed|stays|kept) away)\b/iu;
/** How a question itself has somebody not there, or has nothing happen. */
export const ABSENCE =
  /\b(?:not|never|\p{L}+n['’]t|excluded|barred|absent|uninvited|left out|shut out|stay(?:ed|ing)? away)\b/iu;
/** What one may be at, and words for a place right before it. */
export const EVENT =
  /^(?:summits?|meetings?|talks|conferences?|hearings?|ceremon(?:y|ies)|sessions?|negotiations|gatherings?|funerals?|debates?|receptions?|dinners?)$/iu;
export const THERE = /^(?:in|at)$/iu;
/** What only somebody does who is there. */
export const PRESENT =
  /^(?:walk(?:s|ed)?|leave|leaves|left|attend(?:s|ed)?|join(?:s|ed)?|storm(?:s|ed)?|sit|sits|sat|shake|shook|meet|meets|met|argue[sd]?|arrive[sd]?|appear(?:s|ed)?)$/iu;
/** What somebody does to another who is there. */
export const TELLING =
  /^(?:tell|tells|told|shout(?:s|ed)?|yell(?:s|ed)?|greet(?:s|ed)?|thank(?:s|ed)?|warn(?:s|ed)?)$/iu;
/** Words before those who are somewhere together. */
export const TOGETHER = /^(?:with|between|of)$/iu;
/** What is done with somebody so that they come. */
export const INVITED = /^invit(?:e[sd]?|ing)$/iu;
/** What else is held on a day; from general knowledge of what news announce. */
export const GATHERING =
  /^(?:march(?:es)?|rall(?:y|ies)|protests?|demonstrations?|strikes?|walk-?outs?|votes?|ballots?|referendums?|elections?|trials?|match(?:es)?|finals?|concerts?|premi[eè]res?|inaugurations?|exchanges?|handovers?|inspections?|examinations?|visits?|launch(?:es)?|auctions?|races?|parades?|polls?|inquests?)$/iu;
/** How a question has something happen that is over or goes on. */
export const TOLD_AS_PAST =
  /\b(?:did|was|were|had|happened|won|lost|went|turned (?:up|out)|showed up|came|agreed|ended)\b|\bgoing(?: so far)?[?!. ]*$/iu;
/** How it has it only planned. */
export const TOLD_AS_PLAN =
  /\b(?:will|would|going to|gonna|plan(?:s|ned)?|planning|supposed|expected|scheduled|call(?:s|ed)? (?:for|off)|announce[sd]?|demand(?:s|ed)?|want(?:s|ed)?|ask(?:s|ed)? for|set|before|next|upcoming|coming|propos\w+|threaten\w*|invit\w+|prepar\w+|if)\b/iu;
/** Before what is held, words by which a sentence has it behind it. */
export const AFTER_IT = /\b(?:since|after|last|following|earlier)\b[^,.;]*$/iu;

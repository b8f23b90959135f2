import type { FrameWords } from '../../vocabulary/frame-words.ts';

/** The words of English broad questions; from general knowledge of how people type in chats. */
export const frameEnglish: FrameWords = {
  slots: [
    [
      'against',
      /^(?:blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing|ations?)|critici[sz](?:e[sd]?|ing)|critics?|criticisms?|complain(?:s|ed|ing|ts?)?|angry|anger|mad|furious|upset|unhappy|outraged?|opponents?|objections?|objects?|opposed|fault|protesting)$/u,
    ],
    [
      'dispute',
      /^(?:row|quarrel(?:s|l?ing)?|disput(?:es?|ed|ing)|feud(?:ing)?|fight(?:s|ing)?|argu(?:e|es|ed|ing|ments?)|conflicts?|clash(?:es|ed)?|controvers(?:y|ies|ial)|contentious|disagree(?:s|d|ing|ments?)?|beef|tensions?|spat|standoff|split|divided|divisive)$/u,
    ],
    ['start', /^(?:start(?:s|ed)?|beg[aiu]n(?:s|ning)?|originate[sd]?|origins?|backstory)$/u],
    [
      'stakes',
      /^(?:matters?|care|important|importance|significan(?:t|ce)|stakes|consequences|implications|relevant)$/u,
    ],
    [
      'people',
      /^(?:people|persons?|officials?|figures?|players?|actors?|characters?|protagonists?|involved|politicians?)$/u,
    ],
    [
      'happens',
      /^(?:happen(?:s|ed|ing)?|wrong|going|occur(?:s|red)?|unfold(?:s|ed)?|status|latest|progress|explain(?:ed)?|understand|catch|update)$/u,
    ],
    [
      'thing',
      /^(?:thing|story|fuss|hype|saga|drama|mess|scandal|affair|circus|kerfuffle|commotion|uproar|buzz|ordeal|debacle|fiasco|deal|situation|background|context|problem|issue)$/u,
    ],
  ],
  whole:
    /\b(?:about|all|whole|entire|behind|going on|with|explain(?:ed)?|understand|what is|what's|whats)\b/u,
  details:
    /\b(?:when|how (?:many|much|long|old|far|often|big|high|tall|large)|if|sa(?:y|ys|id)|tell|told|called|my|i'm|what (?:time|day|date|year)|where (?!do|does|did|are things|is it (?:all )?(?:going|at)))\b/u,
  beside:
    /^(?:everyone|everybody|anyone|anybody|went|whom|else|people|key|main|important|biggest|major|central|currently|moment|point|right|sides?|whole|behind|short|brief|briefly|nutshell|simple|simply|terms|nothing|knows?|someone|making|make|matter|come|comes|came|whats|big|much|noise|still|really|others?|each|other|one|another|lately|recently|quick(?:ly)?|super|basic(?:ally)?|gist|version)$/u,
};

import type { FollowUpWords } from '../../vocabulary/follow-up-words.ts';

const THAT = '(?:that|this|it|so|these|those|they|he|she)';
const IT = '(?:that|this|it|so|these|those)';

/** Common nouns for where something is. */
const PLACES =
  'room|office|hall|house|home|hotel|street|road|square|park|garage|harbou?r|port|quay|station|airport|hospital|clinic|school|university|church|cathedral|prison|factory|plant|yard|warehouse|shop|market|museum|theatre|stadium|village|town|city|capital|island|coast|river|lake|sea|mountain|valley|forest|border|bridge|deck|battlefield|front line|building|laborator(?:y|ies)|lab';

/** How English asks on after an answer. */
export const followUpEnglish: FollowUpWords = {
  nothing:
    /^(?:(?:many thanks|thanks?(?: (?:you|u|a lot|so much|mate|man|bot))*|thankyou|thx|tx|ty|tysm|cheers|ok(?:ay|ey)?|okie|k|kk|cool|nice(?: one)?|great|good(?: to know| bot| job)?|perfect|awesome|amazing|interesting|wow|whoa|o+h+|a+h+|aha|lol|lmao|rofl|ha(?:ha)+h?|he(?:he)+|xd|hm+|uh+|huh|i see|got it|gotcha|makes sense|fair(?: enough)?|all ?right|alright|right|sure|fine|yes|yeah|yep|yup|no|nope|nah|np|bye|that's (?:all|great|good|helpful|cool|crazy|wild))\b|[^\p{L}\p{N}])+$/iu,
  lead: /^(?:(?:and|but|so|or|ok|okay|hm+|then|well|also|yes|thanks|what about|how about|what of|which one(?= \p{L}+[\s?!.]*$))\b[\s,.!]*|(?:no|wait|cool|nice|great|lol|interesting|wow|oh|ah|haha|yeah)[,.!]+\s*)+(?=\S)/iu,
  tail: / (?:then|tho|though|too|as well|exactly|please|again)$/u,
  details: [
    {
      detail: 'source',
      asked: `who (?:said|says|say|told|tells|claims|claimed|reported|reports)(?: ${THAT}(?: (?:is|was|are|were|does|did|do|has|will|would|can))?| (?:us|you)(?: ${THAT})?)?|what makes you (?:say|think) ${THAT}|based on what|(?:any |the )?(?:proof|evidence)|says who|said who|according to (?:who|whom)|who is the source|what is the source|source|sources|where (?:is|does|do|did) ${THAT} (?:come |get ${THAT} )?from|how do (?:we|you|they) know(?: ${THAT})?`,
    },
    {
      detail: 'certain',
      asked: `(?:is|was) ${THAT} (?:really |actually )?(?:certain|sure|true|confirmed|definite|clear|official|a fact|real|for sure|proven|known)|are (?:you|they|we) (?:sure|certain)(?: (?:about|of) ${THAT})?|really|for sure|seriously|for real|no way|true`,
    },
    {
      detail: 'to-whom',
      asked:
        '(?:who|whom) (?:did|does|has) (?:he|she|they) (?:tell|told|say (?:that|it|this|so) to|speak to|talk to|write to)(?: (?:that|it|this|so))?|to who|who to|whom',
      named: 'to whom',
    },
    { detail: 'to-whom', asked: 'to whom|for whom' },
    { detail: 'to-whom', asked: 'against who(?:m)?', named: 'against whom' },
    { detail: 'to-whom', asked: 'about who(?:m)?', named: 'about whom' },
    { detail: 'with-whom', asked: 'with whom?|who with', named: 'with whom' },
    { detail: 'by-whom', asked: 'by whom?', named: 'by whom' },
    { detail: 'by-whom', asked: 'from whom?', named: 'from whom' },
    {
      detail: 'why',
      asked: 'why(?: (?:not|him|her|them|there|then|now|alone))?|how come|y|wy|what for|for what',
      named: 'why',
    },
    { detail: 'when', asked: 'when|wen', named: 'when' },
    { detail: 'when', asked: '(?:in |on |at )?(?:which|what) (?:day|date|month|year)' },
    { detail: 'clock', asked: 'what time', named: 'at what time' },
    { detail: 'clock', asked: 'at what time' },
    { detail: 'since', asked: 'since when' },
    { detail: 'until', asked: '(?:un)?till? when|by when' },
    { detail: 'where', asked: 'where (?:is|are|was|were) (?:he|she|they)|where|wher', named: 'where' },
    { detail: 'where', asked: '(?:in|on|at) (?:which|what) (?:place|country|state)' },
    {
      detail: 'medium',
      asked:
        '(?:on|in|to|at|for) (?:which|what) (?:channel|network|broadcaster|station|programme|show|platform|site)',
    },
    { detail: 'long', asked: '(?:for )?how long|how often' },
    { detail: 'number', asked: '(?:by )?how (?:many|much)' },
    {
      detail: 'how',
      asked: 'how(?! (?:many|much|long|often|old|big|large|far|high|come)\\b)|in what way',
      named: 'how',
    },
    { detail: 'which', asked: 'which ones' },
    { detail: 'other', asked: 'which one', named: 'which' },
    {
      detail: 'which',
      asked: 'which(?: of (?:them|these|those))?',
      named: 'which',
    },
    { detail: 'list', asked: 'like (?:who|whom|what|which)|such as|for example|names', named: 'which' },
    { detail: 'which', asked: '(?:what|wat)$', named: 'that' },
    { detail: 'who', asked: 'who|hu', named: 'who' },
    { detail: 'other', asked: '(?:on|about|over|with|of|against|into|in) what' },
    { detail: 'other', asked: '(?:in|on|at) (?:which|what) (?:city|town|room|building)' },
  ],
  after: `(?: (?:exactly|precisely))?(?: (?:is|was|are|were|will|has|have) ${IT}(?: (?:be|happen|happened|take place|start|begin))?| (?:did|does|do) ${THAT}(?: (?:be|do|happen|take place|start|begin|say|speak|talk|argue|meet|agree|post|write)(?: ${IT})?)?)?`,
  others:
    /^(?:(?:who|whom|with whom|anyone|anybody) else|(?:the |any )?others|the rest)(?: (?:is|was|are|were|did|does|do)(?: there| it| that| in it| involved| present)?)?$/u,
  more: /^(?:(?:(?:what|where|anything) else(?: (?:happened|happens|went on|took place)(?: then)?)?|anything more|what more|more|tell me more|go on|continue|(?:any |more |some )?details|elaborate|explain)(?: (?:is|was|are|were|did|does|do)(?: there| it| that| in it| involved| present)?)?)$/u,
  besides: /\b(?:else|(?:other than|apart from|aside from|besides) (?:that|this|those|these))\b/iu,
  matter: /\b(?:about|to|on|of) (?:it|that|this|those|these|all (?:this|that))[\s?!.]*$/iu,
  replies:
    /\b(?:react(?:s|ed|ions?)?|respon(?:ds?|ded|ses?)|repl(?:y|ies|ied)|answer(?:s|ed)?|counter(?:s|ed)?|rebut(?:s|ted|tal)?)(?: (?:to|on|about) (?:it|that|this|those|these))?[\s?!.]*$|\b(?:says?|said|saying|thinks?|feels?|make|makes|take|view|comments?) (?:to|on|about|of) (?:it|that|this)[\s?!.]*$/u,
  counterpart:
    /^(?:(?:his|her|their|its|the) )?(?:colleague|counterpart|opposite number)(?: (?:from|in|of|at|for) (?:the )?(?:other )?(?<of>.+))?$/u,
  next: /^(?:what (?:then|next|happened (?:next|then|after(?:wards?| that)?)|(?:came (?:out )?of|was the (?:result|outcome) of) (?:it|that)))$/u,
  pointing:
    /^(?:of|in|on|for|from|to|with|by|at|under) (?:which|what|whom|whose|how)\b|\b(?:he|she|him|her|his|hers|they|them|their|it|its|that|this|these|those|there|then|ones?)\b/u,
  narrowing: /^(?:which|what|whose) \p{L}+[\s?!.]*$/u,
  verb: /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|who|what|when|where|why|how|which)(?:n't|'s)?$/u,
  told: {
    when: /\b(?:[Aa]fter|[Bb]efore|[Aa]head of|[Dd]uring|[Oo]nce) (?:the|that|this|there|it|\p{Lu})|\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|weekend|month|year|spring|summer|autumn|winter)\b/u,
    clock:
      /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m|p\.m)\b|\bo['’]clock\b|\b(?:noon|midnight|midday|dawn|dusk|sunrise|sunset)\b/iu,
    since: /\bsince\b|\b(?:beg[au]n|started|opened|founded)\b.* (?:in|on) |\b[Aa]fter the \p{Lu}/iu,
    until:
      /\b(?:until|till|by the end|no later than|deadline|expires?|runs? out|within|(?:ends?|closes?|lapses?|finish(?:es)?) (?:on|in|at))\b|\bby (?:\d|\p{Lu}|next)/u,
    long: /\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|long time|twice|times)\b/u,
    why: /\b(?:because|so that|in order to|due to|owing to|for (?:fear|lack|want) of|reasons?|as a result|since (?:he|she|it|they|the)|to (?:avoid|prevent|make sure|discuss|end)|about how to)\b/iu,
    where: new RegExp(
      `\\b(?:in|at|on|near|outside|inside|off|aboard|to|from|behind) (?:the |an? |his |her |its |their )?(?:[\\p{Ll}-]+ ){0,2}?(?:\\p{Lu}|(?:${PLACES})\\b)|\\b(?:the|at|after|before) (?:the )?\\p{Lu}\\p{L}+ (?:summit|talks|visit|conference)\\b`,
      'u',
    ),
    'to-whom':
      /\b(?:told|telling|accused|threatened|warned|urged|asked|against|informed|aimed at|directed at) (?:the )?(?:\p{Lu}|[\p{L}]+)|\b(?:said|says|stressed|spoke|speaking|wrote|posted|wrote)\b[^,.;:]* to (?:\p{Lu}|[\p{L}]+)|\bto (?:the )?\p{Lu}/u,
    'with-whom':
      /\bwith (?:both |the |his |her |an? )*\p{L}|^(?:\p{L}+ )?(?:\p{Lu}\p{L}+ ){1,2}and \p{Lu}\p{L}+/u,
    'by-whom': /\b(?:by|from) (?:the )?(?:\p{L}+ )?\p{Lu}/u,
    medium: /\b(?:on|in|to|told|with) (?:the )?\p{Lu}/u,
    which: /\b(?:among them|namely|such as|including)\b/u,
    how: /\b(?:by \p{L}+ing|through|by means of|with (?:the help of|an? )|using|via)\b/u,
  },
};

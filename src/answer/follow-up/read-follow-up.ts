/** What a follow-up lacks and so takes from the question before it. */
export type FollowUp =
  /** Nothing but a question word, such as `why?` or `when was that?`; `ask` is that word or phrase. */
  | { readonly kind: 'detail'; readonly ask: string }
  /** Who says so, or how sure that is. */
  | { readonly kind: 'source' | 'certain' }
  /** No question at all: `thanks!`, `ok`. */
  | { readonly kind: 'nothing' }
  /** More of the same: other people, or other things. */
  | { readonly kind: 'else'; readonly people: boolean }
  /** What came of it: `and then?`. */
  | { readonly kind: 'next' }
  /** The same about another person, month or place: `and Macron?`, `what about April`. */
  | { readonly kind: 'instead'; readonly other: string }
  /** A question with words of its own. */
  | { readonly kind: 'open'; readonly question: string; readonly leans: Leaning };

/** Whether a question leans on the one before: it points there, or is only so short that it may. */
export type Leaning = 'no' | 'short' | 'points';

/** Reads what a member wrote after an answer. */
export function readFollowUp(written: string): FollowUp {
  const text = written.replace(/\s+/gu, ' ').trim();
  if (NOTHING.test(text)) return { kind: 'nothing' };
  const said = text.replace(LEAD, '').replace(/[\s?!.,]+$/u, '');
  if (said === '') return { kind: 'nothing' };
  const led = LEAD.test(text);
  const plain = spelt(said.toLowerCase().replaceAll('’', "'")).replace(TAIL, '');
  if (SOURCE.test(plain)) return { kind: 'source' };
  if (CERTAIN.test(plain)) return { kind: 'certain' };
  const [whoElse] =
    /^(who|whom|with whom|any(?:one|body)) else\b|^((?:the |any )?others|the rest)/u.exec(plain) ?? [];
  if (MORE.test(plain)) return { kind: 'else', people: whoElse !== undefined };
  if (NEXT.test(plain)) return { kind: 'next' };
  if (TOLD.test(plain)) return { kind: 'detail', ask: 'to whom' };
  const [, ask = /^(?:what|which)$/u.test(plain) ? plain : undefined] = DETAIL.exec(plain) ?? [];
  if (ask !== undefined) return { kind: 'detail', ask };
  const words = plain.split(' ');
  if (led && words.length <= LONGEST_NAME && !words.some((word) => VERB.test(word))) {
    return { kind: 'instead', other: said };
  }
  const leans = led || POINTING.test(plain) ? 'points' : words.length <= SHORT ? 'short' : 'no';
  return { kind: 'open', question: led ? said : text, leans };
}

/** A bare question word as members type it: `y tho`, `wen?`. */
function spelt(plain: string): string {
  const [first = '', ...rest] = plain.split(' ');
  return rest.length > 2 ? plain : [TYPED[first] ?? first, ...rest].join(' ');
}

const TYPED: Readonly<Record<string, string>> = {
  y: 'why',
  wy: 'why',
  wen: 'when',
  wher: 'where',
  wat: 'what',
  hu: 'who',
};

/** Thanks, agreement, laughter and signs, in any number and order. */
const NOTHING =
  /^(?:(?:many thanks|thanks?(?: (?:you|u|a lot|so much|mate|man|bot))*|thankyou|thx|tx|ty|tysm|cheers|ok(?:ay|ey)?|okie|k|kk|cool|nice(?: one)?|great|good(?: to know| bot| job)?|perfect|awesome|amazing|interesting|wow|whoa|o+h+|a+h+|aha|lol|lmao|rofl|ha(?:ha)+h?|he(?:he)+|xd|hm+|uh+|huh|i see|got it|gotcha|makes sense|fair(?: enough)?|all ?right|alright|right|sure|fine|yes|yeah|yep|yup|no|nope|nah|np|bye|that's (?:all|great|good|helpful|cool|crazy|wild))\b|[^\p{L}\p{N}])+$/iu;

const LEAD =
  /^(?:(?:and|but|so|or|ok|okay|hm+|then|well|also|yes|thanks|what about|how about|what of)\b[\s,.!]*|(?:no|wait|cool|nice|great|lol|interesting|wow|oh|ah|haha|yeah)[,.!]+\s*)+(?=\S)/iu;
const TAIL = / (?:then|tho|though|too|as well|exactly|please|again)$/u;

const THAT = '(?:that|this|it|so|these|those|they|he|she)';
const IT = '(?:that|this|it|so|these|those)';
const SOURCE = new RegExp(
  `^(?:who (?:said|says|say|told|tells|claims|claimed|reported|reports)(?: ${THAT}(?: (?:is|was|are|were|does|did|do|has|will|would|can))?| us)?|what makes you (?:say|think) ${THAT}|based on what|(?:any |the )?(?:proof|evidence)|says who|said who|according to (?:who|whom)|who is the source|what is the source|source|sources|where (?:is|does|do|did) ${THAT} (?:come |get ${THAT} )?from|how do (?:we|you|they) know(?: ${THAT})?)$`,
  'u',
);
const CERTAIN = new RegExp(
  `^(?:(?:is|was) ${THAT} (?:really |actually )?(?:certain|sure|true|confirmed|definite|clear|official|a fact|real|for sure|proven|known)|are (?:you|they|we) (?:sure|certain)(?: (?:about|of) ${THAT})?|really|for sure|seriously|for real|no way|true)$`,
  'u',
);
const MORE =
  /^(?:(?:(?:who|whom|with whom|what|where|anything|anyone|anybody) else|any others|(?:the )?others|the rest|anything more|what more|more|tell me more|go on|continue|(?:any |more |some )?details|elaborate|explain)(?: (?:is|was|are|were|did|does|do)(?: there| it| that| in it| involved| present)?)?)$/u;
const NEXT =
  /^(?:what (?:then|next|happened (?:next|then|after(?:wards?| that)?)|(?:came (?:out )?of|was the (?:result|outcome) of) (?:it|that)))$/u;
const HAPPENED = `(?: (?:exactly|precisely))?(?: (?:is|was|are|were|will|has|have) ${IT}(?: (?:be|happen|happened|take place|start|begin))?| (?:did|does|do) ${THAT}(?: (?:be|do|happen|take place|start|begin|say|speak|talk|argue|meet|agree|post|write)(?: ${IT})?)?)?`;
const DETAIL = new RegExp(
  `^(why not|why(?: (?:him|her|them|there|then|now|alone))?|how come|when|since when|until when|where|how|how many|how much|how long|how often|to who|to whom|who to|with who|with whom|who with|by who|by whom|from who|from whom|against who|against whom|about who|about whom|for whom|in what way|what for|(?:on|about|over|with|of|for|against|into|in) what|(?:on|in|to|at|for) (?:which|what) (?:channel|network|broadcaster|station|programme|show|platform|site)|(?:in|on|at) (?:which|what) (?:place|country|state|city|town|room|building|day|date|month|year)|which (?:day|date|month|year)|which (?:ones?|of (?:them|these|those))|like (?:who|whom|what|which)|such as|for example|names|who|whom|what day|what date|what time|at what time|on what day|on which day)${HAPPENED}$`,
  'u',
);
const TOLD =
  /^(?:who|whom) (?:did|does|has) (?:he|she|they) (?:tell|told|say (?:that|it|this|so) to|speak to|talk to|write to)(?: (?:that|it|this|so))?$/u;
const POINTING =
  /^(?:of|in|on|for|from|to|with|by|at|under) (?:which|what|whom|whose|how)\b|\b(?:he|she|him|her|his|hers|they|them|their|it|its|that|this|these|those|there|then|ones?)\b/u;
const VERB =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|who|what|when|where|why|how|which)(?:n't|'s)?$/u;

/** Words of a name with a preposition and an article: `in the European Commission`. */
const LONGEST_NAME = 6;
/** Words of a question that is seldom whole: `which regions?`. */
const SHORT = 3;

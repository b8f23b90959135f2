import type { NamingWords } from '../../vocabulary/naming-words.ts';
import { baseForms } from '../irregular-verbs.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const counts = 'two three four five six seven eight nine ten eleven twelve';

/** How English asks for names and tells them; from general knowledge of the language. */
export const namingEnglish: NamingWords = {
  asked: [
    /\b(?:names?|titles?) of (?<noun>.+)/u,
    /\bwhat(?:'?s| is| are| was| were)? (?<noun>.+?) (?:called|named)\b/u,
  ],
  which: /^(?:\S+ ){0,2}(?:which|wich)(?: of)? (?<noun>.+)/u,
  who: /^(?:\S+ )?who(?:'?s| is| are| was| were) (?<noun>.+)/u,
  after: /(?<noun>[^ ]+) names?\b/u,
  light:
    set(`${counts} the a an of all both other others another these those this that his her their its new old same
    exact exactly specific`),
  others: set('other others'),
  determiners:
    set(`${counts} a an the his her its their my our your this that these those one another other others some
    several many no any each every both`),
  indefinite: set(`${counts} a an one another other others some several many no any each every both`),
  owners: set('his her its their my our your'),
  naming: set('called named christened including namely such like'),
  sideBySide: /\p{Lu}[\p{L}’'-]+,? (?:and|or) (?:the )?\p{Lu}/u,
  being: set('is are was were be became become becomes remains'),
  of: set('of'),
  with: set('of for'),
  isPlural: (word) => /[^s]s$/u.test(word),
  isVerb: (word) => baseForms.has(word) || /ed$/u.test(word),
};

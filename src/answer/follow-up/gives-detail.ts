import type { Fact } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { type Detail, detailAsked } from './detail-asked.ts';
import type { FindMentions } from './mentions.ts';

/** Whether a sentence gives the detail that a question word asks for; `before` is the question it follows on. */
export function givesDetail(ask: string, sentence: string, before: string, find: FindMentions): boolean {
  const text = sentence.replace(/“[^”]*”/gu, '“”');
  const detail = detailAsked(ask);
  switch (detail) {
    case 'when':
      return find(text).some(({ sort }) => sort === 'date') || AFTER.test(text);
    case 'where':
      return givesPlace(text, find);
    case 'number':
      return hasNumber(text, before);
    case 'who':
    case 'by-whom':
      return namesNew(detail, text, before, find);
    case 'which':
      return (
        SAID.which.test(text) ||
        (NAMES.test(ask) && find(text).filter(({ sort }) => sort === 'person').length >= LISTED)
      );
    case 'other':
      return hasPreposition(ask, text);
    default:
      return SAID[detail].test(text);
  }
}

/** Whether a sentence says where: `at the Town Hall`, `in eastern Norway`, `on Radio Six`, `the Oslo summit`. */
function givesPlace(sentence: string, find: FindMentions): boolean {
  const isSomebody = (name: string) => find(name).some(({ sort }) => sort !== 'place');
  if ([...sentence.matchAll(EVENT)].some(([, name = '']) => !isSomebody(name))) return true;
  return [...sentence.matchAll(PLACED)].some(([whole, preposition, name = '']) => {
    const place = name.replace(/['’]s$/u, '');
    if (OF_LAND.test(place)) return true;
    // To somebody and on a day is nowhere; “a visit to the Town Hall” is somewhere.
    return (preposition !== 'to' || / the /.test(whole)) && !isSomebody(place);
  });
}

const EVENT = /\b[Tt]he (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:summit|meeting|talks|visit|conference)/gu;
const PLACED =
  /\b(in|at|on|to|inside) (?:the |his |her )?((?:eastern|western|northern|southern) \p{Lu}\p{L}+|\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?: soil)?)/gu;
const OF_LAND = /^(?:east|west|north|south)ern | soil$/u;

/** Whether a fact holds the detail in one of its fields: who spoke, to whom, when and where it was. */
export function holds(ask: string, fact: Fact): boolean {
  switch (detailAsked(ask)) {
    case 'to-whom':
      return 'to' in fact && fact.to !== undefined;
    case 'when':
      return 'when' in fact && fact.when !== undefined;
    case 'where':
      return ('where' in fact && fact.where !== undefined) || ('to' in fact && MEDIUM.test(fact.to ?? ''));
    case 'who':
      return fact.kind === 'person' || (fact.kind === 'statement' && fact.speaker !== undefined);
    default:
      return false;
  }
}

/** `CBS` and `American television` are where somebody said it, `reporters` only to whom. */
const MEDIUM = /^\p{Lu}{2,}\b|\b(?:television|radio|readers of)\b/u;

const AFTER = /\b(?:after|before|ahead of|during|once) (?:the|that|this|there|it|\p{Lu})/u;

/** How sentences put what stands in one place in them. */
const SAID: Readonly<Record<'since' | 'long' | 'why' | 'to-whom' | 'with-whom' | 'which' | 'how', RegExp>> = {
  since:
    /\b(?:since|Since)\b|\b(?:began|begun|started)\b.* (?:in|on) \p{Lu}|\b[Aa]fter the \p{Lu}|\bfor \d+ years\b/u,
  long: /\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|long time|twice|times)\b/u,
  why: /\b(?:because|so that|in order to|due to|owing to|for fear|reasons?|as a result|makes? .*impossible)\b/iu,
  'to-whom':
    /\b(?:told|telling|accused|threatened|warned|urged) (?:the )?(?:\p{Lu}|\p{L}+ (?:allies|television)|reporters|allies)|\b(?:said|says|stressed|spoke|speaking|wrote|posted)\b[^,.;:]* to (?:\p{Lu}|reporters)/u,
  'with-whom':
    /\bwith (?:both |the |his |her )*(?:\p{Lu}|coalition|allies|reporters|European)|^(?:\p{L}+ \p{Lu}\p{L}+ )?\p{Lu}\p{L}+ and \p{Lu}\p{L}+/u,
  which: /\b(?:among them|namely|such as|including)\b/u,
  how: /\b(?:by \p{L}+ing|through|by means of|behind the scenes)\b/u,
};

/** A number that is not part of a name, such as `Article 5`, and was not asked with. */
function hasNumber(text: string, before: string): boolean {
  const language = languageOf('en');
  const asked = new Set(language.words(before));
  const parts = text.split(/\s+/u);
  return parts.some((part, at) => {
    const [word = ''] = language.words(part);
    const isNamed = at > 1 && /^\p{Lu}/u.test(parts[at - 1] ?? '');
    return word !== 'one' && !isNamed && !asked.has(word) && language.detailOf(word) === 'number';
  });
}

/** Somebody the question did not name: the one who acts, as in `Russia occupies …`, or one after `by` or `from`. */
function namesNew(detail: Detail, text: string, before: string, find: FindMentions): boolean {
  const known = new Set(find(before).map(({ id }) => id));
  if (detail === 'who' && find(text).some(({ id, sort }) => sort === 'person' && !known.has(id))) return true;
  if (/\b(?:by|from) (?:the )?\p{Lu}/u.test(text)) return true;
  const language = languageOf('en');
  const asked = new Set(language.words(before).map(language.stem));
  const [, actor] = /^(?:The )?(\p{Lu}\p{L}+)/u.exec(text) ?? [];
  const [first] = language.words(actor ?? '');
  return first !== undefined && !language.isStop(first) && !asked.has(language.stem(first));
}

/** `on what?`: the sentence goes on after that preposition, or one that says the same. */
function hasPreposition(ask: string, text: string): boolean {
  const [, preposition] = /^(\p{L}+) what$/u.exec(ask) ?? [];
  if (preposition === undefined) return false;
  const alike = ABOUT.includes(preposition) ? ABOUT.join('|') : preposition;
  return new RegExp(`\\b(?:${alike}) (?!\\p{L}+day)\\p{L}`, 'u').test(text);
}

/** Asks for a list, not for some of one. */
const NAMES = /^(?:like|such|for|names)\b/u;
/** People that a sentence names when it lists them. */
const LISTED = 3;
const ABOUT = ['on', 'about', 'over', 'concerning', 'around'];

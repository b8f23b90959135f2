import type { Statement } from '../../../content/knowledge.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { Line } from '../../answer.ts';
import { contradict } from '../../lookup/opposing.ts';
import { narrowed } from '../everything.ts';
import {
  inOrder,
  isPerson,
  lineOf,
  lineOfSentence,
  namesThese,
  type Shelf,
  surnameOf,
  type Told,
  uncovered,
  withoutRepeats,
} from '../shelf.ts';
import { onlyFact } from '../tell-lines.ts';
import { voicesOf, wordsOfVoice } from './voices.ts';

/** For something, or against it. */
export type Stance = 'favours' | 'opposes';

/**
 * Who is for or against something: what is said in such words and is about it, and for *against* what facts set against
 * that or against whoever is named; undefined where that is nobody.
 */
export function stances(stance: Stance, about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const cue = shelf.words[stance];
  // What the articles are about as a whole narrows nothing down.
  const rest = about.filter((word) => !shelf.isMain(word));
  const isOn = (line: Line) => narrowed([line], rest, shelf).length > 0;
  const named = voicesOf(about, shelf);
  const isNamed = ({ speaker }: Statement) =>
    named.some(({ person, name }) => speaker === (person?.id ?? name));
  const statements = shelf.facts.filter((fact) => fact.kind === 'statement');
  const targets = statements.filter(
    (fact) => isNamed(fact) || (about.length > 0 && narrowed([lineOf(fact, shelf)], about, shelf).length > 0),
  );
  const opposing = statements.filter(
    (fact) => !targets.includes(fact) && targets.some((target) => contradict(target, fact)),
  );
  const facts = shelf.facts
    .filter((fact) => fact.kind !== 'person' && !(fact.kind === 'statement' && isNamed(fact)))
    .filter((fact) => cue.test(fact.says) && isOn(lineOf(fact, shelf)))
    .concat(stance === 'opposes' ? opposing : [])
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(shelf.sentences, facts)
    .filter(({ text }) => cue.test(text))
    .map(lineOfSentence)
    .filter(isOn);
  const lines = withoutRepeats(inOrder(facts.length > 1 ? facts : [...facts, ...text], shelf));
  return lines.length > 0 && lines.length <= MOST ? { lead: namesThese(shelf), lines } : undefined;
}

/**
 * What somebody, or everybody who speaks for a country or a body, wants; with what they refuse, support or will do where their
 * stance is asked for, `isStance`. Undefined where that is no list.
 */
export function wants(about: readonly ReadWord[], isStance: boolean, shelf: Shelf): Told | undefined {
  const { demands, wants: wishes } = shelf.words;
  const cues = isStance ? [demands, wishes] : [demands];
  const voices = voicesOf(about, shelf);
  const rest = about.filter((word) => !voices.some(({ words }) => words.includes(word)));
  if (voices.length === 0) return undefined;
  const said = voices
    .flatMap((voice) => wordsOfVoice(voice, shelf))
    .filter(({ text }) => cues.some((cue) => cue.test(text)));
  const names = voices.flatMap(({ name, person, words }) => [
    name,
    name.split(' ').at(-1) ?? name,
    ...words.map(({ as }) => as),
    // Whoever is asked about as a body, *Belmars demands*, is that body as the facts write it.
    ...(person?.of !== undefined && !words.some(({ term }) => term === `@${person.id}`) ? [person.of] : []),
  ]);
  const people = shelf.facts.filter(isPerson).map(surnameOf);
  const others = people.filter((other) => !names.some((name) => name.includes(other)));
  const begins = (text: string) => names.some((name) => asksFor(text, name, cues, others));
  const facts = shelf.facts
    .filter(({ kind, says }) => kind !== 'person' && begins(says))
    .map((fact) => lineOf(fact, shelf));
  const own = [...said, ...facts];
  const text = uncovered(shelf.sentences, own)
    .filter(({ text }) => begins(text))
    .map(lineOfSentence);
  const lines = withoutRepeats(inOrder(narrowed([...own, ...text], rest, shelf), shelf));
  // One demand of several who speak for a body is not all that it wants.
  const isList = lines.length > 1 || (voices.length === 1 && onlyFact(lines) !== undefined);
  return isList && lines.length <= MOST ? { lead: namesThese(shelf), lines } : undefined;
}

/**
 * Whether a text goes on from a name with what is wanted: at its beginning, *Lund wants*, or where somebody else tells it,
 * *Novak said that Lund wants*; not across the name of another one.
 */
function asksFor(text: string, name: string, cues: readonly RegExp[], others: readonly string[]): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const next = text.slice(at + name.length, at + name.length + NEAR);
  if (at < 0 || !/^[ ’']/u.test(next) || /[\p{L}\p{N}]$/u.test(text.slice(0, at))) return false;
  const first = Math.min(...cues.map((cue) => next.search(cue)).filter((index) => index >= 0));
  return Number.isFinite(first) && !others.some((other) => next.slice(0, first).includes(other));
}

/** Who did how much or what of something: every fact and sentence that tells it of somebody; undefined for no list. */
export function each(about: readonly ReadWord[], isCounted: boolean, shelf: Shelf): Told | undefined {
  const rest = about.filter((word) => word.how !== 'name' && !shelf.isMain(word));
  if (rest.length === 0) return undefined;
  const { language } = shelf.search.reader;
  const counts = (text: string) =>
    !isCounted ||
    language.words(text).some((word) => language.detailOf(word) === 'number') ||
    /\d/u.test(text);
  const facts = shelf.facts.map((fact) => lineOf(fact, shelf)).filter(({ text }) => counts(text));
  const some = narrowed(facts, rest, shelf);
  const text = uncovered(shelf.sentences, some)
    .map(lineOfSentence)
    .filter(({ text }) => counts(text));
  const lines = withoutRepeats(inOrder([...some, ...narrowed(text, rest, shelf)], shelf));
  return lines.length > 1 && lines.length <= MOST ? { lead: namesThese(shelf), lines } : undefined;
}

/** Lines from which on a list says no longer who stands where. */
const MOST = 14;
/** Characters after a name in which it is said what is wanted. */
const NEAR = 60;

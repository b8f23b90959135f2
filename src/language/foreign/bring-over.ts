import { firstFormGerman, isSeparable } from '../de/first-form.ts';
import { languageOf } from '../language.ts';
import { type Cut, cut, spelledOut } from './cut.ts';
import { dictionaryOf, type Meaning } from './dictionary.ts';
import { isInfinitive } from './endings/infinitives.ts';
import { isPastForm } from './endings/past-forms.ts';
import { inEnglishOrder } from './english-order.ts';
import type { NamesAbroad } from './names/names-abroad.ts';
import { mayBeSurname } from './names/surname.ts';
import { transliterate } from './names/transliterate.ts';
import { smallWordsOf } from './small-words.ts';
import { asWrittenFrench } from './spoken-french.ts';

/** A text of another language in English words, and which of its words each of them is. */
export interface BroughtOver {
  /** Two-letter code of the text's own language. */
  readonly language: string;
  readonly english: string;
  /** What was written for a run of the English words; undefined where nothing was, or not in one run. */
  written(english: string): string | undefined;
  /** The words that are in no table and no name, as they were written. */
  readonly untold: readonly string[];
}

/** A run of words and the English for it. */
export interface Piece {
  readonly english: string;
  readonly kind: 'small' | 'name' | 'word' | 'verb' | 'strange' | 'mark';
  /** It is a verb whose ending tells that it is past. */
  readonly isPast?: boolean;
  /** It is a noun in its first case where that case is told by its ending, so nothing that is counted. */
  readonly isFirstCase?: boolean;
  /** It only asks, wherever it stands: French `quoi`. */
  readonly isOpen?: boolean;
  /** UTF-16 units of the text, from 0. */
  readonly start: number;
  readonly end: number;
}

/** What the words are brought to. */
export interface Home {
  readonly names: NamesAbroad;
  /** How well an English word or expression fits what is told there, from 0 for a word that it does not have. */
  fits(english: string): number;
  /** Whether an English word stands in what is told there, and not in ways of asking alone. */
  tells(english: string): boolean;
}

/**
 * Brings a question of another language to the English words of what it may be about: names by their sound, small words and
 * expressions by table, all others by dictionary, of several meanings the one that fits. A word that is in none stays, in
 * Latin letters, so that a refusal can name it.
 */
export function bringOver(text: string, code: string, home: Home): BroughtOver {
  const composed = text.normalize('NFC');
  const pieces = inEnglishOrder(piecesOf(cut(composed, languageOf(code)), code, home), home.names.together);
  return {
    language: code,
    english: joined(pieces),
    written: (english) => writtenFor(english, pieces, composed),
    untold: pieces.flatMap(({ english, start, end }) =>
      english.startsWith(STRANGE) ? composed.slice(start, end) : [],
    ),
  };
}

function piecesOf(written: readonly Cut[], code: string, home: Home): readonly Piece[] {
  const language = languageOf(code);
  const full = spelledOut(written, language);
  const words = code === 'de' ? withVerbsWhole(full) : full;
  const small = smallWordsOf(code);
  const dictionary = dictionaryOf(code);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const [small, expression] = [smallAt(at), expressionAt(at)];
    const isLonger = expression && expression.length > (small?.length ?? 0);
    const piece = (isLonger ? expression : small) ?? wordAt(words[at] as Cut, at);
    pieces.push(piece.piece);
    at += piece.length;
  }
  return code === 'fr' ? asWrittenFrench(pieces) : pieces;

  function smallAt(at: number) {
    for (let length = Math.min(small?.longest ?? 0, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      if (run.some(({ isMark }) => isMark)) continue;
      // A name may be spelt like a small word.
      const isName =
        length === 1 && at > 0 && run[0]?.capital && !/^\p{Lu}+$/u.test(run[0].text) && code !== 'de';
      const english = isName ? undefined : small?.of(run.map(({ lower }) => lower).join(' '));
      if (isGenitive(at, length)) return piece(at, length, 'of the', 'small');
      if (english?.startsWith(VERB)) return piece(at, length, english.slice(VERB.length), 'verb');
      if (english === undefined) continue;
      const found = piece(at, length, isAsking(run, at) ? 'what' : english, 'small');
      return code === 'fr' && run.some(({ lower }) => ONLY_ASKS.test(lower))
        ? { ...found, piece: { ...found.piece, isOpen: true } }
        : found;
    }
    return undefined;
  }

  /** Spanish `que` for `qué`, as many write it in a chat, where a question begins. */
  function isAsking([word, ...more]: readonly Cut[], at: number): boolean {
    if (code !== 'es' || word?.lower !== 'que' || more.length > 0) return false;
    return (
      pieces.every(({ kind, english }) => kind === 'mark' || BEGINS.test(english)) && at + 1 < words.length
    );
  }

  /** German `der` and `des` between two nouns: `die Ursache des Brandes`. */
  function isGenitive(at: number, length: number): boolean {
    if (code !== 'de' || length !== 1 || at < 2) return false;
    const [before, here, after] = words.slice(at - 1, at + 2);
    if (!before?.capital || !after?.capital || !/^de[rs]$/u.test(here?.lower ?? '')) return false;
    return !home.names.has(before.text) && (dictionary.of(before)?.certainty ?? 0) >= SURE;
  }

  function expressionAt(at: number) {
    const found = dictionary.expressionAt(words, at);
    return found && piece(at, found.length, best(found.english), found.isVerb ? 'verb' : 'word');
  }

  function wordAt(word: Cut, at: number) {
    if (word.isMark) return piece(at, 1, word.text, 'mark');
    if (/\p{N}/u.test(word.text)) return piece(at, 1, word.text, 'word');
    if (language.isStop(word.lower) && !dictionary.has(word.lower)) return piece(at, 1, '', 'small');
    const same = word.capital && home.names.has(word.text) ? word.text : undefined;
    if (same !== undefined) return piece(at, 1, same, 'name');
    const found = dictionary.of(word);
    // `Песков` is no form of the word for sand.
    const isSurname =
      word.capital && at > 0 && found && found.certainty < 1 && mayBeSurname(word.lower, code);
    const meaning = isSurname ? undefined : found;
    const called = word.text.charAt(0).toUpperCase() + word.text.slice(1);
    if (word.text.length >= NAME_FROM && home.names.has(called) && (meaning?.certainty ?? 0) < 1)
      return piece(at, 1, called, 'name');
    const isSure = meaning !== undefined && meaning.certainty >= SURE;
    const isCalled = word.capital && (at > 0 || !isSure);
    const name = isSure && !isCalled ? undefined : home.names.of(word.text, code, false);
    if (name !== undefined && (!isSure || code !== 'de')) return piece(at, 1, name, 'name');
    if (meaning && meaning.certainty > UNSURE) return told(meaning, word, at);
    if (home.fits(word.lower) > 0) return piece(at, 1, word.text, 'word');
    // A name in another script is told by nothing else where it is written small.
    const mayBeCalled = word.capital || (meaning === undefined && CYRILLIC.test(word.lower));
    const alike = mayBeCalled ? home.names.of(word.text, code, true) : undefined;
    if (alike !== undefined) return piece(at, 1, alike, 'name');
    if (meaning) return told(meaning, word, at);
    const latin = transliterate(word.text, code);
    return piece(at, 1, word.capital && at > 0 && code !== 'de' ? latin : STRANGE + latin, 'strange');
  }

  /** A word by what it means; of a verb and another word that are spelt alike the one that may stand there. */
  function told(meaning: Meaning, word: Cut, at: number) {
    const { certainty, verbs, others } = meaning;
    const isOpen = verbs.length > 0 && others.length > 0;
    const isOther = isOpen && !isInfinitive(word.lower, code) && mayBeNoun(word, at);
    const isVerb = isOther ? false : meaning.isVerb;
    const english = isOther ? others : isOpen && isPastForm(word.lower, code) ? verbs : meaning.english;
    const made = piece(at, 1, best(english), isVerb ? 'verb' : 'word');
    const isFirstCase = !isVerb && certainty === 1 && FIRST_CASE.get(code)?.test(word.lower) === true;
    return isFirstCase ? { ...made, piece: { ...made.piece, isFirstCase } } : made;
  }

  /** Whether a word stands where a noun does: behind what leads to one, and in German with a capital. */
  function mayBeNoun(word: Cut, at: number): boolean {
    if (code === 'de') return word.capital && at > 0;
    const before = pieces.at(-1);
    if (before?.kind !== 'small') return false;
    return LEADS_TO_NOUN.test(before.english) || (COUNTS_NOUNS.has(code) && before.english === 'how many');
  }

  function piece(at: number, length: number, english: string, kind: Piece['kind']) {
    const [first, last] = [words[at] as Cut, words[at + length - 1] as Cut];
    const isPast =
      kind === 'verb' && words.slice(at, at + length).some(({ lower }) => isPastForm(lower, code));
    return {
      length,
      piece: { english, kind, start: first.start, end: last.end, ...(isPast && { isPast }) },
    };
  }

  function best(english: readonly string[]): string {
    let [first = ''] = english;
    let most = Number.NEGATIVE_INFINITY;
    for (const [place, one] of english.entries()) {
      // Of several states that one word may mean, *employed* or *occupied*, the one that is told.
      const isAsked = STATE.test(one) && !home.tells(one);
      const worth = home.fits(one) - Math.min(place, 1) * LATER - (isAsked ? UNTOLD : 0);
      if (worth > most) [first, most] = [one, worth];
    }
    return first;
  }
}

/**
 * German verbs with the prefix that stands at the end: `warf … vor` becomes `vorwerfen`. The prefix is left out where the
 * dictionary has such a verb.
 */
function withVerbsWhole(words: readonly Cut[]): readonly Cut[] {
  const language = languageOf('de');
  const end = words.findLastIndex(({ isMark }) => !isMark);
  const last = words[end];
  if (!last || !isSeparable(last.lower)) return words;
  for (const [at, word] of words.slice(0, end).entries()) {
    if (word.capital && at > 0) continue;
    const [whole] = cut(`${last.lower}${firstFormGerman(word.lower) ?? word.lower}`, language);
    if (!whole || !dictionaryOf('de').has(whole.lower)) continue;
    const verb: Cut = { ...whole, text: word.text, start: word.start, end: word.end, capital: false };
    return [...words.slice(0, at), verb, ...words.slice(at + 1, end), ...words.slice(end + 1)];
  }
  return words;
}

function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ english }) => english)
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=[?!;.,])/gu, '');
}

function writtenFor(english: string, pieces: readonly Piece[], text: string): string | undefined {
  const wanted = partsOf(english);
  const parts = pieces.flatMap((piece) => partsOf(piece.english).map((word) => ({ word, piece })));
  for (let at = 0; at + wanted.length <= parts.length; at++) {
    if (!wanted.every((word, step) => parts[at + step]?.word === word)) continue;
    const run = parts.slice(at, at + wanted.length).map(({ piece }) => piece);
    const [start, end] = [Math.min(...run.map((one) => one.start)), Math.max(...run.map((one) => one.end))];
    const others = pieces.filter(
      (one) => !run.includes(one) && one.start >= start && one.end <= end && one.end > one.start,
    );
    return others.length === 0 && end > start ? text.slice(start, end) : undefined;
  }
  return undefined;
}

function partsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/'s\b/gu, '')
      .match(/[\p{L}\p{M}\p{N}%]+(?:[.,:'][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** English small words behind which a noun comes and no verb. */
const LEADS_TO_NOUN = /^(?:which|of|of the|in the|a|no|every|some|any|his|her|their|our|my|of how many)$/u;
/** Languages that have a form of *how many* for nouns alone. */
const COUNTS_NOUNS: ReadonlySet<string> = new Set(['es', 'fr', 'it']);
/** What nouns end with in their first case and in no plural of what is counted, by two-letter code. */
const FIRST_CASE: ReadonlyMap<string, RegExp> = new Map([
  ['pl', /a$/u],
  ['ru', /[ая]$/u],
  ['uk', /[ая]$/u],
]);
/** Letters before a word that is in no table, so that nobody takes it for a misspelt English one. */
const STRANGE = 'ъъ';
/** French words that ask and do nothing else. */
const ONLY_ASKS = /^(?:quoi|combien)$/u;
/** What may stand before a question word. */
const BEGINS = /^(?:and|but|so|of|in|on|at|with|to|from|by|for|about|)$/u;
/** What a table of small words has before a verb. */
const VERB = 'to ';
/** Certainty from which a word is what the dictionary has, whatever name it sounds like. */
const SURE = 0.94;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters of a name in small letters, at least. */
const NAME_FROM = 4;
/** Certainty up to which a word may be misspelt, so that a known word or name comes first. */
const UNSURE = 0.55;
/** What a later meaning is worth less than the first one, beside how well it fits. */
const LATER = 0.2;
/** What a state is worth less that stands in ways of asking alone. */
const UNTOLD = 0.25;
const STATE = /^\p{L}+ed$/u;

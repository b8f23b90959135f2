import { fold } from '../characters/fold.ts';
import { firstFormGerman } from '../de/first-form.ts';
import { type Language, languageOf } from '../language.ts';
import { remembering } from '../remembering.ts';
import { editDistance } from '../spelling/edit-distance.ts';
import { lemmaRowsOf } from './compiled-tables.ts';
import type { Cut } from './cut.ts';
import { firstForms } from './endings/first-forms.ts';
import { withoutFleetingVowel } from './endings/fleeting-vowels.ts';
import { sharedStem } from './endings/paradigms.ts';
import { withSmallWords } from './small-words.ts';
import { type Form, type Lemma, type Senses, sensesTogether, together } from './table/lemma.ts';
import { type LemmaRows, openLemmaTable } from './table/lemma-table.ts';

/** English words for one of another language. */
export interface Meaning extends Senses {
  /** How surely it is that word, from 0 to 1: 1 for a form that stands in a table, less for another form of it. */
  readonly certainty: number;
}

/** Looks up words of one language in whichever form they stand. */
export interface Dictionary {
  /** Undefined for a word that is in no table. */
  of(word: Cut): Meaning | undefined;
  /** The same for a word that is spelt as it is meant. */
  asSpelt(word: Cut): Meaning | undefined;
  /** Whether a lower-case word stands in a table, if with another ending. */
  has(word: string): boolean;
  /** The longest expression that begins at a word, and how many words it has; at least two. */
  expressionAt(words: readonly Cut[], at: number): (Meaning & { readonly length: number }) | undefined;
}

/** Whether a lower-case word is one of a language, as its dictionary has it or with another ending. */
export function isWordOf(word: string, code: string): boolean {
  if (!withSmallWords.has(code)) return false;
  return dictionaryOf(code).has(word);
}

/** The dictionary of a language, a two-letter code; it is opened when it is first asked for. */
export function dictionaryOf(code: string): Dictionary {
  const known = dictionaries.get(code) ?? openDictionary(languageOf(code), lemmaRowsOf(code));
  dictionaries.set(code, known);
  return known;
}

const dictionaries = new Map<string, Dictionary>();

/** Opens a compiled dictionary. */
export function openDictionary(language: Language, rows: LemmaRows): Dictionary {
  const table = openLemmaTable(rows);

  const find = remembering((lower) => ({ meaning: lookUp(lower) }), MOST_KEPT);

  /** What stands in a table, or the lemma of which a word is a form by a rule. */
  function formOf(word: Form): Meaning | undefined {
    const own =
      table.exact(word.lower) ?? (ACCENTED_PAST.test(word.lower) ? undefined : table.exact(word.plain));
    const stemmed = table.sharing(word.stem);
    if (own?.isForm) return meaningOf(asTable(own, byRule(word, stemmed)), 1);
    if (own && stemmed && own.row !== stemmed.row) return meaningOf(together(own, stemmed), 1);
    if (own) return meaningOf(own, 1);
    return byRule(word, stemmed);
  }

  /** The lemma that shares most with a word that no rule leads to one. */
  function alike(word: Form): Meaning | undefined {
    let best: Lemma | undefined;
    let nearest = 0;
    for (const lemma of table.beginningAs(word.plain)) {
      const likeness = likenessOf(word, lemma.words[0] as Form);
      if (likeness > nearest) [best, nearest] = [lemma, likeness];
    }
    return best && nearest >= ALIKE_FROM ? meaningOf(best, 0.9 * nearest) : undefined;
  }

  /** The word that a rule of the language leads a form back to; `stemmed` has the same stem. */
  function byRule(word: Form, stemmed: Lemma | undefined): Meaning | undefined {
    const declined = declinedOf(word);
    if (declined && stemmed && declined.row !== stemmed.row)
      return meaningOf(together(declined, stemmed), 0.95);
    const known = declined ?? stemmed;
    if (known) return meaningOf(known, 0.95);
    for (const form of firstForms(word.lower, language.code)) {
      const [first] = [form, reflexive(form, language.code)].flatMap(
        (one) => table.exact(one) ?? table.exact(fold(one)) ?? [],
      );
      if (first?.isVerb) return meaningOf(first, 0.9);
    }
    for (const noun of withoutFleetingVowel(word.lower, language.code)) {
      const first = table.exact(noun);
      if (first && !first.isVerb) return meaningOf(first, 0.9);
    }
    return undefined;
  }

  /** The lemma that differs in its ending only; of several the one that shares most, and all that share as much. */
  function declinedOf(word: Form): Lemma | undefined {
    let best: Lemma | undefined;
    let most = 0;
    const isPast = ACCENTED_PAST.test(word.lower);
    for (const lemma of table.beginningAs(word.plain)) {
      if (isPast && !lemma.isVerb) continue;
      const shared = sharedStem(word.plain, lemma.words[0]?.plain ?? '', lemma.isVerb, language.code);
      if (shared === 0 || shared < most) continue;
      best =
        best && shared === most ? { ...together(best, lemma), isVerb: best.isVerb && lemma.isVerb } : lemma;
      most = shared;
    }
    return best;
  }

  function lookUp(lower: string): Meaning | undefined {
    return spelt(lower) ?? misspelt(wordOf(lower));
  }

  function spelt(lower: string): Meaning | undefined {
    const word = wordOf(lower);
    const form = strongOr(word);
    if (form) return form;
    const parts = language.code === 'de' ? (participleOf(lower) ?? compoundOf(lower)) : undefined;
    return parts ?? withoutPrefix(lower) ?? alike(word);
  }

  /** A Slavic verb that only a prefix tells from one of the table: `wybudować` of `budować`. */
  function withoutPrefix(lower: string): Meaning | undefined {
    const prefix = PREFIXES.get(language.code)?.exec(lower)?.[0];
    if (prefix === undefined || lower.length - prefix.length < SHORTEST_VERB) return undefined;
    const found = formOf(wordOf(lower.slice(prefix.length)));
    return found?.isVerb ? { ...found, certainty: 0.6 * found.certainty } : undefined;
  }

  function strongOr(word: Form): Meaning | undefined {
    const strong = language.code === 'de' ? firstFormGerman(word.lower) : undefined;
    return (strong === undefined ? undefined : formOf(wordOf(strong))) ?? formOf(word);
  }

  function wordOf(lower: string): Form {
    return { lower, plain: fold(lower), stem: language.stem(lower) };
  }

  /** The lemma that stands there, or has the same stem. */
  function standing(lower: string): Lemma | undefined {
    return table.exact(lower) ?? table.exact(fold(lower)) ?? table.sharing(language.stem(lower));
  }

  function participleOf(lower: string): Meaning | undefined {
    const infinitive = participle(lower);
    const found = infinitive === undefined ? undefined : formOf(wordOf(infinitive));
    return found && { ...found, certainty: 0.9 * found.certainty };
  }

  /** A German word made of two: `Friedensabkommen`; the longest last part counts. */
  function compoundOf(word: string): Meaning | undefined {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const last = standing(word.slice(at));
      if (!last) continue;
      const part = word.slice(0, at);
      for (const joint of JOINTS) {
        const bare = part.endsWith(joint) ? part.slice(0, part.length - joint.length) : '';
        const first = bare.length < SHORTEST_BARE ? undefined : standing(bare);
        if (!first) continue;
        const english = first.english
          .slice(0, MOST_JOINED)
          .flatMap((one) => last.english.slice(0, MOST_JOINED).map((other) => `${one} ${other}`));
        return { english, certainty: 0.75, isVerb: last.isVerb, verbs: NONE, others: NONE };
      }
    }
    return undefined;
  }

  function misspelt({ lower, plain }: Form): Meaning | undefined {
    if (plain.length < TYPO_FROM) return undefined;
    const limit = plain.length >= TWO_TYPOS_FROM ? 2 : 1;
    let best: Lemma | undefined;
    let nearest = limit + 1;
    for (const lemma of table.sharingLetter(plain, limit)) {
      const [first] = lemma.words;
      if (!first || first.plain.length < TYPO_FROM) continue;
      const far = editDistance(plain, first.plain, limit);
      if (far < nearest) [best, nearest] = [lemma, far];
    }
    if (best) return meaningOf(best, MISSPELT);
    for (const form of oneEditAway(lower)) {
      const strong = language.code === 'de' ? firstFormGerman(form) : undefined;
      const lemma = table.exact(strong ?? form);
      if (lemma) return meaningOf(lemma, MISSPELT);
    }
    return undefined;
  }

  return {
    of: ({ lower }) => find(lower).meaning,
    asSpelt: ({ lower }) => spelt(lower),
    has: (word) => (strongOr(wordOf(word))?.certainty ?? 0) >= SURELY,
    expressionAt(words, at) {
      const first = words[at];
      if (!first) return undefined;
      let best: Lemma | undefined;
      for (const lemma of table.expressionsAs(first.plain)) {
        if (best && best.words.length >= lemma.words.length) continue;
        const isThere = lemma.words.every((part, step) => {
          const word = words[at + step];
          return word !== undefined && isFormOf(word, part);
        });
        if (isThere) best = lemma;
      }
      return best && { ...meaningOf(best, 0.95), length: best.words.length };
    },
  };
}

/** A form with what the tables have of the word that a rule leads it back to, if that is the same word. */
function asTable(own: Lemma, ruled: Meaning | undefined): Senses {
  return ruled?.english.some((one) => own.english.includes(one)) ? sensesTogether(ruled, own) : own;
}

const NONE: readonly string[] = [];

function meaningOf({ english, isVerb, verbs, others }: Senses, certainty: number): Meaning {
  return { english, certainty, isVerb, verbs, others };
}

function isFormOf(word: Form, part: Form): boolean {
  return word.plain === part.plain || word.stem === part.stem || likenessOf(word, part) >= ALIKE_FROM;
}

/** How much two words share from their beginning, from 0 to 1; 0 where that can be no form of the same word. */
function likenessOf(word: Form, other: Form): number {
  const [one, two] = [word.stem, other.stem];
  let shared = 0;
  while (shared < one.length && shared < two.length && one[shared] === two[shared]) shared++;
  const [left, right] = [one.length - shared, two.length - shared];
  const isShort = Math.min(one.length, two.length) <= 4;
  if (shared < 3 || left > (isShort ? 1 : 3) || right > (isShort ? 1 : 3)) return 0;
  // `mir` and `miru`, but not `vid` and `vidd`.
  const ends = `${one.slice(shared)}${two.slice(shared)}`;
  if (shared < 4 && (left > 1 || right > 1 || !VOWELS.test(ends))) return 0;
  return (2 * shared) / (one.length + two.length);
}

/** `abgelehnt` may be a form of `ablehnen`. */
function participle(word: string): string | undefined {
  const [, before = '', stem = ''] =
    /^((?:ab|an|auf|aus|bei|ein|mit|nach|vor|zu|zurück|durch|um|über|weg|her|hin|fest|statt|teil|fort|los)?)ge(.{3,}?)(?:e?t|en)(?:e[nrsm]?)?$/u.exec(
      word,
    ) ?? [];
  return stem === '' ? undefined : `${before}${stem}en`;
}

/** A verb as the dictionary may have it, with *itself*: `opporsi` for `opporre`. */
function reflexive(infinitive: string, code: string): string {
  if (code === 'it') return infinitive.replace(/r?re$/u, 'rsi');
  return infinitive + (code === 'es' ? 'se' : 'ся');
}

/** What makes an act of a verb whole, the longer first. */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map([
  ['pl', /^(?:prze|przy|wy|po|na|za|od|do|ob|roz|ze|u|o|z|s)/u],
  ['ru', /^(?:пере|при|про|вы|по|на|за|от|до|об|раз|рас|из|ис|со|у|о|с)/u],
  ['uk', /^(?:пере|при|про|ви|по|на|за|від|до|об|роз|роз|з|с|у|о)/u],
]);
/** Letters of a verb without its prefix, at least. */
const SHORTEST_VERB = 5;
/** A word with two letters changed about, with one less, and with a letter of its own or a vowel more: `getroffn`. */
function oneEditAway(word: string): readonly string[] {
  const letters = [...word];
  const more = new Set([...letters, ...(/\p{Script=Cyrillic}/u.test(word) ? 'аеиоуіяюь' : 'aeiouy')]);
  const places = letters.keys();
  return [...places].flatMap((at) => {
    // People seldom miss the first letter.
    if (at === 0) return [];
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')];
    const here = letters[at] ?? '';
    return [
      ...[...more].map((letter) => before + letter + here + after),
      before + after,
      ...(after ? [before + (letters[at + 1] ?? '') + here + letters.slice(at + 2).join('')] : []),
    ];
  });
}

/** What only a past form ends with in Spanish and Italian: `negoció` is of `negociar` and no misspelt `negocio`. */
const ACCENTED_PAST = /[óò]$/u;
/** What joins the parts of a German compound. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
/** Part that two forms of a word share at least, from 0 to 1. */
const ALIKE_FROM = 0.75;
/** Letters of each part of a compound, at least, and of the first without what joins it. */
const SHORTEST_PART = 4;
const SHORTEST_BARE = 3;
/** Meanings of each part that are joined, at most. */
const MOST_JOINED = 3;
/** Certainty from which a word is one of the language. */
const SURELY = 0.75;
/** Letters from which a word may be misspelt by one edit, and by two. */
const TYPO_FROM = 6;
const TWO_TYPOS_FROM = 11;
/** How surely a word is one that it seems to be misspelt from. */
const MISSPELT = 0.5;
const VOWELS = /^[aeiouyаеиоуыэюяії]*s?$/u;
const MOST_KEPT = 2_000;

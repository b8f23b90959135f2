import type { Language } from '../../language/language.ts';
import { type NamingWords, namingWordsOf } from '../../language/vocabulary/naming-words.ts';

/** Somebody or something whose name a question asks for. */
export interface NameAsked {
  /** Nouns that may be meant, the likeliest first; none where only a number stands for them, *the other two*. */
  readonly nouns: readonly string[];
  /** How many there are, as it is written: `six`; undefined for one, or where it is not said. */
  readonly count: string | undefined;
  /** The name itself is asked for, and not only which one it is. */
  readonly isName: boolean;
  /** Stems of all words of the question. */
  readonly stems: ReadonlySet<string>;
}

/** What a question in small letters wants the name of; undefined where it asks for something else. */
export function nameAsked(meant: string, language: Language): NameAsked | undefined {
  const table = namingWordsOf(language.code);
  if (!table || language.asksFor(meant) !== undefined) return undefined;
  const stems = new Set(language.words(meant).map(language.stem));
  for (const asked of [...table.asked, table.after]) {
    const noun = asked.exec(meant)?.groups?.['noun'];
    if (noun !== undefined) return { ...nounsIn(noun, table, language), isName: true, stems };
  }
  const which = table.which.exec(meant)?.groups?.['noun'];
  if (which !== undefined) return { ...nounsIn(which, table, language), isName: false, stems };
  const who = table.who.exec(meant)?.groups?.['noun'];
  if (who === undefined) return undefined;
  const found = nounsIn(who, table, language);
  return found.count === undefined && !found.isOther ? undefined : { ...found, isName: true, stems };
}

/** The nouns by which a phrase may be headed, *ferry operators complained*, and how many it speaks of. */
function nounsIn(phrase: string, table: NamingWords, language: Language) {
  const words = language.words(phrase).map((word) => word.replace(/['’]s$/u, ''));
  const from = words.findIndex((word) => !table.light.has(word) && !isCount(word, language));
  const led = words.slice(0, from < 0 ? words.length : from);
  const rest = from < 0 ? [] : words.slice(from, from + LONGEST);
  const end = rest.findIndex((word) => language.isStop(word));
  const run = end < 0 ? rest : rest.slice(0, end);
  const isHead = (word: string, at: number) =>
    at === run.length - 1 || table.isVerb(run[at + 1] ?? '') || table.isPlural(word);
  const nouns = run.filter(isHead);
  return {
    nouns: nouns.reverse(),
    count: led.find((word) => isCount(word, language)),
    isOther: led.some((word) => table.others.has(word)),
  };
}

/** Whether a word counts at least two. */
function isCount(word: string, language: Language): boolean {
  return language.detailOf(word) === 'number' && word !== 'one' && word !== '1';
}

/** Words of such a phrase that are looked at. */
const LONGEST = 4;

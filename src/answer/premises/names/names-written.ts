import { dateWords } from '../../../language/calendar/date-words.ts';
import { nationsEnglish } from '../../../language/en/world/nations.ts';
import { isOrdinaryOpener } from '../../../language/en/world/ordinary-words.ts';
import { wordsOf } from '../../../language/words-of.ts';

/**
 * The names that texts write with capital letters within their sentences, `Office of Fair Play`. A single word is one only
 * if it never stands there in small letters; `labels` are names whatever they begin with.
 */
export function namesWritten(texts: readonly string[], labels: readonly string[]): readonly string[] {
  const small = new Set(
    texts.flatMap((text) => wordsOf(text).flatMap((word) => (word.capitalised ? [] : [word.folded]))),
  );
  const found = new Set(labels);
  for (const text of texts) {
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const name = withoutOpener(run.replace(/['’]s?$/u, ''), STARTS.test(text.slice(0, index)));
      const isWord = !name.includes(' ');
      if (name.length < SHORTEST || (isWord && small.has(name.toLowerCase()))) continue;
      if (!isOther(name)) found.add(name);
    }
  }
  return [...found].sort((one, other) => other.length - one.length);
}

/** Capitalised words, joined by *of* or a sign that stands in names. */
const RUN = /\p{Lu}[\p{L}\p{N}'’-]*(?: (?:(?:of|of the|&) )?\p{Lu}[\p{L}\p{N}'’-]*)*/gu;
const STARTS = /(?:^|[.!?…:]['"”’)]*\s+|["“„«(]\s*)$/u;
const SHORTEST = 3;

/** The word that a sentence begins with is part of a name only if it is no ordinary word. */
function withoutOpener(run: string, isFirst: boolean): string {
  if (!isFirst) return run;
  const [first = '', ...rest] = run.split(' ');
  if (!isOrdinaryOpener(first.toLowerCase())) return rest.length > 0 ? run : '';
  return rest.join(' ').replace(/^(?:of|of the|&) /, '');
}

/** A day, a month, or a state beside another name: `Norway Article`. */
function isOther(name: string): boolean {
  const [first = ''] = name.split(' ');
  return CALENDAR.has(first) || nationsEnglish.has(first.toLowerCase());
}

const CALENDAR: ReadonlySet<string> = new Set([
  ...(dateWords.get('en')?.weekdays ?? []),
  ...(dateWords.get('en')?.months ?? []),
]);

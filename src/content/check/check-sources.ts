import { phraseOf, wordsOf } from '../../language/words-of.ts';
import type { Person, Problem } from '../knowledge.ts';
import { quoted } from '../quoted.ts';
import { type Checked, problemAt } from './checked.ts';

/**
 * English words that tell readers that somebody's word is passed on, without a name. In other languages only the
 * speaker's own words count.
 */
const WORDS_FOR_SOURCES = [
  'aide',
  'aides',
  'diplomat',
  'diplomats',
  'envoy',
  'insiders',
  'official',
  'officials',
  'source',
  'sources',
  'spokesman',
  'spokeswoman',
];

/** A shorter word of a speaker, such as *of* or *EU*, does not tell who it is. */
const SHORTEST = 4;

/**
 * Finds answers that state what somebody unnamed said, or what somebody says of another, as if it were so. The answer
 * has to name its source: a person by name, surname, role or another name, anybody else by a word of theirs or one such as
 * *sources*.
 */
export function* checkSources({ located, declared }: Checked): Generator<Problem> {
  const { entry } = located;
  if (!('kind' in entry) || entry.kind !== 'statement') return;
  const { attribution, speaker, says } = entry;
  if (attribution !== 'unnamed' && attribution !== 'relayed') return;
  const person = declared.filter((entry) => entry.kind === 'person').find(({ id }) => id === speaker);
  const answer = phraseOf(says);
  const names = person ? namesOf(person) : [...longWords(speaker ?? ''), ...WORDS_FOR_SOURCES];
  if (names.some((name) => answer.includes(phraseOf(name)))) return;
  const whose = attribution === 'unnamed' ? 'an unnamed source says' : 'somebody passes on';
  const who = person?.name ?? speaker ?? 'unnamed sources';
  const hint = `name it in the answer, such as "according to ${quoted(who).slice(1, -1)}"`;
  yield problemAt(located, `states as a fact what ${whose}: ${hint}`, 'says');
}

function namesOf({ name, role, also }: Person): string[] {
  return [
    name,
    role,
    ...also,
    ...wordsOf(name)
      .slice(-1)
      .map(({ text }) => text),
  ];
}

function longWords(text: string): string[] {
  const words = wordsOf(text).map((word) => word.text);
  return words.filter((word) => word.length >= SHORTEST);
}

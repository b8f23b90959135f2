import type { Person, Statement } from '../../../content/knowledge.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { Line } from '../../answer.ts';
import { isCited } from '../../cite/is-cited.ts';
import { isSaid } from '../../cite/said-already.ts';
import { answerTuning } from '../../tuning.ts';
import { narrowed } from '../everything.ts';
import { sexOfNamed } from '../names/sexes.ts';
import { opensQuotation } from '../opens-quotation.ts';
import {
  inOrder,
  isPerson,
  languageOfArticle,
  lineOf,
  lineOfSentence,
  namesThese,
  pronounAnywhere,
  type Said,
  type Sentence,
  type Shelf,
  spanning,
  surnameOf,
  type Told,
  uncovered,
  withoutRepeats,
} from '../shelf.ts';

/** Somebody who says something: a person, or what facts call the source. */
export interface Voice {
  readonly name: string;
  readonly person?: Person;
  /** The words that named the voice. */
  readonly words: readonly ReadWord[];
}

/** Everything that whoever is named said, as far as it is about the other words; undefined without such a voice. */
export function saidBy(
  about: readonly ReadWord[],
  { isAlone, isQuoted }: { readonly isAlone: boolean; readonly isQuoted: boolean },
  shelf: Shelf,
): Told | undefined {
  const voice = voiceIn(about, shelf);
  if (!voice) return undefined;
  const rest = about.filter((word) => !voice.words.includes(word));
  if (isAlone && rest.length > 0) return undefined;
  const quoted = isQuoted ? narrowed(wordsOfVoice(voice, shelf, true), rest, shelf) : [];
  // Of somebody who is only reported, what is reported is shown.
  const lines = quoted.length > 0 ? quoted : narrowed(wordsOfVoice(voice, shelf), rest, shelf);
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** Whoever is named among some words. */
export function voiceIn(words: readonly ReadWord[], { facts, sentences }: Shelf): Voice | undefined {
  for (const word of words) {
    const person = facts.find(
      (fact): fact is Person => fact.kind === 'person' && word.term === `@${fact.id}`,
    );
    if (person) return { name: person.name, person, words: [word] };
  }
  const speakers = facts.flatMap((fact) =>
    fact.kind === 'statement' && fact.speaker !== undefined ? [fact.speaker] : [],
  );
  const people = facts.filter(isPerson);
  for (const word of words) {
    const has = (name = '') =>
      name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word.as.toLowerCase());
    const speaker = speakers.find((one) => !people.some(({ id }) => id === one) && has(one));
    if (speaker !== undefined)
      return { name: speaker, words: words.filter((one) => one === word || sharesName(one, speaker)) };
    // Whoever is the only one to speak for a body is its voice.
    const of = people.filter((one) => has(one.of) || has(one.role));
    const [only, ...more] = of;
    if (only && more.length === 0) return { name: only.name, person: only, words: [word] };
  }
  // Nobody declared anybody: a name that the text writes with a capital.
  const named = words.find((word) => word.how !== 'name' && isWrittenName(word.as, sentences));
  return named && { name: named.as, words: [named] };
}

/** Everybody who is named among some words, and all who speak for a country or a body that is. */
export function voicesOf(words: readonly ReadWord[], shelf: Shelf): readonly Voice[] {
  const people = shelf.facts.filter(isPerson);
  const found = words.flatMap((word): readonly Voice[] => {
    const own = people.filter(({ id }) => word.term === `@${id}`);
    const read = (text: string) => shelf.search.reader.read(text).words;
    const of = people.filter(
      (one) => one.of !== undefined && read(one.of).some(({ term }) => term === word.term),
    );
    // Who is called by the body they speak for is one voice.
    return [...new Set([...own, ...of])].map((person) => ({ name: person.name, person, words: [word] }));
  });
  if (found.length > 0) return found;
  const voice = voiceIn(words, shelf);
  return voice ? [voice] : [];
}

function sharesName({ as }: ReadWord, name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(as.toLowerCase());
}

function isWrittenName(word: string, sentences: readonly Sentence[]): boolean {
  const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const pattern = new RegExp(`[\\p{L},] ${escaped(capital)}(?![\\p{L}])`, 'u');
  return word.length > 2 && sentences.some(({ text }) => pattern.test(text));
}

/**
 * A voice's statements, then what else the article says that the voice said, in the article's order; only their own words
 * where these are wanted, so that a statement in other words hides no quotation.
 */
export function wordsOfVoice(voice: Voice, shelf: Shelf, isQuoted = false): readonly Line[] {
  const { person, name } = voice;
  const key = person?.id ?? name;
  const statements = shelf.facts.filter((fact) => fact.kind === 'statement' && fact.speaker === key);
  // Where facts say who said what, somebody without a statement is only spoken of.
  if (person && !isQuoted && statements.length === 0 && shelf.facts.some(({ kind }) => kind === 'statement'))
    return [];
  const called = callingOf(name, shelf);
  const speaks = speaking(called, shelf);
  const others = shelf.facts.filter(
    (fact) =>
      fact.kind !== 'person' && !statements.includes(fact) && fact.kind !== 'statement' && speaks(fact.says),
  );
  const facts = [...statements, ...others]
    .map((fact) => (isQuoted ? asWritten(lineOf(fact, shelf), shelf) : withQuote(lineOf(fact, shelf), shelf)))
    .filter(({ text }) => !isQuoted || QUOTED.test(text));
  const text = goesOn(called, speaks, shelf).filter(
    (sentence) => !isAbout(sentence, facts) && (!isQuoted || hasOtherQuotation(sentence, facts)),
  );
  const own = facts.map(({ citations, ...line }) => ({ ...line, citations: citations.slice(0, 1) }));
  const lines = [...facts, ...uncovered(text, own).map(lineOfSentence)];
  return withoutRepeats(inOrder(lines, shelf));
}

function isAbout(sentence: Sentence, lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text === sentence.text);
}

/** Whether a sentence has somebody's own words that no line has. */
function hasOtherQuotation({ text }: Sentence, lines: readonly Line[]): boolean {
  return (text.match(QUOTATION) ?? []).some((words) => !lines.some((line) => line.text.includes(words)));
}

/** A statement with its own words behind it, where its sentence does not have them. */
function withQuote(line: Line, shelf: Shelf): Line {
  const { text, fact } = line;
  if (fact?.kind !== 'statement' || fact.quote === undefined) return line;
  if (isSaid(fact.quote, [text], languageOfArticle(fact.article, shelf), answerTuning.listedSaidFrom))
    return line;
  return { ...line, text: `${text} “${fact.quote}”` };
}

/** A statement as the sentence that has its quotation, where its own does not have it; with it behind where none does. */
function asWritten(line: Line, shelf: Shelf): Line {
  const { text, fact } = line;
  const quote = fact?.kind === 'statement' ? fact.quote : undefined;
  if (fact === undefined || quote === undefined || text.includes(quote)) return line;
  const own = shelf.sentences.find(
    (sentence) =>
      sentence.article.id === fact.article &&
      fact.paragraphs.includes(sentence.paragraph) &&
      sentence.text.includes(quote),
  );
  return own ? lineOfSentence(own) : withQuote(line, shelf);
}

/**
 * Tells whether somebody speaks in a sentence: the name stands right before a word of saying, or after one that follows on a
 * quotation, or after *according to*.
 */
function speaking(called: string, { words: { says, source, withheld } }: Shelf): (text: string) => boolean {
  const name = `(?<![\\p{L}])${called}(?![\\p{L}])`;
  const verb = `(?:${says.source.replace(/\|\[[^\]]*\]$/u, '')})`;
  const between = "(?: [\\p{L}’'-]+,?){0,6}?";
  const patterns = [
    `${name}(?:,[^,.]{1,80})?,?(?: [\\p{Ll}’']+){0,2}? ${verb}`,
    `[”"“»],? ${verb}${between} ${name}`,
    `(?:${source.source})${between} ${name}`,
    // What somebody leaves open is what they say of it.
    `${name}(?:,[^,.]{1,80},)?(?: \\p{Ll}+){0,2}? ?(?:${withheld.source})`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** How a text calls somebody, as an expression: by the surname; with the whole name where others have that one too. */
function callingOf(name: string, { facts }: Shelf): string {
  const surname = name.split(' ').at(-1) ?? name;
  const isShared = facts.some(
    (fact) => fact.kind === 'person' && fact.name !== name && fact.name.split(' ').at(-1) === surname,
  );
  return isShared ? `(?:${escaped(name)}|(?<!\\p{Lu}[\\p{L}’-]* )${escaped(surname)})` : escaped(surname);
}

/** The sentences in which somebody speaks, and quotations right after them in the same paragraph. */
function goesOn(called: string, speaks: (text: string) => boolean, shelf: Shelf): readonly Sentence[] {
  const own = shelf.sentences.filter((sentence, at) => {
    if (speaks(sentence.text) || speaksAgain(called, sentence, shelf)) return true;
    const before = shelf.sentences[at - 1];
    return (
      before !== undefined &&
      before.paragraph === sentence.paragraph &&
      opensQuotation(sentence.text) &&
      speaks(before.text)
    );
  });
  return own.map(toEndOfQuotation);
}

/** A sentence that opens a quotation and does not close it, with all up to where it is closed. */
function toEndOfQuotation(sentence: Sentence): Sentence {
  const { article, paragraph, text, start, end } = sentence;
  if (!/^[“„«][^”“»]*$/u.test(text)) return sentence;
  const whole = article.paragraphs[paragraph - 1]?.text ?? '';
  const rest = /^[^”“»„«]*[”“»]/u.exec(whole.slice(end))?.[0];
  return rest === undefined ? sentence : spanning(sentence, start, end + rest.length);
}

/**
 * Whether *she said* in a sentence is whoever is called so: nobody else is named after that in the paragraph, nor before it in
 * its sentence (*Stone, who speaks for Moss, … she said*).
 */
function speaksAgain(called: string, { article, paragraph, text, start }: Sentence, shelf: Shelf): boolean {
  const { says } = shelf.words;
  const one = pronounAnywhere(shelf.words);
  const verb = says.source.replace(/\|\[[^\]]*\]$/u, '');
  const spoken = new RegExp(`${one} (?:ha[sd] |have )?(?:${verb})`, 'iu').exec(text);
  if (!spoken) return false;
  // *He* is no woman who is named in between.
  const sex = shelf.words.sexes.findIndex(([, tells]) => tells.test(spoken[0].split(' ')[0] ?? ''));
  const isOther = (person: Person) => sex >= 0 && sexOfNamed(person.name, shelf) === 1 - sex;
  const whole = article.paragraphs[paragraph - 1]?.text ?? '';
  const before = whole.slice(0, start + spoken.index);
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  // In *Mallinder’s log* somebody else may go on speaking.
  const own = last(new RegExp(`(?<!\\p{L})${called}(?![\\p{L}’'])`, 'gu'));
  const others = shelf.facts.flatMap((fact) => (isPerson(fact) && !isOther(fact) ? [surnameOf(fact)] : []));
  const opening = own < 0 ? '' : before.slice(startOf(before, own), own);
  return (
    own >= 0 &&
    others.every((name) => {
      const named = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'gu');
      return last(named) <= own && !named.test(opening);
    })
  );
}

/** Where the sentence begins that has a place. */
function startOf(text: string, place: number): number {
  const ends = [...text.slice(0, place).matchAll(/[.!?]["”»]?\s/gu)].at(-1);
  return ends ? ends.index + ends[0].length : 0;
}

/** Everybody who is quoted, each with one statement, in the article's order. */
export function quoted(shelf: Shelf): Told | undefined {
  const voices = new Map<string, Statement>();
  for (const fact of shelf.facts) {
    if (fact.kind !== 'statement' || fact.speaker === undefined || fact.attribution === 'article') continue;
    const known = voices.get(fact.speaker);
    if (!known || (known.quote === undefined && fact.quote !== undefined)) voices.set(fact.speaker, fact);
  }
  const people = shelf.facts.filter(isPerson);
  const facts = [...voices.entries()].map(([speaker, fact]): Line => {
    const person = people.find(({ id }) => id === speaker);
    const line = withQuote(lineOf(fact, shelf), shelf);
    return person ? { ...line, term: `${person.name} (${person.role})` } : line;
  });
  // Whoever is quoted is not quoted again from the same paragraph, and what only goes on names nobody.
  const surnames = people.map(surnameOf);
  const isQuoted = (sentence: Sentence) => facts.some(({ citations }) => isCited(sentence, citations));
  const text = uncovered(shelf.sentences, facts).filter((sentence) => {
    const said = sentence.text.replace(/[“„«][^”“»]*[”“»]?/gu, ' ');
    if (said === sentence.text) return false;
    if (surnames.some((name) => said.includes(name))) return !isQuoted(sentence);
    return /\p{Lu}\p{Ll}+ \p{Lu}/u.test(said);
  });
  const lines = inOrder([...facts, ...text.map(lineOfSentence)], shelf);
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** What sources say that are not named. */
export function unnamed(shelf: Shelf): Told | undefined {
  const facts = shelf.facts
    .filter((fact): fact is Said => fact.kind === 'statement' && fact.attribution === 'unnamed')
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(shelf.sentences, facts).filter(({ text }) => shelf.words.nameless.test(text));
  const lines = inOrder([...facts, ...(facts.length > 0 ? [] : text.map(lineOfSentence))], shelf);
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** Somebody's own words between two marks. */
const QUOTATION = /(?<=[“„«"])[^“”„«»"]+(?=[”“»"])/gu;
/** A quotation in any of the marks that articles use. */
const QUOTED = /[“”„«»"]/u;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

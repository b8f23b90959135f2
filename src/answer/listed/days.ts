import type { Event, Statement } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import type { ReadWord } from '../../language/read-words.ts';
import { saysToCome } from '../../language/says-to-come.ts';
import type { Line } from '../answer.ts';
import { ISO_DAY, type ResolvedDate, resolveDates } from '../dates/resolve-dates.ts';
import { buildTimeline, entryOf } from '../lookup/build-timeline.ts';
import { answerTuning } from '../tuning.ts';
import { narrowed, nearTo } from './everything.ts';
import { fromBefore } from './from-before.ts';
import { daysBefore, longPast } from './long-past.ts';
import { opensQuotation } from './opens-quotation.ts';
import {
  coverage,
  inOrder,
  isMeagre,
  lineOf,
  lineOfSentence,
  namesThese,
  type Said,
  type Sentence,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from './shelf.ts';

/** What happened when, oldest first; without dated facts the sentences that name a day, in the article's order. */
export function timeline(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const dated = buildTimeline(shelf.facts).map(({ fact, date, when }) => ({
    ...lineOf(fact, shelf),
    at: { date, said: when },
  }));
  const all =
    dated.length > 1
      ? { lead: shelf.phrases.inOrder, lines: withoutRepeats(dated) }
      : { lead: namesThese(shelf), lines: shelf.sentences.filter(hasDay).map(lineOfSentence) };
  const lines = narrowed(all.lines, about, shelf);
  const shown = lines.length > 1 ? lines : all.lines;
  return shown.length > 1 ? { lead: all.lead, lines: shown } : undefined;
}

/**
 * What came before what the article reports, oldest first: facts and sentences with an earlier day; undefined for fewer
 * than two. `isOfMatter` where all that came before is no answer to how one matter of it came about, `isLongPast` where the
 * last days before the article are no part of it.
 */
export function history(
  about: readonly ReadWord[],
  {
    isOfMatter = false,
    isLongPast = false,
  }: { readonly isOfMatter?: boolean; readonly isLongPast?: boolean },
  shelf: Shelf,
): Told | undefined {
  const [newest] = shelf.articles;
  const published = newest?.published;
  if (!newest || published === undefined) return timeline(about, shelf);
  const dated = buildTimeline(shelf.facts)
    .filter(({ fact, date }) => fact.article === newest.id && date <= published)
    .map(({ fact, date, when }): Line => ({ ...lineOf(fact, shelf), at: { date, said: when } }));
  const own = shelf.sentences.filter(({ article, text }) => article === newest && !isQuotation(text));
  const text = datedLines(uncovered(own, dated, true), ({ date }) => date <= published, shelf);
  const ofDays = [...dated, ...text];
  const day = new Map(ofDays.map((line) => [line, line.at?.date ?? '']));
  for (const one of longPast(newest, ofDays, shelf)) day.set(one.line, one.day);
  const dayOf = (line: Line) => day.get(line) ?? '';
  const all = withoutRepeats(
    [...day.keys()].toSorted((one, other) => dayOf(one).localeCompare(dayOf(other))),
  );
  const some = narrowed(all, about, shelf);
  if (isOfMatter && some.length < 2 && !about.every(shelf.isMain)) return undefined;
  const chosen = some.length > 1 ? some : all;
  const { most, lately, least } = answerTuning.listed;
  const end = daysBefore(published, lately);
  const earlier = chosen.filter((line) => dayOf(line) < end);
  const lines = (isLongPast && earlier.length >= least ? earlier : chosen).slice(0, most);
  return lines.length > 1 ? { lead: shelf.phrases.inOrder, lines } : undefined;
}

/**
 * What happened after a day, month or event: what the article goes on with where it tells of that, then what has a later
 * day.
 */
export function since(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const dated = buildTimeline(shelf.facts);
  const wanted = new Set(about.map(({ as }) => as));
  const isNamed = (when: string) =>
    when
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => wanted.has(word));
  const named = dated.filter(({ when }) => isNamed(when));
  const start = named.at(-1) ?? dated.toReversed().find(({ fact }) => coverage(about, fact.says, shelf) >= 1);
  if (!start) return undefined;
  const days = new Map(dated.map(({ fact, date }) => [fact.id, date]));
  const isLater = (fact: Said) => (days.get(fact.id) ?? '') > start.date;
  const told = toldAfter(start.fact, start.date, days, shelf);
  const later = dated.filter(({ fact }) => isLater(fact)).map(({ fact }) => fact);
  const rest = later.filter((fact) => !told.includes(fact));
  const lines = [...told, ...rest].map((fact): Line => {
    const line = lineOf(fact, shelf);
    const given = entryOf(fact);
    return given ? { ...line, at: { date: given.date, said: given.when } } : line;
  });
  const shown = withoutRepeats(lines);
  return shown.length > 0 ? { lead: shelf.phrases.inOrder, lines: shown } : undefined;
}

/** The facts of the paragraphs after it, up to one that goes back in time. */
function toldAfter(
  start: Event | Statement,
  date: string,
  days: ReadonlyMap<string, string>,
  { facts }: Shelf,
): readonly Said[] {
  const own = facts.filter(
    ({ article, kind }) => article === start.article && (kind === 'event' || kind === 'statement'),
  );
  const from = Math.max(
    ...own.filter(({ id }) => days.get(id) === date).map(({ paragraphs: [first = 0] }) => first),
  );
  const after = own.filter(({ paragraphs: [first = 0] }) => first > from);
  const back = after.find(({ id }) => (days.get(id) ?? date) < date)?.paragraphs[0] ?? from + GOES_ON;
  return after.filter(({ paragraphs: [first = 0] }) => first < Math.min(back, from + GOES_ON));
}

/**
 * What is still to come, as far as it is about some words: facts with a day after the article's own, what facts call
 * planned, and the sentences that look ahead and that no such fact tells; `isDated` where only what has a day or a term is wanted.
 */
export function ahead(about: readonly ReadWord[], isDated: boolean, shelf: Shelf): Told | undefined {
  const dated = buildTimeline(shelf.facts)
    .filter(({ fact, date }) => isAhead(date, fact, shelf))
    .map(({ fact, date, when }) => ({ ...lineOf(fact, shelf), at: { date, said: when } }));
  const planned = shelf.facts
    .filter((fact) => fact.kind === 'event' || fact.kind === 'number' || fact.kind === 'statement')
    .filter(({ id }) => !dated.some(({ fact }) => fact?.id === id))
    // What somebody says will be is no plan, unless they say when.
    .filter(
      (fact) =>
        saysAhead(fact.says, fact, shelf) &&
        (fact.kind !== 'statement' || namesDay(fact.says, fact, shelf) || hasTerm(fact.says, shelf)),
    )
    .map((fact) => ({ ...lineOf(fact, shelf), ...dayAhead(fact.says, fact, shelf) }));
  const { says, opposes, unknown } = shelf.words;
  const looking = shelf.sentences.filter((sentence) => {
    const { text, article } = sentence;
    if (isQuotation(text) || !saysAhead(text, { article: article.id }, shelf)) return false;
    return (
      hasDay(sentence) ||
      hasTerm(text, shelf) ||
      !(isMeagre(sentence) || [says, opposes, unknown].some((one) => one.test(text)))
    );
  });
  const untold = uncovered(looking, [...dated, ...planned], true);
  const timed = isDated ? untold.filter((sentence) => isTimed(lineOfSentence(sentence), shelf)) : untold;
  const text = timed.map((sentence) => ({
    ...lineOfSentence(fromBefore(sentence, shelf)),
    ...dayAhead(sentence.text, { article: sentence.article.id }, shelf),
  }));
  const facts = [...dated, ...planned].filter((line) => !isDated || isTimed(line, shelf));
  // Where many days are ahead, what only looks ahead is none of them.
  const isMany =
    new Set([...facts, ...text].flatMap(({ at }) => at?.date ?? [])).size >= answerTuning.listed.days;
  const told = [
    ...facts,
    ...(isMany ? text.filter((line) => line.at !== undefined || hasTerm(line.text, shelf)) : text),
  ];
  const after = dayNamed(about, shelf);
  const all = withoutRepeats([
    ...told.filter(({ at }) => at !== undefined && isFrom(at.date, after)).toSorted(byDay),
    ...inOrder(
      told.filter(({ at }) => at === undefined && after === undefined),
      shelf,
    ),
  ]);
  // What is asked of a day is what follows on it: the day itself narrows nothing down.
  const { language } = shelf.search.reader;
  const rest = about.filter((word) => language.detailOf(word.as) === undefined && !shelf.isMain(word));
  const some = rest.length > 1 ? narrowed(all, rest, shelf) : nearTo(all, rest, shelf);
  // Of days and terms that are ahead there are few: words that nothing has narrow them down only where they name somebody.
  const isNarrowed = some.length > 0 || !isDated || rest.some(({ how }) => how === 'name');
  const lines = (rest.length > 0 && isNarrowed ? some : all).slice(
    0,
    answerTuning.listed.most * (isDated ? 2 : 1),
  );
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** Those of some sentences that name a day which is wanted, each with the first of these. */
function datedLines(
  sentences: readonly Sentence[],
  isWanted: (day: ResolvedDate) => boolean,
  { facts }: Shelf,
): readonly Line[] {
  return sentences.flatMap((sentence): readonly Line[] => {
    const { article, paragraph, text } = sentence;
    const at = resolveDates(text, article, [paragraph], facts).find(isWanted);
    return at ? [{ ...lineOfSentence(sentence), at: { date: at.date, said: at.said } }] : [];
  });
}

/** Lines with the earliest day first; those without one before all others. */
export function byDay(one: Line, other: Line): number {
  return (one.at?.date ?? '').localeCompare(other.at?.date ?? '');
}

/** Whether an ISO day or month lies after the day of the article that tells of it. */
function isAhead(date: string, { article }: Pick<Said, 'article'>, { articles }: Shelf): boolean {
  const published = articles.find(({ id }) => id === article)?.published;
  return published !== undefined && date > published;
}

/** Whether a text looks ahead: it names a day after its article's, or says of something that it is to come, and not only may be. */
function saysAhead(text: string, { article: id }: Pick<Said, 'article'>, shelf: Shelf): boolean {
  const article = shelf.articles.find((one) => one.id === id);
  if (!article) return false;
  const days = resolveDates(text, article, [], []);
  if (days.some(({ date }) => isAhead(date, { article: id }, shelf))) return true;
  if (days.length === 0 && hasTerm(text, shelf) && shelf.words.looksAhead?.test(text)) return true;
  return shelf.words.ahead.test(text) && saysToCome(text, article.language);
}

/** The first day after its article's own that a text names; nothing where it names none. */
function dayAhead(text: string, { article: id }: Pick<Said, 'article'>, shelf: Shelf): Pick<Line, 'at'> {
  const article = shelf.articles.find((one) => one.id === id);
  const [at] = article
    ? resolveDates(text, article, [], shelf.facts).filter(({ date }) => isAhead(date, { article: id }, shelf))
    : [];
  return at ? { at: { date: at.date, said: at.said } } : {};
}

/** The day or month that some words name, as the newest article would mean it. */
export function dayNamed(
  about: readonly ReadWord[],
  { articles: [newest], facts }: Shelf,
): string | undefined {
  // Members write small what is a day only with a capital.
  const words = about.map(({ word }) => `${word} ${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
  return newest && resolveDates(words, newest, [], facts)[0]?.date;
}

/** Whether an ISO day lies after a day, or in a month or after it. */
function isFrom(date: string, after: string | undefined): boolean {
  if (after === undefined) return true;
  return after.length < ISO_DAY ? date >= after : date > after;
}

function isQuotation(text: string): boolean {
  return opensQuotation(text) || /^[^“„«"]*[”»]/u.test(text);
}

/** What the article leaves open. */
export function leftOpen(shelf: Shelf): Told | undefined {
  const { unknown } = shelf.words;
  const facts = shelf.facts
    .filter(
      (fact) =>
        fact.kind !== 'person' && ((fact.kind === 'statement' && fact.unclear) || unknown.test(fact.says)),
    )
    .map((fact) => lineOf(fact, shelf));
  const open = shelf.sentences.filter(({ text }) => unknown.test(text));
  const text = uncovered(open, facts).map(lineOfSentence);
  const lines = withoutRepeats(inOrder([...facts, ...text], shelf));
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** Whether a text says until when or within what time: *by Easter*, *within 30 days*. */
export function hasTerm(text: string, { words: { term } }: Shelf): boolean {
  return term?.test(text) ?? false;
}

/** Whether a line says when. */
function isTimed({ text, at, citations: [first] }: Line, shelf: Shelf): boolean {
  if (at !== undefined || hasTerm(text, shelf)) return true;
  return first !== undefined && hasDay({ text, article: first.article });
}

function namesDay(text: string, { article }: Said, { articles }: Shelf): boolean {
  const of = articles.find(({ id }) => id === article);
  return of !== undefined && hasDay({ text, article: of });
}

function hasDay({ text, article }: Pick<Sentence, 'text' | 'article'>): boolean {
  const language = languageOf(article.language);
  return language.words(text).some((word) => language.detailOf(word) === 'date');
}

/** Paragraphs that an article goes on to tell of one thing, at most. */
const GOES_ON = 7;

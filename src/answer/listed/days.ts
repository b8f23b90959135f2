import type { Event, Statement } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Line } from '../answer.ts';
import { buildTimeline } from '../lookup/build-timeline.ts';
import { narrowed, nearTo } from './everything.ts';
import {
  coverage,
  inOrder,
  lineOf,
  lineOfSentence,
  namesThese,
  type Said,
  type Sentence,
  type Shelf,
  type Told,
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
    const { date, when } = 'date' in fact ? fact : {};
    return date !== undefined && when !== undefined ? { ...line, at: { date, said: when } } : line;
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
 * What is still to come, as far as it is about some words: facts with a day from the article's own on; without them the
 * sentences that look ahead.
 */
export function ahead(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const published = new Map(shelf.articles.map(({ id, published }) => [id, published ?? '']));
  const dated = buildTimeline(shelf.facts)
    .filter(({ fact, date }) => date >= (published.get(fact.article) ?? ''))
    .filter(
      ({ fact, date }) => date > (published.get(fact.article) ?? '') || shelf.words.ahead.test(fact.says),
    )
    .map(({ fact, date, when }) => ({ ...lineOf(fact, shelf), at: { date, said: when } }));
  const planned = shelf.facts
    .filter(({ kind, says }) => kind !== 'person' && shelf.words.ahead.test(says))
    .filter(({ id }) => !dated.some(({ fact }) => fact?.id === id))
    // What somebody says will be is no plan, unless they say when.
    .filter(
      (fact) => fact.kind !== 'statement' || (fact.date === undefined && namesDay(fact.says, fact, shelf)),
    )
    .map((fact) => lineOf(fact, shelf));
  const text = shelf.sentences.filter((one) => hasDay(one) && shelf.words.ahead.test(one.text));
  const all =
    dated.length + planned.length > 1
      ? withoutRepeats([...dated, ...inOrder(planned, shelf)])
      : text.map(lineOfSentence);
  // A day that has been told of is what follows on it, and narrows nothing down.
  const { language } = shelf.search.reader;
  const rest = about.filter((word) => language.detailOf(word.as) === undefined && !shelf.isMain(word));
  const some = nearTo(all, rest, shelf);
  const lines = rest.length === 0 ? all : some;
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
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
  const cited = new Set(facts.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)));
  const text = shelf.sentences
    .filter((sentence) => unknown.test(sentence.text) && !cited.has(sentence.paragraph))
    .map(lineOfSentence);
  const lines = withoutRepeats(inOrder([...facts, ...text], shelf));
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
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

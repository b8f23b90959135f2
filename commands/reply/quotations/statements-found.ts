import type { Citation } from '../../../src/answer/answer.ts';
import type { QuotesAnswer, QuotesWanted } from '../../../src/answer/answers.ts';
import { type Place, placeOf, sourcesOf } from '../../../src/answer/cite/attribution.ts';
import { notYetSaid } from '../../../src/answer/cite/said-already.ts';
import type { Knowledge, Person, Statement } from '../../../src/content/knowledge.ts';
import type { Reply } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { asTyped } from '../wording/as-typed.ts';
import { placesIn } from './citation-label.ts';
import { quotationOf } from './quotation-of.ts';
import { markOf } from './says-who.ts';

type Found = QuotesAnswer & { readonly kind: 'quotes' | 'nothing-fitting' };

/**
 * What the statements say, in the article's order: words that stand in quotation marks as quotations, without what is
 * told around them, and everything else as lines. The article's own voice is quoted sentence by sentence, and only where
 * nobody else speaks; undefined when nothing is left of it.
 */
export function statementsFound(found: Found, wish: QuotesWanted, teller: Teller) {
  const { knowledge, voice } = teller;
  if (wish.attribution === 'article') return ownVoice(found, wish, teller);
  const spoken = found.statements.flatMap((statement) => spokenPlace(statement, knowledge) ?? []);
  const reported = found.statements.filter((statement) => !spokenPlace(statement, knowledge));
  const lines = notYetSaid(reported, '', [], knowledge).map((statement) => ({
    text: statement.says,
    paragraphs: statement.paragraphs.slice(0, 1),
    ...markOf(statement, teller),
  }));
  return {
    text: whereTheyStand(found, wish, teller),
    ...(lines.length > 0 && {
      list: [{ text: voice.say('statements.reported'), isHeading: true }, ...lines],
    }),
    quotations: distinct(spoken).map((place) => quotationOf(citationOf(place), teller)),
    articles: [...new Set(found.statements.map(({ article }) => article))],
  } satisfies Partial<Reply>;
}

/** The sentences that nobody but the article answers for; those side by side as one quotation. */
function ownVoice(found: Found, wish: QuotesWanted, teller: Teller) {
  const { knowledge } = teller;
  const made = found.statements.flatMap((statement) => {
    const place = placeOf(statement, knowledge);
    if (place === undefined) return [];
    const isMixed = sourcesOf(place, knowledge).some(({ attribution }) => attribution !== 'article');
    return isMixed ? [] : [{ statement, place }];
  });
  if (made.length === 0) return undefined;
  const runs: Place[] = [];
  for (const { place } of made.toSorted((one, other) => inOrder(one.place, other.place))) {
    const before = runs.at(-1);
    if (before && follows(place, before))
      runs[runs.length - 1] = { ...before, end: Math.max(before.end, place.end) };
    else runs.push(place);
  }
  const statements = made.map(({ statement }) => statement);
  return {
    text: whereTheyStand({ ...found, statements }, wish, teller),
    quotations: runs.map((place) => quotationOf(citationOf(place), teller)),
  } satisfies Partial<Reply>;
}

/** Where words of a statement stand in quotation marks, the marks included. */
function spokenPlace(statement: Statement, { articles }: Knowledge): Place | undefined {
  const article = articles.find(({ id }) => id === statement.article);
  const [paragraph = 0] = statement.paragraphs;
  const text = article?.paragraphs[paragraph - 1]?.text ?? '';
  const at = statement.quote === undefined ? -1 : text.indexOf(statement.quote);
  if (article === undefined || statement.quote === undefined || at < 0) return undefined;
  const end = at + statement.quote.length;
  const isMarked = /[“„«"‘]$/u.test(text.slice(0, at)) && /^[”“»"’]/u.test(text.slice(end));
  return { article, paragraph, start: isMarked ? at - 1 : at, end: isMarked ? end + 1 : end };
}

function distinct(places: readonly Place[]): readonly Place[] {
  const keys = places.map(({ article, paragraph, start }) => `${article.id} ${paragraph} ${start}`);
  return places.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).toSorted(inOrder);
}

function inOrder(one: Place, other: Place): number {
  const [here, there] = [one, other].map(({ article }) => article.id);
  return here === there ? one.paragraph - other.paragraph || one.start - other.start : 0;
}

/** Whether nothing but a blank stands between the end of one and the other. */
function follows({ article, paragraph, start }: Place, before: Place): boolean {
  const isSame = before.article === article && before.paragraph === paragraph;
  const text = article.paragraphs[paragraph - 1]?.text ?? '';
  return isSame && text.slice(before.end, start).trim() === '';
}

function citationOf({ article, paragraph, start, end }: Place): Citation {
  const text = article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  return { article, paragraph, excerpt: { text, start, end } };
}

/** That nothing fits, and where the speaker's other statements stand. */
export function statementsMissing(
  { speaker, statements }: Found,
  { about, attribution }: QuotesWanted,
  teller: Teller,
) {
  const { say } = teller.voice;
  const narrowed = [
    ...(about === undefined ? [] : [say('statements.about', { typed: asTyped(about) })]),
    ...(attribution === undefined ? [] : [say(`statements.as-${attribution}`)]),
  ].join(' ');
  if (speaker === undefined) return { text: say('statements.nobody', { narrowed }) };
  const places = placesIn(statements, teller);
  return {
    text: say('statements.otherwise', { name: called(speaker), narrowed }),
    notes: [say('statements.record', { places })],
  };
}

/** A speaker is on record with their own words; what the article tells of them is kept apart. */
function whereTheyStand(
  { speaker, statements }: Found,
  { about, attribution }: QuotesWanted,
  teller: Teller,
): string {
  const { say } = teller.voice;
  const paragraphsOf = (made: readonly Statement[]) =>
    placesIn(
      made.map(({ article, paragraphs }) => ({ article, paragraphs: paragraphs.slice(0, 1) })),
      teller,
    );
  if (speaker === undefined) {
    const kind = attribution === undefined ? [] : [say(`statements.${attribution}`)];
    const subject = about === undefined ? [] : [say('statements.about', { typed: asTyped(about) })];
    const whose = [...kind, ...subject].join(', ');
    const places = paragraphsOf(statements);
    return say('statements.found', { whose: `${whose.charAt(0).toUpperCase()}${whose.slice(1)}`, places });
  }
  const own = statements.filter((statement) => statement.attribution !== 'article');
  const told = statements.filter((statement) => statement.attribution === 'article');
  const name = called(speaker);
  const articles = teller.knowledge.articles.length;
  return [
    ...(own.length > 0 ? [say('statements.own', { name, places: paragraphsOf(own) })] : []),
    ...(told.length > 0 ? [say('statements.told', { articles, name, places: paragraphsOf(told) })] : []),
  ].join(' ');
}

function called(speaker: Person | string): string {
  return typeof speaker === 'string' ? speaker : speaker.name;
}

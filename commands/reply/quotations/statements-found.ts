import type { Citation } from '../../../src/answer/answer.ts';
import type { Answers, QuotesAnswer, QuotesWanted } from '../../../src/answer/answers.ts';
import { type Place, placeOf, sourcesOf } from '../../../src/answer/cite/attribution.ts';
import { notYetSaid } from '../../../src/answer/cite/said-already.ts';
import type { Attribution, Knowledge, Person, Statement } from '../../../src/content/knowledge.ts';
import type { Reply } from '../reply.ts';
import { asTyped } from '../wording/as-typed.ts';
import { placesIn } from './citation-label.ts';
import { quotationOf } from './quotation-of.ts';
import { markOf } from './says-who.ts';

type Found = QuotesAnswer & { readonly kind: 'quotes' | 'nothing-fitting' };

/** What each kind of source is called before the paragraphs it is found in. */
const KINDS: Readonly<Record<Attribution, string>> = {
  named: 'On record by name',
  unnamed: 'From unnamed sources',
  relayed: 'Told by one, said by another',
  article: 'In the article’s own voice',
};

/** What is not there, after “… is on record, but not”. */
const NOT_AS: Readonly<Record<Attribution, string>> = {
  named: 'in their own name',
  unnamed: 'as an unnamed source',
  relayed: 'as telling what another said',
  article: 'in the article’s own words',
};

/**
 * What the statements say, in the article's order: words that stand in quotation marks as quotations, without what is
 * told around them, and everything else as lines. The article's own voice is quoted sentence by sentence, and only where
 * nobody else speaks; undefined when nothing is left of it.
 */
export function statementsFound(found: Found, wish: QuotesWanted, { knowledge }: Answers) {
  if (wish.attribution === 'article') return ownVoice(found, wish, knowledge);
  const spoken = found.statements.flatMap((statement) => spokenPlace(statement, knowledge) ?? []);
  const reported = found.statements.filter((statement) => !spokenPlace(statement, knowledge));
  const lines = notYetSaid(reported, '', [], knowledge).map((statement) => ({
    text: statement.says,
    paragraphs: statement.paragraphs.slice(0, 1),
    ...markOf(statement, knowledge),
  }));
  return {
    text: whereTheyStand(found, wish, knowledge),
    ...(lines.length > 0 && { list: [{ text: 'Reported, not quoted', isHeading: true }, ...lines] }),
    quotations: distinct(spoken).map((place) => quotationOf(citationOf(place), knowledge)),
    articles: [...new Set(found.statements.map(({ article }) => article))],
  } satisfies Partial<Reply>;
}

/** The sentences that nobody but the article answers for; those side by side as one quotation. */
function ownVoice(found: Found, wish: QuotesWanted, knowledge: Knowledge) {
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
    text: whereTheyStand({ ...found, statements }, wish, knowledge),
    quotations: runs.map((place) => quotationOf(citationOf(place), knowledge)),
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
  knowledge: Knowledge,
) {
  const not = [
    ...(about === undefined ? [] : [`about “${asTyped(about)}”`]),
    ...(attribution === undefined ? [] : [NOT_AS[attribution]]),
  ].join(' ');
  if (speaker === undefined) return { text: `Nobody is on record ${not}.` };
  const where = placesIn(statements, knowledge);
  return { text: `${called(speaker)} is on record, but not ${not}.`, notes: [`On record in: ${where}`] };
}

/** A speaker is on record with their own words; what the article tells of them is kept apart. */
function whereTheyStand(
  { speaker, statements }: Found,
  { about, attribution }: QuotesWanted,
  knowledge: Knowledge,
): string {
  const paragraphsOf = (made: readonly Statement[]) =>
    placesIn(
      made.map(({ article, paragraphs }) => ({ article, paragraphs: paragraphs.slice(0, 1) })),
      knowledge,
    );
  if (speaker === undefined) {
    const kind = attribution === undefined ? [] : [KINDS[attribution]];
    const subject = about === undefined ? [] : [`about “${asTyped(about)}”`];
    const whose = [...kind, ...subject].join(', ');
    return `${whose.charAt(0).toUpperCase()}${whose.slice(1)}: ${paragraphsOf(statements)}.`;
  }
  const own = statements.filter((statement) => statement.attribution !== 'article');
  const told = statements.filter((statement) => statement.attribution === 'article');
  return [
    ...(own.length > 0 ? [`${called(speaker)} is on record in ${paragraphsOf(own)}.`] : []),
    ...(told.length > 0
      ? [
          `${knowledge.articles.length === 1 ? 'The article itself tells' : 'The articles themselves tell'} of ${called(speaker)} in ${paragraphsOf(told)}.`,
        ]
      : []),
  ].join(' ');
}

function called(speaker: Person | string): string {
  return typeof speaker === 'string' ? speaker : speaker.name;
}

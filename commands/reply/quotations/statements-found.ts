import type { Citation } from '../../../src/answer/answer.ts';
import type { Answers, QuotesAnswer, QuotesWanted } from '../../../src/answer/answers.ts';
import { type Place, placeOf, sourcesOf } from '../../../src/answer/cite/attribution.ts';
import type { Attribution, Knowledge, Person, Statement } from '../../../src/content/knowledge.ts';
import { phrasesOf } from '../../../src/language/phrases.ts';
import type { Reply } from '../reply.ts';
import { asTyped } from '../wording/as-typed.ts';
import { placesIn } from './citation-label.ts';
import { quotationOf, wordingNotes } from './quotation-of.ts';
import { saysWho } from './says-who.ts';

type Found = QuotesAnswer & { readonly kind: 'quotes' | 'nothing-fitting' };

/** What each kind of source is called before the paragraphs it is found in. */
const KINDS: Readonly<Record<Attribution, string>> = {
  named: 'On record by name',
  unnamed: 'From unnamed sources',
  relayed: 'Passed on from others',
  article: 'In the article’s own voice',
};

/** What is not there, after “… is on record, but not”. */
const NOT_AS: Readonly<Record<Attribution, string>> = {
  named: 'in their own name',
  unnamed: 'as an unnamed source',
  relayed: 'as passing on another',
  article: 'in the article’s own words',
};

/**
 * The sentences that make the statements, in the article's order, each with all who answer for it; those that stand side
 * by side as one quotation. Undefined when nothing is left: the article's own voice is only where nobody else speaks.
 */
export function statementsFound(found: Found, wish: QuotesWanted, { knowledge }: Answers) {
  const made = found.statements.flatMap((statement) => {
    const place = placeOf(statement, knowledge);
    if (place === undefined) return [];
    const sources = sourcesOf(place, knowledge);
    const isMixed = sources.some(({ attribution }) => attribution !== 'article');
    return wish.attribution === 'article' && isMixed
      ? []
      : [{ statement, place, whose: saysWho(sources, phrasesOf(place.article.language)) }];
  });
  if (made.length === 0) return undefined;
  const runs: { place: Place; whose: string }[] = [];
  for (const { place, whose } of made.toSorted((one, other) => inOrder(one.place, other.place))) {
    const before = runs.at(-1);
    if (before && before.whose === whose && follows(place, before.place))
      before.place = { ...before.place, end: Math.max(before.place.end, place.end) };
    else runs.push({ place, whose });
  }
  const statements = made.map(({ statement }) => statement);
  return {
    text: whereTheyStand({ ...found, statements }, wish, knowledge),
    quotations: runs.map(({ place }) => quotationOf(citationOf(place), knowledge)),
    notes: wordingNotes(runs.map(({ place }) => place.article)),
  } satisfies Partial<Reply>;
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

import type { Answers, QuotesAnswer, QuotesWanted } from '../src/answer/answers.ts';
import type { Attribution, Person, Statement } from '../src/content/knowledge.ts';
import { asTyped } from './as-typed.ts';
import { paragraphSigns } from './citation-label.ts';
import { quotationOf, wordingNotes } from './quotation-of.ts';
import type { Reply } from './reply.ts';

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

/** Statements with the words they rest on, who answers for each, and where; the same words once. */
export function statementsFound(found: Found, wish: QuotesWanted, answers: Answers) {
  const { knowledge } = answers;
  const byWords = new Map<string, { statements: Statement[]; citation: Cited }>();
  for (const statement of found.statements) {
    const [citation] = answers.citations(statement);
    if (citation === undefined) continue;
    const words = `${citation.article.id} ${citation.paragraph} ${citation.excerpt.text}`;
    const known = byWords.get(words);
    if (known) known.statements.push(statement);
    else byWords.set(words, { statements: [statement], citation });
  }
  const cited = [...byWords.values()];
  return {
    text: whereTheyStand(found, wish),
    quotations: cited.map(({ statements, citation }) => quotationOf(citation, knowledge, statements)),
    notes: wordingNotes(cited.map(({ citation }) => citation.article)),
  } satisfies Partial<Reply>;
}

type Cited = ReturnType<Answers['citations']>[number];

/** That nothing fits, and where the speaker's other statements stand. */
export function statementsMissing({ speaker, statements }: Found, { about, attribution }: QuotesWanted) {
  const not = [
    ...(about === undefined ? [] : [`about “${asTyped(about)}”`]),
    ...(attribution === undefined ? [] : [NOT_AS[attribution]]),
  ].join(' ');
  if (speaker === undefined) return { text: `Nobody is on record ${not}.` };
  const where = paragraphSigns(statements.flatMap(({ paragraphs }) => paragraphs));
  return { text: `${called(speaker)} is on record, but not ${not}.`, notes: [`On record in: ${where}`] };
}

/** A speaker is on record with their own words; what the article tells of them is kept apart. */
function whereTheyStand({ speaker, statements }: Found, { about, attribution }: QuotesWanted): string {
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
    ...(told.length > 0 ? [`The article itself tells of ${called(speaker)} in ${paragraphsOf(told)}.`] : []),
  ].join(' ');
}

function paragraphsOf(statements: readonly Statement[]): string {
  return paragraphSigns(statements.flatMap(({ paragraphs }) => paragraphs.slice(0, 1)));
}

function called(speaker: Person | string): string {
  return typeof speaker === 'string' ? speaker : speaker.name;
}

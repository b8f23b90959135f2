import { Document, isMap } from 'yaml';
import type { Knowledge } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { namesSomething } from './names-something.ts';

/** What went unanswered: the words that nothing accounted for, how often, and the nearest paragraph. */
export interface WentUnanswered {
  readonly missing: string;
  readonly count: number;
  readonly nearest?: { readonly article: string; readonly paragraph: number } | undefined;
  /** Questions as they were asked, where a server keeps them. */
  readonly texts: readonly string[];
}

/** A way of asking that a moderator linked to what answers it. */
export interface Linked {
  readonly phrasing: string;
  readonly article: string;
  readonly fact?: string | undefined;
  readonly paragraph?: number | undefined;
}

/** Lines for a file of the folder. */
export interface ProposedLines {
  readonly file: string;
  /** The section of it that they belong to; each is an entry of its list then. */
  readonly section?: 'gaps';
  readonly lines: readonly string[];
}

/**
 * What could be added to the knowledge so that more is answered: phrasings for `asked/`, paragraphs that want a fact, and
 * gaps for `facts/`, the most frequent first. Nothing is written; ways of asking that the knowledge has are left out, and what
 * names nothing of its own.
 */
export function proposeAsked(
  unanswered: readonly WentUnanswered[],
  links: readonly Linked[],
  { articles, facts, topics }: Knowledge,
): readonly ProposedLines[] {
  const known = new Set([...facts, ...topics].flatMap(({ asked }) => asked.map(plain)));
  const isNew = (text: string) => !known.has(plain(text)) && text.length <= contentLimits.asked;
  return articles.flatMap(({ id, language }, at) => {
    const own = links.filter(({ article, phrasing }) => article === id && isNew(phrasing));
    const ids = new Set([...facts, ...topics].map((record) => record.id));
    const byFact = [...new Set(own.flatMap(({ fact }) => (fact && ids.has(fact) ? [fact] : [])))];
    const phrasings = byFact.flatMap((fact) => [
      `# ${fact}`,
      ...new Set(own.filter((link) => link.fact === fact).map(({ phrasing }) => phrasing)),
      '',
    ]);
    const wanting = own
      .filter(({ fact, paragraph }) => fact === undefined && paragraph !== undefined)
      .map(
        ({ phrasing, paragraph }) =>
          `# ¶ ${paragraph} answers “${phrasing}”: a fact that cites it would say so`,
      );
    // What is near no article belongs to the newest.
    const gaps = unanswered
      .filter(({ nearest }) => (nearest?.article ?? (at === 0 ? id : '')) === id)
      .filter(({ missing }) => namesSomething(missing, language))
      .toSorted((one, other) => other.count - one.count)
      .map((one) => gapOf(one, isNew));
    return [
      ...(phrasings.length > 0 ? [{ file: `asked/${id}.txt`, lines: phrasings }] : []),
      ...(wanting.length > 0 ? [{ file: `facts/${id}.yaml`, lines: wanting }] : []),
      ...(gaps.length > 0 ? [{ file: `facts/${id}.yaml`, section: 'gaps' as const, lines: gaps }] : []),
    ];
  });
}

/** A gap on one line, with the words that were missing; whoever keeps it says in `says` what is not said. */
function gapOf({ missing, count, nearest, texts }: WentUnanswered, isNew: (text: string) => boolean): string {
  const id = missing
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
  const document = new Document({
    id: `gap-${id || 'unnamed'}`,
    missing,
    says: `The article says nothing of: ${missing}.`,
    paragraphs: [nearest?.paragraph ?? 1],
    asked: texts.length > 0 ? texts.filter(isNew) : [missing],
  });
  if (isMap(document.contents)) document.contents.flow = true;
  return `- ${document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim()}  # asked ${count} ${count === 1 ? 'time' : 'times'}`;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

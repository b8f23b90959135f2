import { Document, isMap } from 'yaml';
import type { Article } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { knowledgeOf } from '../load-knowledge.ts';
import type { KnowledgeFile } from '../parse/knowledge-file.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';

const SECTIONS = ['people', 'statements', 'events', 'numbers'] as const;

/** A facts file to begin with, and how many lines of it are proposals. */
export interface Skeleton {
  readonly text: string;
  readonly proposals: number;
}

/**
 * Makes a facts file of what a text seems to state: a line for each proposal, to keep or to delete. Only what passes the
 * check beside `article`, its file, stands there; the paragraphs of which nothing is proposed are named at the end.
 */
export function writeSkeleton(article: Article, file: KnowledgeFile): Skeleton {
  const short = propose(article).filter(({ fields }) => (fields.says ?? '').length <= contentLimits.says);
  const kept = passing(short, article, file);
  const cited = new Set(kept.flatMap(({ paragraphs }) => paragraphs));
  const bare = article.paragraphs.filter(({ number }) => !cited.has(number)).map(({ number }) => number);
  const text = [
    `# What “${article.title}” seems to state, in its own words. Each line is a fact with the paragraph it rests on: keep`,
    '# what is right, delete the line of what is not, and put `says` so that it makes sense alone. knowledge/README.md has every field.',
    ...SECTIONS.flatMap((section) => {
      const lines = kept.filter((one) => one.section === section).map(lineOf);
      return lines.length === 0 ? [] : ['', `${section}:`, ...lines];
    }),
    '',
    ...(bare.length === 0
      ? []
      : [`# Nothing is proposed of ¶ ${bare.join(', ')}: the bot finds them all the same.`, '']),
  ];
  return { text: text.join('\n'), proposals: kept.length };
}

/** What the check does not complain of; a statement whose speaker went goes as well, so it is asked until all is in order. */
function passing(proposals: readonly Proposal[], article: Article, file: KnowledgeFile): readonly Proposal[] {
  let kept = proposals;
  for (;;) {
    const [lines, at] = linesOf(kept);
    const facts = { path: `facts/${article.id}.yaml`, bytes: new TextEncoder().encode(lines.join('\n')) };
    const loaded = kept.length === 0 ? undefined : knowledgeOf([file, facts]);
    if (loaded?.kind !== 'problems') return kept;
    const wrong = new Set(loaded.problems.filter((one) => one.file === facts.path).map(({ line }) => line));
    const next = kept.filter((proposal) => !wrong.has(at.get(proposal) ?? 0));
    // What is wrong with all of them is wrong with the text.
    if (next.length === kept.length) return [];
    kept = next;
  }
}

function linesOf(proposals: readonly Proposal[]): [string[], ReadonlyMap<Proposal, number>] {
  const lines: string[] = [];
  const at = new Map<Proposal, number>();
  for (const section of SECTIONS) {
    const own = proposals.filter((one) => one.section === section);
    if (own.length > 0) lines.push(`${section}:`);
    for (const proposal of own) at.set(proposal, lines.push(lineOf(proposal)));
  }
  return [[...lines, ''], at];
}

/** A fact on one line: `- { id: venn, name: Ada Venn, …, paragraphs: [ 1 ] }`. */
function lineOf({ fields, paragraphs }: Proposal): string {
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  const document = new Document({ ...Object.fromEntries(written), paragraphs });
  if (isMap(document.contents)) document.contents.flow = true;
  return `  - ${document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim()}`;
}

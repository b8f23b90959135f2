import type { Knowledge, Loaded } from '../../src/content/knowledge.ts';
import { knowledgeOf } from '../../src/content/load-knowledge.ts';

/** A knowledge folder in memory: texts or bytes under their paths. */
export type Folder = Readonly<Record<string, string | Uint8Array>>;

/** Loads a folder from memory. */
export function load(folder: Folder): Loaded {
  const files = Object.entries(folder).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return knowledgeOf(files);
}

/** The problems of a folder as `file:line: message`; none when it loads. */
export function problemsOf(folder: Folder): readonly string[] {
  const loaded = load(folder);
  if (loaded.kind === 'loaded') return [];
  return loaded.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** The knowledge of a folder that has to be in order. */
export function knowledgeIn(folder: Folder): Knowledge {
  const loaded = load(folder);
  if (loaded.kind === 'problems') throw new Error(problemsOf(folder).join('\n'));
  return loaded.knowledge;
}

/** An article file with these paragraphs; the first begins on line 8. */
export function article(...paragraphs: readonly string[]): string {
  return `---
title: Talks at the harbour
publisher: Harbour Gazette
language: en
wording: verbatim
---

${paragraphs.join('\n\n')}
`;
}

/** A small story that the tests of the checker tell facts about. */
export const story: readonly string[] = [
  'On Monday the mayor of Oldport, Ada Venn, will meet fishermen at Pier 7.',
  'She told the Gazette in April that “the nets stay out” for five weeks, and thirty-two boats agreed.',
  'A spokesman for Ukraine said almost a fifth of the fleet was Italian. It is unclear who pays.',
];

/** The story with a facts file. */
export function storyWith(facts: string): Folder {
  return { 'articles/harbour.md': article(...story), 'facts/harbour.yaml': facts };
}

/** Facts of the story that are in order and cite every paragraph. */
export const goodFacts = `people:
  - id: venn
    name: Ada Venn
    role: mayor
    of: Oldport
    also: [the mayor, She, Adelaide Venn]
    attendance: host
    says: Ada Venn is the mayor of Oldport.
    paragraphs: [1, 2]
    asked: |
      who is venn
      who is the mayor
statements:
  - id: nets-out
    speaker: venn
    attribution: named
    to: the Gazette
    when: April
    date: 2025-04
    quote: the nets stay out
    topic: nets
    opposes: [who-pays]
    says: Venn says “the nets stay out” for five weeks; 32 boats agreed.
    paragraphs: 2
    asked: [will they fish, "nets: in or out"]
  - id: who-pays
    attribution: article
    opposes: [nets-out]
    unclear: true
    says: It is unclear who pays.
    paragraphs: [3]
events:
  - id: meeting
    name: Meeting at Pier 7
    when: Monday
    where: Pier 7, Oldport
    says: The mayor meets fishermen at Pier 7 on Monday.
    paragraphs: [1]
terms:
  - id: gazette
    name: Gazette
    also: [Harbour Gazette, the paper]
    says: The Gazette is the paper that Venn spoke to.
    paragraphs: [2]
numbers:
  - id: fleet-share
    value: a fifth
    of: the Italian fleet
    says: Almost a fifth of the fleet came from Italy, a Ukrainian spokesman said.
    paragraphs: [3]
topics:
  - id: nets
    command: nets
    description: What becomes of the nets
    summary: Venn told the Gazette that the nets stay out. Thirty-two boats agreed.
    facts: [nets-out, who-pays]
    paragraphs: [2, 3]
    asked: [fishing]
gaps:
  - id: gap-price
    missing: the price of cod in Norway
    says: The article does not say what cod costs in Norway or Iceland; it names only Pier 7.
    paragraphs: [1]
`;

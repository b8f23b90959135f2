import type { Folder } from './hostile-folders.ts';

/** A small knowledge that is in order, with every kind of file and record. */
export const goodFolder: Folder = {
  'articles/harbour.md': `---
title: Talks at the harbour
publisher: Harbour Gazette
published: 2025-03-02
language: en
wording: verbatim
---

On Monday the mayor of Oldport, Ada Venn, will meet fishermen at Pier 7.

She told the Gazette in April that “the nets stay out” for five weeks, and thirty-two boats agreed.

A spokesman for Ukraine said almost a fifth of the fleet was Italian. It is unclear who pays.
`,
  'facts/harbour.yaml': `people:
  - id: venn
    name: Ada Venn
    role: mayor
    of: Oldport
    also: [the mayor, She]
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
    asked: [will they fish]
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
`,
  'asked/harbour.txt': '# nets-out\nare the nets out\n# venn\nwhat does ada do\n',
  'words/en.yaml': '- [mayor, head of the town]\n- [fishermen, fishers]\n',
  'elsewhere/en.txt': '# small talk\nhow are you\npizza recipe\n',
};

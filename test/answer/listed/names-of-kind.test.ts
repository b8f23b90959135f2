import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';

const article = `---
title: The assembly of Tarmland puts off its harbour law
publisher: The Oldmere Lantern
published: 2026-03-02
language: en
wording: verbatim
---

The assembly of Tarmland put off a law on harbours on Monday. Of its 41 seats the coalition holds 22: the Meadow List has
nine of them, Blue Anchor eight and the Tarm Union five. The opposition Lantern League voted against it.

In Oldmere, the capital of Tarmland, 200 people stood in Herring Street. Upper Tarn, a village of 90, sent a bus, and the
ferry from the island of Skall was full. In Sandby nobody stood anywhere. The regions of Westmark and Ostmark sent letters.

The Dockers’ Guild, which Cato Dell leads, was content. So was the Harbour Office, the regulator of ports, and so were the
firm Tarn Dredging and the University of Oldmere. It will be told again by Easter, said a study by a consultancy, Venner
Pell, which counts boats.

Bea Sorrel’s Tarm Union wants a vote in Lisbon next time.
`;
const person = (id: string, name: string, role: string, of: string, paragraph: number) =>
  `  - { id: ${id}, name: ${name}, role: ${role}, of: ${of}, says: ${name} is the ${role} of ${of}., paragraphs: [${paragraph}] }`;
const facts = `people:
${person('sorrel', 'Bea Sorrel', 'leader', 'Tarm Union', 4)}
${person('dell', 'Cato Dell', 'president', 'Dockers’ Guild', 3)}
`;

const answers = createAnswers(knowledgeIn({ 'articles/law.md': article, 'facts/law.yaml': facts }));
const listed = (question: string) => {
  const answer = answers.ask(question);
  return 'lines' in answer ? (answer.lines ?? []).map(({ text, term }) => term ?? text) : [];
};

describe('a list has only what is of its kind', () => {
  it.each([
    ['which political parties are mentioned', ['Meadow List', 'Blue Anchor', 'Tarm Union', 'Lantern League']],
    ['list all the towns', ['Oldmere', 'Sandby', 'Lisbon']],
    ['list all the towns and villages', ['Oldmere', 'Upper Tarn', 'Sandby', 'Lisbon']],
    ['which villages are named', ['Upper Tarn']],
    ['which streets are named', ['Herring Street']],
    ['which islands are named', ['Skall']],
    ['name all the regions', ['Westmark', 'Ostmark']],
  ])('“%s”', (question, names) => {
    expect(listed(question)).toEqual(names);
  });

  it('and nobody who is a town or a firm', () => {
    expect(listed('list everybody who is named')).toEqual(['Cato Dell', 'Bea Sorrel']);
  });
});

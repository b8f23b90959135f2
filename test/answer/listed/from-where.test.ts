import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { regionNamed } from '../../../src/language/en/world/regions.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';

const article = `---
title: Four European ministers and a guest meet over the herring
publisher: The Oldmere Lantern
published: 2026-03-02
language: en
wording: verbatim
---

Ada Venn, the fisheries minister of Norway, met her colleagues in Lisbon on Monday. Bea Sorrel came from Portugal, and
from Chile came Ines Orro. Lin Tarro, who had flown in from Japan, brought a herring.

Oskar Bru stayed in Russia. So did Cato Dell in Tarmland, where the Tarmlandic government keeps its boats in port.
`;
const person = (id: string, name: string, of: string, paragraph: number) =>
  `  - { id: ${id}, name: ${name}, role: minister, of: ${of}, says: ${name} is the minister of ${of}., paragraphs: [${paragraph}] }`;
const facts = `people:
${[
  person('venn', 'Ada Venn', 'Norway', 1),
  person('sorrel', 'Bea Sorrel', 'Portugal', 1),
  person('orro', 'Ines Orro', 'Chile', 1),
  person('tarro', 'Lin Tarro', 'Japan', 1),
  person('bru', 'Oskar Bru', 'Russia', 2),
  person('dell', 'Cato Dell', 'Tarmland', 2),
].join('\n')}
`;

const answers = createAnswers(knowledgeIn({ 'articles/herring.md': article, 'facts/herring.yaml': facts }));
const listed = (question: string) => {
  const answer = answers.ask(question);
  return 'lines' in answer ? (answer.lines ?? []).map(({ text, term }) => term ?? text) : [];
};

describe('a region that narrows a list', () => {
  it.each([
    ['list all the european ministers', ['Ada Venn', 'Bea Sorrel']],
    ['which countries are mentioned', ['Norway', 'Portugal', 'Chile', 'Japan', 'Russia', 'Tarmland']],
    ['which european countries are mentioned', ['Norway', 'Portugal']],
    ['name all south american and asian countries in it', ['Chile', 'Japan']],
  ])('“%s”', (question, names) => {
    expect(listed(question)).toEqual(names);
  });

  it('has whoever is from a state that only articles have', () => {
    expect(answers.ask('list all the tarmlandic ministers')).toMatchObject({
      facts: [{ name: 'Cato Dell' }],
    });
  });
});

it('a state on two continents lies in each with a part', () => {
  expect(regionNamed('european')?.within).not.toContain('Russia');
  expect(regionNamed('european')?.partly).toContain('Russia');
  expect(regionNamed('asia')?.partly).toContain('Russia');
  expect(regionNamed('eastern europe')?.within).toContain('Russia');
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The council of Fennick will sell its ferry on Tuesday, before anybody has said why the Heron sank.',
  'The ferry costs the island 3 million talers a year. Odo Marr, the mayor, says that the island cannot keep it.',
  'Brackwater Lines offers 40 million talers and promises two new boats.',
  'In Orlis the company was fined for having cancelled 900 crossings. Brackwater says that it has learnt from that.',
  'The Heron sank on 9 January with four people. The hull had last been looked at in 2019.',
  'The harbour office closed the quay for a month. Fishermen land at Sallow since then.',
)
  .replace('language: en', 'language: en\npublished: 2026-03-12')
  .replace(/^title: .*$/mu, 'title: Fennick to sell its ferry');

const facts = `terms:
  - { id: brackwater, name: Brackwater Lines, also: [Brackwater], says: Brackwater Lines is the buyer of the ferry., paragraphs: [3] }
events:
  - { id: sinking, name: sinking, when: 9 January, date: 2026-01-09, says: The Heron sank on 9 January with four people., paragraphs: [5] }
statements:
  - { id: boats, speaker: Brackwater, attribution: named, says: Brackwater promises two new boats., paragraphs: [3] }
  - { id: fined, attribution: article, says: Brackwater was fined in Orlis for 900 crossings that it cancelled., paragraphs: [4] }
  - { id: costs, attribution: article, says: The ferry costs the island 3 million talers a year., paragraphs: [2] }
topics:
  - id: sale
    command: sale
    description: Why the ferry is sold
    summary: The ferry costs 3 million talers a year and is to be sold.
    facts: [costs]
    paragraphs: [1, 2]
    asked: |
      what is sold to brackwater
  - id: wreck
    command: wreck
    description: How the Heron sank
    summary: The Heron sank on 9 January.
    facts: [sinking]
    paragraphs: [5, 6]
    asked: |
      tell me about the wreck
  - id: bid
    command: bid
    description: What is offered
    summary: Brackwater offers 40 million talers.
    facts: [boats]
    paragraphs: [3]
    asked: |
      what does brackwater offer
`;

const answers = createAnswers(knowledgeIn({ 'articles/ferry.md': text, 'facts/ferry.yaml': facts }));

function placesOf(answer: Answer): readonly number[] {
  return [...new Set(answer.citations.map(({ paragraph }) => paragraph))].toSorted(
    (one, other) => one - other,
  );
}

describe('an overview', () => {
  it('of what has a name is all of that, and no topic that only speaks of it', () => {
    const answer = answers.ask('tell me about Brackwater, are they any good');
    expect(placesOf(answer)).toEqual([3, 4]);
    expect(answer.text).toContain('fined');
  });

  it.each([
    'tldr of this whole ferry thing',
    'can someone give me the short version of this ferry wreck mess',
  ])('%s: the whole, by one of its words', (question) => {
    const answer = answers.ask(question);
    expect('lead' in answer && answer.lead).toBe('Fennick to sell its ferry');
  });

  it('of a topic that is called so is all of it', () => {
    expect(placesOf(answers.ask('tell me about the wreck'))).toEqual([5, 6]);
  });
});

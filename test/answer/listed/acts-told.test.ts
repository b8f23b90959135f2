import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The village of Orrel will get its ferry only in the autumn, the council said on Monday.',
  'Ada Venn, who owns the old ferry, threatened to sell it abroad. She would not say to whom.',
  'Bo Lund, a farmer, offers his landing stage free of charge, provided that the road to it is mended.',
  'The engineers pledged a report. If there is no report by June, the smiths’ guild will block the yard, it said.',
  'The harbour master, Cleo Marsh, gave her boat away to the school. She was asked for her reasons. She declined to give any.',
  'The storm had torn off the roof of the ticket office and destroyed two benches. Nobody was hurt.',
  'The council rejected a ferry with sails.',
  'Marsh turned the seat on the board down; who will take it nobody can say.',
  'Venn and Lund met at the yard in May. Venn met the council twice.',
  'In June Lund spoke on the telephone with Venn about the wind.',
);

const facts = `people:
  - id: venn
    name: Ada Venn
    role: owner of the old ferry
    says: Ada Venn owns the old ferry.
    paragraphs: [2]
    asked: |
      who is venn
statements:
  - id: venn-sells
    speaker: venn
    attribution: named
    says: Venn threatened to sell the ferry abroad.
    paragraphs: [2]
    asked: |
      what does venn threaten
`;

const answers = createAnswers(knowledgeIn({ 'articles/one.md': text, 'facts/one.yaml': facts }));
const cited = (answer: Answer) =>
  'citations' in answer
    ? [...new Set(answer.citations.map(({ paragraph }) => paragraph))].toSorted((one, other) => one - other)
    : [];

describe('a list of what is done or said of a kind', () => {
  it.each([
    ['list all the threats', [2, 4]],
    ['who threatened with what?', [2, 4]],
    ['everyone who gave away something for free', [3, 5]],
    ['what conditions are there, list them all', [3, 4]],
    ['who all refused to say something?', [2, 5]],
    ['who ducked questions or wouldnt give a reason?', [2, 5]],
    ['what was refused or turned down by anyone', [7, 8]],
    ['list all the times venn and lund met or talked', [9, 10]],
    ['what are all the things that still havent been cleared up', [2, 5, 8]],
    ['is there anything people refused to say', [2, 5]],
    ['did anyone refuse to say something? list them', [2, 5]],
  ])('“%s” is told from facts and text', (question, paragraphs) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    expect(cited(answer)).toEqual(paragraphs);
  });

  it('tells with a sentence the one before, where only that says of whom it is', () => {
    const answer = answers.ask('who all refused to say something?');
    const lines = 'lines' in answer ? (answer.lines ?? []) : [];
    expect(lines.some(({ text }) => text.includes('Ada Venn') && text.includes('would not say'))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer, Line } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { withWhether } from '../../../src/answer/whether/whether-said.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The council of Fennick will vote on Tuesday on whether to sell the old mill.',
  'Odo Marr, the mayor, wants to sell. “The roof alone will cost us 4 million,” he said. The mill was bought in 1998 for 90,000 talers.',
  'Runa Tell, who speaks for the friends of the mill, rejects the sale. She has collected 700 names. “It is our mill,” she said.',
  'Tell’s adviser, Ivo Sand, who works for Marr’s rival, called the price a joke. “Nobody sells a mill on a wet Monday,” he said.',
  'Marr says that Tell voted for the sale in May. Tell says that she abstained.',
).replace('language: en', 'language: en\npublished: 2026-03-12');

const facts = `people:
  - id: marr
    name: Odo Marr
    role: mayor
    of: Fennick
    says: Odo Marr is the mayor of Fennick.
    paragraphs: [2]
    asked: |
      who is marr
  - id: tell
    name: Runa Tell
    role: speaker of the friends of the mill
    says: Runa Tell speaks for the friends of the mill.
    paragraphs: [3]
    asked: |
      who is tell
  - id: sand
    name: Ivo Sand
    role: adviser
    says: Ivo Sand advises Runa Tell.
    paragraphs: [4]
    asked: |
      who is sand
statements:
  - id: marr-wants
    speaker: marr
    attribution: named
    says: Marr wants to sell the mill.
    paragraphs: [2]
    asked: |
      what does marr want
  - id: tell-rejects
    speaker: tell
    attribution: named
    quote: It is our mill
    says: Tell rejects the sale; “It is our mill,” she said.
    paragraphs: [3]
    asked: |
      what does tell say
  - id: tell-voted
    speaker: marr
    attribution: named
    says: Tell voted for the sale in May, Marr says.
    paragraphs: [5]
    opposes: [tell-abstained]
    asked: |
      how did tell vote according to marr
  - id: tell-abstained
    speaker: tell
    attribution: named
    says: Tell says that she abstained from the vote on the sale in May.
    paragraphs: [5]
    opposes: [tell-voted]
    asked: |
      how did tell vote according to herself
`;
const answers = createAnswers(knowledgeIn({ 'articles/mill.md': text, 'facts/mill.yaml': facts }));
const linesOf = (answer: Answer): readonly Line[] => ('lines' in answer && answer.lines) || [];
const textsOf = (question: string) => linesOf(answers.ask(question)).map((line) => line.text);

describe('a list', () => {
  it('of sums has those whose unit goes without saying, and of coins that nobody pays with any more', () => {
    const sums = textsOf('list all sums of money mentioned').join(' ');
    expect(sums).toContain('4 million');
    expect(sums).toContain('90,000 talers');
    expect(sums).not.toContain('700 names');
  });

  it('of what somebody said has nothing that another one says of them, and nobody’s words twice', () => {
    const said = textsOf('everything tell has said so far');
    expect(said.join(' ')).not.toContain('wet Monday');
    expect(said.join(' ').split('It is our mill').length).toBe(2);
  });

  it('of quotations has those that a fact tells in other words', () => {
    const mayor = answers.ask('all quotes by the mayor');
    expect(mayor.text).toContain('The roof alone');
    expect(mayor.text).not.toContain('Marr wants to sell the mill.');
  });

  it('of an office has only those who hold one of the kind', () => {
    expect(answers.ask('list all the advisers in the story').text).not.toContain('mayor');
  });

  it('of everything on somebody goes on where *she* is meant', () => {
    expect(textsOf('tell me everything about runa tell').join(' ')).toContain('700 names');
  });

  it('of people of whom it is asked what they want says that of each', () => {
    const lines = linesOf(answers.ask('who are the people mentioned and what do they want'));
    expect(lines.find(({ term }) => term?.startsWith('Odo Marr'))?.text).toContain('Marr wants to sell');
  });

  it('of dates has none for a day that is any one', () => {
    expect(linesOf(answers.ask('timeline')).map(({ at }) => at?.date)).not.toContain('2026-03-09');
  });
});

it('says neither yes nor no where one of two has it otherwise', () => {
  const answer = answers.ask('did tell vote for the sale in may');
  expect(withWhether(answer)).not.toMatch(/^(?:Yes|No)\b/u);
});

describe('what comes near the best', () => {
  it('is told around the record that answers a broad question best', () => {
    const answer = answers.ask('explain what the sale would bring the village of fennick');
    const lines = linesOf(answer);
    expect(
      new Set(lines.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph))).size,
    ).toBeGreaterThan(1);
  });

  it('is no answer to a plain question', () => {
    expect(linesOf(answers.ask('who wants to sell the mill'))).toEqual([]);
  });

  it('names the women by the words the text has for them', () => {
    const answer = answers.ask('name the women in it, seems like all blokes lol');
    expect(answer).toMatchObject({ kind: 'answer', facts: [{ id: 'tell' }] });
  });
});

it('of everything that somebody said or did since something has also what they did', () => {
  const told = textsOf('everything tell said or did since the vote').join(' ');
  expect(told).toContain('700 names');
  expect(told).toContain('It is our mill');
});

import { describe, expect, it } from 'vitest';
import type { Answer, Line } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';
import { corpusAnswers } from '../corpus-answers.ts';

const text = article(
  'The lighthouse of Ostrin will go dark on 4 June, the harbour office decided on Tuesday.',
  'A girl of 16 found the crack in the tower. Mila Torv, a pupil, climbed up with a torch and sent nine photographs to the office. Called a liar at first, she has not been back since.',
  'The lamp oil was carried to the tower by mule until 1931. Since then boats have brought the oil to the landing stage.',
  'A cable has brought power to the tower since 1988, but no oil.',
  'The keepers want their full wages. The company that runs the tower, Halme Lights, pays half since May and says that the closing is not its doing. A wage court hears both in June.',
  'Edric Halme, who owns the company, said that he would not negotiate. “Half a wage is better than none,” he said.',
  'Sanna Rook, the harbour mistress, has promised a new lamp. She has not said who will pay for it. Halme declined to comment.',
  'Fishermen have collected 300 names. The court of shipping and the coast office both look into the crack.',
).replace('language: en', 'language: en\npublished: 2026-05-14');

const facts = `people:
  - id: torv
    name: Mila Torv
    role: pupil
    says: Mila Torv, 16, is a pupil. She found the crack.
    paragraphs: [2]
    asked: |
      who is torv
  - id: halme
    name: Edric Halme
    role: owner of Halme Lights
    says: Edric Halme owns Halme Lights.
    paragraphs: [6]
    asked: |
      who is halme
`;
const answers = createAnswers(knowledgeIn({ 'articles/tower.md': text, 'facts/tower.yaml': facts }));
const linesOf = (answer: Answer): readonly Line[] => ('lines' in answer && answer.lines) || [];
const placesOf = (question: string) =>
  new Set(linesOf(answers.ask(question)).flatMap(({ citations }) => citations.map((one) => one.paragraph)));

describe('what is kept back', () => {
  it.each([
    'who is keeping quiet, and about what?',
    "who won't say anything",
    'what have they refused or not answered yet',
  ])('%s: each sentence that says so', (question) => {
    expect([...placesOf(question)]).toContain(7);
  });

  it('names who *she* is', () => {
    const lines = linesOf(answers.ask("who doesn't want to say something and on what"));
    expect(lines.map((line) => line.text).join(' ')).toMatch(/Sanna Rook.*She has not said/u);
  });
});

describe('a list that no sentence has all words of', () => {
  it('is gathered from those that have some', () => {
    const places = placesOf('name all the ways in which oil was or is brought to the tower');
    expect(places.has(3)).toBe(true);
  });

  it('of several kinds of things has each', () => {
    expect(placesOf('which courts, offices and mistresses are in this').size).toBeGreaterThan(1);
  });
});

it('tells all of somebody whom nobody calls so', () => {
  const lines = linesOf(answers.ask('whats the story of the girl who found it'));
  expect(lines.map((line) => line.text).join(' ')).toContain('nine photographs');
});

describe('a topic that nobody calls so', () => {
  const topic = (id: string, summary: string, paragraphs: string) =>
    `  - id: ${id}\n    command: ${id}\n    description: ${summary}\n    summary: ${summary}\n    facts: [halme]\n    paragraphs: ${paragraphs}\n    asked: |\n      what about ${id}\n`;
  const withTopics = createAnswers(
    knowledgeIn({
      'articles/tower.md': text,
      'facts/tower.yaml': `${facts}topics:\n${topic('closing', 'The lighthouse goes dark in June.', '[1]')}${topic('supplies', 'How the lamp was fed, and what feeds it now.', '[3, 4]')}${topic('wages', 'What the keepers are paid.', '[5, 6]')}`,
    }),
  );

  it('is told where its paragraphs are the likeliest', () => {
    const lines = linesOf(withTopics.ask('explain the whole mule and boat business to me please'));
    const places = new Set(lines.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)));
    expect([...places].sort()).toEqual([3, 4]);
  });
});

it('looks up the subject of the first question in the second', () => {
  const both = (question: string) =>
    linesOf(answers.ask(question))
      .map((line) => line.text)
      .join(' ');
  expect(both('who owns the company + when does the lighthouse go dark')).toMatch(/Halme.*4 June/u);
});

it('takes no aside without a comma for a question', () => {
  expect(placesOf('ok i just woke up whats going on with this lighthouse').has(1)).toBe(true);
});

describe('a question for a measure', () => {
  it.each([
    ['cup-final-row', 'how expensive is the stadium'],
    ['glacier-core', 'how thick is the drill'],
  ])('about %s is answered by no topic that only comes near it: %s', (id, question) => {
    expect(corpusAnswers(id).ask(question).kind).toBe('near');
  });
});

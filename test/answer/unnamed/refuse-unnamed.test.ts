import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const answers = createAnswers(
  knowledgeIn({
    'articles/flood.md': article(
      'The river Asp flooded the old quarter of Oldport on Tuesday. The people who had to leave were put up in two hotels.',
      'The bridge is insured by a group of six insurers led by Lodestar Mutual. The mayor, Ada Venn, thanked them.',
      'The choir sings on Sunday in a church, Saint Odile. The bells are silent.',
      'A main that burst under Lantern Street sent water into the opera, and its director said that nobody would sing there.',
    ),
  }),
);

describe('a question for the name of what is only mentioned', () => {
  it.each([
    ['what are the names of the two hotels where the people were put up', 1],
    ['names of all six insurers of the bridge', 2],
  ])('is told that the article does not say it: %j', (question, paragraph) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('detail-absent');
    expect(answer.citations.map((one) => one.paragraph)).toEqual([paragraph]);
  });

  it.each([
    ['which church does the choir sing in on Sunday', 'The choir sings on Sunday in a church, Saint Odile.'],
    ['name of the street with the burst pipe', 'A main that burst under Lantern Street'],
  ])('is answered by the sentence that has it: %j', (question, text) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    expect(answer.text).toContain(text);
  });

  it('is not told the name of another one', () => {
    expect(answers.ask('name of the street with the cheapest flats').kind).not.toBe('answer');
  });

  it('leaves alone a question for how many there are', () => {
    const answer = answers.ask('how many insurers does the bridge have');
    expect(answer.citations[0]?.paragraph).toBe(2);
    expect(answer.kind).not.toBe('detail-absent');
  });
});

import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const answers = createAnswers(
  knowledgeIn({
    'articles/court.md': article(
      'The court of arbitration, under the retired judge Thora Wieland, will hear both camps on 19 May. The hall is small.',
      'The plan of the harbour needs two-thirds of the votes cast. Nobody knows what comes of it.',
      'The mayor, Ada Venn, thanked the fire brigade. She wore rubber boots and a hat of felt.',
      'Dockers sang on the quay in the rain, and 1,140 of them belong to the union of dockers.',
    ),
    'facts/court.yaml': `people:
  - id: wieland
    name: Thora Wieland
    role: judge
    also: [the arbitrators]
    says: Thora Wieland, a retired judge, heads the court of arbitration.
    paragraphs: 1
    asked: [who is wieland, who heads the court of arbitration, who are the arbitrators]
statements:
  - id: votes
    attribution: article
    says: The plan needs two-thirds of the votes cast.
    paragraphs: 2
    asked: [what majority does the plan need, how does the plan get through]
  - id: union
    attribution: article
    says: Of the dockers 1,140 belong to the union.
    paragraphs: 4
    asked: [how many dockers are in the union]
`,
  }),
);

describe('a question for an exact day', () => {
  it('is answered by the sentence beside that tells one', () => {
    const answer = answers.ask('On what date will the court of arbitration hear the camps, with Wieland?');
    expect(answer).toMatchObject({ kind: 'answer', facts: [] });
    expect(answer.text).toContain('on 19 May');
  });

  it('is told what comes near where nothing tells one', () => {
    const answer = answers.ask('By which date does the plan need the majority of the votes?');
    expect(answer.kind).toBe('near');
  });

  it('takes no other question for one', () => {
    expect(answers.ask('what majority does the plan need').text).toBe(
      'The plan needs two-thirds of the votes cast.',
    );
  });
});

it('takes what looks like a year for a number', () => {
  expect(answers.ask('how many of the dockers belong to a union').text).toBe(
    'Of the dockers 1,140 belong to the union.',
  );
});

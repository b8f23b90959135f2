import { describe, expect, it } from 'vitest';
import { textKnowledge } from '../../bench/retrieval/text-knowledge.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';

const HALL =
  'Twenty-three councillors voted for closing the hall and eighteen against, with two abstentions. ' +
  'It will shut on 4 January and is expected to open again in the spring of 2029. ' +
  'The repair costs 14 million crowns, of which a regional fund pays six.';

const answers = createAnswers(
  textKnowledge(
    [
      HALL,
      'Traders called the vote a betrayal and want their stalls to stay where they are. Some have stood there for forty years.',
      'The mayor said that two hard years are better than four bad ones. She was elected in 2024 and stands again in May.',
    ],
    'en',
  ),
);

describe('of a paragraph the sentence is shown that tells what is asked for', () => {
  it.each([
    ['how many councillors were against', 'eighteen against'],
    ['when will it shut', '4 January'],
    ['when does the hall open again', 'spring of 2029'],
    ['how much does the repair of the hall cost', '14 million'],
  ])('%s', (question, words) => {
    const answer = answers.ask(question);
    const [first] = 'citations' in answer ? answer.citations : [];
    expect(first?.paragraph).toBe(1);
    expect(answer.kind === 'near' ? first?.excerpt.text : answer.text).toContain(words);
  });
});

describe('a refusal', () => {
  it('does not say that common words are not mentioned', () => {
    const answer = answers.ask('how many people have a good day at the stalls');
    expect(answer.text).not.toMatch(/many|people|good|day/u);
  });

  it('says that the article is not about this only where it lacks a word that says something', () => {
    expect(answers.ask('how do i bake bread').kind).toBe('topic-absent');
    expect(answers.ask('how many people are at the stalls').kind).not.toBe('topic-absent');
  });
});

describe('two questions of which none is answered', () => {
  it('tell what nobody has before what comes near, which stands above its passages', () => {
    const answer = answers.ask('how do i bake bread? and is the hall safe for children');
    expect(answer.kind).toBe('near');
    expect(answer.text.indexOf('bread')).toBeLessThan(answer.text.indexOf('not sure'));
    expect(answer.text).toContain('bread');
  });
});

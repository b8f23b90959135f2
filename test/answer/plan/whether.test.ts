import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { withWhether } from '../../../src/answer/whether/whether-said.ts';
import type { Article, Fact, Gap, Statement } from '../../../src/content/knowledge.ts';
import { answers, shipped } from '../shipped.ts';

describe('the first word of an answer', () => {
  it.each([
    ['is macron going to be there', /^Yes\. /u],
    ['has trump threatened russia with sanctions', /^Yes\. /u],
    ['did trump call putin crazy', /^Yes\. /u],
    ['is the war the deadliest in europe for 80 years', /^Yes\. /u],
    ['will the meeting be on tuesday', /^No\. /u],
    ['does nato have 30 members', /^No\. /u],
    ['is putin in favour of ukraine joining nato', /^No\. /u],
    ['did trump explain what he meant by big progress', /^No\. /u],
    ['can zelensky give up territory', /^No\. /u],
    ['does ukraine’s constitution allow giving up land', /^No\. /u],
    ['did merz say anything about sanctions', /^Not said\. /u],
    ['has russia agreed to a ceasefire', /^Not said\. /u],
  ])('%s', (question, first) => {
    expect(withWhether(answers.ask(question))).toMatch(first);
  });

  it.each([
    // What is only told of by others, only may be, or is a choice, is neither.
    'did putin agree to security guarantees',
    'will trump press zelensky into agreeing',
    'did trump meet putin in geneva or in alaska',
    'is zelensky coming alone',
    'who is coming on monday',
    'when is the meeting',
  ])('none of them: %s', (question) => {
    const answer = answers.ask(question);
    expect(withWhether(answer)).toBe(answer.text);
  });

  it.each([
    ['was anybody hurt', 'Nobody was hurt when the blade came down.', 'no'],
    ['is she bringing anyone', 'She is not coming alone, she brings friends.', 'yes'],
    ['did anyone resign', 'Two engineers resigned in May.', 'yes'],
    ['is the firm still producing in Oldport', 'The firm stopped production in Oldport in May.', 'no'],
    [
      'will she go to the capital to meet the minister',
      'The minister invited her. She will not go to the capital.',
      'no',
    ],
    [
      'will the nurse go to the capital on friday',
      'The nurse was invited to the capital. She will not go on Friday.',
      'no',
    ],
    ['were is the firm based', 'The firm is based in Oldport.', undefined],
  ])('%s, where the article has: %s', (question, says, first) => {
    expect(whetherIn(question, [fact(says)])).toBe(first);
  });

  it('is no where a detail is missing because nothing of it is so', () => {
    const missing = 'The article names none of the dead; none of them has been named.';
    const gap: Gap = { ...fact(missing), kind: 'gap', missing: 'names', asked: ['have the dead been named'] };
    expect(whetherIn('have the dead been named', [gap])).toBe('no');
    const unsaid: Gap = { ...gap, says: 'The article does not name the dead.' };
    expect(whetherIn('have the dead been named', [unsaid])).toBe('not-said');
  });
});

const article: Article = {
  id: 'ridge',
  title: 'Blade falls',
  publisher: 'The Gull',
  language: 'en',
  wording: 'restated',
  hash: '0a1b2c3d',
  paragraphs: [{ article: 'ridge', number: 1, text: 'A blade fell on Friday.' }],
};

function fact(says: string): Statement {
  return {
    id: 'one',
    article: 'ridge',
    says,
    paragraphs: [1],
    asked: [],
    kind: 'statement',
    attribution: 'article',
    opposes: [],
    unclear: false,
  };
}

/** The first word of an answer from one fact, which is what somebody wrote down for the question. */
function whetherIn(question: string, [only]: readonly [Fact]) {
  const facts = [{ ...only, asked: [question] }];
  const { words, talk } = shipped;
  // What people type elsewhere takes longest to compile, and is not asked here.
  const knowledge = { articles: [article], facts, topics: [], words, elsewhere: [], talk, earlier: [] };
  const answer = createAnswers(knowledge).ask(question);
  return 'whether' in answer ? answer.whether : undefined;
}

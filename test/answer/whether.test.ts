import { describe, expect, it } from 'vitest';
import { withWhether } from '../../src/answer/whether/whether-said.ts';
import { answers } from './shipped.ts';

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
});

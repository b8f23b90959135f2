import { describe, expect, it } from 'vitest';
import { withoutOneself } from '../../../src/answer/premises/without-oneself.ts';
import { corpusAnswers } from '../corpus-answers.ts';

describe('what members say of themselves', () => {
  it.each([
    ['does the strike go on? flying saturday with 2 kids', 'does the strike go on?'],
    ['i gave my ticket back on thursday, can i get it again', 'can i get it again'],
    ["we're driving there on Monday: is the road open", 'is the road open'],
  ])('%s: takes nothing for granted, and the rest stays in its place', (question, rest) => {
    const left = withoutOneself(question);
    expect(left.trim()).toBe(rest);
    expect(left.indexOf(rest)).toBe(question.indexOf(rest));
  });

  it.each([
    'i heard that she left on monday, is that so',
    "I'm sure he met her in Oslo, when was that",
    'asking because it was moved to friday, who moved it',
    'is it on tuesday',
  ])('%s: says something of the article', (question) => {
    expect(withoutOneself(question)).toBe(question);
  });

  it('is not set right', () => {
    const answer = corpusAnswers('strike-airline').ask(
      'is the strike happening or not?? flying saturday with 2 kids',
    );
    expect('differs' in answer).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { createWriteQuestion, isQuestion } from '../../../src/answer/suggest/write-question.ts';
import { knowledge } from '../../commands/harbour.ts';

describe('createWriteQuestion', () => {
  const write = createWriteQuestion(knowledge);

  it.each([
    ['what did quist tell radio nord', 'What did Quist tell Radio Nord?'],
    ['who is ada quist?', 'Who is Ada Quist?'],
    ['does the bridge close on monday', 'Does the bridge close on Monday?'],
    ['is the toll new', 'Is the toll new?'],
  ])('%s', (phrasing, question) => {
    expect(write(phrasing)).toBe(question);
  });
});

describe('isQuestion', () => {
  it.each([
    ['who is the mayor', true],
    ['Has the bridge closed', true],
    ['bridge toll', false],
    ['the mayor wants a toll', false],
    ['whose bridge', false],
  ])('%s: %s', (phrasing, expected) => {
    expect(isQuestion(phrasing)).toBe(expected);
  });
});

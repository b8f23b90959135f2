import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/answer/answers.ts';
import { corpusAnswers } from '../corpus-answers.ts';

let answers: Answers;

beforeAll(() => {
  answers = corpusAnswers('strait-treaty');
});

describe('a number that no article has', () => {
  it('does not hide what the article has instead', () => {
    const answer = answers.ask('each country can send 360 boats into the strait');
    expect(answer.kind).toBe('answer');
    expect('differs' in answer ? answer.differs : []).toMatchObject([
      { kind: 'number', asked: '360', says: '260', paragraph: 16 },
    ]);
  });

  it('is no reason to answer something else', () => {
    expect(answers.ask('how many of the 360 sailors can swim').kind).not.toBe('answer');
  });
});

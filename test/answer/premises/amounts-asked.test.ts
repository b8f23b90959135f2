import { beforeAll, describe, expect, it } from 'vitest';
import { corpusArticles } from '../../../bench/corpus-articles.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { shipped } from '../shipped.ts';

let answers: Answers;

beforeAll(() => {
  // What people type elsewhere takes longest to compile, and is not asked here.
  const [article] = corpusArticles({ ...shipped, elsewhere: [] }, ['strait-treaty']);
  if (!article) throw new Error('bench/corpus has no strait-treaty.');
  answers = createAnswers(article.knowledge);
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

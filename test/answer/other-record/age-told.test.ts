import { beforeAll, describe, expect, it } from 'vitest';
import { corpusAnswers } from '../corpus-answers.ts';
import { answers as talks } from '../shipped.ts';

beforeAll(() => {
  for (const id of ['ferry-fire', 'festival-es']) corpusAnswers(id);
});

describe('an age that stands beside a name', () => {
  it.each([
    ['ferry-fire', 'how old is Ikaika Brandt', '52'],
    ['ferry-fire', 'who is the captain and how old is he', '52'],
    ['festival-es', '¿cuántos años tiene Quispetupa?', '34'],
  ])('%s: %s', (id, question, years) => {
    const answer = corpusAnswers(id).ask(question);
    expect(answer).toMatchObject({ kind: 'answer', text: expect.stringContaining(years) });
    expect(answer.text).not.toContain('does not say');
  });

  it('is told after who somebody is', () => {
    const answers = corpusAnswers('ferry-fire');
    const first = answers.ask('who is the captain');
    expect(answers.followUp('how old is he', first.receipt.question)).toMatchObject({
      kind: 'answer',
      text: expect.stringContaining('52'),
    });
  });

  it('is told of nobody whose age is nowhere', () => {
    expect(talks.ask('how old is Macron').kind).toBe('detail-absent');
  });

  it('is not taken for the age of something else', () => {
    expect(corpusAnswers('ferry-fire').ask('how old is the ferry').text).toContain('1994');
  });
});

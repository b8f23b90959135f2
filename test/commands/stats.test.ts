import { describe, expect, it } from 'vitest';
import { statsReply } from '../../commands/reply/cards/knowledge/stats-reply.ts';
import { answers } from './harbour.ts';

describe('/knowledge stats', () => {
  it('shows what was asked, answered, refused and helpful, and which paragraphs no question reached', () => {
    const counts = {
      answers: [
        { kind: 'answer', count: 7 },
        { kind: 'near', count: 2 },
      ],
      shown: [{ article: 'harbour-bridge', paragraph: 1, count: 7 }],
      helpful: [{ about: 'harbour-bridge closing', kind: 'answer', yes: 3, no: 1 }],
    };
    const { text, list = [], visibility } = statsReply(counts, answers);
    expect(visibility).toBe('private');
    expect(text).toContain('Asked 9, answered 7, not answered 2');
    expect(list.map(({ term, text: line }) => `${term}: ${line}`)).toEqual([
      'answered: 7',
      'unsure: 2',
      'harbour-bridge closing: answered: helpful for 3, not for 1',
      'harbour-bridge: never in an answer: ¶ 2–4',
    ]);
  });

  it('says so when the store does not answer', () => {
    expect(statsReply(undefined, answers).text).toContain('does not answer');
  });
});

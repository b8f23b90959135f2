import { describe, expect, it } from 'vitest';
import { statsReply } from '../../commands/reply/cards/knowledge/stats-reply.ts';
import { knowledge } from './harbour.ts';

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
    const { text, list = [], visibility } = statsReply(counts, knowledge);
    expect(visibility).toBe('private');
    expect(text).toContain('Asked 9, answered 7, not answered 2');
    expect(list.map(({ term, text: line }) => `${term}: ${line}`)).toEqual([
      'answer: 7',
      'unsure: 2',
      'harbour-bridge closing: answer: helpful for 3, not for 1',
      'harbour-bridge: never in an answer: ¶ 2–4',
    ]);
  });

  it('says so when the store does not answer', () => {
    expect(statsReply(undefined, knowledge).text).toContain('does not answer');
  });
});

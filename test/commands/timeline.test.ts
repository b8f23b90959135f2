import { describe, expect, it } from 'vitest';
import timeline from '../../commands/timeline.ts';
import { answers } from './harbour.ts';

describe('/timeline', () => {
  it('lists what happened under its day, each day once, with what the article calls it unless that is as exact', () => {
    const [first, second] = answers.timeline();
    if (!first || !second) throw new Error('The timeline is too short.');
    const entries = () => [first, { ...first, fact: { ...first.fact, says: 'It rains.' } }, second];
    expect(timeline.run({}, { ...answers, timeline: entries })).toEqual({
      tone: 'answer',
      visibility: 'public',
      text: 'What happened when, oldest first',
      list: [
        { at: { date: '2025-03-02', said: 'Sunday' }, text: '', isHeading: true },
        { text: 'According to Bell, the mayor wants a toll.', paragraphs: [4] },
        { text: 'It rains.', paragraphs: [4], source: 'Tom Bell' },
        { at: { date: '2025-03' }, text: '', isHeading: true },
        { text: 'The bridge closes.', paragraphs: [1] },
      ],
      articles: ['harbour-bridge'],
    });
  });

  it('says when there is nothing with a date', () => {
    expect(timeline.run({ private: true }, { ...answers, timeline: () => [] })).toEqual({
      tone: 'absent',
      visibility: 'private',
      text: 'The article has nothing with a date.',
    });
  });
});

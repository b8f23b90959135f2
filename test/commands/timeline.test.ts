import { describe, expect, it } from 'vitest';
import timeline from '../../commands/timeline.ts';
import { answers } from './harbour.ts';

describe('/timeline', () => {
  it('lists what happened with the day, and how the article puts it unless that is as exact', () => {
    expect(timeline.run({}, answers)).toEqual({
      tone: 'answer',
      visibility: 'public',
      title: 'Timeline',
      text: 'What happened when, oldest first. In brackets: how the article puts it.',
      list: [
        {
          at: { date: '2025-03-02', said: 'Sunday' },
          text: 'According to Bell, the mayor wants a toll.',
          paragraphs: [4],
          source: 'passed on',
        },
        { at: { date: '2025-03' }, text: 'The bridge closes.', paragraphs: [1] },
      ],
      notes: [
        'Where no source is named, the article itself says so.',
        'Restated in our own words; the text of The Gull is not reproduced.',
      ],
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

import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.ts';
import { answers } from './harbour.ts';

const run = (question: string) => ask.run({ question }, answers);
const restated = 'Restated in our own words; the text of The Gull is not reproduced.';

describe('/ask', () => {
  it('answers with the short answer, excerpts, wording and what to ask next', () => {
    expect(run('when does it close')).toEqual({
      tone: 'answer',
      visibility: 'public',
      text: 'The bridge closes on Monday.',
      quotations: [
        {
          text: 'The harbour bridge closes on Monday.',
          paragraph: 1,
          label: '¶ 1 · The Gull, 2 Mar 2025',
        },
        {
          text: '“It has to be done,” Quist told Radio Nord.',
          paragraph: 3,
          label: '¶ 3 · The Gull, 2 Mar 2025',
        },
      ],
      notes: [restated],
      next: ['Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('says when the article itself leaves something open, and shows where', () => {
    expect(run('how long')).toMatchObject({
      tone: 'unclear',
      text: 'How long it takes is not known.',
      quotations: [{ text: 'Nobody knows how long the work will take.' }],
      notes: ['The article itself leaves this open.', restated],
    });
  });

  it('names the nearest paragraph of a missing detail and shows no excerpt of it', () => {
    expect(run('at what time')).toEqual({
      tone: 'absent',
      visibility: 'public',
      text: 'The article does not say at what time, only that it is on Monday.',
      notes: ['Nearest: ¶ 1 · The Gull, 2 Mar 2025'],
      next: ['Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('shows no excerpt for what is not in the article', () => {
    expect(run('football')).toEqual({
      tone: 'absent',
      visibility: 'public',
      text: 'The article says nothing about football.',
      next: ['Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('offers three questions when it did not understand', () => {
    expect(run('')).toEqual({
      tone: 'help',
      visibility: 'public',
      text: 'I did not understand that. You could ask:',
      next: ['When does the bridge close?', 'Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('answers only the member who asks when told to', () => {
    expect(ask.run({ question: 'close', private: true }, answers).visibility).toBe('private');
  });

  it('suggests questions for what was typed, and some for nothing', () => {
    expect(ask.autocomplete({ option: 'question', value: 'who' }, answers)).toEqual([
      { name: 'Who is the mayor?', value: 'Who is the mayor?' },
    ]);
    expect(ask.autocomplete({ option: 'question', value: '' }, answers)).toHaveLength(4);
  });
});

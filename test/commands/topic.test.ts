import { describe, expect, it } from 'vitest';
import { createTopicCommand } from '../../commands/topic.ts';
import { answers, bell, closing, closingTopic, mustBeDone, quist, toll } from './harbour.ts';

const context = { now: new Date(0), locale: 'en-US', commands: [] };

describe('a topic', () => {
  const command = createTopicCommand(closingTopic);

  it('becomes a command with its name and description', () => {
    expect(command.declaration).toMatchObject({
      name: 'closing',
      description: 'When and why the bridge closes',
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  it('shows its summary, the people, other facts with their paragraphs, and excerpts', () => {
    expect(command.run({}, answers, context)).toEqual({
      tone: 'answer',
      visibility: 'public',
      title: 'When and why the bridge closes',
      text: 'The bridge closes on Monday. The mayor says that it has to be.',
      list: [
        { term: 'Ada Quist', text: 'mayor, Port Nord', paragraphs: [1, 3] },
        { text: 'The bridge closes.', paragraphs: [1] },
        { text: 'Quist says that it has to be done.', paragraphs: [3] },
      ],
      quotations: [
        {
          text: 'The harbour bridge closes on Monday.',
          article: 'harbour-bridge',
          paragraph: 1,
          start: 0,
          label: '¶ 1 · The Gull, 2 Mar 2025',
          source: 'The article itself',
        },
        {
          text: '“It has to be done,” Quist told Radio Nord.',
          article: 'harbour-bridge',
          paragraph: 3,
          start: 0,
          label: '¶ 3 · The Gull, 2 Mar 2025',
          source: 'Ada Quist to Radio Nord',
        },
      ],
      notes: [
        'Where no source is named, the article itself says so.',
        'Restated in our own words; the text of The Gull is not reproduced.',
      ],
      next: ['Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('lists everyone but only six other facts, and says where the rest stands', () => {
    const facts = [...Array(9).fill(closing), { ...closing, paragraphs: [1, 2] }, quist, bell];
    const many = { ...answers, topic: () => ({ topic: closingTopic, facts, citations: [] }) };
    const reply = command.run({}, many, context);
    expect(reply.list?.map(({ term }) => term)).toEqual([
      'Ada Quist',
      'Tom Bell',
      ...Array(6).fill(undefined),
    ]);
    expect(reply.notes).toEqual([
      'More on this: ¶ 2',
      'Where no source is named, the article itself says so.',
    ]);
  });

  it('marks what is passed on, and leaves the article’s own word alone', () => {
    const unnamed = { ...toll, attribution: 'unnamed', says: 'Sources say so.' } as const;
    const voiceless = { ...mustBeDone, says: 'It has to be done.' };
    const facts = [closing, mustBeDone, voiceless, toll, unnamed];
    const many = { ...answers, topic: () => ({ topic: closingTopic, facts, citations: [] }) };
    expect(command.run({}, many, context).list?.map(({ source }) => source)).toEqual([
      undefined,
      undefined,
      'Ada Quist',
      'passed on',
      'unnamed sources',
    ]);
  });

  it('can be private', () => {
    expect(command.run({ private: true }, answers, context).visibility).toBe('private');
  });

  it('names itself when the knowledge that answers does not have it', () => {
    const other = createTopicCommand({ ...closingTopic, id: 'gone' });
    expect(() => other.run({}, answers, context)).toThrow(
      'The topic gone of /closing is not in the knowledge that answers.',
    );
  });
});

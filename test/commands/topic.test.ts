import { describe, expect, it } from 'vitest';
import { createTopicCommand } from '../../commands/topic.ts';
import { answers as shipped } from '../answer/shipped.ts';
import { answers, bell, citation, closing, closingTopic, mustBeDone, quist, toll } from './harbour.ts';

const context = { now: new Date(0), locale: 'en-US', commands: [] };

const whole = { topic: closingTopic, topics: [closingTopic], citations: [citation(1), citation(3)] };

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

  const fresh = { ...closing, says: 'Ferries run at night instead.', paragraphs: [2] };

  it('shows its summary, excerpts, and whom and what these do not tell of', () => {
    const facts = [closing, fresh, quist, mustBeDone, { ...fresh, id: 'again' }];
    const told = { ...answers, topic: () => ({ ...whole, facts }) };
    expect(command.run({}, told, context)).toEqual({
      tone: 'answer',
      visibility: 'public',
      title: 'When and why the bridge closes',
      text: 'The bridge closes on Monday. The mayor says that it has to be.',
      list: [
        { term: 'Ada Quist', text: 'mayor, Port Nord', paragraphs: [1, 3] },
        { text: 'Ferries run at night instead.', paragraphs: [2] },
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
      buttons: [
        {
          label: 'Ask about this',
          action: { kind: 'about', question: 'When and why the bridge closes' },
        },
      ],
      next: ['Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('lists everyone but only six other facts, and says where the rest stands', () => {
    const days = [
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
      'Easter',
      'May',
    ];
    const facts = [
      ...days.map((day) => ({ ...closing, says: `Ferries: ${day}` })),
      { ...closing, says: 'Trams stop.', paragraphs: [1, 2] },
      quist,
      bell,
    ];
    const many = {
      ...answers,
      topic: () => ({ topic: closingTopic, topics: [closingTopic], facts, citations: [] }),
    };
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
    const plain = { ...closing, says: 'Ferries run at night.' };
    const unnamed = { ...toll, attribution: 'unnamed', says: 'Sources say so.' } as const;
    const voiceless = { ...mustBeDone, says: 'Work cannot wait.' };
    const facts = [plain, mustBeDone, voiceless, toll, unnamed];
    const many = {
      ...answers,
      topic: () => ({ topic: closingTopic, topics: [closingTopic], facts, citations: [] }),
    };
    expect(command.run({}, many, context).list?.map(({ source }) => source)).toEqual([
      undefined,
      undefined,
      'Ada Quist',
      'passed on',
      'unnamed sources',
    ]);
  });

  it('has no list where summary and excerpts say it all', () => {
    const reply = command.run(
      {},
      { ...answers, topic: () => ({ ...whole, facts: [closing, mustBeDone] }) },
      context,
    );
    expect(reply.list).toBeUndefined();
    expect(reply.notes).toEqual(['Restated in our own words; the text of The Gull is not reproduced.']);
  });

  it.each([
    ['ceasefire', undefined],
    ['territory', undefined],
    ['coalition', undefined],
    [
      'oval-office-row',
      [
        'Trump and Zelensky spoke privately at the Vatican, ahead of the funeral of Pope Francis.',
        'By July Trump and Zelensky had spoken on the phone, a call Zelensky described as “the best conversation we have had”.',
      ],
    ],
    [
      'what-next',
      [
        'It is unclear how many of the European leaders will enter the White House itself.',
        'The meeting is on Monday, at the White House in Washington.',
      ],
    ],
  ])('on the talks, /%s says nothing twice', (id, list) => {
    const topic = shipped.knowledge.topics.find((known) => known.id === id);
    if (topic === undefined) throw new Error(`no topic ${id}`);
    const reply = createTopicCommand(topic).run({}, shipped, context);
    expect(reply.list?.map(({ text }) => text)).toEqual(list);
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

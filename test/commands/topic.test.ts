import { describe, expect, it } from 'vitest';
import { createTopicCommand } from '../../commands/topic.ts';
import type { Citation } from '../../src/answer/answer.ts';
import { isSaid } from '../../src/answer/cite/said-already.ts';
import type { Fact } from '../../src/content/knowledge.ts';
import { answers as shipped } from '../answer/shipped.ts';
import { answers, bell, citation, closing, closingTopic, mustBeDone, quist, toll } from './harbour.ts';

const context = { now: new Date(0), commands: [] };

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

  it('shows its summary with its paragraphs, and whom and what that does not tell of', () => {
    const facts = [closing, fresh, quist, mustBeDone, { ...fresh, id: 'again' }];
    const told = { ...answers, topic: () => ({ ...whole, facts }) };
    const summary = 'The bridge closes on Monday. The mayor says that it has to be.';
    expect(command.run({}, told, context)).toEqual({
      tone: 'answer',
      visibility: 'public',
      title: 'When and why the bridge closes',
      text: summary,
      claims: [{ text: summary, paragraphs: [1, 3] }],
      list: [
        { term: 'Ada Quist:', text: 'mayor, Port Nord', paragraphs: [1, 3] },
        { text: 'Ferries run at night instead.', paragraphs: [2] },
        { text: 'Quist says that it has to be done.', paragraphs: [3] },
      ],
      articles: ['harbour-bridge'],
      notes: [],
      buttons: [
        {
          label: 'Read ¶ 1, 3',
          action: { kind: 'read', article: 'harbour-bridge', paragraphs: [1, 3], hash: '0a1b2c3d' },
        },
        {
          label: 'Ask about this',
          action: { kind: 'about', question: 'When and why the bridge closes' },
        },
      ],
      next: ['Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('lists everyone and as many facts as there is room for, and says where the rest stands', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const facts = [
      ...days.map((day) => ({ ...closing, says: `Ferries: ${day}` })),
      { ...closing, says: 'Trams stop.', paragraphs: [1, 2] },
      quist,
      bell,
    ];
    const many = { ...answers, topic: () => ({ ...whole, facts, citations: [] }) };
    const reply = command.run({}, many, context);
    expect(reply.list?.map(({ term }) => term)).toEqual(['Ada Quist:', 'Tom Bell:', undefined, undefined]);
    expect(reply.notes).toEqual(['More on this: ¶ 2']);
    const people = [1, 2, 3, 4, 5].map((id) => ({ ...quist, id: `${id}`, name: `Ada ${id}` }));
    const crowd = { ...answers, topic: () => ({ ...whole, facts: [...people, fresh], citations: [] }) };
    expect(command.run({}, crowd, context).list?.map(({ term }) => term)).toEqual(
      people.map(({ name }) => `${name}:`),
    );
  });

  it('names who tells what another said, and leaves the article’s own word alone', () => {
    const plain = { ...closing, says: 'Ferries run at night.' };
    const unnamed = { ...toll, attribution: 'unnamed', says: 'Sources say so.' } as const;
    const voiceless = { ...mustBeDone, says: 'Work cannot wait.' };
    const relayed = { ...toll, says: 'A toll is wanted.' };
    const run = (...facts: readonly Fact[]) =>
      command.run({}, { ...answers, topic: () => ({ ...whole, facts, citations: [] }) }, context);
    const sources = [plain, voiceless, toll, relayed, unnamed].map((fact) => run(fact).list?.[0]?.source);
    expect(sources).toEqual([undefined, 'Ada Quist', undefined, 'Tom Bell', 'unnamed sources']);
  });

  it('quotes where there is hardly anything to list, but nothing that says the summary again', () => {
    const run = (...citations: readonly Citation[]) =>
      command.run({}, { ...answers, topic: () => ({ ...whole, facts: [closing], citations }) }, context);
    const reply = run(citation(1), citation(4));
    expect(reply.list).toBeUndefined();
    expect(reply.quotations).toMatchObject([
      { paragraph: 4, text: 'Engineer Tom Bell relayed that the mayor wants a toll of 2 crowns.' },
    ]);
    expect(run(citation(1)).quotations).toBeUndefined();
  });

  it.each(shipped.knowledge.topics)(
    'on the talks, /$id says nothing twice and names nobody twice',
    (topic) => {
      const { text, list = [], quotations = [] } = createTopicCommand(topic).run({}, shipped, context);
      const said = [
        text,
        ...list.flatMap((line) => (line.term ? [] : line.text)),
        ...quotations.map((quotation) => quotation.text),
      ];
      said.forEach((one, at) => {
        expect(isSaid(one, [...said.slice(0, at), ...said.slice(at + 1)], 'en'), one).toBe(false);
      });
      for (const { term = '' } of list) {
        expect(
          quotations.some((quotation) => term !== '' && quotation.text.includes(term)),
          term,
        ).toBe(false);
      }
    },
  );

  it('can be private', () => {
    expect(command.run({ private: true }, answers, context).visibility).toBe('private');
  });

  it('says that the server chose other articles where those that answer do not have it', () => {
    const other = createTopicCommand({ ...closingTopic, id: 'gone' });
    expect(other.run({}, answers, context)).toMatchObject({
      tone: 'absent',
      visibility: 'private',
      text: 'This server has chosen other articles than the one that this is about.',
    });
  });
});

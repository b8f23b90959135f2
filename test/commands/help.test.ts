import { describe, expect, it } from 'vitest';
import help from '../../commands/help.ts';
import { createCommands } from '../../commands/index.ts';
import { answers, knowledge } from './harbour.ts';

describe('/help', () => {
  it('lists every command, topics included, and offers questions', () => {
    const commands = createCommands(knowledge);
    expect(help.run({ private: true }, answers, { now: new Date(0), commands })).toEqual({
      tone: 'help',
      visibility: 'private',
      title: 'Ask me about the article',
      text: 'I answer from what I have read and show the paragraph that says so. When it does not say, I tell you.',
      list: [
        { term: '/ask', text: 'Ask about the article in your own words' },
        { term: '/closing', text: 'When and why the bridge closes' },
        { term: '/who', text: 'Who somebody in the article is' },
        { term: '/quote', text: 'What somebody is on record with' },
        { term: '/timeline', text: 'What happened when, oldest first' },
        { term: '/cite', text: 'Show whole paragraphs of an article' },
        { term: '/article', text: 'What I have read, when it was published and how it is worded' },
        {
          term: 'Check against the article',
          text: 'In the menu of a message, under Apps: what the article has on it',
        },
        { term: '/help', text: 'What I can do' },
      ],
      notes: [
        'You can also mention me with a question, reply to one of my answers, or write to me directly.',
        'I speak English, German, French, Spanish, Italian, Polish, Ukrainian, and Russian, as your Discord does. What I quote stays as it was written.',
      ],
      next: ['When does the bridge close?', 'Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('names the commands whose ids are known so that they can be clicked', () => {
    const commands = createCommands(knowledge);
    const context = { now: new Date(0), locale: 'en-US', commands };
    const commandIds = new Map([['ask', '100000000000000001']]);
    const { list = [] } = help.run({}, answers, { ...context, commandIds });
    expect(list.filter(({ commandId }) => commandId !== undefined)).toEqual([
      expect.objectContaining({ term: '/ask', commandId: '100000000000000001' }),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { exchangeLine } from '../../src/playground/page/developer/exchange-line.ts';
import { mentionAt, writeMentions } from '../../src/playground/page/entry/mention-text.ts';
import { callback, id, interaction } from './exchanges.ts';

describe('a line of the developer pane', () => {
  it.each([
    [callback(id(14), {}), 'POST /interactions/157449500000000001', '204 · 1.3 ms', 'good'],
    [
      interaction({ type: 2, data: { type: 1, name: 'brew' } }),
      'INTERACTION_CREATE command /brew',
      'to the bot',
      'interaction',
    ],
    [
      interaction({ type: 3, data: { custom_id: 'again' } }),
      'INTERACTION_CREATE component again',
      'to the bot',
      'interaction',
    ],
  ])('%#', (exchange, title, aside, tone) => {
    const line = exchangeLine(exchange);
    expect(line.title).toContain(title);
    expect(line).toMatchObject({ aside, tone });
  });

  it('names frames', () => {
    const frame = { kind: 'frame', number: 1, at: 0, direction: 'from-bot', op: 1, data: 3 } as const;
    expect(exchangeLine(frame)).toMatchObject({ title: 'HEARTBEAT', aside: 'from the bot' });
  });
});

describe('mentions in a text', () => {
  const known = [
    { shown: '@Leaf', sent: '<@1>' },
    { shown: '@Leaf Blower', sent: '<@2>' },
    { shown: '#tea', sent: '<#3>' },
  ];
  it.each([
    ['@Leaf hello', '<@1> hello'],
    ['@Leaf Blower, @Leaf!', '<@2>, <@1>!'],
    ['see #tea.', 'see <#3>.'],
    ['me@Leaf @Leafy #teapot', 'me@Leaf @Leafy #teapot'],
  ])('%s', (text, written) => {
    expect(writeMentions(text, known)).toBe(written);
  });

  it.each([
    ['hi @le', 6, '@le'],
    ['@', 1, '@'],
    ['a@b', 3, undefined],
    ['@le go', 6, undefined],
  ])('completes in %j at %i', (text, caret, typed) => {
    expect(mentionAt(text, caret)?.text).toBe(typed);
  });
});

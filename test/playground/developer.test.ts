import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/loopback/exchange.ts';
import { conversationTest } from '../../src/playground/page/developer/conversation-test.ts';
import { exchangeLine } from '../../src/playground/page/developer/exchange-line.ts';
import { mentionAt, writeMentions } from '../../src/playground/page/entry/mention-text.ts';

let number = 0;
function interaction(data: unknown): Exchange {
  number += 1;
  return { kind: 'frame', number, at: 0, direction: 'to-bot', op: 0, event: 'INTERACTION_CREATE', data };
}
function callback(id: string, sent: unknown): Exchange {
  number += 1;
  const path = `/api/v10/interactions/${id}/aW50ZX…/callback?with_response=false`;
  return {
    kind: 'rest',
    number,
    at: 0,
    method: 'POST',
    path,
    status: 204,
    milliseconds: 1.26,
    sent,
    received: undefined,
  };
}

const member = { user: { username: 'mara' } };
const id = (last: number) => `15744950000000000${last}`;

describe('a conversation test', () => {
  it('follows a form back to the command that opened it', () => {
    const exchanges = [
      interaction({
        id: id(10),
        type: 2,
        member,
        data: { type: 1, name: 'tin', options: [{ type: 1, name: 'open' }] },
      }),
      callback(id(10), { type: 9, data: { custom_id: 'leaf', title: 'A new leaf' } }),
      interaction({
        id: id(11),
        type: 5,
        member,
        data: {
          custom_id: 'leaf',
          components: [
            { type: 18, component: { type: 4, custom_id: 'name', value: "grandma's" } },
            { type: 18, component: { type: 3, custom_id: 'pot-kind', values: ['clay'] } },
          ],
        },
      }),
      callback(id(11), { type: 4, data: { content: '**Stored** it.' } }),
    ];
    const last = exchanges[2]?.number ?? 0;
    expect(conversationTest(exchanges, last)?.split('\n')).toEqual([
      "it('answers /tin open', async () => {",
      "  const member = loopback.member('mara');",
      "  const first = await member.slash('tin open');",
      "  expect(first.kind).toBe('modal');",
      "  expect(JSON.stringify(first)).toContain('A new leaf');",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the copied test contains a template.
      "  if (!('modal' in first)) throw new Error(`The bot answered with ${first.kind}.`);",
      "  const second = await member.submit(first.modal, { name: 'grandma\\'s', 'pot-kind': ['clay'] });",
      "  expect(second.kind).toBe('message');",
      "  expect(JSON.stringify(second)).toContain('Stored** it.');",
      '});',
      '',
    ]);
  });

  it('says nothing of a bot that did not answer, and nothing at all of autocomplete', () => {
    const exchanges = [
      interaction({ id: id(12), type: 2, user: { username: 'jonas' }, data: { type: 1, name: 'silent' } }),
      interaction({ id: id(13), type: 4, member, data: { type: 1, name: 'brew' } }),
    ];
    const [silent, typing] = exchanges.map((one) => conversationTest(exchanges, one.number));
    expect(silent).toContain("loopback.member('jonas')");
    expect(silent).not.toContain('expect');
    expect(typing).toBeUndefined();
  });
});

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
    expect(line).toMatchObject({ aside, tone, heartbeat: false });
  });

  it('names frames and knows heartbeats', () => {
    const frame = { kind: 'frame', number: 1, at: 0, direction: 'from-bot', op: 1, data: 3 } as const;
    expect(exchangeLine(frame)).toMatchObject({ title: 'HEARTBEAT', aside: 'from the bot', heartbeat: true });
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

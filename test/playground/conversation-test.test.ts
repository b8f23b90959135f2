import { describe, expect, it } from 'vitest';
import { conversationTest } from '../../src/playground/page/developer/conversation-test.ts';
import { callback, id, interaction, member, webhook, written } from './exchanges.ts';

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

  it('waits for what a deferred answer comes to, and goes on from there', () => {
    const bot = { username: 'leaf', bot: true };
    const made = { author: bot, interaction_metadata: { id: id(20) } };
    const exchanges = [
      interaction({ id: id(20), type: 2, member, data: { type: 1, name: 'slow' } }),
      callback(id(20), { type: 5 }),
      webhook('PATCH', { ...made, id: id(30), content: 'Steeped slowly.' }),
      interaction({
        id: id(21),
        type: 3,
        member,
        message: { ...made, id: id(30) },
        data: { custom_id: 'again' },
      }),
      callback(id(21), { type: 6 }),
      webhook('PATCH', { ...made, id: id(30), content: 'Steeped again.' }),
    ];
    expect(conversationTest(exchanges, exchanges[3]?.number ?? 0)?.split('\n')).toEqual([
      "it('answers /slow', async () => {",
      "  const member = loopback.member('mara');",
      "  const first = await member.slash('slow');",
      "  expect(first.kind).toBe('deferred');",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the copied test contains a template.
      "  if (!('final' in first)) throw new Error(`The bot answered with ${first.kind}.`);",
      '  const firstAnswer = await first.final();',
      "  expect(firstAnswer.kind).toBe('message');",
      "  expect(JSON.stringify(firstAnswer)).toContain('Steeped slowly.');",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the copied test contains a template.
      "  if (!('message' in firstAnswer)) throw new Error(`The bot answered with ${firstAnswer.kind}.`);",
      "  const second = await member.click(firstAnswer.message, 'again');",
      "  expect(second.kind).toBe('deferred');",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the copied test contains a template.
      "  if (!('final' in second)) throw new Error(`The bot answered with ${second.kind}.`);",
      '  const secondAnswer = await second.final();',
      "  expect(secondAnswer.kind).toBe('updated');",
      "  expect(JSON.stringify(secondAnswer)).toContain('Steeped again.');",
      '});',
      '',
    ]);
  });

  it('takes in what members wrote: mentions, direct messages, and what a menu was opened on', () => {
    const leaf = { id: id(40), username: 'leaf', bot: true };
    const jonas = { username: 'jonas' };
    const text = { id: id(51), author: jonas, guild_id: '1', content: '', mentions: [] };
    const exchanges = [
      written({
        ...text,
        id: id(50),
        author: member.user,
        content: `<@${leaf.id}> tea?`,
        mentions: [leaf],
      }),
      webhook('POST', {}, '/channels/1/messages', {
        content: 'Which?',
        message_reference: { message_id: id(50) },
      }),
      written(text),
      interaction({
        id: id(22),
        type: 2,
        member,
        data: {
          type: 3,
          name: 'Steep this',
          target_id: text.id,
          resolved: { messages: { [text.id]: { ...text, content: "it's *cold*" } } },
        },
      }),
      callback(id(22), { type: 4, data: { content: 'Steeped.' } }),
      written({ ...text, id: id(52), guild_id: undefined, content: 'hello' }),
    ];
    const tests = exchanges.map(({ number: at }) => conversationTest(exchanges, at));
    expect(tests[0]).toContain(
      "const first = await member.mention('tea?');\n  expect(first.kind).toBe('message');",
    );
    expect(tests[0]).toContain("toContain('Which?')");
    expect(tests[3]).toContain("const first = await member.say('it\\'s *cold*');");
    expect(tests[3]).toContain("await loopback.member('mara').menu('Steep this', first.sent);");
    expect(tests[5]).toContain("await member.dm('hello');");
  });

  it('names the channel of what was done outside the first one', () => {
    const places = [
      { id: id(70), name: 'tea' },
      { id: id(71), name: 'cake' },
    ];
    const leaf = { id: id(40), username: 'leaf', bot: true };
    const text = { author: member.user, guild_id: '1', mentions: [] };
    const called = { content: `<@${leaf.id}> tea?`, mentions: [leaf] };
    const slow = { type: 2, member, data: { type: 1, name: 'slow' } };
    const look = {
      type: 2,
      data: {
        type: 2,
        name: 'Look at',
        target_id: id(41),
        resolved: { users: { [id(41)]: { username: 'jonas' } } },
      },
    };
    const exchanges = [
      interaction({ ...slow, id: id(24), channel_id: id(71) }),
      interaction({ ...slow, id: id(25), channel_id: id(70) }),
      interaction({ ...look, id: id(26), member, channel_id: id(71) }),
      interaction({ ...look, id: id(27), user: member.user, channel_id: id(72) }),
      written({ ...text, ...called, id: id(53), channel_id: id(71) }),
      written({ ...text, id: id(54), channel_id: id(71), content: 'cake' }),
      written({ ...text, id: id(55), channel_id: id(70), content: 'tea' }),
    ];
    const calls = exchanges.map(
      ({ number: at }) => /await member\.(.*);/.exec(conversationTest(exchanges, at, places) ?? '')?.[1],
    );
    expect(calls).toEqual([
      "slash('slow', {}, 'cake')",
      "slash('slow')",
      "menu('Look at', loopback.member('jonas').user, 'cake')",
      "menu('Look at', loopback.member('jonas').user, 'dm')",
      "mention('tea?', 'cake')",
      "say('cake', { channel: 'cake' })",
      "say('tea')",
    ]);
  });

  it('is not offered where it does not know what led there', () => {
    const lone = interaction({
      id: id(23),
      type: 3,
      member,
      message: { id: id(60), author: { bot: true } },
      data: { custom_id: 'again' },
    });
    expect(conversationTest([lone], lone.number)).toBeUndefined();
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

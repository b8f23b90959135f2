import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSlashCommand } from '../../commands/reply/command/command.ts';
import { presentReply } from '../../src/discord/card/present-reply.ts';
import { type Conversation, messageOf, startConversation, textOf } from './bot.ts';

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation();
});
afterAll(() => talk.close());

describe('a slash command', () => {
  it('is there for members once the bot is online, in the order of /help', () => {
    expect(talk.registered?.added).toHaveLength(11);
    expect(
      talk.loopback
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'Check against the article',
      'article',
      'ask',
      'cite',
      'closing',
      'help',
      'quote',
      'settings',
      'timeline',
      'unanswered',
      'who',
    ]);
  });

  const asked: [string, Record<string, string | boolean>][] = [
    ['ask', { question: 'When does the bridge close?' }],
    ['ask', { question: 'How long?' }],
    ['ask', { question: 'At what time?' }],
    ['ask', { question: 'Who won the football?' }],
    ['ask', { question: '?' }],
    ['closing', {}],
    ['who', { name: 'Quist' }],
    ['who', { name: 'nobody' }],
    ['quote', { speaker: 'Bell' }],
    ['quote', { speaker: 'Quist', about: 'football' }],
    ['timeline', {}],
    ['cite', { paragraphs: '1,3' }],
    ['cite', { paragraphs: '99' }],
    ['cite', { paragraphs: 'all' }],
    ['article', {}],
    ['help', {}],
  ];

  it.each(asked)('says through Discord what it says when called: /%s %j', async (name, options) => {
    const { commands } = talk.desk;
    const command = commands.filter(isSlashCommand).find(({ declaration }) => declaration.name === name);
    const registered = talk.loopback.commands().filter(({ type }) => type === 1);
    const commandIds = new Map(registered.map(({ name, id }) => [name, id]));
    const context = { now: new Date(0), commands, commandIds };
    const reply = command?.run(options, talk.desk.answers, context);
    const mara = talk.loopback.member('mara');
    const message = messageOf(await mara.slash(name, options));
    expect(reply).toBeDefined();
    // Discord adds ids and defaults to what it was given.
    const shown = reply && presentReply(reply, talk.desk, { asker: mara.id });
    expect(message.components).toMatchObject(shown?.components ?? []);
  });

  it('answers in a direct message too', async () => {
    const outcome = await talk.loopback.member('mara').slash('closing', {}, 'dm');
    expect(textOf(messageOf(outcome))).toContain('The bridge closes on Monday.');
  });

  it.each(talkCommands())('shows a private answer to nobody else: /%s', async (name, options) => {
    const [mara, jonas] = [talk.loopback.member('mara'), talk.loopback.member('jonas')];
    const before = talk.loopback.messages('talks', jonas.id).length;
    const outcome = await mara.slash(name, { ...options, private: true }, 'talks');
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    expect(talk.loopback.messages('talks', jonas.id)).toHaveLength(before);
  });

  it('leaves one line in the log: which command, what kind of answer, how long', async () => {
    await talk.loopback.member('mara').slash('ask', { question: 'At what time does it planted?' });
    await expect
      .poll(() => talk.logged.at(-1))
      .toEqual({
        time: expect.any(String),
        level: 'info',
        event: 'answered',
        command: '/ask',
        kind: 'absent',
        confidence: 1,
        ms: expect.any(Number),
      });
    expect(JSON.stringify(talk.logged)).not.toContain('planted');
  });
});

describe('what a member types', () => {
  it('is shown as typed and pings nobody', async () => {
    const mara = talk.loopback.member('mara');
    const name = `<@${mara.id}> @everyone **x** [a](https://b.example)`;
    const message = messageOf(await mara.slash('who', { name }));
    expect(textOf(message)).toContain(
      `“\\<\\@${mara.id}\\> \\@everyone \\*\\*x\\*\\* \\[a\\](https\\://b.example)”`,
    );
    expect(message.mentions).toEqual([]);
    expect(message.mention_everyone).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['an invisible character', '\u200B'],
    ['many emoji', '😀'.repeat(500)],
    ['one long word', 'x'.repeat(4000)],
    ['only marks', '`'.repeat(2000)],
  ])('gets an answer even if it is %s', async (_, question) => {
    const outcome = await talk.loopback.member('mara').mention(question);
    expect(textOf(messageOf(outcome))).not.toBe('');
  });
});

describe('suggestions', () => {
  const suggest = async (command: string, option: string, value: string) => {
    const typed = await talk.loopback.member('mara').type(command, { [option]: value }, option);
    return typed.kind === 'choices' ? typed.choices.map((choice) => choice.name) : typed;
  };

  it.each([
    ['ask', 'question', 'who', ['Who is the mayor?']],
    ['ask', 'question', 'qqqq', []],
    ['who', 'name', '', ['Ada Quist', 'Tom Bell']],
    ['quote', 'speaker', 'bell', ['Tom Bell', 'Ada Quist']],
    ['quote', 'about', '', ['the work']],
    ['cite', 'paragraphs', '3', ['3', '1', '2', '4']],
    ['cite', 'article', '', ['Harbour bridge closes']],
  ])('come while typing /%s %s: %j', async (command, option, value, choices) => {
    expect(await suggest(command, option, value)).toEqual(choices);
  });
});

/** Each command once, with the options it needs. */
function talkCommands(): [string, Record<string, string>][] {
  return [
    ['ask', { question: 'When does it close?' }],
    ['closing', {}],
    ['who', { name: 'Quist' }],
    ['quote', { speaker: 'Bell' }],
    ['timeline', {}],
    ['cite', { paragraphs: '1' }],
    ['article', {}],
    ['help', {}],
  ];
}

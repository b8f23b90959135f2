import { REST, Routes } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restOptions } from '../../src/discord/client/create-client.ts';
import type { Member } from '../../src/loopback/member.ts';
import { buttonsOf, type Conversation, connect, messageOf, startConversation, textOf } from './bot.ts';

let talk: Conversation;
let mara: Member;
let jonas: Member;
let mods: Member;
beforeAll(async () => {
  talk = await startConversation();
  [mara, jonas, mods] = [
    talk.loopback.member('mara'),
    talk.loopback.member('jonas'),
    talk.loopback.member('mods'),
  ];
});
afterAll(() => talk.close());

const shownTo = (member: Member, where = 'talks') => talk.loopback.messages(where, member.id);
const isThere = (message: APIMessage, where = message.channel_id) =>
  shownTo(mara, where).some(({ id }) => id === message.id);
const long = `Does the bridge close ${'very '.repeat(112)}soon?`;

describe('Post to channel', () => {
  it('shows the identical card to everyone, with who asked, and pings nobody', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'When does it close?', private: true }));
    expect(buttonsOf(card)).toEqual([
      'Read ¶ 1, 3',
      'Ask about this',
      'How was this found?',
      'Post to channel',
    ]);
    const posted = await mara.click(card, 'Post to channel');
    expect(posted).toMatchObject({ kind: 'message', private: false });
    const message = messageOf(posted);
    expect(shownTo(jonas).at(-1)?.id).toBe(message.id);
    expect(textOf(message)).toBe(
      textOf(card).replace('-# “When does it close?”', `-# <@${mara.id}> asked “When does it close?”`),
    );
    expect(textOf(message)).toContain(`<@${mara.id}>`);
    expect(buttonsOf(message)).toEqual(['Read ¶ 1, 3', 'Ask about this', 'How was this found?', 'Delete']);
    expect(message.mentions).toEqual([]);
    expect(message.mention_everyone).toBe(false);
    expect(frame(message)).toEqual(frame(card));
  });

  const cards: [string, Record<string, string>][] = [
    ['ask', { question: 'How long?' }],
    ['ask', { question: 'At what time?' }],
    ['ask', { question: 'Who won the football?' }],
    ['ask', { question: long }],
    ['closing', {}],
    ['who', { name: 'Nord' }],
    ['who', { name: 'nobody' }],
    ['quote', { speaker: 'Bell' }],
    ['quote', { speaker: 'Quist', about: 'football' }],
    ['timeline', {}],
    ['cite', { paragraphs: '1,2,3,4' }],
    ['cite', { paragraphs: '99' }],
  ];
  it.each(cards)('works for every kind of private card: /%s %j', async (name, options) => {
    const card = messageOf(await mara.slash(name, { ...options, private: true }));
    const message = messageOf(await mara.click(card, 'Post to channel'));
    const lines = textOf(message).split('\n');
    expect(lines[0]).toMatch(new RegExp(`^-# (Asked by <@${mara.id}>$|<@${mara.id}> asked “)`, 'u'));
    const rest = name === 'ask' ? textOf(card).split('\n').slice(1) : textOf(card).split('\n');
    expect(lines.slice(1)).toEqual(rest);
    expect(buttonsOf(message)).toEqual(buttonsOf(card).with(-1, 'Delete'));
    expect(await mara.click(message, 'Delete')).toMatchObject({ kind: 'deferred' });
  });

  it('works in a direct message, and for a paragraph opened from an answer', async () => {
    const answer = messageOf(await mara.dm('When does it close?'));
    const opened = messageOf(await mara.click(answer, 'Read ¶ 1, 3'));
    const posted = messageOf(await mara.click(opened, 'Post to channel'));
    expect(posted.channel_id).toBe(mara.dmChannelId);
    expect(textOf(posted)).toContain(
      '> The harbour bridge closes on Monday. Mayor Ada Quist said so on Sunday.',
    );
  });

  it('is not offered below help, nor where there is nothing but a notice', async () => {
    expect(buttonsOf(messageOf(await mara.slash('help', { private: true })))).not.toContain(
      'Post to channel',
    );
    expect(buttonsOf(messageOf(await mara.slash('article', { private: true })))).not.toContain(
      'Post to channel',
    );
    const vague = messageOf(await mara.slash('ask', { question: '?', private: true }));
    expect(buttonsOf(vague)).not.toContain('Post to channel');
  });

  it('posts nothing that everyone sees already', async () => {
    const message = await sendButton('c1:post:');
    const before = shownTo(jonas).length;
    const outcome = await mara.click(message, 'c1:post:');
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    expect(textOf(messageOf(outcome))).toBe('There is nothing private here that could be posted.');
    expect(shownTo(jonas)).toHaveLength(before);
  });
});

describe('Delete', () => {
  const ask = async () => messageOf(await mara.slash('ask', { question: 'When does it close?' }));

  it('takes the card away for the member who asked', async () => {
    const message = await ask();
    await deleteAs(mara, message);
    expect(isThere(message)).toBe(false);
  });

  it('takes the card away for a moderator', async () => {
    const message = await ask();
    await deleteAs(mods, message);
    expect(isThere(message)).toBe(false);
  });

  it('politely refuses everyone else', async () => {
    const message = await ask();
    const outcome = await jonas.click(message, 'Delete');
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    expect(textOf(messageOf(outcome))).toBe('Only whoever asked can take this away, or a moderator.');
    expect(buttonsOf(messageOf(outcome))).toEqual([]);
    expect(isThere(message)).toBe(true);
    await expect.poll(() => talk.logged.at(-1)).toMatchObject({ command: 'button', kind: 'refused' });
  });

  it('takes away what was posted, for whoever posted it', async () => {
    const card = messageOf(await jonas.slash('closing', { private: true }));
    const message = messageOf(await jonas.click(card, 'Post to channel'));
    expect(await mara.click(message, 'Delete')).toMatchObject({ kind: 'message', private: true });
    expect(isThere(message)).toBe(true);
    await deleteAs(jonas, message);
    expect(isThere(message)).toBe(false);
  });

  it('takes away an answer to a mention, and to a reply', async () => {
    const first = messageOf(await mara.mention('When does it close?'));
    const second = messageOf(await mara.say('how long?', { replyTo: first }));
    for (const message of [second, first]) {
      expect(await jonas.click(message, 'Delete')).toMatchObject({ kind: 'message', private: true });
      await deleteAs(mara, message);
      expect(isThere(message)).toBe(false);
    }
  });

  it('works in direct messages', async () => {
    const message = messageOf(await mara.dm('When does it close?'));
    await deleteAs(mara, message);
    expect(isThere(message, mara.dmChannelId)).toBe(false);
  });

  it('takes away an answer that a button asked for, for whoever clicked', async () => {
    const help = messageOf(await mara.slash('help'));
    const message = messageOf(await jonas.click(help, 'When does the bridge close?'));
    expect(await mara.click(message, 'Delete')).toMatchObject({ kind: 'message', private: true });
    await deleteAs(jonas, message);
    expect(isThere(message)).toBe(false);
  });
});

describe('after the bot has been started anew', () => {
  it('both still work', async () => {
    const other = await startConversation();
    const asker = other.loopback.member('mara');
    const question = { question: 'When does it close?' };
    const card = messageOf(await asker.slash('ask', { ...question, private: true }));
    const open = messageOf(await asker.slash('ask', question));
    await other.bot.stop();
    const again = await connect(other.loopback, other.desk);
    const posted = messageOf(await asker.click(card, 'Post to channel'));
    for (const message of [open, posted]) await deleteAs(asker, message);
    const left = other.loopback.messages('talks', other.loopback.member('jonas').id);
    expect(left).toEqual([]);
    await again.stop();
    await other.close();
  });
});

describe('a button that is not of this kind', () => {
  it.each([
    'c1:post:all',
    'c1:delete:',
    'c1:delete:everyone',
    'c1:delete:123456789012345678901',
    'c1:how:',
    'c1:hide:1',
    'c2:delete:1',
    'c1',
    ':',
    'DELETE',
  ])('is refused politely and does nothing: %s', async (id) => {
    const message = await sendButton(id);
    const outcome = await mods.click(message, id);
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    expect(textOf(messageOf(outcome))).toBe(
      'This button is from another version of me and does nothing now.\n-# /help shows what I can do.',
    );
    expect(isThere(message)).toBe(true);
  });
});

/** Clicks *Delete* and waits until the bot has done it. */
async function deleteAs(member: Member, message: APIMessage): Promise<void> {
  const outcome = await member.click(message, 'Delete');
  if (outcome.kind !== 'deferred') throw new Error(`Nothing was deleted: ${JSON.stringify(outcome)}`);
  expect(await outcome.final()).toEqual({ kind: 'deleted' });
}

/** A public message of the bot's with one button. */
async function sendButton(custom_id: string): Promise<APIMessage> {
  const [channel] = talk.loopback.channels;
  const rest = new REST(restOptions(talk.loopback.apiUrl)).setToken(talk.loopback.token);
  const row = { type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id }] };
  await rest.post(Routes.channelMessages(channel?.id ?? ''), { body: { content: 'old', components: [row] } });
  const message = shownTo(mara).at(-1);
  if (message === undefined) throw new Error('The message with the button is missing.');
  return message;
}

/** What a card looks like besides its texts and buttons. */
function frame({ components = [] }: APIMessage) {
  return components.map((part) => ({
    type: part.type,
    colour: 'accent_color' in part ? part.accent_color : undefined,
    inside: 'components' in part ? part.components.map(({ type }) => type) : [],
  }));
}

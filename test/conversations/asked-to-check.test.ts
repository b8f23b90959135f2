import {
  type APIMessage,
  type APIPoll,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PollLayoutType,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Conversation, messageOf, patientClock, startConversation, textOf } from './bot.ts';

const CHECK = 'Check against the article';
const SAYS_SO = '### The article says so\nJonas’s message: the article says the same.';

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation(undefined, { clock: patientClock });
});
afterAll(() => talk.close());

const bot = (from = talk) => `<@${from.loopback.applicationId}>`;

/** What the bot writes below a reply of Mara's to a message of Jonas's. */
async function replied(said: string, to: string, extra: Partial<APIMessage> = {}): Promise<string> {
  const sent = talk.loopback.member('jonas').write(to, { extra });
  return textOf(messageOf(await talk.loopback.member('mara').say(said, { replyTo: sent })));
}

describe('a mention in a reply to a member’s message', () => {
  it.each([
    'is this true?',
    '',
    'fact check this pls',
    'Is that right??',
    'real or fake',
    'does the article say that?',
    'stimmt das?',
    '¿es verdad esto?',
    'это правда?',
  ])('has that message checked: %j', async (said) => {
    const card = await replied(`${bot()} ${said}`, 'They will close the bridge **soon**.');
    expect(card).toContain(SAYS_SO);
    expect(card).toContain('“They will close the bridge soon.”** The article says so (¶ 1)');
  });

  it('with a question is answered as one', async () => {
    const card = await replied(`${bot()} when does the bridge close?`, 'The football team won.');
    expect(card).toMatch(/^\*\*The bridge closes on Monday\./u);
  });

  it('cannot check what Discord withholds, and says how to', async () => {
    const strict = await startConversation(undefined, { clock: patientClock, privilegedIntents: false });
    const sent = strict.loopback.member('jonas').write('They will close the bridge.');
    const said = await strict.loopback.member('mara').say(`${bot(strict)} is this true?`, { replyTo: sent });
    expect(textOf(messageOf(said))).toBe(
      `Discord does not show me the text of that message.\n-# Hold or right-click it, then Apps, “${CHECK}”.`,
    );
    await strict.close();
  });

  it('asks which message is meant when there is none', async () => {
    const said = await talk.loopback.member('mara').mention('is this true?');
    expect(textOf(messageOf(said))).toMatch(/^Which message\?/u);
  });
});

describe('what a message says besides its own words', () => {
  const forwarded = (content: string, more = {}): Partial<APIMessage> => ({
    message_reference: { type: MessageReferenceType.Forward, channel_id: '1', message_id: '2' },
    message_snapshots: [
      {
        message: {
          type: MessageType.Default,
          content,
          embeds: [],
          attachments: [],
          timestamp: '2025-03-02T10:00:00.000Z',
          edited_timestamp: null,
          flags: MessageFlags.SuppressNotifications,
          mentions: [],
          mention_roles: [],
          components: [],
          ...more,
        },
      },
    ],
  });
  const poll: APIPoll = {
    question: { text: 'Will they close the bridge soon?' },
    answers: [{ answer_id: 1, poll_media: { text: 'The bridge will close.' } }],
    expiry: '2025-03-09T10:00:00.000Z',
    allow_multiselect: false,
    layout_type: PollLayoutType.Default,
  };
  const embed = { title: 'They will close the bridge', description: 'The football team won.' };

  it.each([
    ['a forwarded message', forwarded('They will close the bridge.'), 'They will close the bridge.'],
    ['the preview of a forwarded link', forwarded('', { embeds: [embed] }), 'They will close the bridge'],
    ['the question of a poll', { poll }, 'Will they close the bridge soon?'],
    ['the answers of a poll', { poll }, 'The bridge will close.'],
    ['the preview of a link', { embeds: [embed] }, 'They will close the bridge'],
  ])('is checked too: %s', async (_, extra, sentence) => {
    const sent = talk.loopback.member('jonas').write('', { extra });
    const card = textOf(messageOf(await talk.loopback.member('mara').menu(CHECK, sent)));
    expect(card).toContain(`“${sentence}”** The article says so (¶ 1)`);
  });

  it('names who forwarded it', async () => {
    const extra = forwarded('They will close the bridge.');
    const sent = talk.loopback.member('jonas').write('', { extra });
    const card = textOf(messageOf(await talk.loopback.member('mara').menu(CHECK, sent)));
    expect(card).toContain('A message that Jonas forwarded: the article says the same.');
  });

  it('is checked when it is forwarded to the bot directly', async () => {
    const mara = talk.loopback.member('mara');
    const extra = forwarded('They will close the bridge.');
    const said = await mara.say('', { channel: 'dm', extra });
    expect(textOf(messageOf(said))).toContain('A message that Mara forwarded: the article says the same.');
  });
});

describe('a mention of the bot’s role', () => {
  it('is told that its question cannot be read', async () => {
    const said = await talk.loopback
      .member('mara')
      .say(`<@&${talk.loopback.botRoleId}> when does the bridge close?`);
    expect(textOf(messageOf(said))).toMatch(
      /^You mentioned my role, so Discord does not show me what you asked\./u,
    );
  });

  it('is nothing to the bot beside a mention of itself', async () => {
    const said = await talk.loopback
      .member('mara')
      .mention(`<@&${talk.loopback.botRoleId}> when does the bridge close?`);
    expect(textOf(messageOf(said))).toMatch(/^\*\*The bridge closes on Monday\./u);
  });
});

import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restOptions } from '../../src/discord/client/create-client.ts';
import { buttonsOf, type Conversation, connect, messageOf, startConversation, textOf } from './bot.ts';

const closes = /^-# “When does the bridge close\?”\n\*\*The bridge closes on Monday\.\*\* /u;

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation();
});
afterAll(() => talk.close());

describe('a button below an answer', () => {
  it('asks its question', async () => {
    const mara = talk.loopback.member('mara');
    const message = messageOf(await mara.slash('help'));
    expect(buttonsOf(message)).toEqual([
      'When does the bridge close?',
      'Who is the mayor?',
      'Is there a toll?',
    ]);
    const answer = await talk.loopback.member('jonas').click(message, 'When does the bridge close?');
    expect(answer).toMatchObject({ kind: 'message', private: false });
    expect(textOf(messageOf(answer))).toMatch(closes);
  });

  it('answers privately below a private answer', async () => {
    const mara = talk.loopback.member('mara');
    const message = messageOf(await mara.slash('help', { private: true }));
    expect(await mara.click(message, 'When does the bridge close?')).toMatchObject({ private: true });
  });

  it('works after the bot has been started anew', async () => {
    const other = await startConversation();
    const mara = other.loopback.member('mara');
    const message = messageOf(await mara.slash('help'));
    await other.bot.stop();
    const again = await connect(other.loopback, other.desk);
    expect(await again.register()).toEqual({ added: [], changed: [], removed: [] });
    const answer = await mara.click(message, 'When does the bridge close?');
    expect(textOf(messageOf(answer))).toMatch(closes);
    await again.stop();
    await other.close();
  });

  it.each(['c0:ask:When?', 'someone-elses'])(
    'of another version or of nobody’s is answered politely: %s',
    async (id) => {
      const [channel] = talk.loopback.channels;
      const rest = new REST(restOptions(talk.loopback.apiUrl)).setToken(talk.loopback.token);
      const row = { type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: id }] };
      await rest.post(Routes.channelMessages(channel?.id ?? ''), {
        body: { content: 'old', components: [row] },
      });
      const mara = talk.loopback.member('mara');
      const message = talk.loopback.messages(channel?.id ?? '', mara.id).at(-1);
      if (message === undefined) throw new Error('The message with the old button is missing.');
      const answer = await mara.click(message, id);
      expect(answer).toMatchObject({ kind: 'message', private: true });
      expect(textOf(messageOf(answer))).toBe(
        'This button is from another version of me and does nothing now.\n-# /help shows what I can do.',
      );
    },
  );
});

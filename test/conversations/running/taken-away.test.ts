import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/loopback/happening.ts';
import { buttonsOf, type Conversation, hurriedClock, messageOf, startConversation } from '../bot.ts';

let talk: Conversation;
beforeEach(async () => {
  talk = await startConversation(undefined, { clock: hurriedClock });
});
afterEach(() => talk.close());

/** Does something at the moment at which the bot is told of what a member did, before it can answer. */
function whenTold(event: string, act: () => void): void {
  const unwatch = talk.loopback.watch((happening: Happening) => {
    if (happening.kind !== 'exchange' || happening.exchange.kind !== 'frame') return;
    if (happening.exchange.event !== event) return;
    unwatch();
    act();
  });
}

const ends = () => talk.logged.filter(({ event }) => event !== 'put off').slice(-1);
const logged = async (times: number) => {
  await expect.poll(() => talk.logged).toHaveLength(times);
  return talk.logged.at(-1);
};

describe('what is taken away in the middle of an answer', () => {
  it('may be the channel: an interaction there is logged once as unanswerable', async () => {
    const { moderation, member } = talk.loopback;
    whenTold('INTERACTION_CREATE', () => moderation.deleteChannel('talks'));
    expect(await member('mara').slash('closing', {}, 'talks')).toMatchObject({ kind: 'failed' });
    expect(await logged(1)).toMatchObject({ event: 'unanswerable', command: '/closing', code: 10003 });
    messageOf(await member('mara').slash('closing', {}, 'general'));
  });

  it('may be the channel: a mention there is logged once as unanswerable', async () => {
    const { moderation, member } = talk.loopback;
    whenTold('MESSAGE_CREATE', () => moderation.deleteChannel('talks'));
    expect(await member('mara').mention('when?', 'talks')).toMatchObject({ kind: 'silent' });
    expect(await logged(1)).toMatchObject({ event: 'unanswerable', command: 'mention', code: 10003 });
  });

  it('may be the message that asks: the answer comes all the same', async () => {
    const { moderation, member, messages } = talk.loopback;
    whenTold('MESSAGE_CREATE', () => {
      const [asking] = messages('talks', member('mara').id);
      moderation.deleteMessage('talks', asking?.id ?? '');
    });
    messageOf(await member('mara').mention('when?', 'talks'));
    expect(await logged(1)).toMatchObject({ event: 'answered', command: 'mention' });
  });

  it('may be the card whose Delete is pressed: it is logged once', async () => {
    const { moderation, member } = talk.loopback;
    const mara = member('mara');
    const card = messageOf(await mara.slash('closing', {}, 'talks'));
    expect(buttonsOf(card)).toContain('Delete');
    whenTold('INTERACTION_CREATE', () => moderation.deleteMessage('talks', card.id));
    await mara.click(card, 'Delete');
    expect(await logged(2)).toMatchObject({ event: 'unanswerable', command: 'button', code: 10008 });
  });

  it.each([
    ['SendMessages', 50013],
    ['ViewChannel', 50001],
    ['ReadMessageHistory', 160002],
  ] as const)(
    'may be %s: a mention is logged once, and answered when it is given back',
    async (name, code) => {
      const { moderation, member } = talk.loopback;
      whenTold('MESSAGE_CREATE', () => moderation.denyBot('talks', [name]));
      expect(await member('mara').mention('when?', 'talks')).toMatchObject({ kind: 'silent' });
      expect(await logged(1)).toMatchObject({ event: 'unanswerable', command: 'mention', code });
      messageOf(await member('mara').slash('closing', {}, 'talks'));
      moderation.denyBot('talks', []);
      messageOf(await member('mara').mention('when?', 'talks'));
      expect(ends()).toMatchObject([{ event: 'answered' }]);
    },
  );

  it('may be EmbedLinks, which no answer needs', async () => {
    talk.loopback.moderation.denyBot('talks', ['EmbedLinks']);
    messageOf(await talk.loopback.member('mara').mention('when?', 'talks'));
  });
});

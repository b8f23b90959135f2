import { REST, Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { restOptions } from '../../../src/discord/client/create-client.ts';
import type { Patience } from '../../../src/discord/client/start-bot.ts';
import { LoginTimeout } from '../../../src/discord/explain-failure.ts';
import { answers } from '../../commands/harbour.ts';
import { type Conversation, connect, hurriedClock, messageOf, startConversation, textOf } from '../bot.ts';

let talk: Conversation;
afterEach(() => talk.close());

const broken = {
  ...answers,
  ask: () => {
    throw new Error('the index is broken');
  },
  suggest: () => {
    throw new Error('the index is broken');
  },
};

const apology =
  'Something went wrong on my side, not yours. Please try again.\n-# If it happens again, tell whoever runs this bot: reference 7f3a9c.';

describe('an unexpected error', () => {
  it('is answered privately with the reference that stands in the log', async () => {
    talk = await startConversation(broken);
    const outcome = await talk.loopback.member('mara').slash('ask', { question: 'close' });
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    expect(textOf(messageOf(outcome))).toBe(apology);
    expect(talk.logged).toMatchObject([{ event: 'failed', command: '/ask', reference: '7f3a9c' }]);
  });

  it('is answered in a direct message too', async () => {
    talk = await startConversation(broken);
    expect(textOf(messageOf(await talk.loopback.member('mara').dm('close')))).toBe(apology);
  });

  it('gives no suggestions instead of failing', async () => {
    talk = await startConversation(broken);
    const typed = await talk.loopback.member('mara').type('ask', { question: 'x' }, 'question');
    expect(typed).toEqual({ kind: 'choices', choices: [] });
  });
});

describe('Discord refusing an answer', () => {
  it('is followed by an apology', async () => {
    talk = await startConversation();
    talk.loopback.faults.answer({ method: 'POST', path: /callback/u, status: 400, code: 50035 });
    const outcome = await talk.loopback.member('mara').slash('closing');
    expect(textOf(messageOf(outcome))).toBe(apology);
  });

  it('for coming too late is logged once and left at that', async () => {
    talk = await startConversation(undefined, { clock: hurriedClock });
    talk.loopback.faults.answer({ method: 'POST', path: /callback/u, status: 404, code: 10062 });
    const slash = talk.loopback.member('mara').slash('closing');
    await expect
      .poll(() => talk.logged)
      .toMatchObject([{ event: 'unanswerable', command: '/closing', code: 10062 }]);
    expect(
      talk.loopback.exchanges.filter((one) => one.kind === 'rest' && one.path.includes('callback')),
    ).toHaveLength(1);
    expect(await slash).toMatchObject({ kind: 'failed', reason: 'no-answer' });
  });

  it('for a missing permission is logged, and the next question is answered', async () => {
    talk = await startConversation(undefined, { patience: 30 });
    talk.loopback.faults.answer({ method: 'POST', path: /messages/u, status: 403, code: 50013 });
    const mara = talk.loopback.member('mara');
    expect((await mara.mention('when does it close?')).kind).toBe('silent');
    await expect
      .poll(() => talk.logged)
      .toMatchObject([{ event: 'unanswerable', command: 'mention', code: 50013 }]);
    expect((await mara.slash('closing')).kind).toBe('message');
  });
});

describe('a command this bot does not know', () => {
  const add = async (command: object) => {
    talk = await startConversation();
    const rest = new REST(restOptions(talk.loopback.apiUrl)).setToken(talk.loopback.token);
    await rest.post(Routes.applicationCommands(talk.bot.applicationId), { body: command });
  };

  it('is answered politely when it has been taken away', async () => {
    await add({ name: 'old', description: 'From before' });
    const outcome = await talk.loopback.member('mara').slash('old');
    expect(outcome).toMatchObject({ kind: 'message', private: true });
    expect(textOf(messageOf(outcome))).toBe(
      'I no longer have a command /old.\n-# /help shows what I can do.',
    );
  });

  it('is answered politely when it is of another kind', async () => {
    await add({ type: 2, name: 'Old' });
    const { user } = talk.loopback.member('jonas');
    expect(textOf(messageOf(await talk.loopback.member('mara').menu('Old', user)))).toBe(
      'I do not know what to do with this.\n-# /help shows what I can do.',
    );
  });
});

describe('starting', () => {
  it('gives up when Discord does not answer in time', async () => {
    talk = await startConversation();
    talk.loopback.faults.restDelay = 500;
    const patience = { login: 50, answers: 50, goodbye: 50 };
    await expect(connect(talk.loopback, talk.desk, patience)).rejects.toThrow(LoginTimeout);
  });
});

describe('stopping', () => {
  /** A bot that is asked something while Discord takes `delay` milliseconds to accept anything. */
  async function askedWhileSlow(delay: number, patience?: Patience) {
    let asked = 0;
    const topic = (id: string) => {
      asked += 1;
      return answers.topic(id);
    };
    talk = await startConversation({ ...answers, topic }, {}, patience);
    talk.loopback.faults.restDelay = delay;
    const slash = talk.loopback.member('mara').slash('closing');
    await expect.poll(() => asked).toBe(1);
    // In an object, or the caller would wait for the answer too.
    return { slash };
  }

  it('finishes the answer under way and takes no more', async () => {
    const { slash } = await askedWhileSlow(200);
    await talk.bot.stop();
    expect(textOf(messageOf(await slash))).toContain('The bridge closes on Monday.');
    expect(talk.loopback.botConnected).toBe(false);
  });

  it('answers what comes while it finishes an answer', async () => {
    const { slash } = await askedWhileSlow(800);
    const stopped = talk.bot.stop();
    const late = talk.loopback.member('jonas').slash('closing');
    await stopped;
    expect(textOf(messageOf(await late))).toContain('The bridge closes on Monday.');
    expect(textOf(messageOf(await slash))).toContain('The bridge closes on Monday.');
    expect(talk.loopback.botConnected).toBe(false);
  });

  it('does not wait for ever', async () => {
    const { slash } = await askedWhileSlow(2_000, { login: 9999, answers: 50, goodbye: 500 });
    await talk.bot.stop();
    expect(talk.logged).toEqual([]);
    expect(talk.loopback.botConnected).toBe(false);
    await slash;
  });
});

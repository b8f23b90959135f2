import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, type Conversation, messageOf, startConversation, textOf } from './bot.ts';
import { waysToAsk } from './ways-to-ask.ts';

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation();
});
afterAll(() => talk.close());

const closes =
  /^\*\*The bridge closes on Monday\.\*\* \(¶ 1, 3\)\n-# The article itself · The Gull, 2 Mar 2025 · restated by us/u;

describe('a mention', () => {
  it('asks the question and gets a reply that pings nobody', async () => {
    const said = await talk.loopback.member('mara').mention('when does it close?');
    const message = messageOf(said);
    expect(textOf(message)).toMatch(closes);
    expect(message.message_reference?.message_id).toBe(said.sent.id);
    expect(message.mentions).toEqual([]);
  });

  it('may stand anywhere in the message', async () => {
    const mara = talk.loopback.member('mara');
    const said = await mara.say(`tell me <@${talk.bot.applicationId}> when it will close`);
    expect(textOf(messageOf(said))).toMatch(closes);
  });

  it('without a question gets help', async () => {
    const message = messageOf(await talk.loopback.member('mara').mention(''));
    expect(textOf(message)).toMatch(/^### Ask me about the article\n/u);
    expect(buttonsOf(message)).toEqual([
      'When does the bridge close?',
      'Who is the mayor?',
      'Is there a toll?',
    ]);
  });
});

describe('a reply to one of its messages', () => {
  it('asks the question together with the one answered there, and says so', async () => {
    const mara = talk.loopback.member('mara');
    const first = messageOf(await mara.mention('football'));
    const said = await mara.say('and when does it close?', { replyTo: first });
    const [understood, ...answer] = textOf(messageOf(said)).split('\n');
    expect(understood).toBe('-# “and when does it close? (football)”');
    expect(answer.join('\n')).toMatch(closes);
  });
});

describe('a direct message', () => {
  it('asks the question, also the first one there ever was', async () => {
    expect(textOf(messageOf(await talk.loopback.member('jonas').dm('when does it close?')))).toMatch(closes);
  });

  it('may mention the bot too', async () => {
    const dm = await talk.loopback.member('jonas').dm(`<@${talk.bot.applicationId}> when does it close?`);
    expect(textOf(messageOf(dm))).toMatch(closes);
  });
});

describe('small talk', () => {
  const offers = ['When does the bridge close?', 'Who is the mayor?', 'Is there a toll?'];

  it('gets a friendly line and three questions: in a mention, directly, below an answer', async () => {
    const mara = talk.loopback.member('mara');
    const greeted = messageOf(await mara.mention('hello'));
    expect(textOf(greeted)).toBe('Hello! I answer questions about the article. You could ask:');
    expect(buttonsOf(greeted)).toEqual(offers);
    const direct = messageOf(await talk.loopback.member('jonas').dm('Thank you!'));
    expect(textOf(direct)).toBe('Glad to help. You could also ask:');
    const first = messageOf(await mara.mention('when does it close?'));
    const below = messageOf(await mara.say('thank you', { replyTo: first }));
    expect(textOf(below)).toBe('Glad to help. You could also ask:');
  });

  it('about the bot gets help, about the article the article’s card', async () => {
    const mara = talk.loopback.member('mara');
    expect(textOf(messageOf(await mara.mention('who are you?')))).toMatch(/^### Ask me about the article\n/u);
    expect(textOf(messageOf(await mara.dm('what is this about')))).toMatch(/^### What I have read\n/u);
  });
});

describe.each(waysToAsk(() => talk))('markup of Discord’s in %s', (_, ask) => {
  it.each([
    ['a server’s emoji', 'when does it close? <:mayor:123456789012345678>'],
    ['an address', 'when does it close? https://gull.example/mayor/toll'],
    ['a link with a label', 'when does it [close](https://gull.example/mayor)?'],
    ['a time', 'when does it close? <t:1755475200:R>'],
    ['another member', 'when does it close, <@123456789012345678>?'],
    ['code marks', '`when` does it `close`?'],
    ['emphasis', '__when__ does it ||close||?'],
  ])('is no word of the question: %s', async (_kind, question) => {
    expect((await ask(question)).replace(/^-# .*\n/u, '')).toMatch(closes);
  });

  it('is no word of small talk', async () => {
    expect(await ask('hello <:wave:123456789012345678>')).toMatch(/^Hello! /u);
  });
});

describe('markup of Discord’s', () => {
  it('is no word of a reply', async () => {
    const mara = talk.loopback.member('mara');
    const first = messageOf(await mara.mention('football'));
    const said = await mara.say('and when does it close? <:gull:1> https://gull.example', { replyTo: first });
    expect(textOf(messageOf(said))).toMatch(/^-# “and when does it close\? \(football\)”\n/u);
  });

  it('is not repeated on the card of a mention: the question stands above', async () => {
    const said = await talk.loopback.member('mara').mention('when does it **close**? <:gull:1>');
    expect(textOf(messageOf(said))).toMatch(closes);
  });

  it('alone is no question: it gets help', async () => {
    const message = messageOf(await talk.loopback.member('mara').mention('<:gull:123456789012345678>'));
    expect(textOf(message)).toMatch(/^### Ask me about the article\n/u);
  });
});

describe('any other message', () => {
  it('is left alone', async () => {
    const quiet = await startConversation(undefined, { patience: 30 });
    const mara = quiet.loopback.member('mara');
    expect((await mara.say('when does it close?')).kind).toBe('silent');
    expect((await mara.say('@everyone when does it close?')).kind).toBe('silent');
    const other = await mara.say('I will be late');
    expect((await quiet.loopback.member('jonas').say('when?', { replyTo: other.sent })).kind).toBe('silent');
    expect(quiet.logged).toEqual([]);
    await quiet.close();
  });
});

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '../../src/loopback/member.ts';
import type { Modal, Outcome } from '../../src/loopback/outcome.ts';
import { answers } from '../answer/shipped.ts';
import {
  buttonsOf,
  type Conversation,
  connect,
  messageOf,
  patientClock,
  startConversation,
  textOf,
} from './bot.ts';

const CEASEFIRE = 'Did Trump drop his demand for a ceasefire?';
const NO_REASON = /The article does not say why Trump dropped the demand for a ceasefire/u;

let talk: Conversation;
let mara: Member;
let jonas: Member;
beforeAll(async () => {
  // The search is prepared with the first question, which can take longer than Discord waits.
  answers.ask('Who is Mark Rutte?');
  talk = await startConversation(answers, { clock: patientClock });
  [mara, jonas] = [talk.loopback.member('mara'), talk.loopback.member('jonas')];
});
afterAll(() => talk.close());

/** A quotation that is not called the nearest. */
const CALLED_AN_ANSWER = /\n> .*\n(?!-# Nearest: )/u;

const lineOf = (message: APIMessage) => textOf(message).split('\n')[0];

describe('a reply to an answer', () => {
  it('without a mention is asked in its context, and the card says how it was understood', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'What happened in February?' }));
    const said = await mara.say('and in April?', { replyTo: card });
    const answer = messageOf(said);
    expect(lineOf(answer)).toBe('-# “What happened in April?”');
    expect(textOf(answer)).toMatch(/\*\*In April Ukraine signed an agreement on minerals.*\(¶ 13\)/u);
    expect(answer.message_reference?.message_id).toBe(said.kind === 'message' ? said.sent.id : '');
  });

  it('with a mention is asked in its context, by another member too', async () => {
    const card = messageOf(await mara.slash('ask', { question: CEASEFIRE }));
    const answer = messageOf(await jonas.say(`<@${talk.bot.applicationId}> why?`, { replyTo: card }));
    expect(textOf(answer)).toMatch(NO_REASON);
    expect(textOf(answer)).not.toMatch(CALLED_AN_ANSWER);
    expect(buttonsOf(answer).at(-1)).toBe('Delete');
  });

  it('in direct messages is asked in its context', async () => {
    const card = messageOf(await mara.dm('Is Meloni going to Washington?'));
    const answer = messageOf(await mara.say('and Macron?', { replyTo: card, channel: 'dm' }));
    expect(lineOf(answer)).toBe('-# “Is Macron going to Washington?”');
    expect(textOf(answer)).toContain('Emmanuel Macron, the president of France');
  });

  it('may go on and on, and after a refusal too', async () => {
    const first = messageOf(await mara.mention('Is Starmer coming?'));
    const second = messageOf(await mara.say('and Merz?', { replyTo: first }));
    expect(lineOf(second)).toBe('-# “Is Merz coming?”');
    const third = messageOf(await jonas.say('what did he say?', { replyTo: second }));
    expect(lineOf(third)).toBe('-# “What did Friedrich Merz say?”');
    expect(textOf(third)).toContain('The article does not say what Merz');
    const fourth = messageOf(await mara.say('and Macron?', { replyTo: third }));
    expect(lineOf(fourth)).toBe('-# “What did Macron say?”');
    expect(textOf(fourth)).toContain('“present a united front”');
  });

  it('that changes the subject is answered by itself, and does not repeat what stands above', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'Who is Mark Rutte?' }));
    const answer = messageOf(await mara.say('What did Ukraine sign in April?', { replyTo: card }));
    expect(lineOf(answer)).toMatch(/^\*\*In April Ukraine signed an agreement on minerals/u);
  });

  it.each(['why?', 'and Crimea?', 'who won the world cup?'])(
    'never answers %s with the fact before',
    async (no) => {
      const card = messageOf(await mara.slash('ask', { question: CEASEFIRE }));
      expect(textOf(messageOf(await mara.say(no, { replyTo: card })))).not.toMatch(CALLED_AN_ANSWER);
    },
  );

  it('that asks nothing gets no answer', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'What did Rubio say?' }));
    const said = [
      'ok',
      'lol',
      'haha nice',
      '👍',
      '<:pepe:123456789012345678>',
      'https://tenor.com/view/cat-gif-1',
    ].map((text) => jonas.write(text, { replyTo: card }));
    // What the bot makes of them it has made when it answers what came after them.
    messageOf(await jonas.say('to whom?', { replyTo: card }));
    const [channel] = talk.loopback.channels;
    const answered = talk.loopback
      .messages(channel?.id ?? '', mara.id)
      .flatMap((message) => message.message_reference?.message_id ?? []);
    expect(said.map(({ id }) => id).filter((id) => answered.includes(id))).toEqual([]);
  });

  const ways: readonly (readonly [
    way: string,
    ask: (card: APIMessage, question: string) => Promise<string>,
  ])[] = [
    ['a reply', async (card, question) => textOf(messageOf(await jonas.say(question, { replyTo: card })))],
    [
      'a reply that mentions the bot',
      async (card, question) =>
        textOf(messageOf(await jonas.say(`<@${talk.bot.applicationId}> ${question}`, { replyTo: card }))),
    ],
    ['the form', async (card, question) => textOf(messageOf(await sendForm(jonas, card, question)))],
  ];

  describe.each(ways)('by %s', (_, ask) => {
    it.each([
      ['Who is coming?', 'when?', 'The meeting is on Monday, at the White House in Washington.'],
      ['Who is coming?', 'how many?', 'It is unclear how many of the European leaders will enter'],
      ['Who is coming?', 'why?', 'The talks in Washington are about how to end the war with Russia.'],
      ['What did Rubio say?', 'did he say it to CNN?', 'told CBS'],
      ['What did Rubio say?', 'why?', 'The article does not say why.'],
      [
        'Where did Trump and Zelensky speak privately?',
        'and Vance?',
        'It says: JD Vance is the US vice-president',
      ],
    ])('%s %s tells: %s', async (first, then, text) => {
      const card = messageOf(await mara.slash('ask', { question: first }));
      const answer = await ask(card, then);
      expect(answer).toContain(text);
      if (text.startsWith('The article does not')) expect(answer).not.toMatch(CALLED_AN_ANSWER);
    });

    it.each(['thanks!'])('%s repeats no card', async (said) => {
      const card = messageOf(await mara.slash('ask', { question: 'What did Rubio say?' }));
      const answer = await ask(card, said);
      expect(answer).not.toContain('\n> ');
      expect(answer).not.toContain('Rubio, the US secretary of state');
    });

    it('is asked in the context of a topic, a person and their words too', async () => {
      const topic = messageOf(await mara.slash('alaska-summit', {}));
      expect(await ask(topic, 'when?')).toContain('Trump and Putin met on Friday of last week, on US soil.');
      const words = messageOf(await mara.slash('quote', { speaker: 'Rubio' }));
      expect(await ask(words, 'to whom?')).toContain('told CBS');
      const person = messageOf(await mara.slash('who', { name: 'Macron' }));
      expect(await ask(person, 'what did he say?')).toContain('“present a united front”');
    });
  });

  it('in direct messages a bare word is looked for in the card too', async () => {
    const card = messageOf(await mara.dm('Who is coming?'));
    const answer = messageOf(await mara.say('when?', { replyTo: card, channel: 'dm' }));
    expect(textOf(answer)).toContain('The meeting is on Monday');
  });

  it('is asked by itself where there is no answer: below help, and below another member', async () => {
    const help = messageOf(await mara.slash('help'));
    const question = 'How many members does Nato have?';
    expect(lineOf(messageOf(await mara.say(question, { replyTo: help })))).toBe(
      '**Nato has 32 members.** (¶ 23)',
    );
    const { sent } = await jonas.mention('Who is Mark Rutte?');
    const said = await mara.say(`<@${talk.bot.applicationId}> ${question}`, { replyTo: sent });
    expect(lineOf(messageOf(said))).toBe('**Nato has 32 members.** (¶ 23)');
  });
});

describe('How was this found? below a follow-up', () => {
  it('tells of the question as it was understood', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'What did Rubio say?' }));
    const answer = messageOf(await mara.say('to whom?', { replyTo: card }));
    const receipt = messageOf(await mara.click(answer, 'How was this found?'));
    expect(textOf(receipt)).toContain('“to whom? (what did Rubio say)”');
    expect(textOf(receipt)).toContain('Answered from');
  });
});

describe('the form of Ask about this', () => {
  it('asks in the context of a public card, for everyone', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'Who is going to Washington?' }));
    const form = modalOf(await jonas.click(card, 'Ask about this'));
    expect(form.data.title).toBe('Ask about this');
    const answer = await jonas.submit(form, { question: 'and Putin?' });
    expect(answer).toMatchObject({ kind: 'message', private: false });
    expect(lineOf(messageOf(answer))).toBe('-# “Is Putin going to Washington?”');
    expect(textOf(messageOf(answer))).not.toContain('\n> ');
  });

  it('answers below a private card privately, again and again', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'What did Macron say?', private: true }));
    const answer = await sendForm(mara, card, 'to whom?');
    expect(answer).toMatchObject({ kind: 'message', private: true });
    expect(lineOf(messageOf(answer))).toBe('-# “to whom? (what did Macron say)”');
    expect(buttonsOf(messageOf(answer))).toContain('Ask about this');
    const next = await sendForm(mara, messageOf(answer), 'and Zelensky?');
    expect(next).toMatchObject({ private: true });
    expect(lineOf(messageOf(next))).toBe('-# “What did Zelensky say?”');
  });

  it('works when the bot was started anew while it was open', async () => {
    const other = await startConversation(answers, { clock: patientClock });
    const member = other.loopback.member('mara');
    const card = messageOf(await member.slash('ask', { question: 'What happened in April?' }));
    const form = modalOf(await member.click(card, 'Ask about this'));
    await other.bot.stop();
    const again = await connect(other.loopback, other.desk);
    const answer = messageOf(await member.submit(form, { question: 'and in July?' }));
    expect(lineOf(answer)).toBe('-# “What happened in July?”');
    await again.stop();
    await other.close();
  });

  const long = `${CEASEFIRE.slice(0, -1)} ${'really, '.repeat(12)}after the summit in Alaska?`;

  it('knows a question that is too long for a button from the card', async () => {
    for (const hidden of [true, false]) {
      const card = messageOf(await mara.slash('ask', { question: long, private: hidden }));
      const answer = await sendForm(mara, card, 'who said that?');
      expect(answer).toMatchObject({ private: hidden });
      expect(lineOf(messageOf(answer))).toMatch(
        /^-# “who said that\? \(did Trump drop .*after the summit in Alaska\)”$/u,
      );
    }
  });

  it('knows it from a message’s card too, which repeats such a question', async () => {
    const card = messageOf(await mara.mention(long));
    const answer = messageOf(await mara.say('who said that?', { replyTo: card }));
    expect(lineOf(answer)).toMatch(/^-# “who said that\? \(did Trump drop/u);
  });

  it('still answers, privately, when the card was deleted meanwhile', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'What happened in February?' }));
    const form = modalOf(await jonas.click(card, 'Ask about this'));
    await mara.click(card, 'Delete');
    const answer = await jonas.submit(form, { question: 'and in April?' });
    expect(answer).toMatchObject({ kind: 'message', private: true });
    expect(lineOf(messageOf(answer))).toBe('-# “What happened in April?”');
  });

  it('asks by itself, and says so, when a long question’s card was deleted meanwhile', async () => {
    const card = messageOf(await mara.slash('ask', { question: long }));
    const form = modalOf(await jonas.click(card, 'Ask about this'));
    await mara.click(card, 'Delete');
    const answer = messageOf(await jonas.submit(form, { question: 'What did Ukraine sign in April?' }));
    expect(textOf(answer)).toContain('In April Ukraine signed an agreement on minerals');
    expect(textOf(answer)).toContain(
      '-# The answer you asked about is gone; this is your question by itself.',
    );
  });

  it('of another version is answered politely', async () => {
    const card = messageOf(await mara.slash('ask', { question: 'Who is Mark Rutte?' }));
    const form = modalOf(await mara.click(card, 'Ask about this'));
    const old = { ...form, data: { ...form.data, custom_id: 'c0:about:Who is Mark Rutte?' } };
    const answer = await mara.submit(old, { question: 'why?' });
    expect(answer).toMatchObject({ kind: 'message', private: true });
    expect(lineOf(messageOf(answer))).toBe('This form is from another version of me and does nothing now.');
  });

  it('keeps a whole question on the card over a long chain', async () => {
    let card = messageOf(
      await mara.slash('ask', { question: `What did Trump drop? ${'So '.repeat(80)}what?` }),
    );
    for (const question of [
      'who said that?',
      `${'really, '.repeat(30)}is that true?`,
      'why?',
      'who said that?',
    ]) {
      const next = await mara.say(question, { replyTo: card });
      card = messageOf(next);
      expect(lineOf(card)).toMatch(/^-# “.+”$/u);
      expect((lineOf(card) ?? '').length).toBeLessThanOrEqual(320);
      expect(lineOf(card)).not.toContain('…');
    }
  });
});

async function sendForm(member: Member, card: APIMessage, question: string): Promise<Outcome> {
  return member.submit(modalOf(await member.click(card, 'Ask about this')), { question });
}

function modalOf(outcome: Outcome): Modal {
  if (outcome.kind === 'modal') return outcome.modal;
  throw new Error(`Expected a form, got: ${JSON.stringify(outcome)}`);
}

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers as shipped } from '../answer/shipped.ts';
import { buttonsOf, type Conversation, messageOf, patientClock, startConversation, textOf } from './bot.ts';

const CHECK = 'Check against the article';

let talk: Conversation;
beforeAll(async () => {
  talk = await startConversation(undefined, { patience: 10 });
});
afterAll(() => talk.close());

/** What Mara is shown when she checks what Jonas wrote. */
async function checked(text: string, where?: string): Promise<APIMessage> {
  const jonas = talk.loopback.member('jonas');
  const { sent } = await jonas.say(text, where === undefined ? {} : { channel: where });
  const outcome = await talk.loopback.member('mara').menu(CHECK, sent);
  expect(outcome).toMatchObject({ kind: 'message', private: true });
  return messageOf(outcome);
}

describe('Check against the article', () => {
  it('is in the menu of every message', () => {
    expect(talk.loopback.commands().find(({ name }) => name === CHECK)).toMatchObject({
      type: 3,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('shows, only to whoever used it, what the article has on each sentence', async () => {
    const { loopback } = talk;
    const before = loopback.messages('talks', loopback.member('mods').id).length;
    const card = await checked('They will close the bridge **soon**. The football team won.');
    expect(textOf(card)).toMatch(
      /^### The article says so, in part\nJonas’s message: the article says the same as 1 of its 2 sentences\.\n- \*\*“They will close the bridge soon\.”\*\* The article says so \(¶ 1\): The bridge closes on Monday\.\n- \*\*“The football team won\.”\*\* Nothing on it\.\n/u,
    );
    expect(textOf(card)).toContain('\n> The harbour bridge closes on Monday.\n');
    expect(buttonsOf(card)).toEqual(['Read ¶ 1', 'Post to channel']);
    // Only the message itself came into the channel.
    expect(loopback.messages('talks', loopback.member('mods').id)).toHaveLength(before + 1);
  });

  it('is posted to the channel by its button, and then can be taken away', async () => {
    const mara = talk.loopback.member('mara');
    const posted = await mara.click(await checked('They will close the bridge soon.'), 'Post to channel');
    expect(posted).toMatchObject({ kind: 'message', private: false });
    expect(textOf(messageOf(posted))).toContain(
      '“They will close the bridge soon.”** The article says so (¶ 1): The bridge closes on Monday.',
    );
    expect(buttonsOf(messageOf(posted))).toEqual(['Read ¶ 1', 'Delete']);
    expect(messageOf(posted).mentions).toEqual([]);
  });

  it('works on a direct message and on one’s own', async () => {
    const mara = talk.loopback.member('mara');
    const { sent } = await mara.dm('They will close the bridge soon.');
    expect(textOf(messageOf(await mara.menu(CHECK, sent)))).toContain('The article says so (¶ 1)');
  });

  it('looks at a long message only so far, and says so', async () => {
    const card = await checked('They will close the bridge. '.repeat(70).trim());
    expect(textOf(card).match(/^- /gmu)).toHaveLength(8);
    expect(textOf(card)).toContain('-# 62 more sentences were too much to look up at once.');
  });

  it.each([
    ['marks', '**`[`close](x) ~~||__* > # - they close the bridge now'],
    ['mentions', 'They close the bridge, @everyone and <@1> and <@&2> @here!'],
    [
      'a link in disguise',
      '[They close](https://b.example) the bridge <https://c.example> https\\://d.example now',
    ],
    ['markdown of cards', 'They close the bridge now.\n> They say so\n-# “They close it”\n### Title'],
    ['right-to-left and invisible characters', '\u202EThey close\u0000 the bri\u200Bdge now\u2066'],
  ])('shows what was written as plain text: %s', async (_, text) => {
    const card = await checked(text);
    expect(textOf(card)).toContain('The article says so (¶ 1)');
    // Every mark that is left stands behind a backslash.
    const line = textOf(card).split('\n')[2] ?? '';
    expect(line.replace(/\\./gu, '')).toMatch(/^- \*\*“[^*_~`|[\]<>@]*”\*\* /u);
    expect(card.mention_everyone).toBe(false);
    expect(card.mentions).toEqual([]);
    const lines = textOf(card).split('\n');
    expect(lines.filter((one) => one.startsWith('> '))).toEqual(['> The harbour bridge closes on Monday.']);
  });

  it.each([
    ['only pictures', '😀 🌉', 'There is nothing in this message that I could look up.'],
    ['only a greeting', 'hi all', 'There is nothing in this message that I could look up.'],
  ])('has a notice for %s', async (_, text, notice) => {
    const card = await checked(text);
    expect(textOf(card)).toBe(notice);
    expect(buttonsOf(card)).toEqual([]);
  });

  it('does not look at what a bot wrote, itself included', async () => {
    const mara = talk.loopback.member('mara');
    const card = messageOf(await mara.slash('ask', { question: 'When does the bridge close?' }));
    expect(textOf(messageOf(await mara.menu(CHECK, card)))).toBe('I only look at what members write.');
  });

  it('leaves nothing of the message in the log or in a button', async () => {
    const card = await checked('They close the bridge because of the walrus.');
    await expect
      .poll(() => talk.logged.at(-1))
      .toMatchObject({ event: 'answered', command: CHECK, kind: 'answer' });
    expect(JSON.stringify(talk.logged)).not.toContain('walrus');
    expect(JSON.stringify(card.components).match(/"custom_id":"[^"]*walrus/u)).toBeNull();
    expect(JSON.stringify(card.components)).toContain('walrus');
  });
});

describe('Check against the shipped article', () => {
  // The indexes are built with the first question.
  beforeAll(() => void shipped.ask('Who attends?'));

  it('has room on one card for a message as long as they get', async () => {
    const real = await startConversation(shipped, { patience: 10, clock: patientClock });
    const [mara, jonas] = [real.loopback.member('mara'), real.loopback.member('jonas')];
    const sentences = [
      'Trump meets Zelensky on Wednesday.',
      'Nato has 30 members.',
      'Putin agreed to robust security guarantees.',
      'Russia occupies a fifth of Ukraine.',
      'Macron wants to present a united front.',
      'In April Ukraine signed a deal on minerals.',
      'Witkoff spoke to CNN about concessions.',
      'Rubio called it a stupid media narrative.',
    ];
    const { sent } = await jonas.say(`${sentences.join(' ')} ${'**x** '.repeat(250)}`.trim());
    const card = messageOf(await mara.menu(CHECK, sent));
    const lines = textOf(card)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(8);
    expect(lines[0]).toContain('The message has “Wednesday”; the article has “Monday” (¶ 1)');
    expect(lines[1]).toContain('The message has “30”; the article has “32” (¶ 23)');
    await real.close();
  });
});

import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/loopback/outcome.ts';
import type { Store } from '../../../src/store/store.ts';
import { passingStore } from '../../store/databases.ts';
import { type Conversation, messageOf, patientClock, startConversation, textOf } from '../bot.ts';

const members = [
  { name: 'mod', permissions: ['ManageMessages'] },
  { name: 'boss', permissions: ['ManageGuild', 'ManageMessages'] },
  { name: 'mara' },
];

let store: Store;
let talk: Conversation;
beforeEach(async () => {
  store = await passingStore();
  const options = { clock: patientClock, members };
  talk = await startConversation(undefined, options, undefined, undefined, undefined, { store });
});
afterEach(async () => {
  await talk.close();
  await store.close();
});

const by = (name: string) => talk.loopback.member(name);
const asks = async (question: string) => messageOf(await by('mara').slash('ask', { question }));
const list = async () => messageOf(await by('mod').slash('unanswered'));
const updated = (outcome: Outcome): APIMessage =>
  outcome.kind === 'updated' ? outcome.message : expect.fail(JSON.stringify(outcome));
const keepTexts = () =>
  store.change(talk.loopback.guildId, (guild) => ({
    ...guild,
    settings: { ...guild.settings, texts: true },
  }));

describe('/unanswered', () => {
  it('groups what was not answered by what was missing, with the nearest paragraph, for moderators alone', async () => {
    await asks('Who won the football?');
    await asks('Is it about football?');
    await asks('At what time?');
    await asks('When does the bridge close?');
    const shown = await list();
    expect((shown.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    const lines = textOf(shown).split('\n');
    expect(lines.find((line) => line.includes('football'))).toContain('2 times');
    expect(lines.find((line) => line.includes('time**'))).toContain('¶ 1');
    expect(textOf(shown)).not.toContain('Who won');
    const refused = await by('mara').slash('unanswered');
    expect(refused.kind === 'message' ? textOf(refused.message) : refused.kind).not.toContain('football');
  });

  it('shows texts of questions only where the server keeps them, and /help says so', async () => {
    const help = async () => textOf(messageOf(await by('mara').slash('help')));
    expect(await help()).not.toContain('keeps the texts');
    await keepTexts();
    await asks('Who won the football?');
    expect(textOf(await list())).toContain('“Who won the football?”');
    expect(await help()).toContain('keeps the texts');
  });

  it('links what was missing to a paragraph, which answers at once, with a note, and only on this server', async () => {
    await asks('Who won the football?');
    const entry = updated(await by('mod').select(await list(), 'c1:entry:', ['football']));
    const after = updated(await by('mod').select(entry, 'c1:link:football', ['p harbour-bridge 2']));
    expect(textOf(after)).toContain('“football” is linked now.');
    const answer = textOf(await asks('Any football?'));
    expect(answer).toContain('Nobody knows how long the work will take.');
    expect(answer).toContain('linked this question');
    expect(store.guild('1').links).toEqual([]);

    const again = updated(await by('mod').select(after, 'c1:entry:', ['football']));
    await by('mod').select(again, 'c1:link:football', ['-']);
    expect(textOf(await asks('Any football?'))).not.toContain('Nobody knows');
  });

  it('links what is written in a form, and says when there is no such paragraph', async () => {
    await asks('Who won the football?');
    const entry = updated(await by('mod').select(await list(), 'c1:entry:', ['football']));
    const open = async () => {
      const form = await by('mod').select(entry, 'c1:link:football', ['+']);
      return form.kind === 'modal' ? form.modal : expect.fail(form.kind);
    };
    const wrong = await by('mod').submit(await open(), { phrasing: 'football', target: '99' });
    expect(textOf(messageOf(wrong))).toContain('no such paragraph');
    updated(await by('mod').submit(await open(), { phrasing: 'football results', target: 'closing' }));
    const [link] = store.guild(talk.loopback.guildId).links;
    expect(link).toMatchObject({ phrasing: 'football results', to: { kind: 'fact', fact: 'closing' } });
  });

  it('goes with all else of the server when the bot is removed from it', async () => {
    const { guildId, moderation } = talk.loopback;
    await keepTexts();
    await asks('Who won the football?');
    expect(await store.unanswered(guildId)).toHaveLength(1);
    moderation.removeBot();
    await expect.poll(() => store.guild(guildId).settings.texts).toBe(false);
    await expect.poll(() => store.unanswered(guildId)).toEqual([]);
  });

  it('counts nothing in direct messages', async () => {
    await by('mara').dm('Who won the football?');
    expect(await store.unanswered(talk.loopback.guildId)).toEqual([]);
  });
});

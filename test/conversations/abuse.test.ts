import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCustomId } from '../../src/discord/card/custom-id.ts';
import type { Member } from '../../src/loopback/member.ts';
import { createStores, temporaryFolder } from '../store/databases.ts';
import { buttonsOf, type Conversation, messageOf, patientClock, startConversation, textOf } from './bot.ts';

const files = temporaryFolder();
const stores = createStores();
const open = () => stores.open({ kind: 'file', path: join(files.folder, 'posted.sqlite') });

let talk: Conversation;
let mara: Member;
let reader: Member;
let mods: Member;
beforeAll(async () => {
  const members = [
    { name: 'mara' },
    { name: 'reader', denied: ['SendMessages'] },
    { name: 'mods', permissions: ['ManageMessages'] },
  ];
  const options = { members, clock: patientClock };
  const store = await open();
  talk = await startConversation(undefined, options, undefined, undefined, {}, { store });
  [mara, reader, mods] = [
    talk.loopback.member('mara'),
    talk.loopback.member('reader'),
    talk.loopback.member('mods'),
  ];
});
afterAll(async () => {
  await talk.close();
  await stores.closeAll();
  files.remove();
});

const shown = () => talk.loopback.messages('talks', mods.id);
const TEXT = 'Who sold the harbour café its wonderful new espresso machine?';

describe('a member who may only read a channel', () => {
  it('gets private answers there, from commands, buttons and forms', async () => {
    const card = messageOf(await mara.slash('closing'));
    const before = shown().length;
    expect(await reader.slash('ask', { question: TEXT })).toMatchObject({ private: true });
    expect(await reader.slash('closing')).toMatchObject({ private: true });
    const [next = ''] = buttonsOf(card).filter(
      (label) => label.endsWith('?') && !label.startsWith('How was'),
    );
    expect(await reader.click(card, next)).toMatchObject({ private: true });
    const asked = messageOf(await mara.slash('ask', { question: 'When does it close?' }));
    const form = await reader.click(asked, 'Ask about this');
    if (form.kind !== 'modal') throw new Error('There is no form.');
    expect(await reader.submit(form.modal, { question: TEXT })).toMatchObject({ private: true });
    expect(shown()).toHaveLength(before + 1);
    expect(shown().map(textOf).join()).not.toContain('espresso');
  });

  it('can post nothing there, and whoever may write can', async () => {
    const card = messageOf(await reader.slash('closing'));
    const before = shown().length;
    expect(textOf(messageOf(await reader.click(card, 'Post to channel')))).toContain(
      'Not everybody may write',
    );
    expect(shown()).toHaveLength(before);
  });

  it('is answered publicly where they may write', async () => {
    expect(await reader.slash('closing', {}, 'dm')).toMatchObject({ private: false });
  });
});

it('where the bot may not write it answers privately', async () => {
  talk.loopback.moderation.denyBot('general', ['SendMessages']);
  expect(await mara.slash('closing', {}, 'general')).toMatchObject({ private: true });
  talk.loopback.moderation.denyBot('general', []);
});

it('a question of another topic is not repeated to everyone, but where the member wrote it, or to them alone', async () => {
  const question = 'Who won the football?';
  const open = messageOf(await mara.slash('ask', { question }));
  expect(textOf(open)).toContain('The article');
  expect(textOf(open)).not.toContain(question);
  expect(textOf(messageOf(await mara.slash('ask', { question, private: true })))).toContain(question);
});

describe('a button that a message does not have', () => {
  let card: APIMessage;
  beforeAll(async () => {
    card = messageOf(await mara.slash('closing'));
  });

  it.each(['delete', 'ask'] as const)('does nothing: %s', async (kind) => {
    const action = kind === 'delete' ? { kind, member: reader.id } : { kind, question: TEXT };
    const answer = messageOf(await reader.forge(card, formatCustomId(action) ?? ''));
    expect(textOf(answer)).toContain('another version of me');
    expect(shown().some(({ id }) => id === card.id)).toBe(true);
  });

  it('opens no form that is answered', async () => {
    const asked = messageOf(await mara.slash('ask', { question: 'When does it close?' }));
    const form = await mara.click(asked, 'Ask about this');
    if (form.kind !== 'modal') throw new Error('There is no form.');
    const custom_id = formatCustomId({ kind: 'about', question: TEXT }) ?? '';
    const forged = { ...form.modal, data: { ...form.modal.data, custom_id } };
    expect(textOf(messageOf(await mara.submit(forged, { question: 'why?' })))).toContain('another version');
  });
});

it('a card is posted once, however often somebody clicks, and also where the bot was started anew in between', async () => {
  const card = messageOf(await mara.slash('closing', { private: true }));
  const before = shown().length;
  const both = await Promise.all([mara.click(card, 'Post to channel'), mara.click(card, 'Post to channel')]);
  expect(both.map((outcome) => Object(outcome).private).sort()).toEqual([false, true]);
  await stores.closeAll();
  Object.assign(talk.desk, { store: await open() });
  expect(await mara.click(card, 'Post to channel')).toMatchObject({ private: true });
  expect(shown()).toHaveLength(before + 1);
});

it('a card that Discord did not take can be posted once more', async () => {
  const card = messageOf(await mara.slash('closing', { private: true }));
  talk.loopback.faults.answer({ path: /callback$/u, status: 503, times: 4 });
  expect(await mara.click(card, 'Post to channel')).toMatchObject({ private: true });
  const before = shown().length;
  expect(await mara.click(card, 'Post to channel')).toMatchObject({ private: false });
  expect(await mara.click(card, 'Post to channel')).toMatchObject({ private: true });
  expect(shown()).toHaveLength(before + 1);
});

it('the operator can have questions not repeated at all', async () => {
  Object.assign(talk.desk, { hideQuestions: true });
  const card = messageOf(await mara.slash('ask', { question: 'When does it close?' }));
  expect(textOf(card)).not.toContain('When does it close?');
  expect(buttonsOf(card)).toContain('Ask about this');
  Object.assign(talk.desk, { hideQuestions: false });
});

import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { passingStore } from '../../store/databases.ts';
import { type Conversation, messageOf, patientClock, startConversation, textOf } from '../bot.ts';

let store: Store;
let talk: Conversation;
beforeEach(async () => {
  store = await passingStore();
  const options = { clock: patientClock, members: [{ name: 'mara' }, { name: 'nils' }] };
  talk = await startConversation(undefined, options, undefined, undefined, undefined, { store });
});
afterEach(async () => {
  await talk.close();
  await store.close();
});

const by = (name: string) => talk.loopback.member(name);
const asks = async () =>
  messageOf(await by('mara').slash('ask', { question: 'When does the bridge close?' }));
const switchOn = (helpful: boolean) =>
  store.change(talk.loopback.guildId, (guild) => ({ ...guild, settings: { ...guild.settings, helpful } }));
const YES = 'c1:helpful:yes:answer:harbour-bridge closing';
const NO = 'c1:helpful:no:answer:harbour-bridge closing';
const idsOn = (message: APIMessage) =>
  [...JSON.stringify(message.components).matchAll(/"custom_id":"(c1:helpful[^"]*)"/gu)].map(([, id]) => id);
const counted = async () => (await store.counts(talk.loopback.guildId))?.helpful;

describe('whether an answer was helpful', () => {
  it('is asked only where the server wants it', async () => {
    expect(idsOn(await asks())).toEqual([]);
    await switchOn(true);
    expect(idsOn(await asks())).toEqual([YES, NO]);
  });

  it('is counted once for each member and fact, by kind of answer', async () => {
    await switchOn(true);
    const answer = await asks();
    expect(textOf(messageOf(await by('mara').click(answer, YES)))).toContain('Thank you');
    await by('mara').click(answer, NO);
    await by('mara').click(await asks(), YES);
    await by('nils').click(answer, NO);
    expect(await counted()).toEqual([{ about: 'harbour-bridge closing', kind: 'answer', yes: 1, no: 1 }]);
  });

  it('is not counted of what was never asked, nor after it was switched off', async () => {
    await switchOn(true);
    const answer = await asks();
    await by('mara').forge(answer, 'c1:helpful:yes:answer:harbour-bridge other');
    await switchOn(false);
    expect(textOf(messageOf(await by('mara').click(answer, YES)))).toContain('not counted');
    expect(await counted()).toEqual([]);
  });

  it('leaves the counts of answers by kind and of paragraphs shown', async () => {
    await asks();
    await by('mara').slash('ask', { question: 'Who won the football?' });
    const counts = await store.counts(talk.loopback.guildId);
    expect(counts?.answers).toEqual(
      expect.arrayContaining([
        { kind: 'answer', count: 1 },
        { kind: 'topic-absent', count: 1 },
      ]),
    );
    expect(counts?.shown).toEqual(
      expect.arrayContaining([{ article: 'harbour-bridge', paragraph: 1, count: 1 }]),
    );
  });
});

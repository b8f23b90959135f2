import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import type { Outcome } from '../../../src/loopback/outcome.ts';
import { createSelections } from '../../../src/process/knowledge/selections.ts';
import { compileIndex } from '../../../src/search/compile.ts';
import type { Store } from '../../../src/store/store.ts';
import { millStory } from '../../answer/versions/mill-story.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';
import { passingStore } from '../../store/databases.ts';
import {
  buttonsOf,
  type Conversation,
  hurriedClock,
  messageOf,
  patientClock,
  startConversation,
  textOf,
} from '../bot.ts';

const members = [{ name: 'boss', permissions: ['ManageGuild'] }, { name: 'mara' }];
const options = { members };

let store: Store;
let talk: Conversation;
beforeEach(async () => {
  store = await passingStore();
});
afterEach(async () => {
  await talk.close();
  await store.close();
});

const begin = async (clock = patientClock) => {
  talk = await startConversation(undefined, { ...options, clock }, undefined, undefined, undefined, {
    store,
  });
};
const boss = () => talk.loopback.member('boss');
const mara = () => talk.loopback.member('mara');
const channel = (at: number) => talk.loopback.channels[at]?.id ?? '';
const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const panel = async () => messageOf(await boss().slash('settings'));
/** The panel after something was set on it. */
const updated = (outcome: Outcome): APIMessage =>
  outcome.kind === 'updated' ? outcome.message : expect.fail(outcome.kind);
const choose = async (setting: string, values: readonly string[]) =>
  updated(await boss().select(await panel(), `c1:choose:${setting}`, values));
const asks = async (question = 'When does the bridge close?', where = channel(0)) =>
  messageOf(await mara().slash('ask', { question }, where));

describe('/settings', () => {
  it('shows whoever manages the server how all is set, and nobody else sees it', async () => {
    await begin();
    const shown = await panel();
    expect(isPrivate(shown)).toBe(true);
    expect(buttonsOf(shown)).toEqual(
      expect.arrayContaining([
        'Repeat questions: on',
        'Ask if it was helpful: off',
        'Keep unanswered questions: off',
      ]),
    );
  });

  it('speaks the language of whoever manages it, whatever the channel speaks, and that of the server once chosen', async () => {
    await begin();
    boss().locale = 'uk';
    expect(textOf(await panel())).toContain('Налаштування цього сервера');
    const after = await choose('language', ['pl']);
    expect(textOf(after)).toContain('Ustawienia tego serwera');
    expect(buttonsOf(after)).toContain('Powtarzać pytania: tak');
  });

  it('is refused to everybody else, also when Discord would let them', async () => {
    await begin();
    const outcome = await mara().slash('settings');
    if (outcome.kind === 'message') expect(textOf(outcome.message)).toContain('may manage the server');
    else expect(outcome).toMatchObject({ kind: 'failed' });
    expect(store.guild(talk.loopback.guildId).settings.texts).toBe(false);
  });

  it('is no longer obeyed when whoever opened it may not manage the server', async () => {
    await begin();
    const shown = await panel();
    const outcome = await mara().forge(shown, 'c1:switch:texts:on');
    expect(outcome.kind === 'message' && textOf(outcome.message)).not.toContain(
      'Keep unanswered questions: on',
    );
    expect(store.guild(talk.loopback.guildId).settings.texts).toBe(false);
  });

  it('does not answer in a channel that is silent, and says so only where it must say something', async () => {
    // Only what gets no answer is waited for in a hurry.
    let clock = patientClock;
    await begin({ now: clock.now, setTimer: (ms, run) => clock.setTimer(ms, run) });
    await choose('silent', [channel(1)]);
    const refused = await asks(undefined, channel(1));
    expect(isPrivate(refused)).toBe(true);
    expect(textOf(refused)).toContain('I do not answer');
    clock = hurriedClock;
    await mara().mention('When does the bridge close?', channel(1));
    clock = patientClock;
    expect(textOf(await asks())).toContain('Monday');
    const written = talk.loopback.messages(channel(1), boss().id);
    expect(written.filter(({ author }) => author.bot)).toEqual([]);
  });

  it('answers nowhere but in the channels chosen, if any are', async () => {
    await begin();
    await choose('only', [channel(1)]);
    expect(textOf(await asks())).toContain('I do not answer');
    expect(textOf(await asks(undefined, channel(1)))).toContain('Monday');
    await choose('only', []);
    expect(textOf(await asks())).toContain('Monday');
  });

  it('shows answers only to whoever asks in a channel that is private', async () => {
    await begin();
    await choose('private', [channel(0)]);
    const answer = await asks();
    expect(isPrivate(answer)).toBe(true);
    expect(textOf(messageOf(await mara().click(answer, 'Post to channel')))).toContain('nothing is posted');
    const mentioned = messageOf(await mara().mention('When does the bridge close?', channel(0)));
    expect(textOf(mentioned)).not.toContain('Monday');
  });

  it('leaves the question out where the server wants that, and repeats it again', async () => {
    await begin();
    expect(textOf(await asks())).toContain('When does the bridge close?');
    const off = updated(await boss().click(await panel(), 'Repeat questions: on'));
    expect(buttonsOf(off)).toContain('Repeat questions: off');
    expect(textOf(await asks())).not.toContain('When does the bridge close?');
    await boss().click(off, 'Repeat questions: off');
    expect(textOf(await asks())).toContain('When does the bridge close?');
  });

  it('answers from the articles chosen, and puts the one first that is to come first', async () => {
    const knowledge = knowledgeIn(millStory);
    const compiled = { knowledge, index: compileIndex(knowledge) };
    const answers = createAnswers(knowledge, { compiled: compiled.index });
    const log = { info() {}, error: (event: string) => expect.fail(event) };
    const { of: answersFrom } = createSelections(compiled, answers, log, async (some) => compileIndex(some));
    talk = await startConversation(
      answers,
      { ...options, clock: patientClock },
      undefined,
      undefined,
      undefined,
      { store, answersFrom },
    );
    const question = 'Was kostet die Sanierung?';
    const [newest, older] = ['4,2', '3,6'];
    const both = textOf(await asks(question));
    expect(both.indexOf(newest)).toBeGreaterThan(-1);
    expect(both.indexOf(older)).toBeGreaterThan(both.indexOf(newest));

    await choose('first', ['b-streit']);
    const turned = textOf(await asks(question));
    expect(turned.indexOf(older)).toBeGreaterThan(-1);
    expect(turned.indexOf(newest)).toBeGreaterThan(turned.indexOf(older));

    await choose('articles', ['b-streit']);
    const alone = textOf(await asks(question));
    expect(alone).toContain(older);
    expect(alone).not.toContain(newest);
    await choose('articles', ['a-abstimmung', 'b-streit']);
    expect(textOf(await asks(question))).toContain(newest);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { article, goodFacts, story } from '../content/knowledge-folder.ts';
import { messageOf, patientClock, textOf } from './bot.ts';
import { type Entry, emptyFolder, endAll, runEntry, smallStory } from './run-entry.ts';

const TOKEN = 'planted.secret-token';

let loopback: Loopback;
let running: Entry | undefined;
let folder: string;
beforeEach(async () => {
  folder = emptyFolder();
  const permissions = ['ManageGuild'];
  loopback = await createLoopback({
    token: TOKEN,
    clock: patientClock,
    members: [{ name: 'olga', permissions }, { name: 'boss', permissions }, { name: 'mara' }],
  });
});
afterEach(async () => {
  await endAll(running, loopback);
  running = undefined;
});

/** Starts the bot that `olga` runs, in the folder of the test. */
async function online(more: Readonly<Record<string, string>> = {}): Promise<Entry> {
  const operators = { OPERATORS: loopback.member('olga').id, OPERATOR_CHANNEL: channel().id };
  const live = { ...smallStory, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: loopback.apiUrl };
  running = runEntry('main', { ...live, ...operators, ...more }, folder);
  await running.output(/The bot is online/u);
  return running;
}

const channel = () => {
  const [, second] = loopback.channels;
  if (second === undefined) throw new Error('There is one channel only.');
  return second;
};
const write = (path: string, text: string) => {
  mkdirSync(join(folder, 'story', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'story', path), text);
};
/** What `olga` reads at last: she hears at once that it is being worked on. */
async function knowledge(part: string): Promise<string> {
  const outcome = await loopback.member('olga').slash(`knowledge ${part}`);
  if (outcome.kind !== 'deferred') throw new Error(`Not put off: ${JSON.stringify(outcome)}`);
  expect(outcome.private).toBe(true);
  const final = await outcome.final();
  if (final.kind !== 'message') throw new Error(`No message: ${JSON.stringify(final)}`);
  return textOf(final.message);
}
const toldInChannel = () =>
  loopback.messages(channel().id, loopback.member('olga').id).map((message) => textOf(message));

describe('/knowledge', { timeout: 60_000 }, () => {
  it('tells what a change of the folder changed, and which stored questions are answered otherwise', async () => {
    write('questions/harbour.jsonl', '{"q": "who pays"}\n{"q": "who is the mayor"}\nno question\n');
    await online();
    expect(await knowledge('reload')).toContain('Nothing has changed since I started');
    write(
      'articles/harbour.md',
      article(...story.map((text) => text.replace('It is unclear who pays', 'The town pays'))),
    );
    write(
      'facts/harbour.yaml',
      goodFacts
        .replaceAll('It is unclear who pays', 'The town pays')
        .replace('unclear: true', 'unclear: false'),
    );
    const told = await knowledge('reload');
    expect(told).toContain('1 article reworded: harbour');
    expect(told).toContain('1 fact reworded: who-pays');
    expect(told).toContain('1 of 2 stored questions are answered otherwise');
    expect(told).toMatch(
      /\*\*who pays\*\* was said to be unclear \(¶ 3\), is answered \(¶ 3\): The town pays/u,
    );
    // The folder is watched as well, so whoever asks later hears of the last change.
    expect(await knowledge('reload')).toMatch(
      /Nothing has changed since .* UTC[\s\S]*1 fact reworded: who-pays/u,
    );
  });

  it('says where a mistake is, there and in the channel of the operators, and when it is mended', async () => {
    await online();
    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    expect(await knowledge('reload')).toMatch(/\*\*facts\/harbour\.yaml\\:\d+\*\* .*9/u);
    await expect.poll(toldInChannel).toEqual([expect.stringMatching(/facts\/harbour\.yaml\\:\d+/u)]);
    // The same once more is nothing new.
    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    await knowledge('reload');
    write('facts/harbour.yaml', goodFacts.replace('It is unclear who pays', 'Nobody knows who pays'));
    await expect.poll(() => toldInChannel().at(-1)).toContain('1 fact reworded: who-pays');
    expect(toldInChannel()).toHaveLength(2);
  });

  it('lists the articles with their ids', async () => {
    await online();
    expect(await knowledge('list')).toMatch(
      /\*\*harbour\*\* .*Talks at the harbour.*3 paragraphs · 7 facts/u,
    );
  });

  it('is for operators: managing a server is not enough', async () => {
    await online();
    const refused = messageOf(await loopback.member('boss').slash('knowledge reload'));
    expect(textOf(refused)).toContain('Only whoever runs this bot may do that');
    expect((await loopback.member('mara').slash('knowledge reload')).kind).toBe('failed');
  });

  it('is not there where nobody is an operator', async () => {
    await online({ OPERATORS: '' });
    expect(loopback.commands().map(({ name }) => name)).not.toContain('knowledge');
  });
});

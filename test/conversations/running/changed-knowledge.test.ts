import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { compileFolder } from '../../../src/process/knowledge/compile-folder.ts';
import { LASTED } from '../../../src/process/knowledge/watch-folder.ts';
import { codeHash } from '../../../src/process/this-code.ts';
import { article, goodFacts, story } from '../../content/knowledge-folder.ts';
import { messageOf, patientClock, textOf } from '../bot.ts';
import { type Entry, endAll, ready, runEntry, smallStory, usedFolder } from '../process/run-entry.ts';

const TOKEN = 'planted.secret-token';

let loopback: Loopback;
let running: Entry | undefined;
let folder: string;
beforeEach(async () => {
  folder = usedFolder();
  loopback = await createLoopback({ token: TOKEN, clock: patientClock });
});
afterEach(async () => {
  await endAll(running, loopback);
  running = undefined;
});

/** Starts the bot in the folder of the test and waits until it is online. */
async function online(name: 'main' | 'main from its sources' = 'main'): Promise<Entry> {
  running = runEntry(name, { ...smallStory, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: loopback.apiUrl }, folder);
  await ready(running);
  return running;
}

/** But for what was read of the folder's files, which lies beside. */
const compiledFiles = () => {
  const cache = join(folder, '.cache/knowledge');
  const names = readdirSync(cache).filter((name) => !name.endsWith('.reads.bin'));
  return names.map((name) => join(cache, name));
};
const write = (path: string, text: string) => writeFileSync(join(folder, 'story', path), text);
const cite = async (paragraphs: string) =>
  textOf(messageOf(await loopback.member('mara').slash('cite', { paragraphs })));

const changedStory = article(...story.map((text) => `${text} The quay is new.`));
const longStory = article(...story.map((text) => `${text} The quay is new. It is long.`));
const tides = `topics:
  - id: tides
    command: tides
    description: What is said about the tides
    summary: The quay is new.
    paragraphs: 3
    facts: [who-pays]
    asked: [what about the tides]
`;

describe('a bot whose knowledge', () => {
  it('has changed goes online and answers from it when it is compiled, and tells each change while it runs', async () => {
    const [file = ''] = compiledFiles();
    write('articles/harbour.md', changedStory);
    write('facts/harbour.yaml', goodFacts.replace('topics:\n', tides));
    const { written, process } = await online();
    await expect.poll(() => written.err).toContain('answers from the changed knowledge');
    expect(await cite('3')).toContain('The quay is new.');
    await expect.poll(() => loopback.commands().map(({ name }) => name)).toContain('tides');
    messageOf(await loopback.member('mara').slash('tides'));
    expect(compiledFiles()).toEqual([file]);

    const renewed = () => written.err.split('answers from the changed knowledge').length - 1;
    // As an editor that saves again and again; half of a file is no reason to say anything.
    const before = renewed();
    let [longest, last] = [0, performance.now()];
    for (let save = 0; save <= 100; save++) {
      write('articles/harbour.md', save < 100 ? longStory.slice(0, save * 5) : longStory);
      const now = performance.now();
      [longest, last] = [Math.max(longest, now - last), now];
      await wait(5);
    }
    await expect.poll(renewed).toBe(before + 1);
    expect(await cite('3')).toContain('The quay is new. It is long.');
    expect(written.err).toContain('1 article reworded: harbour');

    const ask = async () =>
      textOf(messageOf(await loopback.member('jonas').slash('ask', { question: 'who is venn' })));
    const mayor = (which: string) =>
      goodFacts.replace('is the mayor of Oldport.', `is the ${which} mayor of Oldport.`);
    write('facts/harbour.yaml', mayor('newest'));
    await expect.poll(ask).toContain('is the newest mayor of Oldport.');
    // Most likely that is still being compiled, which is given up.
    write('facts/harbour.yaml', mayor('first').replace('topics:\n', tides));
    // Told before all is compiled, and in the end as if the bot had been started anew.
    await expect.poll(ask).toContain('is the first mayor of Oldport.');
    await expect.poll(() => loopback.commands().map(({ name }) => name)).toContain('tides');
    messageOf(await loopback.member('mara').slash('tides'));
    await expect.poll(() => written.err.split('tells them already').at(-1)).toContain('changed knowledge');
    expect(written.err).toMatch(/tells them already.*1 fact reworded: venn/u);
    expect(written.err).toContain('1 topic added: tides');
    // On a machine that holds the saving up, half of a file stays as it is for as long as a change has to.
    if (longest < LASTED) expect(written.err).not.toContain('cannot be used');
    const times = renewed();
    const anew = compileFolder(join(folder, 'story'), codeHash());
    expect(anew.kind === 'compiled' && readFileSync(file).equals(anew.bytes)).toBe(true);

    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    await expect.poll(() => written.err).toMatch(/facts\/harbour\.yaml:\d+ .*9/u);
    const story = join(folder, 'story');
    renameSync(story, `${story}-away`);
    await expect.poll(() => written.err).toContain('the folder is missing');
    expect(await cite('3')).toContain('The quay is new.');
    messageOf(await loopback.member('mara').slash('tides'));
    expect(renewed()).toBe(times);

    renameSync(`${story}-away`, story);
    write('facts/harbour.yaml', goodFacts);
    await expect.poll(() => loopback.commands().map(({ name }) => name)).not.toContain('tides');
    await expect.poll(renewed).toBe(times + 1);
    process.kill('SIGHUP');
    await wait(500);
    expect(process.exitCode).toBe(null);
    expect(renewed()).toBe(times + 1);
  });

  it('has changed and is broken goes on answering from what it was, and says where it is broken', async () => {
    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    const { written } = await online();
    await expect.poll(() => written.err).toMatch(/facts\/harbour\.yaml:\d+ .*9/u);
    expect(written.err).toContain('goes on answering from what it was before');
    expect(await cite('3')).toContain('It is unclear who pays.');
  });

  it('was compiled by what ships is told from that by the sources just as well', async () => {
    const [file = ''] = compiledFiles();
    const { mtimeMs } = statSync(file);
    const { written } = await online('main from its sources');
    expect(await cite('3')).toContain('It is unclear who pays.');
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    expect(written.err).not.toContain('"knowledge"');
  });
});

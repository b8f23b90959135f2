import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { readCompiled } from '../../../src/process/knowledge/compiled-file.ts';
import { codeHash } from '../../../src/process/this-code.ts';
import { article, goodFacts, story } from '../../content/knowledge-folder.ts';
import { messageOf, patientClock, textOf } from '../bot.ts';
import {
  type Entry,
  emptyFolder,
  endAll,
  ready,
  runEntry,
  smallStory,
  usedFolder,
} from '../process/run-entry.ts';

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
async function online(
  name: 'main' | 'main from its sources' = 'main',
  as?: { readonly asNobody: boolean },
): Promise<Entry> {
  const live = { ...smallStory, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: loopback.apiUrl };
  running = runEntry(name, live, folder, as);
  await ready(running);
  return running;
}

const compiledFiles = () => {
  const cache = join(folder, '.cache/knowledge');
  return readdirSync(cache).map((name) => join(cache, name));
};
const write = (path: string, text: string) => writeFileSync(join(folder, 'story', path), text);
const cite = async (paragraphs: string) =>
  textOf(messageOf(await loopback.member('mara').slash('cite', { paragraphs })));

const changedStory = article(...story.map((text) => `${text} The quay is new.`));
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
  it('is as it was compiled before starts from that', async () => {
    folder = emptyFolder();
    const { process, exit } = await online();
    process.kill('SIGTERM');
    expect(await exit).toBe(0);
    const [file = '', ...others] = compiledFiles();
    expect(others).toEqual([]);
    const { mtimeMs } = statSync(file);
    const { written } = await online();
    expect(await cite('3')).toContain('It is unclear who pays.');
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    expect(written.err).not.toContain('"knowledge"');
  });

  it('has changed goes online, answers from it when it is compiled, and registers what it added', async () => {
    write('articles/harbour.md', changedStory);
    write('facts/harbour.yaml', goodFacts.replace('topics:\n', tides));
    const { written } = await online();
    await expect.poll(() => written.err).toContain('answers from the changed knowledge');
    expect(await cite('3')).toContain('The quay is new.');
    expect(loopback.commands().map(({ name }) => name)).toContain('tides');
    messageOf(await loopback.member('mara').slash('tides'));
    expect(compiledFiles()).toHaveLength(1);
  });

  it('has changed and is broken goes on answering from what it was, and says where it is broken', async () => {
    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    const { written } = await online();
    await expect.poll(() => written.err).toMatch(/facts\/harbour\.yaml:\d+ .*9/u);
    expect(written.err).toContain('goes on answering from what it was before');
    expect(await cite('3')).toContain('It is unclear who pays.');
  });

  it('changes while it runs answers from it, says what changed, and registers what was added', async () => {
    const { written, process } = await online();
    const renewed = () => written.err.split('answers from the changed knowledge').length - 1;
    // As an editor that saves again and again; half of a file is no reason to say anything.
    for (let save = 0; save < 100; save++) {
      write('articles/harbour.md', changedStory.slice(0, save * 5));
      await wait(5);
    }
    write('articles/harbour.md', changedStory);
    await expect.poll(renewed).toBe(1);
    expect(await cite('3')).toContain('The quay is new.');
    expect(written.err).toContain('1 article reworded: harbour');

    write('facts/harbour.yaml', goodFacts.replace('topics:\n', tides));
    await expect.poll(() => loopback.commands().map(({ name }) => name)).toContain('tides');
    messageOf(await loopback.member('mara').slash('tides'));
    expect(written.err).toContain('1 topic added: tides');

    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    await expect.poll(() => written.err).toMatch(/facts\/harbour\.yaml:\d+ .*9/u);
    const story = join(folder, 'story');
    renameSync(story, `${story}-away`);
    await expect.poll(() => written.err).toContain('the folder is missing');
    expect(await cite('3')).toContain('The quay is new.');
    messageOf(await loopback.member('mara').slash('tides'));
    expect(renewed()).toBe(2);

    renameSync(`${story}-away`, story);
    write('facts/harbour.yaml', goodFacts);
    await expect.poll(() => loopback.commands().map(({ name }) => name)).not.toContain('tides');
    await expect.poll(renewed).toBe(3);
    process.kill('SIGHUP');
    await wait(500);
    expect(process.exitCode).toBe(null);
    expect(renewed()).toBe(3);
  });

  it('changes in a fact tells it before all is compiled, and in the end answers as if it had been started anew', async () => {
    const { written } = await online();
    const ask = async () =>
      textOf(messageOf(await loopback.member('mara').slash('ask', { question: 'who is venn' })));
    write(
      'facts/harbour.yaml',
      goodFacts.replace('is the mayor of Oldport.', 'is the first mayor of Oldport.'),
    );
    await expect.poll(ask, { interval: 20 }).toContain('is the first mayor of Oldport.');
    // Compiling that has hardly begun.
    write(
      'facts/harbour.yaml',
      goodFacts.replace('is the mayor of Oldport.', 'is the second mayor of Oldport.'),
    );
    await expect.poll(ask, { interval: 20 }).toContain('is the second mayor of Oldport.');
    await expect
      .poll(() => written.err.split('tells them already').at(-1))
      .toContain('the changed knowledge');
    expect(written.err.match(/tells them already.*1 fact reworded: venn/gu)).toHaveLength(2);
    expect(written.err).not.toContain('cannot be used');
    const [kept = ''] = compiledFiles();
    const reloaded = readFileSync(kept);
    await endAll(running, undefined);
    rmSync(kept);
    await online();
    expect(readFileSync(kept).equals(reloaded)).toBe(true);
  });

  it.each([
    ['broken', (bytes: Buffer) => bytes.fill(0, bytes.length - 99)],
    ['foreign', () => Buffer.from('tea')],
  ])('was compiled into a file that is %s now compiles it again', async (_, spoil) => {
    const [file = ''] = compiledFiles();
    writeFileSync(file, spoil(readFileSync(file)));
    await online();
    expect(await cite('3')).toContain('It is unclear who pays.');
    expect(readCompiled(readFileSync(file), codeHash())?.open()).toBeDefined();
  });

  it('was never compiled is compiled by the sources just as well', async () => {
    folder = emptyFolder();
    await online('main from its sources');
    expect(await cite('3')).toContain('It is unclear who pays.');
    expect(compiledFiles()).toHaveLength(1);
  });

  it('cannot be kept compiled answers all the same', async () => {
    folder = emptyFolder();
    writeFileSync(join(folder, '.cache'), 'A file where the folder should be.');
    await online();
    expect(await cite('3')).toContain('It is unclear who pays.');
  });

  it('lies where the bot may write nothing answers, and from what others change there', async () => {
    folder = emptyFolder();
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const entry of paths) chmodSync(join(entry.parentPath, entry.name), entry.isFile() ? 0o444 : 0o555);
    chmodSync(folder, 0o555);
    const { written } = await online('main', { asNobody: true });
    expect(await cite('3')).toContain('It is unclear who pays.');
    expect(existsSync(join(folder, '.cache'))).toBe(false);
    chmodSync(join(folder, 'story/articles/harbour.md'), 0o644);
    write('articles/harbour.md', changedStory);
    await expect.poll(() => written.err).toContain('answers from the changed knowledge');
    expect(await cite('3')).toContain('The quay is new.');
    for (const entry of paths) if (!entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    chmodSync(folder, 0o755);
  });
});

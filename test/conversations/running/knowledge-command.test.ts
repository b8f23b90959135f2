import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import type { Outcome } from '../../../src/loopback/outcome.ts';
import { article, goodFacts, story } from '../../content/knowledge-folder.ts';
import { buttonsOf, messageOf, patientClock, textOf } from '../bot.ts';
import { type Entry, endAll, ready, runEntry, smallStory, usedFolder } from '../process/run-entry.ts';

const TOKEN = 'planted.secret-token';

/** One for each test: nobody may do more than a few things at once. */
const OPERATORS = ['olga', 'otto', 'oda', 'omar', 'oren', 'orla', 'ole'] as const;
type Operator = (typeof OPERATORS)[number];

/** One bot for all tests, which follow one another: each goes on from the folder as the one before it left it. */
let loopback: Loopback;
let running: Entry;
let folder: string;
beforeAll(async () => {
  folder = usedFolder();
  const permissions = ['ManageGuild'];
  loopback = await createLoopback({
    token: TOKEN,
    clock: patientClock,
    members: [
      ...OPERATORS.map((name) => ({ name, permissions })),
      { name: 'boss', permissions },
      { name: 'mara' },
    ],
  });
  write('questions/harbour.jsonl', '{"q": "who pays"}\n{"q": "who is the mayor"}\nno question\n');
  const ids = OPERATORS.map((name) => loopback.member(name).id);
  const operators = { OPERATORS: ids.join(), OPERATOR_CHANNEL: channel().id };
  const live = { ...smallStory, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: loopback.apiUrl };
  running = runEntry('main', { ...live, ...operators }, folder);
  await ready(running);
});
afterAll(() => endAll(running, loopback));

const channel = () => {
  const [, second] = loopback.channels;
  if (second === undefined) throw new Error('There is one channel only.');
  return second;
};
const write = (path: string, text: string) => {
  mkdirSync(join(folder, 'story', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'story', path), text);
};
/** What an operator reads at last, who hears at once that it is being worked on. */
async function knowledge(who: Operator, part: string, options = {}): Promise<string> {
  return textOf(await cardOf(loopback.member(who).slash(`knowledge ${part}`, options)));
}

/** The private card that comes of what was done. */
async function cardOf(doing: Promise<Outcome>): Promise<APIMessage> {
  const outcome = await doing;
  if (outcome.kind !== 'deferred') throw new Error(`Not put off: ${JSON.stringify(outcome)}`);
  const final = await outcome.final();
  if (!('message' in final)) throw new Error(`No message: ${JSON.stringify(final)}`);
  expect((final.message.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
  return final.message;
}
const toldInChannel = () =>
  loopback.messages(channel().id, loopback.member('olga').id).map((message) => textOf(message));

describe('/knowledge', () => {
  it('lists the articles, is for operators only, and takes texts of a size that is read', async () => {
    expect(await knowledge('orla', 'list')).toMatch(
      /\*\*harbour\*\* .*Talks at the harbour.*3 paragraphs · 7 facts/u,
    );

    // Managing a server is not enough.
    const refused = messageOf(await loopback.member('boss').slash('knowledge reload'));
    expect(textOf(refused)).toContain('Only whoever runs this bot may do that');
    expect((await loopback.member('mara').slash('knowledge reload')).kind).toBe('failed');

    const orla = loopback.member('orla');
    const add = async (name: string, bytes: Uint8Array) =>
      textOf(await cardOf(orla.slash('knowledge add', { file: { name, bytes }, wording: 'restated' })));
    expect(await add('fog.png', Buffer.from('x'))).toContain('ends in .md or .txt');
    expect(await add('fog.md', Buffer.alloc(1_000_001, 97))).toContain('at most 1 MB');
    expect(await add('fog.md', Buffer.from([0xff, 0xfe]))).toContain('is not UTF-8 text');
  });

  it('tells what a change of the folder changed, and which stored questions are answered otherwise', async () => {
    expect(await knowledge('olga', 'reload')).toContain('Nothing has changed since I started');
    write(
      'articles/harbour.md',
      article(...story.map((text) => text.replace('It is unclear who pays', 'The town pays'))),
    );
    write(
      'facts/harbour.yaml',
      goodFacts
        .replace('    says: It is unclear', '    asked: [who pays]\n    says: It is unclear')
        .replaceAll('It is unclear who pays', 'The town pays')
        .replace('unclear: true', 'unclear: false'),
    );
    const told = await knowledge('olga', 'reload');
    expect(told).toContain('1 article reworded: harbour');
    expect(told).toContain('1 fact reworded: who-pays');
    expect(told).toContain('1 of 2 stored questions are answered otherwise');
    expect(told).toMatch(/\*\*who pays\*\* was unsure \(¶ [\d, ]+\), is answered \(¶ 3\): The town pays/u);
    // The folder is watched as well, so whoever asks later hears of the last change.
    expect(await knowledge('olga', 'reload')).toMatch(
      /Nothing has changed since .* UTC[\s\S]*1 fact reworded: who-pays/u,
    );
  });

  it('tells each operator in their language, and the channel in that of its server', async () => {
    loopback.guildLocale = 'ru';
    loopback.member('ole').locale = 'de';
    expect(await knowledge('ole', 'list')).toMatch(/Ich antworte aus 1 Artikel[\s\S]*\d Fakten/u);
    write('facts/harbour.yaml', goodFacts.replace('It is unclear who pays', 'Nobody has said who pays'));
    await expect.poll(() => toldInChannel().at(-1)).toContain('изменено: 1 факт: who-pays');
    loopback.guildLocale = 'en-US';
  });

  it('says where a mistake is, there and in the channel of the operators, and when it is mended', async () => {
    const before = toldInChannel().length;
    const served = readFileSync(join(folder, 'story/facts/harbour.yaml'), 'utf8');
    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    expect(await knowledge('oda', 'reload')).toMatch(/\*\*facts\/harbour\.yaml\\:\d+\*\* .*9/u);
    const told = () => toldInChannel().slice(before);
    await expect.poll(told).toEqual([expect.stringMatching(/facts\/harbour\.yaml\\:\d+/u)]);
    // The same once more is nothing new.
    write('facts/harbour.yaml', goodFacts.replace('paragraphs: 2', 'paragraphs: 9'));
    await knowledge('oda', 'reload');
    // As it was before the mistake, and then something else.
    write('facts/harbour.yaml', served);
    await expect.poll(() => told().at(-1)).toContain('Nothing has changed since');
    await expect.poll(() => running.written.err).toContain('The knowledge is in order again');
    write('facts/harbour.yaml', goodFacts.replace('It is unclear who pays', 'Nobody knows who pays'));
    await expect.poll(told).toHaveLength(3);
    expect(told().at(-1)).toMatch(/changed knowledge now[\s\S]*1 fact reworded: who-pays/u);
  });

  it('writes nothing that would break the folder, and says so where it may not write', async () => {
    const oren = loopback.member('oren');
    const text = '---\ntitle: Talks\npublisher: Harbour Gazette\nlanguage: en\n---\nAda Venn spoke.\n';
    const file = { name: 'harbour.md', bytes: Buffer.from(text) };
    const draft = await cardOf(oren.slash('knowledge add', { file, wording: 'restated' }));
    expect(textOf(draft)).toContain('takes the place of “Talks at the harbour”');
    const refused = await cardOf(oren.click(draft, 'Add it'));
    expect(textOf(refused)).toMatch(/Nothing was written[\s\S]*facts\/harbour\.yaml/u);
    expect(refused.attachments.map(({ filename }) => filename)).toEqual(['harbour.md']);

    const other = await cardOf(
      oren.slash('knowledge add', { file: { ...file, name: 'talk.md' }, wording: 'restated' }),
    );
    renameSync(join(folder, 'story'), join(folder, 'elsewhere'));
    const unread = textOf(await cardOf(oren.click(other, 'Add it')));
    expect(unread).toMatch(/the folder is missing/u);
    renameSync(join(folder, 'elsewhere'), join(folder, 'story'));
  });

  it('adds an article that was sent, after it was looked at, and removes it again', async () => {
    const omar = loopback.member('omar');
    const file = {
      name: 'Fog.txt',
      bytes: Buffer.from('Fog&nbsp;came on Monday.\n\nRead more: tides\n\nThe ferry stayed at its pier.'),
    };
    const draft = await cardOf(omar.slash('knowledge add', { file, wording: 'verbatim' }));
    expect(textOf(draft)).toMatch(
      /Nothing is written yet[\s\S]*¶ 1\*\* Fog came on Monday[\s\S]*¶ 2\*\* The ferry[\s\S]*Cleaned\*\* 1 code[\s\S]*Read more[\s\S]*Still to do[\s\S]*rights holder/u,
    );
    expect(buttonsOf(draft)).toEqual(['Title, publisher, day …']);

    const form = await omar.click(draft, 'Title, publisher, day …');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    const fields = { title: 'Fog: a day', publisher: 'Quay Post', published: '2025-03-01', language: 'en' };
    const described = await cardOf(omar.submit(form.modal, fields));
    expect(buttonsOf(described)).toEqual(['Add it: I may use this text', 'Title, publisher, day …']);
    expect(readdirSync(join(folder, 'story/articles'))).toEqual(['harbour.md']);

    const added = await cardOf(omar.click(described, 'Add it: I may use this text'));
    expect(textOf(added)).toMatch(/Written\*\* articles\/fog\.md[\s\S]*1 article added: fog/u);
    expect(readFileSync(join(folder, 'story/articles/fog.md'), 'utf8')).toBe(
      '---\ntitle: "Fog: a day"\npublisher: Quay Post\npublished: 2025-03-01\nlanguage: en\nwording: verbatim\n---\n\nFog came on Monday.\n\nThe ferry stayed at its pier.\n',
    );
    const cited = messageOf(await omar.slash('cite', { paragraphs: '2', article: 'fog' }));
    expect(textOf(cited)).toContain('The ferry stayed at its pier.');

    // The facts of the harbour go along with it, and come back with the file.
    // Nobody may do more than a few things at once, so that another one goes on.
    const otto = loopback.member('otto');
    const asked = await cardOf(otto.slash('knowledge remove', { article: 'harbour' }));
    const removed = textOf(await cardOf(otto.click(asked, 'Remove it')));
    expect(removed).toMatch(/Gone\*\* articles\/harbour\.md[\s\S]*1 article removed: harbour/u);
    expect(readdirSync(join(folder, 'story/earlier'))).toEqual([
      expect.stringMatching(/^harbour\.\w{8}\.md$/u),
    ]);
    expect(readdirSync(join(folder, 'story/removed'), { recursive: true })).toContainEqual(
      expect.stringMatching(/facts.harbour\.yaml$/u),
    );
    const last = await cardOf(otto.slash('knowledge remove', { article: 'fog' }));
    expect(textOf(await cardOf(otto.click(last, 'Remove it')))).toContain('would hold no article');
    expect(readdirSync(join(folder, 'story/articles'))).toEqual(['fog.md']);
  });
});

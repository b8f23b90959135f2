import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinedTool, runTool } from '../entries/run-tool.ts';
import { createStores, temporaryFolder } from './databases.ts';

const GUILD = '1400000000000000001';
const files = temporaryFolder();
const stores = createStores();
afterAll(() => files.remove());
beforeAll(async () => {
  // Where the bot on a local Discord has its store.
  runTool(joinedTool('export'), [], place);
  const store = await stores.open({ kind: 'file', path: join(files.folder, 'communique', 'local.sqlite') });
  const noted = { kind: 'near', isAnswered: false, paragraphs: [{ article: 'bridge', paragraph: 2 }] };
  store.note({ ...noted, guild: GUILD, missing: ['toll'], text: '' });
  store.note({ ...noted, guild: '2', missing: ['ferry'], text: '' });
  await store.change(GUILD, (guild) => ({
    ...guild,
    links: [
      { phrasing: 'toll', to: { kind: 'paragraph', article: 'bridge', paragraph: 2 }, day: '2026-11-26' },
    ],
  }));
  await stores.closeAll();
});

const place = { cwd: files.folder, settings: { XDG_STATE_HOME: files.folder } };
const run = (tool: 'unanswered' | 'export' | 'forget', ...options: string[]) =>
  runTool(joinedTool(tool), options, place);

describe('a tool that reads the store', () => {
  it('lists what went unanswered and what is linked, of all servers or of one', () => {
    expect(run('unanswered').stdout).toMatch(
      /1 {2}ferry: near, nearest bridge ¶ 2[\s\S]*“toll” is linked to bridge ¶ 2/u,
    );
    const one = JSON.parse(run('unanswered', '--guild', '2', '--json').stdout);
    expect(one).toMatchObject({ unanswered: [{ missing: 'ferry', count: 1 }], links: [] });
  });

  it('exports all that is kept, and forgets a server', () => {
    const all = JSON.parse(run('export').stdout);
    expect(all.unanswered).toHaveLength(2);
    expect(all.guilds).toMatchObject([{ guild: GUILD, links: [{ phrasing: 'toll' }] }]);
    expect(run('forget', GUILD)).toMatchObject({ status: 0 });
    const left = JSON.parse(run('export').stdout);
    expect(left.unanswered).toMatchObject([{ guild: '2' }]);
    expect(left.guilds).toMatchObject([{ guild: GUILD, settings: null, links: null }]);
  });

  it('says how it is used when the server is none', () => {
    expect(run('forget', 'all')).toMatchObject({ status: 2, stdout: '' });
  });

  it('says in one sentence that a database does not answer, without its password', () => {
    const settings = { DATABASE_URL: 'postgres://bot:planted@127.0.0.1:1/none' };
    const { status, stderr } = runTool(joinedTool('export'), [], { ...place, settings });
    expect(status).toBe(1);
    expect(stderr).toContain('DATABASE_URL cannot be used');
    expect(stderr).not.toContain('planted');
  });
});

import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/discord/log.ts';
import { claimFile, nameOfToken } from '../../src/process/start-guard/claimed-token.ts';
import { guardStart } from '../../src/process/start-guard/guard-start.ts';
import { processIdentity } from '../../src/process/start-guard/process-identity.ts';
import { startsFile } from '../../src/process/start-guard/spaced-starts.ts';
import { type Account, thisAccount } from '../../src/process/start-guard/state-folder.ts';

const TOKEN = 'guarded.token';

let folder: string;
let logged: { event?: string }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'));
  logged = [];
});

/** Starts at a terminal, where nobody waits, with an account that has these folders. */
function start(own: Partial<Account>) {
  const log = createLog(
    (line) => logged.push(JSON.parse(line)),
    () => new Date(0),
  );
  return guardStart(TOKEN, '', log, true, { ...thisAccount(), environment: {}, ...own });
}

describe('a guarded start', () => {
  it('notes in the folder of the account that it runs, until it is told to stop', async () => {
    const guarded = await start({ environment: { XDG_STATE_HOME: folder } });
    expect(readdirSync(join(folder, 'communique'))).toEqual([`${nameOfToken(TOKEN)}.json`]);
    guarded.stopping();
    expect(readdirSync(join(folder, 'communique'))).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('says that another process of the account runs with the token', async () => {
    // The one that runs the tests, for one that runs.
    claimFile(join(folder, 'communique'), nameOfToken(TOKEN)).write({
      pid: process.ppid,
      started: processIdentity(process.ppid) ?? '',
      at: Date.now(),
    });
    const guarded = await start({ environment: { XDG_STATE_HOME: folder } });
    guarded.stopping();
    expect(logged).toMatchObject([{ event: 'twin', pid: process.ppid }]);
  });

  it('notes it among the temporary files where the usual folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const guarded = await start({
      environment: { XDG_STATE_HOME: join(folder, 'file') },
      temporary: folder,
    });
    const [made = ''] = readdirSync(folder).filter((name) => name.startsWith('communique-'));
    expect(readdirSync(join(folder, made))).toHaveLength(1);
    guarded.stopping();
    expect(logged).toEqual([]);
  });

  it.each([
    [2, []],
    [3, ['waiting']],
  ])('after %i starts in a row that did not last says at a terminal: %s', async (count, said) => {
    // The spacing of eight seconds after the third is nearly over.
    startsFile('.cache/starts', nameOfToken(TOKEN)).write({
      count,
      at: Date.now() - (count === 3 ? 7_800 : 0),
    });
    const guarded = await start({ environment: { XDG_STATE_HOME: folder } });
    guarded.stopping();
    expect(logged.map(({ event }) => event)).toEqual(said);
  });

  it('goes on where nothing can be noted, and says so once', async () => {
    writeFileSync(join(folder, 'file'), '');
    const temporary = join(folder, 'file');
    const guarded = await start({ environment: { XDG_STATE_HOME: temporary }, temporary });
    guarded.online();
    guarded.stopping();
    expect(logged).toMatchObject([{ level: 'info', event: 'unnoted' }]);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CLAIM, claimFile, claimToken, nameOfToken } from '../../src/process/start-guard/claimed-token.ts';
import { processIdentity } from '../../src/process/start-guard/process-identity.ts';

const TOKEN = 'planted.secret-token';
let folder: string;
let time: number;
let running: Map<number, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claims-'));
  time = Date.UTC(2025, 7, 18, 12);
  running = new Map([
    [1, 'noon'],
    [2, 'noon'],
  ]);
});

/** A process that starts with a token. */
const claim = (pid: number, token = TOKEN) =>
  claimToken(
    claimFile(folder, nameOfToken(token)),
    pid,
    () => time,
    (id) => running.get(id),
  );

describe('a claimed token', () => {
  it('is nobody else’s at first', () => {
    expect(claim(1).other).toBeUndefined();
  });

  it('tells a second process of the first', () => {
    claim(1);
    expect(claim(2).other).toBe(1);
  });

  it('does not hinder another token', () => {
    claim(1);
    expect(claim(2, 'another.token').other).toBeUndefined();
  });

  it('is free when it was given back', () => {
    claim(1).release();
    expect(claim(2).other).toBeUndefined();
  });

  it('is free when the process has ended', () => {
    claim(1);
    running.delete(1);
    expect(claim(2).other).toBeUndefined();
  });

  it('is free when another process has the number of the one that has ended', () => {
    claim(1);
    running.set(1, 'later');
    expect(claim(2).other).toBeUndefined();
  });

  it('is claimed where the system does not tell when a process started', () => {
    running.set(1, '');
    claim(1);
    expect(claim(2).other).toBe(1);
  });

  it('is free for other shards of the same bot', () => {
    expect(nameOfToken(TOKEN, '0,1/4')).not.toBe(nameOfToken(TOKEN, '2,3/4'));
  });

  it.each([
    ['not renewed, whoever has that number now', CLAIM.valid],
    ['made by a clock far in the future', -CLAIM.valid],
  ])('is free when it was %s', (_, jump) => {
    claim(1);
    time += jump;
    expect(claim(2).other).toBeUndefined();
  });

  it('is free for the same number, as in a container that was started again', () => {
    claim(2);
    expect(claim(2).other).toBeUndefined();
  });

  it('stays claimed while it is renewed', () => {
    const first = claim(1);
    time += CLAIM.valid - 1;
    first.renew();
    time += CLAIM.valid - 1;
    expect(claim(2).other).toBe(1);
    expect(CLAIM.renewed * 2).toBeLessThan(CLAIM.valid);
  });

  it('is not given back by whom it does not belong to any more', () => {
    const first = claim(1);
    claim(2);
    first.release();
    running.set(3, 'noon');
    expect(claim(3).other).toBe(2);
  });

  it('does not stand on the disk, nor any part of it', () => {
    claim(1);
    const [name = ''] = readdirSync(folder);
    const written = name + readFileSync(join(folder, name), 'utf8');
    expect(name).toMatch(/^[0-9a-f]{16}\.json$/u);
    for (const part of TOKEN.split(/[.-]/u)) expect(written).not.toContain(part);
    expect(nameOfToken('another.token')).not.toBe(nameOfToken(TOKEN));
  });
});

const hasPs = spawnSync('ps', ['-p', `${process.pid}`]).status === 0;

// macOS asks `ps`, which most other systems have too.
describe.each(hasPs ? (['linux', 'darwin'] as const) : (['linux'] as const))(
  'processIdentity on %s',
  (platform) => {
    const identity = (pid: number) => processIdentity(pid, platform);

    it('knows this process, tells it from its parent, and knows none with a number too large', () => {
      expect(identity(process.pid)).toMatch(/\d/u);
      expect(identity(process.pid)).toBe(identity(process.pid));
      // In a container both may be from the same second.
      if (platform === 'linux') expect(identity(process.pid)).not.toBe(identity(process.ppid));
      expect(identity(1)).not.toBe(identity(process.pid));
      expect(identity(2 ** 22 + 1)).toBeUndefined();
    });

    it('tells the same under another language and time zone', () => {
      const told = identity(process.pid);
      vi.stubEnv('TZ', 'Asia/Tokyo');
      vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
      expect(identity(process.pid)).toBe(told);
      vi.unstubAllEnvs();
    });

    it('does not count one that has ended, even if nobody has asked about it yet', async () => {
      // The shell does not look after its child.
      const shell = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 5']);
      const [pid] = await once(shell.stdout, 'data');
      await expect.poll(() => identity(Number(pid))).toBeUndefined();
      shell.kill('SIGKILL');
    });
  },
);

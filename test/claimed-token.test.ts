import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  CLAIM,
  claimFile,
  claimToken,
  isRunning,
  nameOfToken,
} from '../src/process/start-guard/claimed-token.ts';

const TOKEN = 'planted.secret-token';
let folder: string;
let time: number;
let running: number[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claims-'));
  time = Date.UTC(2025, 7, 18, 12);
  running = [1, 2];
});

/** A process that starts with a token. */
const claim = (pid: number, token = TOKEN) =>
  claimToken(
    claimFile(folder, nameOfToken(token)),
    pid,
    () => time,
    (id) => running.includes(id),
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
    running = [2];
    expect(claim(2).other).toBeUndefined();
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
    running.push(3);
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

describe('isRunning', () => {
  it('knows this process, and none with a number too large', () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(2 ** 22 + 1)).toBe(false);
  });
});

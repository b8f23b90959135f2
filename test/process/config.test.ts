import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettings, readSettings } from '../../src/process/config.ts';

const shipped = resolve(import.meta.dirname, '../../knowledge');
const standard = {
  port: 3000,
  logMembers: false,
  hideQuestions: false,
  healthHost: '127.0.0.1',
  knowledgeDir: shipped,
};

describe('readSettings', () => {
  it.each([
    ['nothing', {}, standard],
    ['empty values', { DISCORD_TOKEN: '', PORT: ' ', KNOWLEDGE_DIR: '' }, standard],
    ['a token with spaces around it', { DISCORD_TOKEN: ' a.b-c_d ' }, { ...standard, token: 'a.b-c_d' }],
    ['a port', { PORT: '0' }, { ...standard, port: 0 }],
    ['a port for health', { HEALTH_PORT: '9090' }, { ...standard, healthPort: 9090 }],
    [
      'some shards',
      { SHARDS: '0,2-3', SHARD_COUNT: '8' },
      { ...standard, shards: { ids: [0, 2, 3], count: 8 } },
    ],
    [
      'interactions over HTTP',
      { INTERACTIONS_PORT: '8080', DISCORD_TOKEN: 'a.b' },
      { ...standard, token: 'a.b', http: { port: 8080, host: '127.0.0.1' } },
    ],
    [
      'interactions over HTTP, with all there is to set',
      {
        INTERACTIONS_PORT: '0',
        INTERACTIONS_HOST: '0.0.0.0',
        DISCORD_PUBLIC_KEY: 'aB'.repeat(32),
        DISCORD_TOKEN: 'a.b',
      },
      { ...standard, token: 'a.b', http: { port: 0, host: '0.0.0.0', publicKey: 'aB'.repeat(32) } },
    ],
    ['a port for interactions that is not used', { MODE: 'local', INTERACTIONS_PORT: '8080' }, standard],
    ['all shards', { SHARD_COUNT: '2' }, { ...standard, shards: { ids: [0, 1], count: 2 } }],
    ['a token that is not used', { MODE: 'local', DISCORD_TOKEN: 'a.b' }, standard],
    ['an address for health', { HEALTH_HOST: '0.0.0.0' }, { ...standard, healthHost: '0.0.0.0' }],
    ['questions that are not repeated', { SHOW_QUESTIONS: 'no' }, { ...standard, hideQuestions: true }],
    ['members in the log', { LOG_MEMBERS: 'yes' }, { ...standard, logMembers: true }],
    ['a folder', { KNOWLEDGE_DIR: 'mine' }, { ...standard, knowledgeDir: resolve('mine') }],
    [
      'operators and their channel',
      { OPERATORS: '80351110224678912, 80351110224678913', OPERATOR_CHANNEL: '80351110224678914' },
      {
        ...standard,
        operators: ['80351110224678912', '80351110224678913'],
        operatorChannel: '80351110224678914',
      },
    ],
    [
      'an address of this machine, with a slash at its end',
      { DISCORD_API_URL: 'http://127.0.0.1:4000/api/' },
      { ...standard, apiUrl: 'http://127.0.0.1:4000/api' },
    ],
    [
      'a proxy',
      { DISCORD_API_URL: 'https://proxy.example/api' },
      { ...standard, apiUrl: 'https://proxy.example/api' },
    ],
  ])('accepts %s', (_, environment, settings) => {
    expect(readSettings(environment)).toEqual({ kind: 'settings', settings });
  });

  const noAddress = 'DISCORD_API_URL must be an address such as https://proxy.example/api.';
  const noHttp =
    'DISCORD_API_URL must start with https:// because the token travels there; http:// is only for this machine.';
  const noPort = 'PORT must be a whole number from 0 to 65535, such as 3000.';
  it.each([
    [{ PORT: 'many' }, noPort],
    [{ PORT: '65536' }, noPort],
    [{ PORT: '-1' }, noPort],
    [{ HEALTH_PORT: '1e3' }, 'HEALTH_PORT must be a whole number from 0 to 65535, such as 9090.'],
    [{ LOG_MEMBERS: 'maybe' }, 'LOG_MEMBERS must be yes or no.'],
    [{ SHOW_QUESTIONS: 'never' }, 'SHOW_QUESTIONS must be yes or no.'],
    [
      { INTERACTIONS_PORT: '8080' },
      'INTERACTIONS_PORT needs a DISCORD_TOKEN: with it the bot registers its commands.',
    ],
    [
      { INTERACTIONS_PORT: '80800', DISCORD_TOKEN: 'a.b' },
      'INTERACTIONS_PORT must be a whole number from 0 to 65535, such as 8080.',
    ],
    [
      { INTERACTIONS_HOST: 'bot.example' },
      'INTERACTIONS_HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.',
    ],
    [
      { DISCORD_PUBLIC_KEY: 'ab' },
      'DISCORD_PUBLIC_KEY must be the 64 letters and digits on the “General Information” page.',
    ],
    [
      { INTERACTIONS_PORT: '8080', DISCORD_TOKEN: 'a.b', SHARD_COUNT: '2' },
      'INTERACTIONS_PORT is set, so there is no gateway and there are no shards: leave SHARDS and SHARD_COUNT empty.',
    ],
    [{ MODE: 'prod' }, 'MODE must be auto, live or local.'],
    [
      { MODE: 'live' },
      'DISCORD_TOKEN is empty, and MODE says live: put your bot’s token into .env or the environment, see README.',
    ],
    [{ SHARDS: '0', DISCORD_TOKEN: 'a' }, 'SHARDS needs a SHARD_COUNT larger than each of its numbers.'],
    [{ SHARDS: '2-4', SHARD_COUNT: '4' }, 'SHARDS needs a SHARD_COUNT larger than each of its numbers.'],
    [{ SHARDS: 'two', SHARD_COUNT: '4' }, 'SHARDS must be numbers from 0 on, such as 0,1,2 or 0-2.'],
    [{ SHARD_COUNT: '0' }, 'SHARD_COUNT must be a whole number from 1 on, such as 4.'],
    [
      { OPERATORS: 'olga' },
      'OPERATORS must be ids of members or roles, such as 80351110224678912 (Copy ID in Discord’s developer mode), with commas between.',
    ],
    [
      { OPERATOR_CHANNEL: '#talks' },
      'OPERATOR_CHANNEL must be the id of a channel, such as 80351110224678912 (Copy ID in Discord’s developer mode).',
    ],
    [
      { HEALTH_HOST: 'health.example' },
      'HEALTH_HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.',
    ],
    [{ DISCORD_API_URL: 'discord' }, noAddress],
    [{ DISCORD_API_URL: 'ftp://127.0.0.1/api' }, noAddress],
    [{ DISCORD_API_URL: 'http://proxy.example/api' }, noHttp],
    [{ DISCORD_API_URL: 'http://127.0.0.1.example/api' }, noHttp],
    [
      { DISCORD_API_URL: 'https://me:secret@proxy.example/api' },
      'DISCORD_API_URL must be a plain address without user name, `?` or `#`.',
    ],
    [
      { DISCORD_API_URL: 'https://proxy.example/api/v10' },
      'DISCORD_API_URL must not end with a version: leave out /v10.',
    ],
    [
      { DISCORD_TOKEN: 'Bot planted.secret' },
      'DISCORD_TOKEN has a character no token has: copy it again, without quotes, spaces or “Bot”.',
    ],
  ])('refuses %j in one sentence that repeats no secret', (environment, message) => {
    expect(readSettings(environment)).toEqual({ kind: 'invalid', message });
  });
});

describe('loadSettings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));

  it('takes what the file does not say from the defaults, and the environment before the file', () => {
    const file = join(folder, 'both.env');
    writeFileSync(file, 'PORT=4000 # comment\nDISCORD_TOKEN="a.b.c"\n');
    const settings = { ...standard, port: 5000, token: 'a.b.c' };
    expect(loadSettings({ PORT: '5000', DISCORD_TOKEN: '' }, file)).toEqual({ kind: 'settings', settings });
  });

  it('counts a folder from the file in which it stands, and reads the file that ENV_FILE names', () => {
    const file = join(folder, 'folder.env');
    writeFileSync(file, 'KNOWLEDGE_DIR=story\n');
    const settings = { ...standard, knowledgeDir: join(folder, 'story') };
    expect(loadSettings({ ENV_FILE: file })).toEqual({ kind: 'settings', settings });
  });

  it('needs no file', () => {
    expect(loadSettings({}, join(folder, 'none.env'))).toEqual({ kind: 'settings', settings: standard });
  });

  it('says when the file cannot be read', () => {
    const message = `${folder} cannot be read: make it a readable text file.`;
    expect(loadSettings({}, folder)).toEqual({ kind: 'invalid', message });
  });

  it('finds every setting named in .env.example, all of them empty', () => {
    const example = resolve(import.meta.dirname, '../../.env.example');
    expect(loadSettings({}, example)).toEqual({ kind: 'settings', settings: standard });
  });
});

import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ClosedForGood, explainFailure, LoginTimeout } from '../../src/discord/explain-failure.ts';

const system = (code: string) => Object.assign(new Error(`${code} somewhere`), { code });
const refused = (status: number, message: string) =>
  new DiscordAPIError({ code: 0, message }, 0, status, 'GET', 'https://discord.com/api/v10/x', {});
/** As the edge of Discord's network answers. */
const page = (status: number) =>
  new DiscordAPIError(JSON.parse('{}'), 0, status, 'PUT', 'https://discord.com/api/v10/x', {});

describe('explainFailure', () => {
  it.each([
    ['a wrong token', refused(401, '401: Unauthorized'), 'Discord does not accept DISCORD_TOKEN: copy'],
    [
      'a token refused by the gateway',
      new Error('Authentication failed'),
      'Discord does not accept DISCORD_TOKEN:',
    ],
    [
      'an intent',
      new Error('Used disallowed intents'),
      'Discord refuses an intent this bot asks for: allow it',
    ],
    [
      'a missing permission',
      refused(403, 'Missing Access'),
      'Discord does not allow this (Missing Access): check',
    ],
    [
      'no name server',
      system('ENOTFOUND'),
      'Could not reach Discord at https://discord.com/api (ENOTFOUND): check',
    ],
    [
      'a refused connection within other errors',
      new AggregateError([new Error('outer', { cause: system('ECONNREFUSED') })]),
      'Could not reach Discord at https://discord.com/api (ECONNREFUSED): check',
    ],
    [
      'silence',
      new LoginTimeout('late'),
      'Could not reach Discord at https://discord.com/api (no answer in time)',
    ],
    [
      'a fault of Discord’s',
      new HTTPError(503, 'Service Unavailable', 'GET', 'https://discord.com/api/v10/x', {}),
      'Discord answered with 503 at https://discord.com/api: try again',
    ],
    [
      'too many logins',
      new Error('Not enough sessions remaining to spawn 1 shards'),
      'Discord does not let this bot',
    ],
    [
      'a gateway that is out of order',
      new Error('Unexpected server response: 503'),
      'Discord answered with 503 at https://discord.com/api: try again',
    ],
    ['a token that was taken back', new ClosedForGood(4004), 'Discord does not accept DISCORD_TOKEN: copy'],
    ['an intent that was taken back', new ClosedForGood(4014), 'Discord refuses an intent'],
    ['too few shards', new ClosedForGood(4011), 'Discord wants this bot in more shards (4011), because'],
    [
      'too few shards at the start',
      new Error('Sharding is required'),
      'Discord wants this bot in more shards',
    ],
    [
      'an unknown shard',
      new ClosedForGood(4010),
      'Discord does not know a shard with that number (4010): every',
    ],
    [
      'an old gateway',
      new Error('Used an invalid API version'),
      'Discord no longer speaks the version of its',
    ],
    [
      'an unknown intent',
      new ClosedForGood(4013),
      'Discord does not know an intent this bot asks for (4013): a',
    ],
    [
      'a connection closed for good',
      new ClosedForGood(4999),
      'Discord closed the connection for good (code 4999):',
    ],
    [
      'a wrong clock',
      system('CERT_NOT_YET_VALID'),
      'The certificate at https://discord.com/api does not hold',
    ],
    [
      'a body that something on the way does not take',
      page(413),
      'What the bot sends is too large for Discord,',
    ],
    ['anything else', new Error('odd\n    at somewhere'), 'The bot could not start: odd'],
    ['no error at all', 'odd', 'The bot could not start: odd'],
  ])('explains %s in one line', (_, error, start) => {
    const sentence = explainFailure(error);
    expect(sentence.startsWith(start)).toBe(true);
    expect(sentence).not.toContain('\n');
  });

  it('names the address that was set', () => {
    expect(explainFailure(system('ECONNREFUSED'), 'http://127.0.0.1:1/api')).toContain(
      'at http://127.0.0.1:1/api (',
    );
  });
});

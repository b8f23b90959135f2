import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { raw } from '../raw.ts';

const GREET = { name: 'greet', description: 'Greets' };
const NOBODY = '100000000000000001';

let loopback: Loopback;
/** Stand-ins in the paths below. */
let ids: Record<string, string>;

beforeAll(async () => {
  loopback = await createLoopback();
  const mara = loopback.member('mara');
  const [talks] = loopback.channels;
  const base = { app: loopback.applicationId, guild: loopback.guildId, channel: `${talks?.id}` };
  const command = await raw(loopback, 'POST', `/applications/${base.app}/commands`, GREET);
  const guildCommand = await raw(
    loopback,
    'POST',
    `/applications/${base.app}/guilds/${base.guild}/commands`,
    GREET,
  );
  const message = await raw(loopback, 'POST', `/channels/${base.channel}/messages`, { content: 'one' });
  const spare = await raw(loopback, 'POST', `/channels/${base.channel}/messages`, { content: 'two' });
  ids = {
    ...base,
    mara: mara.id,
    dm: mara.dmChannelId,
    command: Object(command.body).id,
    guildCommand: Object(guildCommand.body).id,
    message: Object(message.body).id,
    spare: Object(spare.body).id,
    nobody: NOBODY,
  };
});

afterAll(() => loopback.close());

const rows: [method: string, path: string, status: number, body?: unknown][] = [
  ['GET', '/gateway', 200],
  ['GET', '/gateway/bot', 200],
  ['GET', '/users/@me', 200],
  ['GET', '/users/:mara', 200],
  ['GET', '/users/:nobody', 404],
  ['GET', '/users/@me/guilds', 200],
  ['POST', '/users/@me/channels', 200, { recipient_id: ':mara' }],
  ['POST', '/users/@me/channels', 404, { recipient_id: NOBODY }],
  ['GET', '/applications/@me', 200],
  ['GET', '/oauth2/applications/@me', 200],
  ['GET', '/guilds/:guild', 200],
  ['GET', '/guilds/:nobody', 404],
  ['GET', '/guilds/:guild/channels', 200],
  ['GET', '/guilds/:guild/roles', 200],
  ['GET', '/guilds/:guild/members', 200],
  ['GET', '/guilds/:guild/members/:mara', 200],
  ['GET', '/guilds/:guild/members/:nobody', 404],
  ['GET', '/applications/:app/commands', 200],
  ['GET', '/applications/:nobody/commands', 404],
  ['GET', '/applications/:app/commands/:command', 200],
  ['GET', '/applications/:app/commands/:nobody', 404],
  ['POST', '/applications/:app/commands', 200, GREET],
  ['POST', '/applications/:app/commands', 201, { name: 'other', description: 'Another' }],
  ['PATCH', '/applications/:app/commands/:command', 200, { description: 'Greets you' }],
  ['PATCH', '/applications/:app/commands/:command', 400, { name: 'Not Legal' }],
  ['DELETE', '/applications/:app/commands/:command', 204],
  ['DELETE', '/applications/:app/commands/:command', 404],
  ['PUT', '/applications/:app/commands', 200, [GREET]],
  ['PUT', '/applications/:app/commands', 400, { not: 'a list' }],
  ['GET', '/applications/:app/guilds/:guild/commands', 200],
  ['GET', '/applications/:app/guilds/:nobody/commands', 404],
  ['GET', '/applications/:app/guilds/:guild/commands/:guildCommand', 200],
  ['PUT', '/applications/:app/guilds/:guild/commands', 200, []],
  ['GET', '/channels/:channel', 200],
  ['GET', '/channels/:dm', 200],
  ['GET', '/channels/:nobody', 404],
  ['POST', '/channels/:channel/typing', 204],
  ['GET', '/channels/:channel/messages', 200],
  ['POST', '/channels/:channel/messages', 200, { content: 'hello' }],
  ['POST', '/channels/:dm/messages', 200, { content: 'hello' }],
  [
    'POST',
    '/channels/:channel/messages',
    200,
    { content: 're', message_reference: { message_id: ':message' } },
  ],
  ['POST', '/channels/:channel/messages', 400, { content: 're', message_reference: { message_id: NOBODY } }],
  ['POST', '/channels/:channel/messages', 400, {}],
  ['POST', '/channels/:channel/messages', 400, '{not json'],
  ['POST', '/channels/:nobody/messages', 404, { content: 'hello' }],
  ['GET', '/channels/:channel/messages/:message', 200],
  ['GET', '/channels/:channel/messages/:nobody', 404],
  ['PATCH', '/channels/:channel/messages/:message', 200, { content: 'changed' }],
  ['PATCH', '/channels/:channel/messages/:nobody', 404, { content: 'changed' }],
  ['DELETE', '/channels/:channel/messages/:spare', 204],
  ['DELETE', '/channels/:channel/messages/:spare', 404],
  ['POST', '/interactions/:nobody/token/callback', 404, { type: 4, data: { content: 'late' } }],
  ['POST', '/webhooks/:app/token', 401, { content: 'late' }],
  ['POST', '/webhooks/:nobody/token', 404, { content: 'late' }],
  ['GET', '/webhooks/:app/token/messages/%40original', 401],
  ['GET', '/nothing/here', 404],
  ['GET', '/users/%E0%A4%A', 404],
  ['POST', '/gateway/bot', 405],
  ['PUT', '/channels/:channel/messages', 405, { content: 'hello' }],
];

describe('the wire', () => {
  it.each(rows)('%s %s gives %i', async (method, path, status, body) => {
    const answer = await raw(loopback, method, filled(path), body === undefined ? body : filledBody(body));
    expect(answer.status).toBe(status);
    if (status >= 400)
      expect(answer.body).toMatchObject({ code: expect.any(Number), message: expect.any(String) });
  });

  it('gives 404 outside /api/v10 and for another version', async () => {
    for (const path of ['/', '/api', '/api/v9/gateway', '/api/v10', '/api/v10x/gateway']) {
      const response = await fetch(`${loopback.apiUrl.replace(/\/api$/, '')}${path}`);
      expect(response.status, path).toBe(404);
    }
  });

  it('gives 413 to a body over 25 MiB and to a file over 10 MiB', async () => {
    const path = filled('/channels/:channel/messages');
    const large = await raw(loopback, 'POST', path, JSON.stringify({ content: 'x'.repeat(26_214_400) }));
    expect(large).toMatchObject({ status: 413, body: { code: 40005 } });
    const form = new FormData();
    form.set('files[0]', new Blob([new Uint8Array(10_485_761)]), 'large.bin');
    const response = await fetch(`${loopback.apiUrl}/v10${path}`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bot ${loopback.token}` },
    });
    expect(response.status).toBe(413);
  });
});

describe('the token', () => {
  it.each(['', 'Bot', 'Bot ', 'Bearer loopback', 'loopback'])('is refused as %j', async (authorization) => {
    const answer = await raw(loopback, 'GET', '/users/@me', undefined, { authorization });
    expect(answer).toEqual({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  });

  it('must be the one configured, if one is', async () => {
    const strict = await createLoopback({ token: 'secret' });
    expect(await raw(strict, 'GET', '/users/@me')).toMatchObject({ status: 200 });
    const wrong = { authorization: 'Bot guess' };
    expect(await raw(strict, 'GET', '/users/@me', undefined, wrong)).toMatchObject({ status: 401 });
    await strict.close();
  });
});

function filled(text: string): string {
  return text.replace(/:([a-zA-Z]+)/g, (_, name: string) => ids[name] ?? `:${name}`);
}

function filledBody(body: unknown): unknown {
  return typeof body === 'string'
    ? body
    : JSON.parse(JSON.stringify(body).replace(/":(\w+)"/g, (_, name: string) => `"${ids[name]}"`));
}

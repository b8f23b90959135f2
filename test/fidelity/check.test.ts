import { describe, expect, test } from 'vitest';
import { answerViolations, dispatchViolations } from './check.ts';

const schemas = await import('discord-api-spec/zod');
const answered = (method: string, route: string, status: number, body?: unknown) =>
  answerViolations(schemas, { method, route, status, body });

describe('an answer', () => {
  test.each([
    ['as Discord has it', answered('GET', '/gateway', 200, { url: 'ws://x' }), []],
    [
      'without a field',
      answered('GET', '/gateway', 200, {}),
      ['GET /gateway answered 200: GatewayResponse.url: BASE_TYPE_REQUIRED This field is required'],
    ],
    ['without a body', answered('GET', '/gateway', 200), ['GET /gateway answered 200 without a body.']],
    [
      'with a status of its own',
      answered('PUT', '/channels/:channel/messages/:message/reactions/:emoji/@me', 200, {}),
      [
        'PUT /channels/:channel/messages/:message/reactions/:emoji/@me answered 200: Discord lists 204, 429, 4XX.',
      ],
    ],
    [
      'to what nobody asks',
      answered('GET', '/tea', 200, {}),
      ['GET /tea answered 200: Discord lists no such operation.'],
    ],
    [
      'that is a list with one wrong entry',
      answered('GET', '/guilds/:guild/roles', 200, [{}]).length > 3,
      true,
    ],
    ['that refuses', answered('GET', '/channels/:c', 404, { code: 10003, message: 'Unknown Channel' }), []],
    [
      'that refuses without a code',
      answered('GET', '/channels/:c', 404, { message: 'x' }),
      ['GET /channels/:c answered 404: ErrorResponse.code: BASE_TYPE_REQUIRED This field is required'],
    ],
    [
      'that refuses with a flat list of errors',
      answered('POST', '/channels/:c/messages', 400, { code: 1, message: 'x', errors: { content: 'x' } }),
      ['POST /channels/:c/messages answered 400: errors are no tree.'],
    ],
  ])('%s', (_, violations, expected) => {
    expect(violations).toEqual(expected);
  });
});

describe('a dispatch', () => {
  test('is held against the schemas of what is in it', () => {
    const data = { emoji: { id: null, name: '☕' }, member: { user: {} } };
    const violations = dispatchViolations(schemas, { event: 'MESSAGE_REACTION_ADD', data });
    expect(violations).toContain(
      'MESSAGE_REACTION_ADD member: GuildMemberResponse.roles: BASE_TYPE_REQUIRED This field is required',
    );
    expect(violations.filter((one) => one.includes('emoji'))).toEqual([]);
  });

  test('of an interaction is held against those of its type, its context and its languages', () => {
    const data = { type: 2, context: 0, locale: 'de', guild_locale: 'en-US' };
    expect(dispatchViolations(schemas, { event: 'INTERACTION_CREATE', data })).toEqual([]);
    const wrong = { type: 9, context: 7, locale: 'xx', guild_locale: 'yy' };
    const violations = dispatchViolations(schemas, { event: 'INTERACTION_CREATE', data: wrong });
    expect(violations.map((one) => one.split(':')[0])).toEqual(
      Object.keys(wrong).map((key) => `INTERACTION_CREATE ${key}`),
    );
  });

  test('that nobody has described is a violation, but for the one that no client shall know', () => {
    expect(dispatchViolations(schemas, { event: 'TEA_CREATE', data: {} })).toHaveLength(1);
    expect(dispatchViolations(schemas, { event: 'LOOPBACK_UNKNOWN_EVENT', data: {} })).toEqual([]);
  });
});

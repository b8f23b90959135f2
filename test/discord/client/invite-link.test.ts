import { describe, expect, it } from 'vitest';
import { inviteLink } from '../../../src/discord/client/invite-link.ts';

describe('inviteLink', () => {
  it('asks for the bot and its commands with four permissions: see, write, write in threads, read history', () => {
    const link = new URL(inviteLink('1234567890'));
    expect(`${link.origin}${link.pathname}`).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: '1234567890',
      scope: 'bot applications.commands',
      permissions: String(2 ** 10 + 2 ** 11 + 2 ** 16 + 2 ** 38),
    });
  });
});

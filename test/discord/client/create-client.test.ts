import { GatewayDispatchEvents } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../src/discord/client/create-client.ts';

describe('createClient', () => {
  it('asks for no privileged intent and lets nobody be pinged', () => {
    const { options } = createClient();
    expect(options.intents.toArray()).toEqual(['Guilds', 'GuildMessages', 'DirectMessages']);
    expect(options.allowedMentions).toEqual({ parse: [], repliedUser: false });
  });

  it('takes REST, avatars and other files from the address that is set', () => {
    expect(createClient({ apiUrl: 'http://127.0.0.1:4000/api' }).options.rest).toMatchObject({
      api: 'http://127.0.0.1:4000/api',
      cdn: 'http://127.0.0.1:4000/cdn',
      mediaProxy: 'http://127.0.0.1:4000/cdn',
    });
    expect(createClient().options.rest).toMatchObject({ api: 'https://discord.com/api' });
  });

  it.each<[string, { channel_type?: number; guild_id?: string }, number | undefined]>([
    ['of a direct message that does not say so', {}, 1],
    ['of a direct message that says so', { channel_type: 1 }, 1],
    ['of a guild, which is known', { guild_id: '1' }, undefined],
  ])('knows the kind of channel %s', (_, message, type) => {
    const data = { ...message };
    createClient().ws.emit(GatewayDispatchEvents.MessageCreate, data, 0);
    expect(data.channel_type).toBe(type);
  });
});

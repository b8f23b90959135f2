import type { Client } from 'discord.js';
import type { Payload } from '../../src/discord/card/render-reply.ts';
import { createClient } from '../../src/discord/client/create-client.ts';

/** A bot that answers every command with the same finished card and thinks nothing; online when it resolves. */
export async function startPongBot(token: string, apiUrl: string, card: Payload): Promise<Client> {
  const client = createClient({ apiUrl });
  client.on('interactionCreate', async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(card);
  });
  const online = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(token);
  await online;
  return client;
}

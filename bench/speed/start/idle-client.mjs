// A discord.js client that does nothing but come online: what every bot's start costs.
import { Client, GatewayIntentBits } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL },
});
client.once('clientReady', () => process.stdout.write('The client is online.\n'));
await client.login(process.env.DISCORD_TOKEN);

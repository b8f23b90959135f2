import { Client } from 'discord.js';

const api = process.env.DISCORD_API_URL;
const client = new Client({ intents: ['Guilds'], ...(api ? { rest: { api } } : {}) });
client.once('clientReady', () =>
  client.application.commands.set([{ name: 'roll', description: 'Rolls a die' }]),
);
client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply(`You rolled ${1 + Math.floor(Math.random() * 6)}.`);
});
await client.login(process.env.DISCORD_TOKEN);

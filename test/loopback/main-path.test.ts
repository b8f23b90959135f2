import { Events, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { createLoopback } from '../../src/loopback/loopback.ts';
import { startBot } from './bot.ts';

test('a bot of another kind logs in, registers a command and answers it', async () => {
  const loopback = await createLoopback();
  const bot = await startBot(loopback, (client) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        content: `hello ${interaction.options.getString('name', true)}`,
        flags: MessageFlags.Ephemeral,
      });
    });
  });
  await bot.application.commands.set([
    {
      name: 'greet',
      description: 'Greets',
      options: [{ type: 3, name: 'name', description: 'Who', required: true }],
    },
  ]);
  const outcome = await loopback.member('mara').slash('greet', { name: 'you' });
  expect(outcome).toMatchObject({ kind: 'message', private: true, message: { content: 'hello you' } });
  await bot.destroy();
  await loopback.close();
});

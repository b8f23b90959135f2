import {
  Client,
  Events,
  GatewayIntentBits,
  Partials,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Loopback } from '../../../src/loopback/loopback.ts';
import { teaCard, teaCommands, teaForm, teaShelf } from './tea-messages.ts';
import { teaPicture } from './tea-picture.ts';
import { teaTray } from './tea-tray.ts';

/**
 * A bot of another kind than the project's, to show that loopback and playground serve any discord.js bot; `/slow`
 * waits for `steeped`.
 */
export async function startTeaBot(
  loopback: Loopback,
  steeped: () => Promise<void> = async () => {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: loopback.apiUrl },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  // A refused or broken call is what some tests are about; the bot goes on.
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, async (act) => {
    if (act.isAutocomplete()) {
      const leaves = ['assam', 'mint', 'oolong', 'sencha'].filter((leaf) =>
        leaf.includes(act.options.getFocused()),
      );
      return act.respond(leaves.map((name) => ({ name, value: name })));
    }
    if (act.isChatInputCommand()) {
      if (act.commandName === 'form') return act.showModal(teaForm);
      if (act.commandName === 'tray') return act.showModal(teaTray);
      if (act.commandName === 'shelf') return act.reply(teaShelf);
      if (act.commandName === 'close') return act.reply({ content: 'The tea house is closed.' });
      if (act.commandName === 'silent') return;
      if (act.commandName === 'slow') {
        await act.deferReply();
        await steeped();
        return act.editReply('Steeped slowly.');
      }
      const cups = act.options.getInteger('cups', true);
      return act.reply(
        teaCard(act.options.getString('leaf', true), cups, act.options.getBoolean('private') ?? false),
      );
    }
    if (act.isMessageContextMenuCommand()) {
      return act.reply({ content: `Steeped: ${act.targetMessage.content}`, flags: 64 });
    }
    if (act.isModalSubmit() && act.customId === 'tray')
      return act.reply(`Beside it: ${act.fields.getCheckboxGroup('beside').join(' and ')}.`);
    if (act.isModalSubmit()) {
      const [pot] = act.fields.getStringSelectValues('pot');
      const strength = act.fields.getRadioGroup('strength', true);
      const organic = act.fields.getCheckbox('organic') ? ', organic' : '';
      return act.reply(`Stored ${act.fields.getTextInputValue('name')} in ${pot}, ${strength}${organic}.`);
    }
    if (act.isStringSelectMenu())
      return act.reply({ content: `Pots: ${act.values.join(' and ')}`, flags: 64 });
    if (act.isButton() && act.customId === 'again') return act.update(teaCard('mint', 9, false));
    if (act.isButton() && act.customId === 'good') return act.reply(teaPicture);
    if (act.isButton() && act.customId === 'pour')
      return act.reply({ content: 'Poured for you.', flags: 64 });
  });
  client.on(Events.MessageCreate, async (message) => {
    const called = message.mentions.has(loopback.applicationId) || !message.inGuild();
    if (!message.author.bot && called) await message.reply(`Tea, ${message.author.displayName}?`);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(loopback.token);
  const bot = await ready;
  const commands: RESTPutAPIApplicationCommandsJSONBody = teaCommands;
  await bot.rest.put(`/applications/${bot.application.id}/commands`, { body: commands });
  return bot;
}

import { type AutocompleteInteraction, type Interaction, MessageFlags } from 'discord.js';
import ask from '../../commands/ask.ts';
import type { Choice } from '../../commands/choice.ts';
import type { Command, Context } from '../../commands/command.ts';
import type { Reply } from '../../commands/reply.ts';
import { parseCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { funnel } from './funnel.ts';
import { LIMITS } from './limits.ts';
import { readOptions } from './read-options.ts';
import { renderReply } from './render-reply.ts';

/** Answers any interaction: a slash command, a suggestion while typing, a button, and politely whatever else comes. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) {
    await funnel(
      {
        command: `/${interaction.commandName}`,
        async answer() {
          await interaction.respond(suggest(interaction, desk));
          return 'suggestions';
        },
        async apologise() {
          if (!interaction.responded) await interaction.respond([]);
        },
      },
      desk,
    );
    return;
  }
  await funnel(
    {
      command: interaction.isCommand() ? `/${interaction.commandName}` : 'button',
      async answer() {
        const reply = answer(interaction, desk);
        await interaction.reply(renderReply(reply));
        return reply.tone;
      },
      async apologise(reply) {
        const payload = renderReply(reply);
        if (interaction.replied || interaction.deferred) await interaction.followUp(payload);
        else await interaction.reply(payload);
      },
    },
    desk,
  );
}

function answer(interaction: Exclude<Interaction, AutocompleteInteraction>, desk: Desk): Reply {
  const context: Context = {
    now: desk.now(),
    locale: interaction.locale,
    declarations: desk.commands.map(({ declaration }) => declaration),
  };
  if (interaction.isChatInputCommand()) {
    const command = commandNamed(interaction.commandName, desk);
    if (command === undefined) return unknown(`I no longer have a command /${interaction.commandName}.`);
    return command.run(readOptions(command.declaration, interaction.options.data), desk.answers, context);
  }
  if (interaction.isButton()) {
    const action = parseCustomId(interaction.customId);
    if (action === undefined)
      return unknown('This button is from another version of me and does nothing now.');
    const options = {
      question: action.question,
      private: interaction.message.flags.has(MessageFlags.Ephemeral),
    };
    return ask.run(options, desk.answers);
  }
  return unknown('I do not know what to do with this.');
}

function suggest(interaction: AutocompleteInteraction, desk: Desk): Choice[] {
  const { name: option, value } = interaction.options.getFocused(true);
  const command = commandNamed(interaction.commandName, desk);
  return [...(command?.autocomplete?.({ option, value }, desk.answers) ?? [])].slice(0, LIMITS.choices.most);
}

function commandNamed(name: string, desk: Desk): Command | undefined {
  return desk.commands.find(({ declaration }) => declaration.name === name);
}

function unknown(text: string): Reply {
  return { tone: 'help', visibility: 'private', text, notes: ['/help shows what I can do.'] };
}

import type { AutocompleteInteraction, Interaction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Choice } from '../../../commands/reply/command/choice.ts';
import {
  type AnyCommand,
  isMessageCommand,
  isOperatorCommand,
  isServerCommand,
  isSlashCommand,
} from '../../../commands/reply/command/command.ts';
import { notice, type Reply } from '../../../commands/reply/reply.ts';
import { presentReply } from '../card/present-reply.ts';
import { LIMITS } from '../limits.ts';
import { carryOut } from './carry-out.ts';
import { contextOf } from './context-of.ts';
import type { Desk } from './desk.ts';
import { handleForm } from './follow-up-form.ts';
import { type Done, doneOf, funnel } from './funnel.ts';
import { handleButton } from './handle-button.ts';
import { handleSelect } from './handle-select.ts';
import { languageOf } from './language-for.ts';
import { asAllowed } from './may-post.ts';
import { readOptions } from './read-options.ts';
import { deskFor, hereOf } from './server/here.ts';
import { showServer } from './server/show-server.ts';
import { silentHere } from './server/silent-here.ts';
import { targetOf } from './target-of.ts';
import { type Besides, commandUsed } from './used.ts';

/** Answers any interaction: a command, a suggestion while typing, a button, a form, and politely whatever else comes. */
export async function handleInteraction(interaction: Interaction, deskNow: Desk): Promise<void> {
  const here = hereOf(interaction, deskNow);
  const language = languageOf(interaction, here, deskNow.commands);
  const desk = deskFor(here, deskNow, language);
  const { answers } = deskNow;
  const whole = language === undefined ? deskNow : { ...deskNow, answers: answers.speaking(language) };
  if (interaction.isAutocomplete()) {
    await funnel(
      {
        kind: 'typing',
        command: commandUsed(interaction.commandName),
        ...from(interaction, desk),
        async answer() {
          await interaction.respond(suggest(interaction, desk));
          return { kind: 'suggestions' };
        },
        putOff: () => interaction.respond([]),
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
      kind: 'asking',
      command: nameOf(interaction),
      ...from(interaction, desk),
      answer: () => answer(interaction, desk, whole),
      // It is private and an interaction has to be answered, so it is told every time.
      async putOff(reply) {
        await interaction.reply(presentReply(reply, desk));
      },
      async apologise(reply) {
        const payload = presentReply(reply, desk);
        if (interaction.replied || interaction.deferred) await interaction.followUp(payload);
        else await interaction.reply(payload);
      },
    },
    desk,
  );
}

/** Part of its time may be over when it comes: after a connection was lost Discord sends again what was missed. */
function from({ user, channelId, createdTimestamp: at }: Interaction, { ageOf = () => 0 }: Desk) {
  return { member: user.id, channel: channelId ?? user.id, at, within: LIMITS.turn - ageOf(at) };
}

/** What was used, for the log. */
function nameOf(interaction: Asked): string {
  return interaction.isCommand()
    ? commandUsed(interaction.commandName, interaction.commandType)
    : partOf(interaction);
}

function partOf(interaction: Asked): Besides {
  if (interaction.isAnySelectMenu()) return 'select';
  return interaction.isModalSubmit() ? 'form' : 'button';
}

type Asked = Exclude<Interaction, AutocompleteInteraction>;

/** `whole` is the desk of all articles. */
async function answer(interaction: Asked, desk: Desk, whole: Desk): Promise<Done> {
  if (interaction.isButton()) return handleButton(interaction, desk, whole);
  if (interaction.isAnySelectMenu()) return handleSelect(interaction, whole);
  if (interaction.isModalSubmit()) return handleForm(interaction, desk, whole);
  const operating = interaction.isChatInputCommand()
    ? desk.commands.filter(isOperatorCommand).find(isNamed(interaction.commandName))
    : undefined;
  if (operating && interaction.isChatInputCommand()) return carryOut(interaction, operating, whole);
  const running = interaction.isChatInputCommand()
    ? whole.commands.filter(isServerCommand).find(isNamed(interaction.commandName))
    : undefined;
  if (running && interaction.isChatInputCommand()) return showServer(interaction, running, whole);
  const reply = commandReply(interaction, desk);
  await interaction.reply(
    presentReply(asAllowed(reply, interaction, desk), desk, { asker: interaction.user.id }),
  );
  return doneOf(reply);
}

function commandReply(interaction: Asked, desk: Desk): Reply {
  if (desk.here?.hearing === 'nobody') return silentHere(desk);
  const { say } = desk.answers.voice;
  if (interaction.isMessageContextMenuCommand()) return messageReply(interaction, desk);
  if (!interaction.isChatInputCommand()) return notice(say('interaction.unknown'), say('help.hint'));
  const command = desk.commands.filter(isSlashCommand).find(isNamed(interaction.commandName));
  if (command === undefined)
    return notice(say('interaction.gone', { command: `/${interaction.commandName}` }), say('help.hint'));
  const options = readOptions(command.declaration, interaction.options.data);
  return command.run(options, desk.answers, contextOf(desk));
}

/** What a command in the menu of a message says; the message is only read for this. */
function messageReply(interaction: MessageContextMenuCommandInteraction, desk: Desk): Reply {
  const { say, phrases } = desk.answers.voice;
  const command = desk.commands.filter(isMessageCommand).find(isNamed(interaction.commandName));
  if (command === undefined) {
    const gone = say('interaction.gone', { command: phrases.quoted(interaction.commandName) });
    return notice(gone, say('help.hint'));
  }
  return command.run(targetOf(interaction.targetMessage), desk.answers);
}

function suggest(interaction: AutocompleteInteraction, desk: Desk): Choice[] {
  const { name: option, value } = interaction.options.getFocused(true);
  const all = [...desk.commands.filter(isSlashCommand), ...desk.commands.filter(isOperatorCommand)];
  const command = all.find(isNamed(interaction.commandName));
  return [...(command?.autocomplete?.({ option, value }, desk.answers) ?? [])].slice(0, LIMITS.choices.most);
}

function isNamed(name: string) {
  return ({ declaration }: AnyCommand) => declaration.name === name;
}

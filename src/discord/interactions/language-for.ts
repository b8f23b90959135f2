import { type Interaction, MessageFlags } from 'discord.js';
import type { Action } from '../../../commands/reply/buttons/action.ts';
import {
  type AnyCommand,
  isOperatorCommand,
  isServerCommand,
} from '../../../commands/reply/command/command.ts';
import { LANGUAGE } from '../../../commands/reply/command/everywhere.ts';
import { spokenIn } from '../../answer/voice.ts';
import { parseCustomId } from '../card/custom-id.ts';
import { mayPost } from './may-post.ts';
import type { Here } from './server/here.ts';

/** What may say which language the bot should speak; locales are Discord's, `de` or `es-419`. */
export interface Wishes {
  /** Whether only one member sees what is said. */
  readonly isPrivate: boolean;
  /** What the member has chosen for this answer. */
  readonly once?: string | undefined;
  /** What the server has chosen for the bot. */
  readonly chosen?: string | undefined;
  readonly member?: string | undefined;
  readonly server?: string | null | undefined;
}

/**
 * The language that the bot speaks, a two-letter code: the chosen one, for this answer or the server, else what one member sees in theirs, and what
 * everyone sees in the server's. Undefined where nothing says it, which leaves it to the articles.
 */
export function languageFor({ isPrivate, once, chosen, member, server }: Wishes): string | undefined {
  const set = server === UNSET ? undefined : server;
  const inOrder = isPrivate || server == null ? [once, chosen, member, set] : [once, chosen, set];
  return inOrder.map((locale) => locale && spokenIn(locale)).find(Boolean) || undefined;
}

/** What a server's language is until somebody sets it, which only those with a community can. */
const UNSET = 'en-US';

/** The language in which something that a member used is answered; `commands` are all there are. */
export function languageOf(
  interaction: Interaction,
  here: Here,
  commands: readonly AnyCommand[],
): string | undefined {
  const { locale: member, guildLocale: server } = interaction;
  const { language: chosen } = here.guild.settings;
  return languageFor({
    isPrivate: isPrivate(interaction, here) || isPanel(interaction, commands),
    once: chosenOnce(interaction),
    chosen,
    member,
    server,
  });
}

/** Whether it is a command for those who run the server or the bot: nobody else sees what comes of it. */
function isPanel(interaction: Interaction, commands: readonly AnyCommand[]): boolean {
  if (!interaction.isCommand()) return false;
  const used = commands.find(({ declaration }) => declaration.name === interaction.commandName);
  return used !== undefined && (isServerCommand(used) || isOperatorCommand(used));
}

/** What stands in the option for it. */
function chosenOnce(interaction: Interaction): string | undefined {
  if (!interaction.isChatInputCommand()) return undefined;
  const value = interaction.options.data.find(({ name }) => name === LANGUAGE)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** What a button on a card for everyone shows to everyone. */
const SHOWN: ReadonlySet<Action['kind']> = new Set(['ask', 'quote']);

/** Whether only the member who used it sees what comes of it. */
function isPrivate(interaction: Interaction, here: Here): boolean {
  if (!mayPost(interaction, { here })) return true;
  if (interaction.isChatInputCommand())
    return interaction.options.data.some(({ name, value }) => name === 'private' && value === true);
  const isPrivateCard =
    interaction.isMessageComponent() || interaction.isModalSubmit()
      ? (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? true)
      : true;
  if (!interaction.isButton()) return isPrivateCard;
  const action = parseCustomId(interaction.customId);
  return isPrivateCard || !(action && SHOWN.has(action.kind));
}

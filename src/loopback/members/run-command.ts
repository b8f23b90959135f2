import type { APIAttachment, APIMessage, APIUser } from 'discord-api-types/v10';
import type { SentFile, Where } from '../member.ts';
import type { Outcome, Typed } from '../outcome.ts';
import { storeFile } from '../world/messages/attachments.ts';
import { isVisible } from '../world/messages/message-store.ts';
import { type Actor, act, channelId, failed, interact } from './actor.ts';
import { complainAbout, optionsAt, type SentOption, sentOptions, type Values } from './fill-options.ts';
import { findCommand } from './find-command.ts';
import { byId, resolveIds } from './resolve.ts';

const CHAT_INPUT = 1;
const USER = 2;
const MESSAGE = 3;

/** Sends a slash command, after the checks Discord's client makes. */
export async function runSlash(actor: Actor, path: string, values: Values, where?: Where): Promise<Outcome> {
  const command = prepare(actor, path, where);
  if (command.kind === 'failed') return command;
  const complaint = complainAbout(command.declared, values);
  if (complaint) return failed('bad-option', complaint);
  const files: APIAttachment[] = [];
  const upload = ({ name, type = 'text/plain', bytes }: SentFile) => {
    const file = { name, type, bytes };
    const stored = { ...storeFile(actor.world, channelId(actor, where), file), ephemeral: true };
    files.push(stored);
    return stored.id;
  };
  const sent = sentOptions(command.declared, values, upload);
  return act(actor, command.asked('command'), command.data(sent, files));
}

/** Asks for the choices of the option being typed; the other options may be incomplete. */
export async function typeOption(
  actor: Actor,
  path: string,
  values: Values,
  focused: string,
  where?: Where,
): Promise<Typed> {
  const command = prepare(actor, path, where);
  if (command.kind === 'failed') return command;
  const option = command.declared.find(({ name }) => name === focused);
  if (!option || !('autocomplete' in option && option.autocomplete)) {
    return failed('bad-option', `Option '${focused}' of '${path}' has no autocomplete.`);
  }
  const data = command.data(sentOptions(command.declared, values, ({ name }) => name, focused));
  const asked = { ...command.asked('autocomplete'), optionType: option.type };
  const outcome = await interact(actor, asked, data);
  if (outcome.kind === 'choices' || outcome.kind === 'failed') return outcome;
  return failed('no-answer', `The bot answered with a ${outcome.kind}, not with choices.`);
}

/** Runs a context-menu command on a message or a user. */
export async function runMenu(
  actor: Actor,
  name: string,
  target: APIMessage | APIUser,
  where?: Where,
): Promise<Outcome> {
  const message = 'channel_id' in target ? target : undefined;
  const channel = message?.channel_id ?? channelId(actor, where);
  const type = message ? MESSAGE : USER;
  const found = findCommand(actor, name, type, channel);
  if (found.kind === 'failed') return found;
  const stored = message && actor.world.messages.get(channel, message.id);
  if (message && !(stored && isVisible(stored, actor.person.user.id))) {
    return failed('unknown-component', 'The message is not there (any more).');
  }
  const resolved = stored ? { messages: byId([stored.message]) } : resolveIds(actor.world, [target.id]);
  const { command } = found;
  const data = { id: command.id, name, type, target_id: target.id, resolved };
  return act(
    actor,
    {
      kind: 'command',
      channelId: channel,
      commandName: name,
      commandType: type,
      installs: command.integration_types ?? [0],
    },
    data,
  );
}

function prepare(actor: Actor, path: string, where: Where | undefined) {
  const channel = channelId(actor, where);
  const [name = '', ...rest] = path.split(' ');
  const found = findCommand(actor, name, CHAT_INPUT, channel);
  if (found.kind === 'failed') return found;
  const { command } = found;
  const at = optionsAt(command, rest);
  if (!at) return failed('unknown-command', `'${path}' cannot be run; does it have subcommands?`);
  return {
    kind: 'prepared',
    declared: at.declared,
    asked: (kind: 'command' | 'autocomplete') => ({
      kind,
      channelId: channel,
      commandName: name,
      commandType: CHAT_INPUT,
      installs: command.integration_types ?? [0],
    }),
    data: (sent: SentOption[], files: readonly APIAttachment[] = []) => ({
      id: command.id,
      name,
      type: CHAT_INPUT,
      options: at.wrap(sent),
      resolved: resolveIds(
        actor.world,
        sent.map((option) => option.value),
        files,
      ),
      ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    }),
  } as const;
}

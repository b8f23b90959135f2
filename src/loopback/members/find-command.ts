import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Failed } from '../outcome.ts';
import { type Actor, failed } from './actor.ts';

const GUILD_INSTALL = 0;
const GUILD_CONTEXT = 0;
const BOT_DM_CONTEXT = 1;
const ADMINISTRATOR = 8n;

/** The command a member would find under that name in that channel; the guild's own hides a global one. */
export function findCommand(
  actor: Actor,
  name: string,
  type: number,
  channelId: string,
): { readonly kind: 'found'; readonly command: APIApplicationCommand } | Failed {
  const { world, person } = actor;
  const direct = channelId === person.dmChannelId;
  const all = [...(direct ? [] : world.commands.list('guild')), ...world.commands.list('global')];
  const command = all.find((one) => one.name === name && one.type === type);
  if (!command) return failed('unknown-command', `No command is called '${name}' here.`);
  const types: readonly number[] = command.integration_types ?? [GUILD_INSTALL];
  if (!types.includes(GUILD_INSTALL) && !person.hasInstalled)
    return failed(
      'unknown-command',
      `'${name}' is for accounts that have added the application (hasInstalled).`,
    );
  const contexts = command.contexts ?? [GUILD_CONTEXT, BOT_DM_CONTEXT];
  if (!contexts.some((context) => context === (direct ? BOT_DM_CONTEXT : GUILD_CONTEXT))) {
    return failed(
      'unknown-command',
      `The command '${name}' is not offered here (contexts ${contexts.join(', ')}).`,
    );
  }
  if (!direct && !permits(command.default_member_permissions, person.permissions)) {
    return failed('not-allowed', `${person.user.username} lacks the permissions '${name}' asks for.`);
  }
  return { kind: 'found', command };
}

/** `null` is for everyone, `0` for administrators only. */
function permits(needed: string | null | undefined, held: string): boolean {
  if (needed == null) return true;
  if ((BigInt(held) & ADMINISTRATOR) !== 0n) return true;
  return needed !== '0' && (BigInt(held) & BigInt(needed)) === BigInt(needed);
}

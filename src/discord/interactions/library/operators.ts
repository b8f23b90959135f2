import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Library } from '../../../../commands/reply/library.ts';

/** Who runs the bot, and what they may do with what it knows. */
export interface Operators {
  readonly library: Library;
  /** Ids of members and roles. */
  readonly ids: ReadonlySet<string>;
  /** On a Discord of this machine whoever may manage its server runs the bot; on the real one that is never enough. */
  readonly managersToo: boolean;
}

/** Whether somebody runs the bot: by their own id, or by a role they have where they use it. */
export function isOperator(interaction: Interaction, { ids, managersToo }: Operators): boolean {
  const { user, member, memberPermissions } = interaction;
  const roles =
    member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return (
    ids.has(user.id) ||
    roles.some((role) => ids.has(role)) ||
    (managersToo && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false))
  );
}

import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Guild } from '../../../store/guild-settings.ts';

/**
 * Whether a member may do what those do who run a server: who has the permission, and for what moderators may, who has a
 * role that the server has chosen for it.
 */
export function mayRun(interaction: Interaction, needs: bigint, { settings }: Guild): boolean {
  const { member, memberPermissions } = interaction;
  if (memberPermissions?.has(needs)) return true;
  if (needs === PermissionFlagsBits.ManageGuild || member === null) return false;
  const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return roles.some((role) => settings.operators.includes(role));
}

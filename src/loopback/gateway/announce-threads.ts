import { GatewayIntentBits } from 'discord-api-types/v10';
import { botMay } from '../world/channels.ts';
import { asBotSees, threadMembers, withGuildMember } from '../world/threads/thread-members.ts';
import type { World } from '../world/world.ts';
import type { Gateway } from './gateway.ts';

/** Tells the bot of threads that are opened, changed or deleted, and of who comes and goes. */
export function announceThreads(world: World, gateway: Gateway): void {
  const audience = { intent: GatewayIntentBits.Guilds, guildId: world.guild.id };

  world.happenings.watch((happening) => {
    switch (happening.kind) {
      case 'thread-created':
      case 'thread-updated': {
        const { kind, thread } = happening;
        if (!botMay(world, thread.id, 'ViewChannel')) return;
        if (kind === 'thread-updated') {
          gateway.dispatch('THREAD_UPDATE', () => asBotSees(world, thread), audience);
        } else {
          gateway.dispatch('THREAD_CREATE', () => ({ ...thread, newly_created: true }), audience);
        }
        return;
      }
      case 'thread-deleted': {
        const { id, parent_id, type } = happening.thread;
        const data = { id, guild_id: world.guild.id, parent_id, type };
        gateway.dispatch('THREAD_DELETE', () => data, audience);
        return;
      }
      case 'thread-members-changed': {
        const { threadId, added, removed } = happening;
        if (!botMay(world, threadId, 'ViewChannel')) return;
        const members = threadMembers(world, threadId);
        const fresh = members.filter(({ user_id: id = '' }) => added.includes(id));
        const data = {
          id: threadId,
          guild_id: world.guild.id,
          member_count: members.length,
          ...(fresh.length > 0 ? { added_members: fresh.map((one) => present(world, one)) } : {}),
          ...(removed.length > 0 ? { removed_member_ids: [...removed] } : {}),
        };
        // Of others only those hear who may know who the members are.
        const isAboutBot = [...added, ...removed].includes(world.bot.id);
        const intent = isAboutBot ? GatewayIntentBits.Guilds : GatewayIntentBits.GuildMembers;
        gateway.dispatch('THREAD_MEMBERS_UPDATE', () => data, { ...audience, intent });
        return;
      }
    }
  });
}

function present(world: World, member: ReturnType<typeof threadMembers>[number]) {
  return { ...withGuildMember(world, member), presence: null };
}

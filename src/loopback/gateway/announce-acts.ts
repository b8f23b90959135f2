import type { Happening } from '../happening.ts';
import { botMay } from '../world/channels.ts';
import { reactionEmoji } from '../world/emojis.ts';
import { memberOf } from '../world/guild.ts';
import { dmPartner, everyUser, type World } from '../world/world.ts';
import type { Gateway } from './gateway.ts';
import { guildIdOf, heardIn } from './heard-where.ts';

/** Tells the bot of what people do besides writing: reactions, and that they type. */
export function announceActs(world: World, gateway: Gateway): void {
  const isHidden = (channelId: string) => !botMay(world, channelId, 'ViewChannel');

  /** The person as a member, where the channel is one of the guild. */
  function memberIn(channelId: string, userId: string) {
    const user = everyUser(world).find(({ id }) => id === userId);
    if (!user || dmPartner(world, channelId)) return {};
    return { member: memberOf(world, user) };
  }

  world.happenings.watch((happening: Happening) => {
    switch (happening.kind) {
      case 'reaction-added':
      case 'reaction-removed': {
        const { kind, channelId, messageId, userId, authorId, emoji } = happening;
        if (isHidden(channelId)) return;
        const data = {
          user_id: userId,
          channel_id: channelId,
          message_id: messageId,
          ...guildIdOf(world, channelId),
          emoji: reactionEmoji(world, emoji),
          burst: false,
          type: 0,
        };
        const added = { ...data, ...memberIn(channelId, userId), message_author_id: authorId };
        const [event, sent] =
          kind === 'reaction-added' ? ['MESSAGE_REACTION_ADD', added] : ['MESSAGE_REACTION_REMOVE', data];
        gateway.dispatch(String(event), () => sent, heardIn(world, channelId, 'reactions'));
        return;
      }
      case 'reactions-cleared': {
        const { channelId, messageId, emoji } = happening;
        if (isHidden(channelId)) return;
        const which = emoji === undefined ? {} : { emoji: reactionEmoji(world, emoji) };
        const where = { channel_id: channelId, message_id: messageId, ...guildIdOf(world, channelId) };
        gateway.dispatch(
          emoji === undefined ? 'MESSAGE_REACTION_REMOVE_ALL' : 'MESSAGE_REACTION_REMOVE_EMOJI',
          () => ({ ...where, ...which }),
          heardIn(world, channelId, 'reactions'),
        );
        return;
      }
      case 'vote-added':
      case 'vote-removed': {
        const { kind, channelId, messageId, userId, answerId } = happening;
        if (isHidden(channelId)) return;
        const data = {
          user_id: userId,
          channel_id: channelId,
          message_id: messageId,
          ...guildIdOf(world, channelId),
          answer_id: answerId,
        };
        const event = kind === 'vote-added' ? 'MESSAGE_POLL_VOTE_ADD' : 'MESSAGE_POLL_VOTE_REMOVE';
        gateway.dispatch(event, () => data, heardIn(world, channelId, 'polls'));
        return;
      }
      case 'typing': {
        const { channelId, userId } = happening;
        if (isHidden(channelId)) return;
        const data = {
          channel_id: channelId,
          ...guildIdOf(world, channelId),
          user_id: userId,
          timestamp: Math.floor(world.clock.now() / 1000),
          ...memberIn(channelId, userId),
        };
        gateway.dispatch('TYPING_START', () => data, heardIn(world, channelId, 'typing'));
        return;
      }
    }
  });
}

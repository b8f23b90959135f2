import type { Channel, Interaction, Message } from 'discord.js';
import { withLinks } from '../../../answer/linked.ts';
import { type Guild, standardGuild } from '../../../store/guild-settings.ts';
import type { Desk } from '../desk.ts';
import { languageFor } from '../language-for.ts';

/** Who may see an answer in a channel. */
export type Hearing = 'everyone' | 'whoever asks' | 'nobody';

/** Where something is asked, and what the server has chosen for it. */
export interface Here {
  /** The id of the server; absent outside of one that the bot was added to. */
  readonly guildId?: string;
  readonly guild: Guild;
  readonly hearing: Hearing;
}

/** Where a member used something. */
export function hereOf(interaction: Interaction, desk: Desk): Here {
  const { guildId, authorizingIntegrationOwners: owners, channel } = interaction;
  // From a member's own account it is used in servers that never chose it.
  const isAdded = guildId !== null && owners.guildId === guildId;
  return isAdded ? inGuild(guildId, [interaction.channelId, parentOf(channel)], desk) : outside;
}

/** Where a message was written. */
export function hereOfMessage({ guildId, channelId, channel }: Message, desk: Desk): Here {
  return guildId === null ? outside : inGuild(guildId, [channelId, parentOf(channel)], desk);
}

/** The desk as a server wants it: what it answers from, and whether questions are repeated; it speaks a language, a two-letter code. */
export function deskFor(here: Here, desk: Desk, language?: string): Desk {
  const { articles, echo } = here.guild.settings;
  const answers = desk.answersFrom?.(articles) ?? desk.answers;
  return {
    ...desk,
    here,
    answers: withLinks(language === undefined ? answers : answers.speaking(language), here.guild.links),
    ...(echo === undefined ? {} : { hideQuestions: !echo }),
  };
}

/** The desk of all articles as it speaks to everyone in a channel; without a gateway no channel is known. */
export function deskSpeakingIn(channel: Channel | undefined, desk: Desk): Desk {
  const guild = channel === undefined || channel.isDMBased() ? undefined : channel.guild;
  if (guild === undefined) return desk;
  const language = languageFor({
    isPrivate: false,
    chosen: desk.store?.guild(guild.id).settings.language,
    server: guild.preferredLocale,
  });
  return language === undefined ? desk : { ...desk, answers: desk.answers.speaking(language) };
}

const outside: Here = { guild: standardGuild, hearing: 'everyone' };

function inGuild(guildId: string, places: readonly (string | null)[], desk: Desk): Here {
  const guild = desk.store?.guild(guildId) ?? standardGuild;
  const { only, private: hidden, silent } = guild.settings.channels;
  const isOneOf = (ids: readonly string[]) => places.some((id) => id !== null && ids.includes(id));
  const isSilent = isOneOf(silent) || (only.length > 0 && !isOneOf(only));
  return {
    guildId,
    guild,
    hearing: isSilent ? 'nobody' : isOneOf(hidden) ? 'whoever asks' : 'everyone',
  };
}

/** A thread is where its channel is. */
function parentOf(channel: Interaction['channel']): string | null {
  return channel?.isThread() ? channel.parentId : null;
}

import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Action } from '../../../../commands/reply/buttons/action.ts';
import { settingsReply } from '../../../../commands/reply/cards/settings/settings-reply.ts';
import { withChoice } from '../../../../commands/reply/cards/settings/with-choice.ts';
import { notice } from '../../../../commands/reply/reply.ts';
import type { GuildSettings } from '../../../store/guild-settings.ts';
import { presentReply } from '../../card/present-reply.ts';
import type { Desk } from '../desk.ts';
import type { Done } from '../funnel.ts';
import { languageOf } from '../language-for.ts';
import { hereOf } from './here.ts';
import { mayRun } from './may-run.ts';

/** An action on the panel of settings. */
export type SettingAction = Extract<Action, { kind: 'choose' | 'switch' }>;

/** Sets what somebody chose on the panel of settings and shows it as it is then; `desk` is the whole one. */
export async function setUp(
  interaction: AnySelectMenuInteraction | ButtonInteraction,
  action: SettingAction,
  desk: Desk,
): Promise<Done> {
  const { guildId, guild } = hereOf(interaction, desk);
  const isManager = mayRun(interaction, PermissionFlagsBits.ManageGuild, guild);
  if (guildId === undefined || !isManager || !desk.store) {
    const why = desk.answers.voice.say(isManager ? 'settings.not-here' : 'settings.not-for-you');
    await interaction.reply(presentReply(notice(why), desk));
    return { kind: 'refused' };
  }
  const { articles } = desk.answers.knowledge;
  const values = 'values' in interaction ? interaction.values : [];
  const change = (settings: GuildSettings): GuildSettings =>
    (action.kind === 'switch'
      ? { ...settings, [action.setting]: action.isOn }
      : withChoice(settings, action.setting, values, articles)) ?? settings;
  const kept = await desk.store.change(guildId, (guild) => ({ ...guild, settings: change(guild.settings) }));
  const { settings } = desk.store.guild(guildId);
  // What is answered from now on is made ready before anybody asks.
  desk.answersFrom?.(settings.articles);
  // The language may be what was chosen.
  const language = languageOf(interaction, hereOf(interaction, desk), desk.commands);
  const answers = language === undefined ? desk.answers : desk.answers.speaking(language);
  const notes = kept === 'in memory' ? [answers.voice.say('settings.in-memory')] : [];
  const panel = settingsReply(settings, articles, desk.hideQuestions !== true, answers.voice, notes);
  await interaction.update({
    ...presentReply(panel, { ...desk, answers }),
    flags: MessageFlags.IsComponentsV2,
  } as const);
  return { kind: 'set' };
}

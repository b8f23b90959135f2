import {
  type AnySelectMenuInteraction,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord.js';
import type { Action } from '../../../../commands/reply/buttons/action.ts';
import { entryReply } from '../../../../commands/reply/cards/unanswered/entry-reply.ts';
import {
  targetOf,
  targetWritten,
  UNLINK,
  WRITE,
} from '../../../../commands/reply/cards/unanswered/link-value.ts';
import { unansweredReply } from '../../../../commands/reply/cards/unanswered/unanswered-reply.ts';
import { notice, type Reply } from '../../../../commands/reply/reply.ts';
import type { Say } from '../../../language/sayings/say.ts';
import { GUILD_LIMITS, type Guild, type LinkTarget } from '../../../store/guild-settings.ts';
import type { Store } from '../../../store/store.ts';
import { formatCustomId } from '../../card/custom-id.ts';
import { presentReply } from '../../card/present-reply.ts';
import type { Desk } from '../desk.ts';
import type { Done } from '../funnel.ts';
import { hereOf } from './here.ts';
import { mayRun } from './may-run.ts';

/** An action on what went unanswered. */
export type LinkAction = Extract<Action, { kind: 'entry' | 'link' | 'write' }>;

const PHRASING = 'phrasing';
const TARGET = 'target';

/** Goes on with what a moderator chose or wrote about something that went unanswered; `desk` is the whole one. */
export async function linkUp(
  interaction: AnySelectMenuInteraction | ModalSubmitInteraction,
  action: LinkAction,
  desk: Desk,
): Promise<Done> {
  const { guildId, guild } = hereOf(interaction, desk);
  const { store, answers } = desk;
  const { say } = answers.voice;
  const isAllowed = mayRun(interaction, PermissionFlagsBits.ManageMessages, guild);
  if (guildId === undefined || !store || !isAllowed)
    return refuse(interaction, say(isAllowed ? 'settings.not-here' : 'unanswered.not-for-you'), desk);
  const [value = ''] = 'values' in interaction ? interaction.values : [];
  if (action.kind === 'entry') return show(interaction, entryReply(value, guild, answers), desk);
  if (action.kind === 'link' && value === WRITE && !interaction.isModalSubmit()) {
    await interaction.showModal(linkForm(action.phrasing, say));
    return { kind: 'form' };
  }
  const isWritten = interaction.isModalSubmit();
  const phrasing = isWritten
    ? interaction.fields.getTextInputValue(PHRASING).trim().slice(0, GUILD_LIMITS.phrasing)
    : action.phrasing;
  const isRemoved = !isWritten && value === UNLINK;
  const to = isWritten
    ? targetWritten(interaction.fields.getTextInputValue(TARGET), answers.knowledge)
    : targetOf(value, answers.knowledge);
  if (phrasing === '' || (!isRemoved && to === undefined))
    return refuse(interaction, say('unanswered.unknown'), desk);
  const others = guild.links.filter((link) => link.phrasing !== phrasing);
  if (others.length >= GUILD_LIMITS.links) return refuse(interaction, say('unanswered.full'), desk);
  const note = await keep(guildId, phrasing, isRemoved ? undefined : to, store, desk);
  const list = unansweredReply(await store.unanswered(guildId), store.guild(guildId), answers, note);
  return show(interaction, list, desk);
}

/** Links a phrasing, or takes its link away, and gives what to say of it. */
async function keep(
  guildId: string,
  phrasing: string,
  to: LinkTarget | undefined,
  store: Store,
  { answers, now }: Desk,
): Promise<readonly string[]> {
  const { say } = answers.voice;
  const day = now().toISOString().slice(0, 10);
  const kept = await store.change(guildId, (guild: Guild): Guild => {
    const others = guild.links.filter((link) => link.phrasing !== phrasing);
    return { ...guild, links: to ? [...others, { phrasing, to, day }] : others };
  });
  const said = say(to ? 'unanswered.done' : 'unanswered.undone', { phrasing });
  return kept === 'stored' ? [said] : [said, say('settings.in-memory')];
}

async function show(
  interaction: AnySelectMenuInteraction | ModalSubmitInteraction,
  reply: Reply,
  desk: Desk,
): Promise<Done> {
  const payload = presentReply(reply, desk);
  if (interaction.isModalSubmit() && !interaction.isFromMessage()) await interaction.reply(payload);
  else await interaction.update({ ...payload, flags: MessageFlags.IsComponentsV2 } as const);
  return { kind: 'set' };
}

async function refuse(
  interaction: AnySelectMenuInteraction | ModalSubmitInteraction,
  why: string,
  desk: Desk,
): Promise<Done> {
  await interaction.reply(presentReply(notice(why), desk));
  return { kind: 'refused' };
}

function linkForm(phrasing: string, say: Say) {
  const text = (custom_id: string, label: string, more: object) => ({
    type: ComponentType.Label as const,
    label,
    ...('description' in more ? { description: String(more.description) } : {}),
    component: {
      type: ComponentType.TextInput as const,
      custom_id,
      style: TextInputStyle.Short as const,
      required: true,
      max_length: GUILD_LIMITS.phrasing,
      ...('value' in more ? { value: String(more.value) } : {}),
    },
  });
  return {
    custom_id: formatCustomId({ kind: 'write', phrasing }) ?? '',
    title: say('unanswered.form'),
    components: [
      text(PHRASING, say('unanswered.phrasing'), { value: phrasing }),
      text(TARGET, say('unanswered.target'), { description: say('unanswered.target-hint') }),
    ],
  } satisfies APIModalInteractionResponseCallbackData;
}

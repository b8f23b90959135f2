import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Action, Button } from '../../../commands/reply/buttons/action.ts';
import type { Reply, Tone } from '../../../commands/reply/reply.ts';
import { cutAtWord } from '../../../commands/reply/wording/cut-at-word.ts';
import { type Voice, voiceOf } from '../../answer/voice.ts';
import { LIMITS, SHARES } from '../limits.ts';
import { fitsIntoButtons, formatCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitReply } from './fit-reply.ts';
import { QUESTION_LINE } from './question-on-card.ts';
import { componentsOf, renderControls } from './render-controls.ts';
import { voteButtons } from './vote-buttons.ts';

/** A message as discord.js sends it; pings nobody. */
export interface Payload {
  readonly flags: number;
  readonly components: [APIContainerComponent];
  readonly allowedMentions: { parse: []; repliedUser: false };
  readonly files?: readonly { readonly name: string; readonly attachment: Buffer }[];
}

/** The line at the side of a card. */
const COLOURS: Readonly<Record<Tone, number>> = {
  answer: 0x2e8b70,
  near: 0x6f8f9f,
  unclear: 0xc58a1b,
  absent: 0x7d8590,
  help: 0x4f6bed,
  error: 0xc4453c,
};

/** How a reply is shown besides what it says. */
export interface Presented {
  /** Id of the member who asked, who may take a public card away. */
  readonly asker?: string;
  /** Whether the question stands above already, as it does when a message is replied to. */
  readonly questionIsAbove?: boolean;
  /** Whether a public card leaves the question out; one that knows nothing of its topic does anyway. */
  readonly hideQuestion?: boolean;
  /** Whether the member wrote the question in the channel themselves. */
  readonly isWritten?: boolean;
  /** How the bot speaks; English without it. */
  readonly voice?: Voice;
  /** Whether an answer asks if it was helpful. */
  readonly asksIfHelpful?: boolean;
}

const ENGLISH = voiceOf('en', []);

/** Container, question, answer, list, separator, notes, row: what a card has besides quotations, buttons and a file. */
const FRAME = 7;

/** Draws a reply as one container of Discord's components, within all of Discord's limits whatever it holds. */
export function renderReply(reply: Reply, how: Presented = {}): Payload {
  const isHidden = reply.visibility === 'public' && isUnwanted(reply, how);
  const buttons = row(isHidden ? withoutItsQuestion(reply) : reply, how);
  const question = isHidden ? '' : questionLine(reply.asked ?? '', how);
  const controls = reply.controls ?? [];
  const votes = how.asksIfHelpful && reply.answer ? voteButtons(reply.answer) : [];
  const rows = [buttons, votes].filter(({ length }) => length > 0);
  const asking = votes.length > 0 ? votes.length + 1 : 0;
  const taken = buttons.length + asking + componentsOf(controls) + (reply.file === undefined ? 0 : 1);
  const most = LIMITS.components - FRAME - taken;
  const { head, list, quotations, notes } = fitReply(reply, most, question.length, how.voice);

  const parts: APIComponentInContainer[] = [];
  if (question !== '') parts.push({ ...text(question), id: QUESTION_LINE });
  parts.push(text(head));
  if (list !== '') parts.push(text(list));
  if (quotations.length > 0) parts.push({ type: ComponentType.Separator });
  parts.push(...quotations.map(text));
  if (reply.file !== undefined)
    parts.push({ type: ComponentType.File, file: { url: `attachment://${reply.file.name}` } });
  parts.push(...renderControls(controls));
  if (notes !== '') parts.push(text(notes));
  parts.push(...rows.map((components) => ({ type: ComponentType.ActionRow as const, components })));

  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: COLOURS[reply.tone],
    components: parts,
  };
  const ephemeral = reply.visibility === 'private' ? MessageFlags.Ephemeral : 0;
  return {
    flags: MessageFlags.IsComponentsV2 | ephemeral,
    components: [container],
    allowedMentions: { parse: [], repliedUser: false },
    ...(reply.file && { files: [{ name: reply.file.name, attachment: Buffer.from(reply.file.text) }] }),
  };
}

function text(content: string): APIComponentInContainer {
  // Discord refuses a blank text.
  return { type: ComponentType.TextDisplay, content: content.trim() === '' ? '…' : content };
}

/** The question in small print; empty where it can be read elsewhere. */
function questionLine(question: string, { questionIsAbove = false, voice = ENGLISH }: Presented): string {
  if (question === '' || (questionIsAbove && fitsIntoButtons(question))) return '';
  const asked = cutAtWord(question.replace(/\s+/gu, ' ').trim(), SHARES.question);
  return `-# ${voice.phrases.quoted(escapeMarkdown(asked))}`;
}

/** Whoever may not write in a channel could have anything said there by asking for it. */
function isUnwanted({ answer }: Reply, { hideQuestion, isWritten }: Presented): boolean {
  return hideQuestion === true || (answer?.kind === 'topic-absent' && isWritten !== true);
}

/** Buttons that go on from a question need it, in themselves or on the card. */
function withoutItsQuestion(reply: Reply): Reply {
  if (fitsIntoButtons(reply.asked ?? '')) return reply;
  const buttons = (reply.buttons ?? []).filter(({ action: { kind } }) => kind !== 'how' && kind !== 'about');
  return { ...reply, buttons };
}

/** At most one row of buttons: what can be done, questions worth asking, and posting or taking away the card. */
function row(reply: Reply, { asker, voice = ENGLISH }: Presented): APIButtonComponentWithCustomId[] {
  const last = lastButton(reply, asker, voice);
  const questions = [...new Set((reply.next ?? []).map((question) => question.trim()))].filter(Boolean);
  const next = questions.map((question): Button => ({ label: question, action: { kind: 'ask', question } }));
  const wanted = [...(reply.buttons ?? []), ...next].flatMap((button) => {
    const custom_id = formatCustomId(button.action);
    return custom_id === undefined ? [] : [{ label: button.label, custom_id }];
  });
  return [...wanted.slice(0, LIMITS.buttons - last.length), ...last].map(({ label, custom_id }) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: cutAtWord(label, LIMITS.label),
    custom_id,
  }));
}

/** A private answer can be posted, a public one taken away; help and apologies can be neither. */
function lastButton({ tone, visibility }: Reply, asker: string | undefined, { say }: Voice) {
  if (tone === 'help' || tone === 'error') return [];
  const button = (label: string, action: Action) => [{ label, custom_id: formatCustomId(action) ?? '' }];
  if (visibility === 'private') return button(say('card.post'), { kind: 'post' });
  return asker === undefined ? [] : button(say('card.delete'), { kind: 'delete', member: asker });
}

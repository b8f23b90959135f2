import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { cutAtWord } from '../../commands/cut-at-word.ts';
import type { Reply, Tone } from '../../commands/reply.ts';
import { formatCustomId } from './custom-id.ts';
import { fitReply } from './fit-reply.ts';
import { LIMITS } from './limits.ts';

/** A message as discord.js sends it; pings nobody. */
export interface Payload {
  readonly flags: number;
  readonly components: [APIContainerComponent];
  readonly allowedMentions: { parse: []; repliedUser: false };
}

/** The line at the side of a card. */
const COLOURS: Readonly<Record<Tone, number>> = {
  answer: 0x2e8b70,
  unclear: 0xc58a1b,
  absent: 0x7d8590,
  help: 0x4f6bed,
  error: 0xc4453c,
};

/** Container, answer, list, separator, notes, row: what a card has besides its quotations and buttons. */
const FRAME = 6;

/** Draws a reply as one container of Discord's components, within all of Discord's limits whatever it holds. */
export function renderReply(reply: Reply): Payload {
  const buttons = nextButtons(reply.next ?? []);
  const { head, list, quotations, notes } = fitReply(reply, LIMITS.components - FRAME - buttons.length);

  const parts: APIComponentInContainer[] = [text(head)];
  if (list !== '') parts.push(text(list));
  if (quotations.length > 0) parts.push({ type: ComponentType.Separator });
  parts.push(...quotations.map(text));
  if (notes !== '') parts.push(text(notes));
  if (buttons.length > 0) parts.push({ type: ComponentType.ActionRow, components: buttons });

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
  };
}

function text(content: string): APIComponentInContainer {
  // Discord refuses a blank text.
  return { type: ComponentType.TextDisplay, content: content.trim() === '' ? '…' : content };
}

/** A button for each question that fits into a `custom_id`, each once, at most one row. */
function nextButtons(questions: readonly string[]): APIButtonComponentWithCustomId[] {
  const unique = [...new Set(questions.map((question) => question.trim()))].filter(Boolean);
  return unique
    .flatMap((question): APIButtonComponentWithCustomId[] => {
      const custom_id = formatCustomId({ kind: 'ask', question });
      if (custom_id === undefined) return [];
      const label = cutAtWord(question, LIMITS.label);
      return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id }];
    })
    .slice(0, LIMITS.buttons);
}

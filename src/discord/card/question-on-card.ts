import type { Message } from 'discord.js';
import type { Voice } from '../../answer/voice.ts';
import { unescapeMarkdown } from './escape-markdown.ts';
import { actionsOn, partsOf } from './parts-of-card.ts';

/**
 * Marks the line of a card that holds the question; Discord keeps the numbers that components are given, and numbers
 * the others from 1 up to 40 at most.
 */
export const QUESTION_LINE = 100;

/** Small print that names who asked, together with the line that holds the question if a card has one. */
export function askedBy(member: string, { say }: Voice, line?: string): string {
  const mention = `<@${member}>`;
  const said =
    line === undefined
      ? say('card.asked-by', { member: mention })
      : say('card.asked', { member: mention, question: line.replace('-# ', '') });
  return `-# ${said}`;
}

/** The question that one of the bot's cards answers, from its buttons or from the card; undefined if it answers none. */
export function questionOnCard(message: Message): string | undefined {
  for (const action of actionsOn(message)) {
    const isAbout = action.kind === 'about' || action.kind === 'how';
    if (isAbout && action.question !== '') return action.question;
  }
  const line = partsOf(message).find(({ id }) => id === QUESTION_LINE)?.['content'];
  if (typeof line !== 'string') return undefined;
  const [, question] = ASKED.exec(line) ?? [];
  return question === undefined ? undefined : unescapeMarkdown(question);
}

/** The question between its marks, `“…”`, `„…“` or `« … »`, whichever language it was drawn in, and who asked it before them. */
const ASKED = /^-# (?:[^“„«]*<@\d+>[^“„«]*)?[“„«]\u00a0?(.*?)\u00a0?[”“»][^”“»]*$/su;

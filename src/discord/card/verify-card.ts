import { type APIComponentInContainer, type APIContainerComponent, ComponentType } from 'discord.js';
import { EARLIER } from '../../../commands/reply/quotations/citation-label.ts';
import { type Voice, voiceOf } from '../../answer/voice.ts';
import type { Article } from '../../content/knowledge.ts';
import { unescapeMarkdown } from './escape-markdown.ts';
import { QUESTION_LINE } from './question-on-card.ts';
import { leftOut } from './verify-quotations.ts';

/** A card whose quotations all stand in an article, and those that did not. */
export interface VerifiedCard {
  readonly container: APIContainerComponent;
  readonly broken: readonly Quoted[];
}

/** A quotation as it stands on a card. */
export interface Quoted {
  readonly text: string;
  /** As the line below it says, or the answer; undefined when neither does. */
  readonly paragraph: number | undefined;
  /** Whether that line calls it an earlier wording. */
  readonly isEarlier: boolean;
}

/**
 * Checks a card that is sent once more: every quotation on it has to be, byte for byte, a run of the stored paragraph
 * that it names. One that is none is taken out, and the card then says how many are missing.
 */
export function verifyCard(
  card: APIContainerComponent,
  articles: readonly Article[],
  earlier: readonly Article[] = [],
  voice: Voice = voiceOf('en', []),
): VerifiedCard {
  const stands = ({ text, paragraph, isEarlier }: Quoted) =>
    (isEarlier ? earlier : articles).some(({ paragraphs }) =>
      paragraphs.some(
        (stored) => stored.number === (paragraph ?? stored.number) && stored.text.includes(text),
      ),
    );
  const named = paragraphNamed(card.components);
  const broken: Quoted[] = [];
  const components = card.components.filter((part) => {
    const quoted = quotationOn(part, named);
    const isBroken = quoted !== undefined && !stands(quoted);
    if (isBroken) broken.push(quoted);
    return !isBroken;
  });
  if (broken.length === 0) return { container: card, broken };
  const isLast = !components.some((part) => quotationOn(part, named));
  // A line above quotations makes no sense without them.
  const kept = components.filter(({ type }) => !isLast || type !== ComponentType.Separator);
  const end = kept.findIndex(({ type }) => type === ComponentType.ActionRow);
  const note = { type: ComponentType.TextDisplay as const, content: `-# ${leftOut(broken.length, voice)}` };
  return { container: { ...card, components: kept.toSpliced(end < 0 ? kept.length : end, 0, note) }, broken };
}

/** The quotation in a part of a card, as it was before it was drawn; undefined if there is none. */
function quotationOn(part: APIComponentInContainer, named: number | undefined): Quoted | undefined {
  if (part.type !== ComponentType.TextDisplay) return undefined;
  const lines = part.content.split('\n').filter((line) => line.startsWith('> '));
  if (lines.length === 0) return undefined;
  const [, number, after = ''] = /^-#[^¶]*¶\s(\d+)(.*)/mu.exec(part.content) ?? [];
  return {
    text: unescapeMarkdown(lines.map((line) => line.slice(2)).join('\n')),
    paragraph: number === undefined ? named : Number(number),
    isEarlier: EARLIER.some((said) => after.startsWith(said)),
  };
}

/** The one paragraph that the answer names, which its quotation does not name again; undefined when it names several. */
function paragraphNamed(parts: readonly APIComponentInContainer[]): number | undefined {
  const answer = parts.find(({ type, id }) => type === ComponentType.TextDisplay && id !== QUESTION_LINE);
  const text = answer?.type === ComponentType.TextDisplay ? answer.content : '';
  const [, number] = /\(¶\s(\d+)\)/u.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

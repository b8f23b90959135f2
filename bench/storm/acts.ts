import { setTimeout as wait } from 'node:timers/promises';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Loopback } from '../../src/loopback/loopback.ts';
import type { Member } from '../../src/loopback/member.ts';
import type { Final, Outcome, Said, Typed } from '../../src/loopback/outcome.ts';

/** What a member did and what they saw of it. */
export interface Acted {
  readonly act: string;
  readonly came: 'answered' | 'not sent' | 'no answer';
  /** Of the member's own message, where the act was to write one. */
  readonly messageId?: string;
  readonly milliseconds: number;
}

/** A member who does one thing after the other. */
export interface Actor {
  act(): Promise<Acted>;
}

/** Milliseconds a member waits for the rest of an answer; Discord gives the bot 15 minutes. */
const UNFINISHED = 5_000;

const FORM_QUESTIONS = ['and who else?', 'what about the ceasefire?', 'why?'];

/** A member who asks in every way there is; the same numbers make the same acts. */
export function createActor(
  loopback: Loopback,
  member: Member,
  questions: readonly string[],
  random: () => number,
): Actor {
  const among = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const question = () => among(questions) ?? 'who comes to the talks?';
  const channel = () => (random() < 0.2 ? 'dm' : among(loopback.channels)?.name);
  const topics = () =>
    loopback
      .commands()
      .filter((command) => command.type === 1 && command.options === undefined)
      .map(({ name }) => name);
  const isThere = ({ channel_id, id }: APIMessage) =>
    loopback.messages(channel_id, member.id).some((message) => message.id === id);
  const isPublic = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) === 0;
  let card: APIMessage | undefined;
  let said: APIMessage | undefined;

  const acts: readonly [weight: number, name: string, act: () => Promise<Outcome | Typed | Said>][] = [
    [6, 'slash', () => member.slash('ask', { question: question(), private: random() < 0.3 }, channel())],
    [2, 'slash', () => member.slash(among(topics()) ?? 'help', {}, channel())],
    [1, 'slash', () => member.slash('cite', { paragraphs: `${1 + Math.floor(random() * 30)}` }, channel())],
    [1, 'slash', () => member.slash('timeline', {}, channel())],
    [5, 'mention', () => member.mention(question(), among(loopback.channels)?.name)],
    [3, 'direct message', () => member.dm(question())],
    [4, 'typing', () => member.type('ask', { question: question().slice(0, 8) }, 'question', channel())],
    [6, 'button', click],
    [
      2,
      'menu',
      () => (said && isThere(said) ? member.menu('Check against the article', said) : member.slash('help')),
    ],
    [
      2,
      'reply',
      () =>
        card && isThere(card) && isPublic(card)
          ? member.say(question(), { replyTo: card })
          : member.dm(question()),
    ],
  ];
  const total = acts.reduce((sum, [weight]) => sum + weight, 0);

  async function click(): Promise<Outcome> {
    const label = card && isThere(card) && among(labelsOf(card.components));
    if (!card || !label) return member.slash('help', {}, channel());
    return member.click(card, label);
  }

  return {
    async act() {
      let at = random() * total;
      const chosen = acts.find(([weight]) => {
        at -= weight;
        return at < 0;
      });
      if (!chosen) throw new Error('There is no act.');
      const [, name, act] = chosen;
      const started = performance.now();
      let outcome: Outcome | Typed | Said | Final = await act();
      if (outcome.kind === 'modal') {
        const fields = { question: among(FORM_QUESTIONS) ?? '' };
        outcome = await member.submit(outcome.modal, fields);
      }
      if (outcome.kind === 'deferred') outcome = await Promise.race([outcome.final(), unfinished()]);
      if (outcome.kind === 'message' || outcome.kind === 'updated') card = outcome.message;
      if ('sent' in outcome) said = outcome.sent;
      const messageId = 'sent' in outcome ? { messageId: outcome.sent.id } : {};
      return { act: name, came: cameTo(outcome), milliseconds: performance.now() - started, ...messageId };
    },
  };
}

/** What a member makes of an answer that was promised and does not come. */
async function unfinished(): Promise<Final> {
  await wait(UNFINISHED, undefined, { ref: false });
  return { kind: 'failed', reason: 'no-answer', detail: 'The answer that was promised did not come.' };
}

function cameTo(outcome: { readonly kind: string; readonly reason?: string }): Acted['came'] {
  if (outcome.kind === 'silent') return 'no answer';
  if (outcome.kind !== 'failed') return 'answered';
  return outcome.reason === 'no-answer' ? 'no answer' : 'not sent';
}

/** Labels of the buttons that can be clicked, wherever they stand. */
function labelsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(labelsOf);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'custom_id' in part && 'label' in part ? [String(part.label)] : [];
  return 'components' in part ? [...own, ...labelsOf(part.components)] : own;
}

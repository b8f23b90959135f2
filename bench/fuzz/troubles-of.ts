import { MessageFlags } from 'discord-api-types/v10';
import { voiceOf } from '../../src/answer/voice.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { parseCustomId } from '../../src/discord/card/custom-id.ts';
import type { Payload } from '../../src/discord/card/render-reply.ts';
import { verifyCard } from '../../src/discord/card/verify-card.ts';
import { forEveryone } from '../../src/discord/interactions/post-card.ts';
import { answerUse, type Bench, MEMBER, type Shown } from './answer-use.ts';
import type { Use } from './hostile-uses.ts';
import { misdrawn } from './misdrawn.ts';
import { refusals } from './refusals.ts';

/** Milliseconds an answer may take, from what a member did to the drawn card. */
export const LONGEST_ANSWER = 50;

/** What went wrong, and how long the answer took. */
export interface Tried {
  /** Empty when all is well; each begins with what it is about, so that equal ones can be counted. */
  readonly troubles: readonly string[];
  readonly ms: number;
}

/**
 * Answers a use and holds what comes out to everything a member may rely on. Never throws. What seems slow is timed
 * `again` times more, where the time matters.
 */
export async function tryUse(use: Use, bench: Bench, again = 0): Promise<Tried> {
  bench.errors.length = 0;
  const started = performance.now();
  try {
    const shown = answerUse(use, bench);
    const ms = timeAgain(use, bench, performance.now() - started, again);
    return { ms, troubles: [...(await troublesOf(shown, bench)), ...bench.errors] };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ms: performance.now() - started, troubles: [`throws: ${told}`] };
  }
}

async function troublesOf(shown: Shown, { answers: { knowledge } }: Bench): Promise<string[]> {
  const refused = (await refusals(shown)).map((problem) => `refused: ${problem}`);
  const troubles = [...refused, ...textsOf(shown).flatMap(illegible)];
  if (shown.kind !== 'card') return troubles;
  const ids = fieldsOf(shown.payload, 'custom_id').filter((id) => parseCustomId(id) === undefined);
  const unknown = ids.map(() => 'a button that will not be understood');
  const isPrivate = (shown.payload.flags & MessageFlags.Ephemeral) !== 0;
  const posted = isPrivate ? await troublesOfPosted(shown.payload, knowledge) : [];
  return [...troubles, ...misdrawn(shown.payload, knowledge), ...unknown, ...posted];
}

/** Whether a private card can be shown to everyone as it is. */
async function troublesOfPosted(payload: Payload, knowledge: Knowledge): Promise<string[]> {
  const [card] = payload.components;
  const { container, broken } = verifyCard(card, knowledge.articles, knowledge.earlier);
  const components: Payload['components'] = [
    forEveryone(container, MEMBER, voiceOf('en', knowledge.articles)),
  ];
  const shown = {
    kind: 'card',
    payload: { ...payload, flags: MessageFlags.IsComponentsV2, components },
    as: 'reply',
  } as const;
  const troubles = [...(await refusals(shown)), ...misdrawn(shown.payload, knowledge)];
  return [
    ...broken.map(() => 'when posted: a quotation is taken for a false one'),
    ...troubles.map((trouble) => `when posted: ${trouble}`),
  ];
}

/** The machine may have been busy: what seems slow is timed by the time the process itself had, and the best time counts. */
function timeAgain(use: Use, bench: Bench, ms: number, again: number): number {
  if (ms < LONGEST_ANSWER / 2) return ms;
  const times = Array.from({ length: again }, () => {
    const started = process.cpuUsage();
    answerUse(use, bench);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  return Math.min(ms, ...times);
}

function illegible(text: string): string[] {
  return [
    ...(/\p{Cs}/u.test(text) ? ['half a character is sent'] : []),
    ...(/[\u202a-\u202e\u2066-\u2069]/u.test(text) ? ['a text turns the direction of what follows'] : []),
    ...(/\p{M}{5}/u.test(text) ? ['marks pile up over the lines around'] : []),
    ...(/(?!\s)\p{Cc}/u.test(text) ? ['a control character is sent'] : []),
  ];
}

function textsOf(shown: Shown): string[] {
  if (shown.kind === 'choices') return shown.choices.flatMap(({ name, value }) => [name, value]);
  // What a form carries comes back to the bot only; a member never sees it.
  if (shown.kind === 'form') return fieldsOf(shown.form.components, 'placeholder');
  return ['content', 'label', 'custom_id'].flatMap((field) => fieldsOf(shown.payload, field));
}

function fieldsOf(part: unknown, name: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === name && typeof value === 'string' ? [value] : fieldsOf(value, name),
  );
}

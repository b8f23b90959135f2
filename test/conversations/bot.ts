import type { APIMessage } from 'discord-api-types/v10';
import { createCommands } from '../../commands/index.ts';
import type { Answers } from '../../src/answer/answers.ts';
import type { ConnectionOptions } from '../../src/discord/client/create-client.ts';
import { type Bot, type Patience, startBot } from '../../src/discord/client/start-bot.ts';
import type { Desk } from '../../src/discord/interactions/desk.ts';
import { createLog } from '../../src/discord/log.ts';
import type { Registered } from '../../src/discord/register/register-commands.ts';
import { type Clock, realClock } from '../../src/loopback/clock.ts';
import { createLoopback, type Loopback, type LoopbackOptions } from '../../src/loopback/loopback.ts';
import type { Outcome, Said } from '../../src/loopback/outcome.ts';
import { answers as harbour } from '../commands/harbour.ts';

/** A clock on which a second takes 50 milliseconds, for what must run out of time. */
export const hurriedClock: Clock = {
  now: () => Date.now(),
  setTimer: (ms, run) => realClock.setTimer(ms / 20, run),
};

/** A clock on which a second takes ten, for what is not about time and runs beside other tests. */
export const patientClock: Clock = {
  now: () => Date.now(),
  setTimer: (ms, run) => realClock.setTimer(ms * 10, run),
};

/** The whole bot on a Discord of its own, and what it logged. */
export interface Conversation {
  readonly loopback: Loopback;
  readonly bot: Bot;
  /** What registering its commands changed. */
  readonly registered: Registered | undefined;
  readonly desk: Desk;
  readonly logged: readonly Record<string, unknown>[];
  close(): Promise<void>;
}

/** The day after the story of the harbour bridge was published: too soon to mention its age. */
const dayAfter = new Date('2025-03-03T12:00:00Z');

/**
 * Starts the bot on a fresh local Discord, where members have patience unless another `clock` is given; without `answers` it knows the made-up story of the harbour bridge. `more` is
 * what else its desk has.
 */
export async function startConversation(
  answers: Answers = harbour,
  options: LoopbackOptions = {},
  patience?: Patience,
  now: () => Date = () => dayAfter,
  connection: ConnectionOptions = {},
  more: Partial<Desk> = {},
): Promise<Conversation> {
  const loopback = await createLoopback({ token: 'harbour.token', clock: patientClock, ...options });
  const logged: Record<string, unknown>[] = [];
  const desk: Desk = {
    answers,
    commands: createCommands(answers.knowledge),
    log: createLog((line) => logged.push(JSON.parse(line)), now),
    now,
    reference: () => '7f3a9c',
    ...more,
  };
  const bot = await connect(loopback, desk, patience, connection);
  const registered = await bot.register();
  const close = async () => {
    await bot.stop();
    await loopback.close();
  };
  return { loopback, bot, registered, desk, logged, close };
}

/** Brings a bot online without waiting between identifying twice, as a process that starts anew would not either. */
export function connect(
  { token, apiUrl }: Loopback,
  desk: Desk,
  patience?: Patience,
  connection: ConnectionOptions = {},
): Promise<Bot> {
  const identifyThrottler = async () => ({ waitForIdentify: async () => {} });
  return startBot(token, () => desk, { apiUrl, identifyThrottler, ...connection }, patience);
}

/** The message somebody got; throws with what happened instead. */
export function messageOf(outcome: Outcome | Said): APIMessage {
  if (outcome.kind === 'message') return outcome.message;
  throw new Error(`Expected a message, got: ${JSON.stringify(outcome)}`);
}

/** All text on a card, as Discord's markdown, one text display after the other, with every blank a plain one. */
export function textOf(message: APIMessage): string {
  return texts(message.components).join('\n').replaceAll('\u00a0', ' ');
}

/** The labels of the buttons on a card. */
export function buttonsOf(message: APIMessage): string[] {
  return fields(message.components, 'label');
}

function texts(part: unknown): string[] {
  return fields(part, 'content');
}

function fields(part: unknown, name: string): string[] {
  if (Array.isArray(part)) return part.flatMap((one) => fields(one, name));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === name && typeof value === 'string' ? [value] : fields(value, name),
  );
}

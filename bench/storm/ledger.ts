import type { APIMessage } from 'discord-api-types/v10';
import type { Happening } from '../../src/loopback/happening.ts';
import type { Report } from './report.ts';

/** What is known of one interaction, or of one message to the bot. */
export interface Entry {
  readonly isMessage: boolean;
  /** It was put on a connection that many times. */
  sent: number;
  /** The bot got it that many times. */
  received: number;
  /** What the bot logged about it, in order. */
  readonly logged: Extract<Report, { kind: 'logged' }>[];
  /** First answers to an interaction that the local Discord accepted. */
  accepted: number;
  /** Messages of the bot that answer it. */
  shown: number;
}

/** Keeps the books of everything that was meant for the bot. */
export interface Ledger {
  hear(report: Report): void;
  watch(happening: Happening): void;
  /** By id, in the order in which they came up. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The books of one storm; `botId` tells the bot's messages from those of members, which are all meant for it. */
export function createLedger(botId: string): Ledger {
  const entries = new Map<string, Entry>();

  function entryOf(id: string, isMessage = false): Entry {
    const entry = entries.get(id) ?? { isMessage, sent: 0, received: 0, logged: [], accepted: 0, shown: 0 };
    entries.set(id, entry);
    return entry;
  }

  function noteMessage(message: APIMessage): void {
    if (message.author.id !== botId) {
      entryOf(message.id, true);
      return;
    }
    const interaction = message.interaction_metadata?.id;
    const answered = interaction ?? message.nonce?.toString() ?? message.message_reference?.message_id;
    if (answered !== undefined) entryOf(answered, interaction === undefined).shown += 1;
  }

  return {
    entries,
    watch(happening) {
      if (happening.kind === 'message-created') noteMessage(happening.message);
      if (happening.kind === 'interaction-failed') entryOf(happening.interactionId);
      if (happening.kind !== 'exchange') return;
      const { exchange } = happening;
      if (exchange.kind === 'rest') {
        const id = /\/interactions\/(\d+)\//u.exec(exchange.path)?.[1];
        const isDone = exchange.carriedOut ?? (exchange.status >= 200 && exchange.status < 300);
        if (id !== undefined && isDone) entryOf(id).accepted += 1;
        return;
      }
      const id = String(Object(exchange.data).id);
      if (exchange.event === 'INTERACTION_CREATE') entryOf(id).sent += 1;
      const isMembers =
        exchange.event === 'MESSAGE_CREATE' && String(Object(Object(exchange.data).author).id) !== botId;
      if (isMembers) entryOf(id, true).sent += 1;
    },
    hear(report) {
      if (report.kind !== 'received' && report.kind !== 'logged') return;
      // The bot also hears of its own messages, which nobody answers.
      const entry = entries.get(report.id ?? '');
      if (!entry) return;
      if (report.kind === 'received') entry.received += 1;
      else entry.logged.push(report);
    },
  };
}

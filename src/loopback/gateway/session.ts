import type { WebSocket } from 'ws';
import { limits } from '../limits.ts';

/** One event as it goes over the wire: sequence number `s`, name `t`, data `d`. */
export interface Dispatch {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What a bot identified for; outlives its connection so that it can be resumed. */
export interface Session {
  readonly id: string;
  /** Bit field. */
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  sequence: number;
  /** Undefined while the bot is away. */
  socket: WebSocket | undefined;
  /** The last dispatches, oldest first. */
  readonly sent: Dispatch[];
}

/** Numbers the event, keeps it for RESUME and gives the frame. */
export function recordDispatch(session: Session, event: string, data: unknown): Dispatch {
  session.sequence += 1;
  const frame: Dispatch = { op: 0, s: session.sequence, t: event, d: data };
  session.sent.push(frame);
  if (session.sent.length > limits.replayKept) session.sent.shift();
  return frame;
}

/** The dispatches after that sequence number; undefined when some of them are no longer kept. */
export function missedSince(session: Session, sequence: number): readonly Dispatch[] | undefined {
  const missed = session.sent.filter((dispatch) => dispatch.s > sequence);
  return missed.length === session.sequence - sequence ? missed : undefined;
}

/** One REST call or one gateway frame, for a developer pane. */
export type Exchange = RestExchange | FrameExchange;

/** Keeps the connection alive and says nothing else. */
export function isHeartbeat(exchange: Exchange): boolean {
  return exchange.kind === 'frame' && (exchange.op === HEARTBEAT || exchange.op === HEARTBEAT_ACK);
}

const HEARTBEAT = 1;
const HEARTBEAT_ACK = 11;

/** A request of the bot with its answer, or one to the bot's own address. */
export interface RestExchange {
  readonly kind: 'rest';
  /** Counts from 1 over both kinds. */
  readonly number: number;
  /** Milliseconds since 1970, when the request arrived. */
  readonly at: number;
  /** Discord asked and the bot answered: `path` is then the whole address. */
  readonly toBot?: true;
  readonly method: string;
  /** Path and query as sent, with interaction tokens cut short. */
  readonly path: string;
  readonly status: number;
  /** The bot was told otherwise by a fault, but what it asked for was done. */
  readonly carriedOut?: true;
  /** How long the loopback took, in milliseconds of real time. */
  readonly milliseconds: number;
  /** Parsed JSON (or `payload_json`); undefined without a body. */
  readonly sent: unknown;
  readonly received: unknown;
}

/** A frame of the gateway, in either direction. */
export interface FrameExchange {
  readonly kind: 'frame';
  readonly number: number;
  readonly at: number;
  readonly direction: 'to-bot' | 'from-bot';
  readonly op: number;
  /** Name of a dispatch such as `INTERACTION_CREATE`. */
  readonly event?: string;
  /** The frame's `d`; an IDENTIFY's or RESUME's token is left out. */
  readonly data: unknown;
}

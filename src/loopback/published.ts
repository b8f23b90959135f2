import { channel } from 'node:diagnostics_channel';

/** What a route answered, before faults spoil it. */
export interface Answered {
  readonly method: string;
  /** The route's path under `/api/v10`, such as `/channels/:channel/messages`. */
  readonly route: string;
  readonly status: number;
  readonly body: unknown;
}

/** What a bot is told over the gateway. */
export interface Dispatched {
  readonly event: string;
  readonly data: unknown;
}

/**
 * Every answer and every dispatch of all loopbacks in this process, for tools that check them: subscribe with
 * `node:diagnostics_channel`. Without a subscriber nothing is done.
 */
export const answers = channel('communique:answer');
export const dispatches = channel('communique:dispatch');

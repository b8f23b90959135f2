import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** Turns of the event loop that a bot needs to read an answer and go on from there. */
const TURNS = 4;

/** Knows which answers have not reached the bot yet. */
export interface UnderWay {
  /** Counts the response as under way until it went out or its connection broke. */
  add(response: ServerResponse): void;
  /** Counts it no more. */
  drop(response: ServerResponse): void;
  /** Waits until all that are under way now have gone out and a bot in this process had time to read them. */
  gone(): Promise<void>;
}

/**
 * The answers that are still on their way to the bot. A member acts on what they see only after the bot was told that
 * its request went well, as between people and Discord; else a click could reach a bot before the reply it belongs to.
 */
export function createUnderWay(): UnderWay {
  const responses = new Map<ServerResponse, { readonly gone: Promise<void>; end(): void }>();
  return {
    add(response) {
      let end = () => {};
      const gone = new Promise<void>((resolve) => {
        end = () => {
          responses.delete(response);
          resolve();
        };
      });
      response.once('close', end);
      responses.set(response, { gone, end });
    },
    drop: (response) => responses.get(response)?.end(),
    async gone() {
      await Promise.all([...responses.values()].map(({ gone }) => gone));
      // What was written can be read in the next turn of the event loop; a bot in this process gets that turn first.
      for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
    },
  };
}

import type { Exchange } from '../../src/loopback/exchange.ts';

let number = 0;
/** An interaction as the bot got it. */
export function interaction(data: unknown): Exchange {
  number += 1;
  return { kind: 'frame', number, at: 0, direction: 'to-bot', op: 0, event: 'INTERACTION_CREATE', data };
}

/** The bot's first answer to the interaction with that id. */
export function callback(id: string, sent: unknown): Exchange {
  number += 1;
  const path = `/api/v10/interactions/${id}/aW50ZX…/callback?with_response=false`;
  return {
    kind: 'rest',
    number,
    at: 0,
    method: 'POST',
    path,
    status: 204,
    milliseconds: 1.26,
    sent,
    received: undefined,
  };
}

/** A message as the bot got it. */
export function written(data: unknown): Exchange {
  number += 1;
  return { kind: 'frame', number, at: 0, direction: 'to-bot', op: 0, event: 'MESSAGE_CREATE', data };
}

/** A call of the bot's that is no first answer. */
export function webhook(
  method: string,
  received: unknown,
  path = '/webhooks/1/aW50ZX…/messages/@original',
  sent: unknown = received,
): Exchange {
  number += 1;
  return {
    kind: 'rest',
    number,
    at: 0,
    method,
    path: `/api/v10${path}`,
    status: 200,
    milliseconds: 1,
    sent,
    received,
  };
}

/** Who did it. */
export const member = { user: { username: 'mara' } };

/** An id that ends so. */
export const id = (last: number) => `15744950000000000${last}`;

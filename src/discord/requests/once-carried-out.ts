import { RESTJSONErrorCodes } from 'discord.js';
import type { MakeRequest } from './make-request.ts';

/** How many answers that failed are remembered until they are tried again. */
const REMEMBERED = 1_000;

/**
 * An answer to an interaction that Discord carried out and then failed to confirm is sent again by discord.js, and comes
 * back as acknowledged already. By whom is known here: it was carried out, so it went well.
 */
export function onceCarriedOut(make: MakeRequest): MakeRequest {
  const failed = new Set<string>();

  function remember(url: string): void {
    failed.add(url);
    const [oldest] = failed;
    if (failed.size > REMEMBERED && oldest !== undefined) failed.delete(oldest);
  }

  return async (url, init) => {
    if (!/\/callback(?:\?|$)/u.test(url)) return make(url, init);
    try {
      const response = await make(url, init);
      if (response.status >= 500) remember(url);
      else if (response.status === 400 && failed.has(url)) {
        const text = await response.text();
        const isDone = codeIn(text) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
        return isDone ? new Response(null, { status: 204 }) : new Response(text, response);
      }
      return response;
    } catch (error) {
      remember(url);
      throw error;
    }
  };
}

function codeIn(text: string): unknown {
  try {
    return Object(JSON.parse(text)).code;
  } catch {
    return undefined;
  }
}

import type { MakeRequest } from './make-request.ts';

/** Discord does not accept the bot's token, though it was asked twice. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  /** As discord.js reads it where it logs in. */
  readonly status = 401;

  constructor() {
    super('Discord does not accept the token');
  }
}

type Init = Parameters<MakeRequest>[1];

/**
 * discord.js forgets the token for ever when one request comes back with 401, which Discord's edge does now and then. It
 * never sees one here: whether the token still holds is asked once more, then the request is sent again or fails by
 * itself. `refused` is called when Discord does not accept the token.
 */
export function withTokenCheck(make: MakeRequest, refused: () => void): MakeRequest {
  let asking: Promise<boolean> | undefined;

  async function ask(url: string, init: Init): Promise<boolean> {
    const [base] = /^.*?\/v\d+(?=\/)/u.exec(url) ?? [''];
    const response = await make(`${base}/users/@me`, { ...init, method: 'GET', body: null });
    await response.arrayBuffer();
    if (response.ok || response.status === 401) return response.ok;
    throw new Error(`Discord answered with ${response.status} when asked whether the token holds`);
  }

  return async (url, init) => {
    const response = await make(url, init);
    if (response.status !== 401 || !hasToken(init)) return response;
    await response.arrayBuffer();
    asking ??= ask(url, init).finally(() => {
      asking = undefined;
    });
    if (!(await asking)) {
      refused();
      throw new TokenRefused();
    }
    const second = await make(url, init);
    if (second.status !== 401) return second;
    throw new Error(`Discord answered with 401 to ${init.method} ${pathOf(url)}, but it accepts the token`);
  };
}

/** Answers to interactions carry a token of their own, which may be over. */
function hasToken({ headers }: Init): boolean {
  return Object.keys(Object(headers)).some((name) => name.toLowerCase() === 'authorization');
}

/** Without what stands for a secret. */
function pathOf(url: string): string {
  return new URL(url).pathname.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/]+/u, '$1…');
}

import { PATIENCE } from '../limits.ts';

/** A file that Discord keeps for somebody who sent it, or why there is none. */
export type Downloaded =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'elsewhere' | 'too-large' | 'unreachable' };

/** Where Discord keeps files. https://docs.discord.com/developers/reference#image-formatting */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * Downloads a file of at most `most` bytes from Discord, and from nowhere else: an address is what somebody sent. A
 * Discord of this machine, whose `api` then lies there, keeps its files itself.
 */
export async function downloadFile(url: string, most: number, api: string): Promise<Downloaded> {
  if (!URL.canParse(url) || !isDiscords(new URL(url), api)) return { kind: 'elsewhere' };
  try {
    const signal = AbortSignal.timeout(PATIENCE.file * 1000);
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok || response.body === null) return { kind: 'unreachable' };
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body) {
      length += part.length;
      // Breaking off ends the connection: no more of it is read.
      if (length > most) return { kind: 'too-large' };
      parts.push(part);
    }
    return { kind: 'bytes', bytes: Buffer.concat(parts) };
  } catch {
    return { kind: 'unreachable' };
  }
}

function isDiscords(url: URL, api: string): boolean {
  if (url.protocol === 'https:' && HOSTS.includes(url.host)) return true;
  const here = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/u;
  return here.test(url.hostname) && url.origin === new URL(api).origin;
}

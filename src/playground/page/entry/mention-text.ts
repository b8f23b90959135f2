import type { APIUser } from 'discord-api-types/v10';

/** Someone or something a text can mention. */
export interface Mentionable {
  /** As it stands in the line: `@Name` or `#channel`. */
  readonly shown: string;
  /** As it is sent: `<@id>` or `<#id>`. */
  readonly sent: string;
  readonly user?: APIUser;
}

/** The mention being typed before the caret, with its `@` or `#`. */
export function mentionAt(text: string, caret: number): { readonly text: string } | undefined {
  const match = /(?:^|\s)([@#][^\s@#]*)$/.exec(text.slice(0, caret));
  return match?.[1] === undefined ? undefined : { text: match[1] };
}

/** Replaces the mentions in a text by what is sent; longer names go first, and a name inside a word stays. */
export function writeMentions(text: string, mentionables: readonly Mentionable[]): string {
  const byLength = [...mentionables].sort((a, b) => b.shown.length - a.shown.length);
  let written = '';
  let at = 0;
  while (at < text.length) {
    const free = at === 0 || !/[\w@#]/.test(text.charAt(at - 1));
    const found =
      free &&
      byLength.find(({ shown }) => text.startsWith(shown, at) && !/\w/.test(text.charAt(at + shown.length)));
    written += found ? found.sent : text.charAt(at);
    at += found ? found.shown.length : 1;
  }
  return written;
}

/** The other way round: a text that was sent, as it would be typed. */
export function readMentions(text: string, mentionables: readonly Mentionable[]): string {
  return mentionables.reduce((typed, { sent, shown }) => typed.replaceAll(sent, shown), text);
}

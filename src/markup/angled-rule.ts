import type { Markup } from './markup.ts';
import type { Rule } from './rule.ts';
import { sticky } from './sticky.ts';

/** What Discord itself writes in angle brackets: mentions, custom emoji, times, ways to the guide of a server. */
export const angled: Rule = (source, at) => {
  const pattern =
    /<(?:@!?(\d{1,20})|#(\d{1,20})|@&(\d{1,20})|\/([^:<>\n]{1,98}):(\d{1,20})|a?:(\w{2,32}):(\d{1,20})|t:(-?\d{1,13})(?::([tTdDfFsSR]))?|id:(\w[\w-]{1,30})(?::\d{1,20})?)>/y;
  const match = sticky(pattern, source, at);
  if (match === undefined) return undefined;
  const [all, user, channel, role, command, commandId, emoji, emojiId, seconds, style, guide] = match;
  let markup: Markup;
  if (user !== undefined) markup = { kind: 'mention', of: 'user', id: user };
  else if (channel !== undefined) markup = { kind: 'mention', of: 'channel', id: channel };
  else if (role !== undefined) markup = { kind: 'mention', of: 'role', id: role };
  else if (command !== undefined)
    markup = { kind: 'mention', of: 'command', id: commandId ?? '', name: command };
  else if (emoji !== undefined) markup = { kind: 'emoji', name: emoji, id: emojiId ?? '' };
  else if (guide !== undefined) markup = { kind: 'mention', of: 'guide', id: guide };
  else if (Math.abs(Number(seconds)) > latestTime) return undefined;
  else markup = { kind: 'time', seconds: Number(seconds), style: style ?? 'f' };
  return { markup, end: at + all.length };
};

/** The last second a JavaScript date can stand for, either side of 1970. */
const latestTime = 8_640_000_000_000;

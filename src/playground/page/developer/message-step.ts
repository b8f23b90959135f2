import { record } from './exchange-line.ts';
import type { Step } from './interaction-step.ts';
import { write } from './write-value.ts';

/** Reads a message a member wrote as a step, `where` being its channel; undefined for what the bot wrote. */
export function messageStep(message: unknown, where: string | undefined): Step | undefined {
  const { author, content, guild_id: guild, mentions, referenced_message: before } = record(message);
  const { username, bot } = record(author);
  if (bot === true || typeof content !== 'string' || content === '') return undefined;
  const [, called, text = ''] = /^<@!?(\d+)> ?([\s\S]*)$/.exec(content) ?? [];
  const calledBot =
    Array.isArray(mentions) && mentions.map(record).some(({ id, bot: is }) => id === called && is === true);
  const base = { member: String(username), title: write(content.slice(0, 60)).slice(1, -1) };
  // Only a message of the bot's can be taken from the step before.
  if (record(record(before).author).bot === true)
    return { ...base, call: `say(${write(content)}, { replyTo: $before })`, needs: 'message' };
  if (guild === undefined) return { ...base, call: `dm(${write(content)})` };
  if (calledBot)
    return {
      ...base,
      title: `a mention: ${text.slice(0, 60)}`,
      call: `mention(${[text, ...(where === undefined ? [] : [where])].map(write).join(', ')})`,
    };
  const place = where === undefined ? '' : `, ${write({ channel: where })}`;
  return { ...base, call: `say(${write(content)}${place})` };
}

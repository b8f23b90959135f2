import { z } from 'zod';

/** Bytes of one frame from a page: a file fits that has a megabyte. */
export const maxFrame = 1_500_000;

const snowflake = z.string().regex(/^\d{17,20}$/);
const name = z.string().min(1).max(110);
const threadName = z.string().trim().min(1).max(100);
const customId = z.string().min(1).max(100);
const file = z.strictObject({
  name: z.string().min(1).max(260),
  type: z.string().max(100),
  base64: z.base64(),
});
const optionValue = z.union([z.string().max(6000), z.number(), z.boolean(), file]);
const options = z.record(z.string().max(32), optionValue).refine((all) => Object.keys(all).length <= 25);

const action = z.discriminatedUnion('do', [
  /** Look at a channel as a member; everything that follows is done there. */
  z.strictObject({ do: z.literal('enter'), memberId: snowflake, channelId: snowflake }),
  z.strictObject({ do: z.literal('slash'), command: name, options }),
  z.strictObject({ do: z.literal('type'), command: name, options, focused: z.string().min(1).max(32) }),
  z.strictObject({ do: z.literal('click'), messageId: snowflake, customId }),
  z.strictObject({
    do: z.literal('select'),
    messageId: snowflake,
    customId,
    values: z.array(z.string().max(100)).max(25),
  }),
  z.strictObject({
    do: z.literal('submit'),
    modalId: snowflake,
    fields: z
      .record(customId, z.union([z.string().max(4000), z.array(z.string().max(100)).max(25)]))
      .refine((all) => Object.keys(all).length <= 40),
  }),
  z.strictObject({
    do: z.literal('menu'),
    command: name,
    on: z.enum(['message', 'user']),
    targetId: snowflake,
  }),
  /** Write in the channel; what carries the same `nonce` is one message, however often it comes. */
  z.strictObject({
    do: z.literal('say'),
    text: z.string().min(1).max(2000),
    replyTo: snowflake.optional(),
    nonce: z.string().min(1).max(25).optional(),
  }),
  /** Open a thread on a message of the channel. */
  z.strictObject({ do: z.literal('thread'), messageId: snowflake, name: threadName }),
  /** Write a post in the forum that is looked at; tags by name. */
  z.strictObject({
    do: z.literal('post'),
    name: threadName,
    text: z.string().min(1).max(2000),
    tags: z.array(z.string().max(20)).max(5),
  }),
  /** Change the text of the member's own message. */
  z.strictObject({ do: z.literal('edit'), messageId: snowflake, text: z.string().min(1).max(2000) }),
  /** Put an emoji under a message, or take the member's own away. */
  z.strictObject({
    do: z.literal('react'),
    messageId: snowflake,
    emoji: z.string().min(1).max(40),
    on: z.boolean(),
  }),
  /** Vote for just these answers of a poll; none takes the vote back. */
  z.strictObject({
    do: z.literal('vote'),
    messageId: snowflake,
    answers: z.array(z.int().min(1)).max(10),
  }),
  /** The member is writing. */
  z.strictObject({ do: z.literal('typing') }),
  /** Hide a private message from this member for good. */
  z.strictObject({ do: z.literal('dismiss'), messageId: snowflake }),
  /** The language of this member's client, or that of the server. */
  z.strictObject({
    do: z.literal('locale'),
    of: z.enum(['member', 'server']),
    locale: z.string().regex(/^[a-z]{2}(-[A-Z0-9]{2,3})?$/),
  }),
  /** Begin or end the flow of exchanges. */
  z.strictObject({ do: z.literal('developer'), open: z.boolean() }),
  z.strictObject({
    do: z.literal('fault'),
    fault: z.enum(['drop', 'reconnect', 'limit', 'break', 'refuse', 'delay', 'clear']),
  }),
]);

const frame = z.object({ id: z.int().min(0), act: action });

/** What a page asks for; the answer carries the same `id`. */
export type FromPage = z.infer<typeof frame>;

export type Action = z.infer<typeof action>;

/** Reads a frame from a page; undefined for anything that is not one. */
export function readFrame(text: string): FromPage | undefined {
  try {
    return frame.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

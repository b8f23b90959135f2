import { type APIGuildForumChannel, type APITextChannel, ChannelFlags } from 'discord-api-types/v10';
import { isRecord } from '../json.ts';
import type { Files, MessageBody } from '../world/messages/message-body.ts';
import type { ThreadChanges } from '../world/threads/change-thread.ts';
import { checkMessage } from './check-message.ts';
import { type Checked, checked, type Problem, within } from './problem.ts';
import type { MadeEmojis } from './rules/emoji-rule.ts';
import { checkSchema, loadSchemas } from './schemas.ts';

/** A new thread as it was asked for; a post has the message it begins with. */
export interface ThreadBody extends Omit<ThreadChanges, 'archived' | 'locked' | 'name'> {
  readonly name: string;
  readonly type?: number | null;
  readonly message?: MessageBody;
}

/** Checks a request for a thread that hangs on a message. */
export async function checkThreadOnMessage(body: unknown): Promise<Checked<ThreadBody>> {
  // discord.js sends the type along, which follows from the channel.
  const { type: _, ...rest } = isRecord(body) ? body : {};
  return checkSchema((await loadSchemas()).CreateTextThreadWithMessageRequestSchema, rest);
}

/** Checks a request for a thread in a text channel, or for a post in a forum with its message. */
export async function checkThread(
  body: unknown,
  parent: APITextChannel | APIGuildForumChannel,
  files: Files,
  made: MadeEmojis,
): Promise<Checked<ThreadBody>> {
  const spec = await loadSchemas();
  if (!('available_tags' in parent))
    return checkSchema(spec.CreateTextThreadWithoutMessageRequestSchema, body);
  const { message, ...rest } = isRecord(body) ? body : {};
  const post = checkSchema(spec.CreateForumThreadRequestSchema, { ...rest, message: {} });
  if (post.kind === 'refused') return post;
  const first = await checkMessage('create', message, files, made);
  if (first.kind === 'refused') return { ...first, problems: within(['message'], first.problems) };
  return checked({ ...post.value, message: first.value }, tagProblems(post.value, parent));
}

/** Checks changes to a thread in that channel. */
export async function checkThreadChanges(
  body: unknown,
  parent: APITextChannel | APIGuildForumChannel | undefined,
): Promise<Checked<ThreadChanges>> {
  const result = checkSchema((await loadSchemas()).UpdateThreadRequestPartialSchema, body);
  if (result.kind === 'refused' || parent === undefined || !('available_tags' in parent)) return result;
  return result.value.applied_tags === undefined
    ? result
    : checked(result.value, tagProblems(result.value, parent));
}

/** Tags are those of the forum, and there is one where the forum asks for it. */
function tagProblems({ applied_tags: tags }: ThreadChanges, forum: APIGuildForumChannel): Problem[] {
  const known = forum.available_tags.map(({ id }) => id);
  const strange = (tags ?? []).flatMap((tag, index) =>
    known.includes(tag)
      ? []
      : [
          {
            path: ['applied_tags', index],
            code: 'FORUM_TAG_INVALID',
            message: 'The tag is not one of the forum',
          },
        ],
  );
  const asks = ((forum.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
  if (!asks || (tags ?? []).length > 0) return strange;
  return [
    { path: ['applied_tags'], code: 'BASE_TYPE_REQUIRED', message: 'A tag is required to create a post' },
  ];
}

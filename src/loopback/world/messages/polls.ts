import type { APIMessage, APIPoll, APIPollMedia } from 'discord-api-types/v10';
import { isRecord } from '../../json.ts';
import type { World } from '../world.ts';

/** Who voted for which answer: user ids by answer, by the message's id. */
export type Votes = Map<string, ReadonlyMap<number, readonly string[]>>;

/** Hours a poll runs where nothing is said (resources/poll). */
const HOURS = 24;

/** The poll as Discord stores what was sent; nobody has voted. */
export function composePoll(world: Pick<World, 'clock'>, sent: unknown): APIPoll | undefined {
  if (!isRecord(sent) || !isRecord(sent.question) || !Array.isArray(sent.answers)) return undefined;
  const ends = world.clock.now() + Number(sent.duration ?? HOURS) * 3_600_000;
  const answers = sent.answers.filter(isRecord).map(({ poll_media: media }, index) => ({
    answer_id: index + 1,
    poll_media: asMedia(isRecord(media) ? media : {}),
  }));
  return {
    question: asMedia(sent.question),
    answers,
    expiry: new Date(ends).toISOString(),
    allow_multiselect: sent.allow_multiselect === true,
    layout_type: 1,
    results: {
      is_finalized: false,
      answer_counts: answers.map(({ answer_id: id }) => ({ id, count: 0, me_voted: false })),
    },
  };
}

function asMedia({ text, emoji }: Record<string, unknown>): APIPollMedia {
  const { id = null, name = null } = isRecord(emoji) ? emoji : {};
  return {
    ...(typeof text === 'string' ? { text } : {}),
    ...(isRecord(emoji)
      ? { emoji: { id: id === null ? null : `${id}`, name: name === null ? null : `${name}` } }
      : {}),
  };
}

/** The user's votes are just these from now on; told to everyone one by one. */
export function vote(world: World, message: APIMessage, userId: string, answerIds: readonly number[]): void {
  const before = world.votes.get(message.id) ?? new Map<number, readonly string[]>();
  const { poll, id: messageId, channel_id: channelId } = message;
  if (!poll) return;
  const after = new Map(
    poll.answers.map(({ answer_id: id }) => {
      const others = (before.get(id) ?? []).filter((one) => one !== userId);
      return [id, answerIds.includes(id) ? [...others, userId] : others] as const;
    }),
  );
  world.votes.set(messageId, after);
  count(world, message);
  for (const { answer_id: answerId } of poll.answers) {
    const had = before.get(answerId)?.includes(userId) ?? false;
    const has = answerIds.includes(answerId);
    if (had !== has)
      world.happenings.emit({
        kind: has ? 'vote-added' : 'vote-removed',
        channelId,
        messageId,
        userId,
        answerId,
      });
  }
}

/** Ends the poll now; gives the message as it is then. */
export function endPoll(world: World, message: APIMessage): APIMessage {
  const { poll } = message;
  if (!poll) return message;
  const results = { answer_counts: [], ...poll.results, is_finalized: true };
  return { ...message, poll: { ...poll, expiry: new Date(world.clock.now()).toISOString(), results } };
}

/** Puts the votes into the message. */
function count(world: World, message: APIMessage): void {
  const stored = world.messages.get(message.channel_id, message.id);
  const votes = world.votes.get(message.id);
  if (!stored?.message.poll || !votes) return;
  const answer_counts = [...votes].map(([id, userIds]) => ({
    id,
    count: userIds.length,
    me_voted: userIds.includes(world.bot.id),
  }));
  const poll = { ...stored.message.poll, results: { is_finalized: false, answer_counts } };
  world.messages.put({ ...stored, message: { ...stored.message, poll } });
}

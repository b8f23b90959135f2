import type { APIUser } from 'discord-api-types/v10';
import type { Action } from '../from-page.ts';
import type { ForumView, MemberView, Result, ThreadView, WorldView } from '../to-page.ts';
import type { Reader } from './markup/moment.ts';

/** What every part of the page reads: the world as it is now, and through whose eyes it is seen. */
export interface View {
  readonly world: WorldView;
  readonly me: MemberView;
  readonly channelId: string;
  /** What this member sees of them. */
  readonly threads: readonly ThreadView[];
  readonly inDm: boolean;
  /** Language and clock of the member. */
  reader(): Reader;
  /** Asks the server to do something as this member. */
  act(action: Action): Promise<Result>;
  /** Shows what came of it: opens a form, gives back what failed. */
  show(result: Result): string | undefined;
  /** Lets a command stand in the box with its fields; false when there is none of that name here. */
  begin(path: string): boolean;
  /** Looks at another channel, thread or forum. */
  goTo(channelId: string): void;
  /** Says something to who cannot see the page. */
  announce(text: string): void;
}

/** The name a user goes by. */
export function userName(user: Pick<APIUser, 'username' | 'global_name'>): string {
  return user.global_name ?? user.username;
}

/** The user with that id, among the members and the bot. */
export function findUser(view: View, id: string): APIUser | undefined {
  if (view.world.bot.id === id) return view.world.bot;
  return view.world.members.find(({ user }) => user.id === id)?.user;
}

/** The name of a channel, thread, post or forum, without `#`; undefined when there is none. */
export function channelName({ world, threads }: View, id: string): string | undefined {
  return [...world.channels, ...world.forums, ...threads].find((place) => place.id === id)?.name;
}

/** The thread or post one looks at. */
export function threadHere({ threads, channelId }: View): ThreadView | undefined {
  return threads.find(({ id }) => id === channelId);
}

/** The forum one looks at. */
export function forumHere({ world, channelId }: View): ForumView | undefined {
  return world.forums.find(({ id }) => id === channelId);
}

/** What the title says about where one is: `#talks`, the name of a thread, or `@` and the bot's name. */
export function placeName(view: View): string {
  if (view.inDm) return `@${userName(view.world.bot)}`;
  const name = channelName(view, view.channelId) ?? '';
  return threadHere(view) === undefined ? `#${name}` : name;
}

import type { APIUser } from 'discord-api-types/v10';
import type { Action } from '../from-page.ts';
import type { MemberView, Result, WorldView } from '../to-page.ts';
import type { Reader } from './markup/moment.ts';

/** What every part of the page reads: the world as it is now, and through whose eyes it is seen. */
export interface View {
  readonly world: WorldView;
  readonly me: MemberView;
  readonly channelId: string;
  readonly inDm: boolean;
  /** Language and clock of the member. */
  reader(): Reader;
  /** Asks the server to do something as this member. */
  act(action: Action): Promise<Result>;
  /** Shows what came of it: opens a form, gives back what failed. */
  show(result: Result): string | undefined;
  /** Lets a command stand in the box with its fields; false when there is none of that name here. */
  begin(path: string): boolean;
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

/** The channel's name without `#`; undefined when there is none. */
export function channelName(view: View, id: string): string | undefined {
  return view.world.channels.find((channel) => channel.id === id)?.name;
}

/** What the title says about where one is: `#talks`, or `@` and the bot's name. */
export function placeName(view: View): string {
  return view.inDm ? `@${userName(view.world.bot)}` : `#${channelName(view, view.channelId) ?? ''}`;
}

import type { APIGuildForumChannel, APITextChannel } from 'discord-api-types/v10';
import type { Thread } from '../thread.ts';
import type { World } from './world.ts';

/** A place in the guild: a text channel, a forum, or a thread in one of them. */
export type Place = APITextChannel | APIGuildForumChannel | Thread;

/** All of them, text channels first and threads last. */
export function allPlaces(world: World): readonly Place[] {
  return [...world.channels, ...world.forums, ...world.threads.values()];
}

/** The place with that id. */
export function placeById(world: World, id: string): Place | undefined {
  return world.threads.get(id) ?? [...world.channels, ...world.forums].find((place) => place.id === id);
}

/** The place of that id or name; of equal names the first. */
export function placeCalled(world: World, wanted: string): Place | undefined {
  return placeById(world, wanted) ?? allPlaces(world).find(({ name }) => name === wanted);
}

/** Whether messages can stand there: everywhere but in a forum itself. */
export function takesMessages(place: Place): place is APITextChannel | Thread {
  return !('available_tags' in place);
}

/** Whether the place is a thread. */
export function isThread(place: Place | undefined): place is Thread {
  return place !== undefined && 'thread_metadata' in place;
}

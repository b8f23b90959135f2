import type { Place } from './entry/kept-drafts.ts';

/** What came in a place while the member looked at another one. */
export interface Unseen {
  readonly count: number;
  /** Some of it is for this member: a mention, a reply, an answer. */
  readonly pings: boolean;
}

/** What each member has seen of each place since the page was opened. */
export interface SeenPlaces {
  /** The newest message that the member saw there. */
  to(place: Place): string | undefined;
  /** The member leaves a place and has seen it up to that message. */
  note(place: Place, messageId: string | undefined): void;
  came(place: Place, pings: boolean): void;
  unseen(place: Place): Unseen | undefined;
  /** The member looks at the place now. */
  read(place: Place): void;
}

/** Begins with everything seen. */
export function createSeenPlaces(): SeenPlaces {
  const seen = new Map<string, string>();
  const waiting = new Map<string, Unseen>();
  const key = ({ memberId, channelId }: Place) => `${memberId} ${channelId}`;
  return {
    to: (place) => seen.get(key(place)),
    note(place, messageId) {
      if (messageId !== undefined) seen.set(key(place), messageId);
    },
    came(place, pings) {
      const before = waiting.get(key(place));
      waiting.set(key(place), {
        count: (before?.count ?? 0) + 1,
        pings: pings || before?.pings === true,
      });
    },
    unseen: (place) => waiting.get(key(place)),
    read: (place) => void waiting.delete(key(place)),
  };
}

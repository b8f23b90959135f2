import type { Action } from '../../from-page.ts';
import type { Place } from './kept-drafts.ts';

/** Something that a member wrote or used and that did not get through. */
export interface Unsent {
  /** What is done to try again. */
  readonly action: Extract<Action, { do: 'say' | 'edit' | 'slash' | 'menu' }>;
  /** The text, or the command with its options. */
  readonly typed: string;
  /** Why it did not get through. */
  readonly detail: string;
}

/** What stayed unsent of each member in each channel, oldest first; a reload of the tab keeps it. */
export interface KeptUnsent {
  of(place: Place): readonly Unsent[];
  add(place: Place, unsent: Unsent): void;
  remove(place: Place, unsent: Unsent): void;
}

/** Keeps them in the storage of the tab; what does not fit there, such as files, is only lost with a reload. */
export function createKeptUnsent(storage: Storage): KeptUnsent {
  const key = ({ memberId, channelId }: Place) => `playground-failed-${memberId}-${channelId}`;
  const here = new Map<string, readonly Unsent[]>();
  const of = (place: Place) => {
    const all = here.get(key(place)) ?? read(storage.getItem(key(place)));
    here.set(key(place), all);
    return all;
  };
  const keep = (place: Place, all: readonly Unsent[]) => {
    here.set(key(place), all);
    try {
      if (all.length === 0) storage.removeItem(key(place));
      else storage.setItem(key(place), JSON.stringify(all));
    } catch {
      // The storage is full.
    }
  };
  return {
    of,
    add: (place, unsent) => keep(place, [...of(place), unsent]),
    remove: (place, unsent) =>
      keep(
        place,
        of(place).filter((one) => one !== unsent),
      ),
  };
}

function read(stored: string | null): readonly Unsent[] {
  // Only this page writes there.
  return stored === null ? [] : (JSON.parse(stored) as readonly Unsent[]);
}

/** What stands unsent in the box, for each member in each channel; a reload of the tab keeps it. */
export interface KeptDrafts {
  of(place: Place): string;
  /** Nothing is kept of an empty text. */
  keep(place: Place, text: string): void;
}

/** Where something is typed. */
export interface Place {
  readonly memberId: string;
  readonly channelId: string;
}

/** Keeps them in the storage of the tab. */
export function createKeptDrafts(storage: Storage): KeptDrafts {
  const key = ({ memberId, channelId }: Place) => `playground-unsent-${memberId}-${channelId}`;
  return {
    of: (place) => storage.getItem(key(place)) ?? '',
    keep(place, text) {
      if (text === '') storage.removeItem(key(place));
      else storage.setItem(key(place), text);
    },
  };
}

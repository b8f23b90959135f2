/** What stands unsent in the box, for each member in each channel; a reload of the tab keeps it. */
export interface KeptDrafts {
  of(place: Place): KeptDraft;
  keep(place: Place, draft: KeptDraft): void;
}

/** What is kept of a box: its text, and what becomes of it. */
export interface KeptDraft {
  readonly text: string;
  /** The message that it answers or changes. */
  readonly on?: { readonly as: 'reply' | 'edit'; readonly messageId: string } | undefined;
  /** What stood there before a message was changed, and comes back after that. */
  readonly before?: string;
}

/** Where something is typed. */
export interface Place {
  readonly memberId: string;
  readonly channelId: string;
}

/** Keeps them in the storage of the tab; nothing is kept of an empty box. */
export function createKeptDrafts(storage: Storage): KeptDrafts {
  const key = (what: string, { memberId, channelId }: Place) => `playground-${what}-${memberId}-${channelId}`;
  const read = (what: string, place: Place) => storage.getItem(key(what, place)) ?? '';
  const write = (what: string, place: Place, value: string) => {
    if (value === '') storage.removeItem(key(what, place));
    else storage.setItem(key(what, place), value);
  };
  return {
    of(place) {
      const [as, messageId] = read('aim', place).split(' ');
      const on: KeptDraft['on'] =
        (as === 'reply' || as === 'edit') && messageId ? { as, messageId } : undefined;
      return { text: read('unsent', place), on, before: read('before', place) };
    },
    keep(place, { text, on, before = '' }) {
      write('unsent', place, text);
      write('aim', place, on === undefined ? '' : `${on.as} ${on.messageId}`);
      write('before', place, before);
    },
  };
}

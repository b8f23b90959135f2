/** Notes that stand among the messages, each below what was said before it; what comes later stands below them. */
export interface PlacedNotes {
  /** Puts a note to the end of the messages there are, the newest of which has that id. */
  put(note: HTMLElement, newest: string | undefined): void;
  /** Whether one stands right below that message. */
  isBelow(id: string | undefined): boolean;
  /** Draws the messages anew, with the notes where they were. */
  around(draw: () => void): void;
  /** A message went, and that one stood before it. */
  moved(from: string, to: string | undefined): void;
  /** Takes them all away. */
  clear(): void;
}

/** Builds them for an element whose children are the messages. */
export function createPlacedNotes(messages: HTMLElement): PlacedNotes {
  let placed: { readonly note: HTMLElement; below: string | undefined }[] = [];
  /** Whoever takes a note away only removes its element. */
  const standing = () => placed.filter(({ note }) => note.isConnected);
  return {
    put(note, newest) {
      placed = [...standing(), { note, below: newest }];
      messages.append(note);
    },
    isBelow: (id) => standing().some(({ below }) => below === id),
    around(draw) {
      placed = standing();
      draw();
      for (const { note, below } of placed.toReversed()) {
        const message = below === undefined ? null : document.getElementById(`message-${below}`);
        if (message) message.after(note);
        else messages.prepend(note);
      }
    },
    moved(from, to) {
      for (const one of placed) if (one.below === from) one.below = to;
    },
    clear() {
      for (const { note } of placed) note.remove();
      placed = [];
    },
  };
}

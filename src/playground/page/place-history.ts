/** The places that were looked at as entries of the browser's history: Back leads to the one before. */
export interface PlaceHistory {
  /** The page shows that place now; another one than before is an entry of its own. */
  note(place: string): void;
  /** Goes where the member did not ask to go: that stands in the place of the entry there is. */
  instead(go: () => Promise<void>): Promise<void>;
}

/** Begins with the entry of the page; `goTo` shows the place of an entry, or another one if that is gone. */
export function createPlaceHistory(goTo: (place: string) => Promise<void>): PlaceHistory {
  let here: string | undefined;
  let going = 0;

  function agree(): void {
    if (here !== undefined && placeOf(history.state) !== here) history.replaceState({ place: here }, '');
  }

  async function instead(go: () => Promise<void>): Promise<void> {
    going += 1;
    await go();
    going -= 1;
    // Who goes back twice at once comes through the place between.
    if (going === 0) agree();
  }

  addEventListener('popstate', ({ state }) => {
    const place = placeOf(state);
    // The entry of an address that runs a command has none yet.
    if (place !== undefined) void instead(() => goTo(place));
  });

  return {
    instead,
    note(place) {
      const isAnother = here !== undefined && here !== place;
      here = place;
      if (going > 0) return;
      if (isAnother) history.pushState({ place }, '');
      else agree();
    },
  };
}

function placeOf(state: unknown): string | undefined {
  return typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'string'
    ? state.place
    : undefined;
}

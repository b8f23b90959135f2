/** The channels of the guild in their order, and its threads. */
export type Places = readonly { readonly id: string; readonly name: string }[];

/** The channel as a member's act names it; undefined for the first one, which needs no name, and for an unknown one. */
export function channelPlace(channelId: unknown, places: Places): string | undefined {
  const index = places.findIndex(({ id }) => id === channelId);
  return index > 0 ? places[index]?.name : undefined;
}

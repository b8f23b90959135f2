import { LIMITS } from './limits.ts';

/** What a button does. All of it is in its `custom_id`, so that it works after a restart and from any process. */
export type Action = { readonly kind: 'ask'; readonly question: string };

/** The version of the form below; a `custom_id` of another version is answered politely. */
const ASK = 'c1:ask:';

/** A button's `custom_id`, such as `c1:ask:Who attends?`; undefined when the action does not fit into 100 characters. */
export function formatCustomId(action: Action): string | undefined {
  const id = `${ASK}${action.question}`;
  return id.length <= LIMITS.customId ? id : undefined;
}

/** Reads a `custom_id` back; undefined for one that is not ours or of an unknown version. */
export function parseCustomId(id: string): Action | undefined {
  if (!id.startsWith(ASK)) return undefined;
  return { kind: 'ask', question: id.slice(ASK.length) };
}

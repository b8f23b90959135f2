import { isRecord } from '../json.ts';
import type { Problem } from './problem.ts';

/** Keys discord.js sends although the schemas do not have them. */
const OF_THE_LIBRARY = [
  'tts',
  'enforce_nonce',
  'nsfw',
  'title',
  'waveform',
  'duration_secs',
  'fail_if_not_exists',
];
/** Keys Discord adds to what it stores; a bot that sends a message's own parts back sends them too. */
const OF_WHAT_WAS_RECEIVED = [
  ...['proxy_url', 'proxy_icon_url', 'height', 'width', 'content_type', 'size', 'name', 'url', 'flags'],
  ...['loading_state', 'placeholder', 'placeholder_version', 'attachment_id', 'content_scan_version'],
];
const HARMLESS = new Set([...OF_THE_LIBRARY, ...OF_WHAT_WAS_RECEIVED]);

/**
 * Keys in `sent` that the schema dropped from `kept`. Discord ignores them; here they are refused, because a key it
 * ignores is a misspelling: the option is silently not required, the button silently not disabled.
 */
export function unknownKeys(sent: unknown, kept: unknown, path: Problem['path'] = []): Problem[] {
  if (Array.isArray(sent) && Array.isArray(kept)) {
    return sent.flatMap((entry, index) => unknownKeys(entry, kept[index], [...path, index]));
  }
  if (!isRecord(sent) || !isRecord(kept)) return [];
  return Object.entries(sent).flatMap(([key, value]): Problem[] => {
    if (value === undefined || HARMLESS.has(key)) return [];
    if (key in kept) return unknownKeys(value, kept[key], [...path, key]);
    return [{ path: [...path, key], code: 'UNKNOWN_FIELD', message: `There is no field '${key}' here.` }];
  });
}

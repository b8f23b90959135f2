import type { MessageBody } from '../../world/messages/message-body.ts';
import type { Problem } from '../problem.ts';

/** Either all of a kind may be pinged, or the ones that are named. */
export function mentionProblems({ allowed_mentions: allowed }: MessageBody): Problem[] {
  const parse: readonly string[] = allowed?.parse ?? [];
  return (['users', 'roles'] as const)
    .filter((kind) => parse.includes(kind) && (allowed?.[kind]?.length ?? 0) > 0)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}

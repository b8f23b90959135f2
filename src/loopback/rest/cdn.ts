import type { World } from '../world/world.ts';
import { type RestAnswer, refusals } from './answer.ts';

/** An uploaded file under `/cdn/attachments/<channel>/<attachment>/<name>`, or an emoji under `/cdn/emojis/<id>.<format>`. */
export function serveFile({ files, emojis }: Pick<World, 'files' | 'emojis'>, path: string): RestAnswer {
  const id = /^\/cdn\/attachments\/\d+\/(\d+)\/[^/]+$/.exec(path)?.[1];
  const emoji = /^\/cdn\/emojis\/(\d+)\.\w+$/.exec(path)?.[1];
  const file = files.get(id ?? '') ?? emojis.get(emoji ?? '')?.image;
  if (!file) return refusals.notFound;
  // A file may be a page; it must not run as one of ours.
  return { status: 200, file, headers: { 'content-security-policy': 'sandbox' } };
}

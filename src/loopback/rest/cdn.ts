import type { FileStore } from '../world/messages/file-store.ts';
import { type RestAnswer, refusals } from './answer.ts';

/** An uploaded file under `/cdn/attachments/<channel>/<attachment>/<name>`. */
export function serveFile(files: FileStore, path: string): RestAnswer {
  const id = /^\/cdn\/attachments\/\d+\/(\d+)\/[^/]+$/.exec(path)?.[1];
  const file = id === undefined ? undefined : files.get(id);
  if (!file) return refusals.notFound;
  // A file may be a page; it must not run as one of ours.
  return { status: 200, file, headers: { 'content-security-policy': 'sandbox' } };
}

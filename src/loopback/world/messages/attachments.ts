import type { APIAttachment } from 'discord-api-types/v10';
import { isRecord } from '../../json.ts';
import type { World } from '../world.ts';
import type { StoredFile } from './file-store.ts';
import type { Files, MessageBody } from './message-body.ts';

/** The message's attachments after a create or edit: those kept and those uploaded, which are stored for download. */
export function takeAttachments(
  world: World,
  channelId: string,
  body: MessageBody,
  files: Files,
  before: readonly APIAttachment[] = [],
): APIAttachment[] {
  const listed = body.attachments;
  const kept = listed ? before.filter(({ id }) => listed.some((entry) => `${entry.id}` === id)) : before;
  const fresh = [...files].map(([number, file]) => {
    const entry = listed?.find(({ id }) => `${id}` === number);
    const stored = storeFile(world, channelId, { ...file, name: entry?.filename ?? file.name });
    return { ...stored, ...(entry?.description ? { description: entry.description } : {}) };
  });
  return [...kept, ...fresh];
}

/** Keeps a file for download and describes it as Discord does. */
export function storeFile(world: World, channelId: string, file: StoredFile): APIAttachment {
  const id = world.nextId();
  const { name: filename, type, bytes } = file;
  const url = `${world.cdnUrl()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  world.files.put(id, file);
  return { id, filename, size: bytes.length, url, proxy_url: url, content_type: type };
}

/** Replaces every `attachment://name` in embeds and components with the file's address; changes them in place. */
export function resolveAttachmentUrls(value: unknown, attachments: readonly APIAttachment[]): void {
  if (Array.isArray(value)) {
    for (const entry of value) resolveAttachmentUrls(entry, attachments);
  } else if (isRecord(value)) {
    for (const [key, entry] of Object.entries(value)) {
      if (typeof entry !== 'string') resolveAttachmentUrls(entry, attachments);
      else if (entry.startsWith('attachment://')) value[key] = addressOf(entry, attachments);
    }
  }
}

function addressOf(reference: string, attachments: readonly APIAttachment[]): string {
  const name = reference.slice('attachment://'.length);
  return attachments.find((attachment) => attachment.filename === name)?.url ?? reference;
}

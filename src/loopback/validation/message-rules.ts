import type { APIMessage } from 'discord-api-types/v10';
import type { Files, MessageBody } from '../world/message-body.ts';
import type { MessageUse } from './check-message.ts';
import type { Problem } from './problem.ts';

export function messageProblems(
  _body: MessageBody,
  _use: MessageUse,
  _files: Files,
  _before?: APIMessage,
): Problem[] {
  return [];
}

/** Says whether the message, after an edit, would show nothing at all. */
export function isEmptyMessage(body: MessageBody, files: Files, before?: APIMessage): boolean {
  const left = <T>(sent: T | null | undefined, was: T | undefined) => (sent === undefined ? was : sent);
  const lists = [
    left(body.content, before?.content),
    left(body.embeds, before?.embeds),
    left(body.components, before?.components),
    left<readonly unknown[]>(body.attachments, before?.attachments),
    body.sticker_ids,
  ];
  return files.size === 0 && !body.poll && lists.every((list) => !list?.length);
}

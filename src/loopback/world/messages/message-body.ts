import type {
  APIAllowedMentions,
  APIEmbed,
  APIMessageReferenceSend,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { StoredFile } from './file-store.ts';

/** What a bot sends to create or change a message, after it was checked. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: APIEmbed[] | null;
  readonly components?: APIMessageTopLevelComponent[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly attachments?:
    | {
        readonly id: string | number;
        readonly filename?: string | null;
        readonly description?: string | null;
      }[]
    | null;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null;
  readonly tts?: boolean | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  /** Of a channel's webhook: the name its message is by. */
  readonly username?: string | null;
  readonly message_reference?: APIMessageReferenceSend | null;
}

/** Uploaded files by the number in `files[n]`. */
export type Files = ReadonlyMap<string, StoredFile>;

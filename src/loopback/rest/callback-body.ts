import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { MessageBody } from '../world/messages/message-body.ts';

/** Callback types 4 to 7. */
export interface MessageCallback {
  readonly type: 4 | 5 | 6 | 7;
  readonly data?: MessageBody | null;
}

/** Callback type 8. */
export interface ChoicesCallback {
  readonly type: 8;
  readonly data: { readonly choices: APIApplicationCommandOptionChoice[] };
}

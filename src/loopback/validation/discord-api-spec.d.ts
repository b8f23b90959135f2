/** The package ships these schemas without types; named here are the ones used, with what they let through. */
declare module 'discord-api-spec/zod' {
  import type {
    APIModalInteractionResponse,
    RESTPatchAPIApplicationCommandJSONBody,
    RESTPostAPIApplicationCommandsJSONBody,
  } from 'discord-api-types/v10';
  import type { ZodMiniType } from 'zod/mini';
  import type { ChoicesCallback, MessageCallback } from '../rest/callback-body.ts';
  import type { MessageBody } from '../world/messages/message-body.ts';
  import type { ThreadChanges } from '../world/threads/change-thread.ts';
  import type { ThreadBody } from './check-thread.ts';

  export const ApplicationCommandCreateRequestSchema: ZodMiniType<RESTPostAPIApplicationCommandsJSONBody>;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<RESTPostAPIApplicationCommandsJSONBody>;
  export const ApplicationCommandPatchRequestPartialSchema: ZodMiniType<RESTPatchAPIApplicationCommandJSONBody>;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<MessageCallback>;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<MessageCallback>;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType<APIModalInteractionResponse>;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<ChoicesCallback>;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<MessageBody>;
  export const MessageCreateRequestSchema: ZodMiniType<MessageBody>;
  export const MessageEditRequestPartialSchema: ZodMiniType<MessageBody>;
  export const CreateTextThreadWithMessageRequestSchema: ZodMiniType<ThreadBody>;
  export const CreateTextThreadWithoutMessageRequestSchema: ZodMiniType<ThreadBody>;
  export const CreateForumThreadRequestSchema: ZodMiniType<ThreadBody>;
  export const UpdateThreadRequestPartialSchema: ZodMiniType<ThreadChanges>;
}

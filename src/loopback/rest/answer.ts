/** What a route answers with. */
export interface RestAnswer {
  readonly status: number;
  /** Sent as JSON; absent for none. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly file?: { readonly type: string; readonly bytes: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
}

/** 200 with that body. */
export function ok(body: unknown): RestAnswer {
  return { status: 200, body };
}

/** 204. */
export const noContent: RestAnswer = { status: 204 };

/** Discord's error shape; `errors` is the tree that says where in the body. */
export function refuse(status: number, code: number, message: string, errors?: unknown): RestAnswer {
  return { status, body: { message, code, ...(errors === undefined ? {} : { errors }) } };
}

/** The refusals more than one route gives, with Discord's codes (topics/opcodes-and-status-codes). */
export const refusals = {
  unauthorized: refuse(401, 0, '401: Unauthorized'),
  notFound: refuse(404, 0, '404: Not Found'),
  wrongMethod: refuse(405, 0, '405: Method Not Allowed'),
  tooLarge: refuse(413, 40005, 'Request entity too large'),
  invalidJson: refuse(400, 50109, 'The request body contains invalid JSON.'),
  foreign: refuse(403, 0, 'This server answers only to programs on this machine.'),
  unknownApplication: refuse(404, 10002, 'Unknown Application'),
  unknownChannel: refuse(404, 10003, 'Unknown Channel'),
  unknownGuild: refuse(404, 10004, 'Unknown Guild'),
  unknownMember: refuse(404, 10007, 'Unknown Member'),
  unknownMessage: refuse(404, 10008, 'Unknown Message'),
  unknownEmoji: refuse(400, 10014, 'Unknown Emoji'),
  unknownUser: refuse(404, 10013, 'Unknown User'),
  unknownWebhook: refuse(404, 10015, 'Unknown Webhook'),
  unknownInteraction: refuse(404, 10062, 'Unknown interaction'),
  unknownCommand: refuse(404, 10063, 'Unknown application command'),
  alreadyAcknowledged: refuse(400, 40060, 'Interaction has already been acknowledged.'),
  wrongChannelType: refuse(400, 50024, 'Cannot execute action on this channel type'),
  noText: refuse(400, 50008, 'Cannot send messages in a non-text channel'),
  lockedThread: refuse(400, 160005, 'Thread is locked'),
  notInDirect: refuse(403, 50003, 'Cannot execute action on a DM channel'),
  missingAccess: refuse(403, 50001, 'Missing Access'),
  missingPermissions: refuse(403, 50013, 'Missing Permissions'),
  noHistory: refuse(400, 160002, 'Cannot reply without permission to read message history'),
  notYours: refuse(403, 50005, 'Cannot edit a message authored by another user'),
  expiredToken: refuse(401, 50027, 'Invalid Webhook Token'),
} as const;

import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Reply } from '../../commands/reply.ts';
import type { Desk } from './desk.ts';

/** Something that has to be answered: an interaction or a message. */
export interface Job {
  /** What was used, for the log: `/ask`, `button`, `mention`. */
  readonly command: string;
  /** Answers within three seconds and says what kind of answer it was. */
  answer(): Promise<string>;
  /** Answers after `answer` has failed, whether or not it had already replied. */
  apologise(reply: Reply): Promise<void>;
}

/** After these nobody can be answered: too late, answered already, or not allowed to write there. */
const UNANSWERABLE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];

/** Every question passes here: one line in the log each, and no error goes unanswered or further up. */
export async function funnel(job: Job, desk: Desk): Promise<void> {
  const started = desk.now().getTime();
  const passed = () => ({ command: job.command, ms: desk.now().getTime() - started });
  try {
    const kind = await job.answer();
    desk.log.info('answered', { ...passed(), kind });
  } catch (error) {
    if (error instanceof DiscordAPIError && UNANSWERABLE.includes(error.code)) {
      desk.log.error('unanswerable', { ...passed(), code: error.code, error: error.message });
      return;
    }
    const reference = desk.reference();
    desk.log.error('failed', { ...passed(), reference, error: describe(error) });
    await job.apologise(apology(reference)).catch((second: unknown) => {
      desk.log.error('unanswered', { ...passed(), reference, error: describe(second) });
    });
  }
}

function apology(reference: string): Reply {
  return {
    tone: 'error',
    visibility: 'private',
    text: 'Something went wrong on my side, not yours. Please try again.',
    notes: [`If it happens again, tell whoever runs this bot: reference ${reference}.`],
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

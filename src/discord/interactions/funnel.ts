import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { notice, type Reply } from '../../../commands/reply/reply.ts';
import type { Answer } from '../../answer/answer.ts';
import type { Voice } from '../../answer/voice.ts';
import type { Admission, Wish } from '../fairness/fairness.ts';
import type { Desk } from './desk.ts';
import { noteAnswer } from './server/note-answer.ts';

/** Something that has to be answered: an interaction or a message. */
export interface Job extends Wish {
  /** What was used, for the log: `/ask`, `button`, `mention`. */
  readonly command: string;
  /** Milliseconds after which nobody would hear an answer; below zero when that is so already. */
  readonly within: number;
  /** When the member did it, by Discord's clock in milliseconds since 1970; for the time it took. */
  readonly at?: number;
  /** Answers within three seconds and says what kind of answer it was. */
  answer(): Promise<Done>;
  /** Says why there is no answer yet; `tell` is false when the member has heard it a moment ago. */
  putOff(reply: Reply, tell: boolean): Promise<void>;
  /** Answers after `answer` has failed, whether or not it had already replied. */
  apologise(reply: Reply): Promise<void>;
}

/** What kind of answer was given, and how sure it was where that was measured. */
export interface Done {
  readonly kind: string;
  readonly confidence?: number;
  /** What was found, if a question was asked; it is counted and not logged. */
  readonly answer?: Answer;
}

/** What to log of a reply. */
export function doneOf({ tone, answer }: Reply): Done {
  return { kind: tone, ...(answer && { confidence: Number(answer.receipt.confidence.toFixed(2)), answer }) };
}

/** After these nobody can be answered: too late, answered already, or not allowed to write there. */
const UNANSWERABLE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];

/** Every question passes here: one line in the log each, and no error goes unanswered or further up. */
export async function funnel(job: Job, desk: Desk): Promise<void> {
  const { command, member } = job;
  const started = desk.now().getTime();
  // The clock may be set back meanwhile.
  const taken = () => Math.max(0, desk.now().getTime() - started);
  const sinceAsked = () => (job.at === undefined ? taken() : Math.max(0, desk.now().getTime() - job.at));
  const passed = () => ({ command, ms: taken(), ...(desk.logMembers ? { member } : {}) });
  if (desk.turns && !(await desk.turns.mine(job.within))) {
    desk.metrics?.failed(command, 'unanswerable');
    const error =
      job.within < 0 ? 'it came too late to be answered' : 'more is asked than can be answered in time';
    desk.log.error('unanswerable', { ...passed(), error });
    return;
  }
  const admission = desk.fairness?.admit(job) ?? { kind: 'go' };
  try {
    if (admission.kind !== 'go') {
      await job.putOff(patience(admission, desk.answers.voice), admission.kind === 'busy' || admission.tell);
      desk.metrics?.answered(command, admission.kind, sinceAsked());
      desk.log.info('put off', { ...passed(), kind: admission.kind });
      return;
    }
    const { answer, ...done } = await job.answer();
    if (answer) noteAnswer(answer, desk);
    desk.metrics?.answered(command, done.kind, sinceAsked());
    desk.log.info('answered', { ...passed(), ...done });
  } catch (error) {
    const unanswerable = whyUnanswerable(error);
    if (unanswerable) {
      desk.metrics?.failed(command, 'unanswerable');
      desk.log.error('unanswerable', { ...passed(), ...unanswerable });
      return;
    }
    desk.metrics?.failed(command, 'error');
    const reference = desk.reference();
    desk.log.error('failed', { ...passed(), reference, ...statusOf(error), error: describe(error) });
    await job.apologise(apology(reference, desk.answers.voice)).catch((second: unknown) => {
      desk.log.error('unanswered', { ...passed(), reference, ...statusOf(second), error: describe(second) });
    });
  } finally {
    if (admission.kind === 'go') desk.fairness?.done();
  }
}

function patience(admission: Exclude<Admission, { readonly kind: 'go' }>, { say }: Voice): Reply {
  if (admission.kind === 'busy') return notice(say('patience.busy'));
  const { seconds, whose } = admission;
  return notice(say(`patience.${whose}`, { seconds }));
}

function apology(reference: string, { say }: Voice): Reply {
  return {
    tone: 'error',
    visibility: 'private',
    text: say('apology.text'),
    notes: [say('apology.reference', { reference })],
  };
}

/** Why nobody can be answered any more, for the log; undefined when an apology may still arrive. */
function whyUnanswerable(error: unknown) {
  if (error instanceof RateLimitError)
    return { status: 429, error: `Discord wants it ${Math.ceil(error.retryAfter / 1000)} seconds later` };
  if (!(error instanceof DiscordAPIError) || !UNANSWERABLE.includes(error.code)) return undefined;
  return { status: error.status, code: error.code, error: error.message };
}

/** What Discord answered with, where it did. */
function statusOf(error: unknown): { readonly status?: number } {
  return error instanceof HTTPError || error instanceof DiscordAPIError ? { status: error.status } : {};
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

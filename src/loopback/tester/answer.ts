import type { APIMessage } from 'discord-api-types/v10';
import type { Member } from '../member.ts';
import type { Final, Modal, Outcome, Said } from '../outcome.ts';
import { buttonsOf, textOf } from './text-of.ts';
import { lastNumber, type Observed, trouble } from './trouble.ts';

/** What came of a member's act: a message or a form. Asking for the other one throws and says what came instead. */
export interface Answer {
  /** All that can be read of the message. */
  readonly text: string;
  /** Only this member sees the message. */
  readonly isPrivate: boolean;
  /** The labels of its buttons. */
  readonly buttons: readonly string[];
  /** The message as Discord has it. */
  readonly message: APIMessage;
  /** The form as the bot sent it. */
  readonly form: Modal;
  /** Clicks the button with that label or custom_id. */
  click(button: string): Promise<Answer>;
  /** Chooses in the select menu with that custom_id; users, roles and channels by id. */
  select(customId: string, ...values: string[]): Promise<Answer>;
  /** Fills the form by custom_id and sends it off; lists for what is chosen from. */
  submit(fields: Readonly<Record<string, string | readonly string[]>>): Promise<Answer>;
}

/** Who acts, and where to look when nothing comes of it. */
export interface Scene {
  readonly member: Member;
  readonly observed: Observed;
}

/**
 * Does it and waits for what the member sees in the end, also of a deferred answer; throws what went over the wire when
 * that is nothing. `what` is the act in words.
 * @internal
 */
export async function answerTo(
  scene: Scene,
  what: string,
  act: () => Promise<Outcome | Said>,
): Promise<Answer> {
  const { observed } = scene;
  const since = lastNumber(observed);
  const first = await act();
  const outcome = first.kind === 'deferred' ? await first.final() : first;
  return asAnswer(scene, what, outcome, (why) => trouble(observed, since, `${what}: ${why}`));
}

function asAnswer(
  scene: Scene,
  what: string,
  outcome: Exclude<Outcome, { kind: 'deferred' }> | Final | Said,
  error: (why: string) => Error,
): Answer {
  switch (outcome.kind) {
    case 'failed':
      throw error(outcome.detail);
    case 'silent':
      throw error('the bot wrote nothing.');
    case 'deleted':
      throw error('the bot deleted its answer.');
    case 'message':
    case 'updated': {
      const { message } = outcome;
      return answerOf(scene, what, message, 'private' in outcome && outcome.private);
    }
    case 'modal':
      return formOf(scene, what, outcome.modal, error);
  }
}

/**
 * The message as an answer.
 * @internal
 */
export function answerOf(scene: Scene, what: string, message: APIMessage, isPrivate: boolean): Answer {
  const { member, observed } = scene;
  const none = () =>
    trouble(
      observed,
      lastNumber(observed),
      `${what}: the bot opened no form, it wrote '${textOf(message)}'.`,
    );
  return {
    text: textOf(message),
    isPrivate,
    buttons: buttonsOf(message),
    message,
    get form(): Modal {
      throw none();
    },
    click: (button) => answerTo(scene, `${what}, then '${button}'`, () => member.click(message, button)),
    select: (customId, ...values) =>
      answerTo(scene, `${what}, then ${values.join(', ')}`, () => member.select(message, customId, values)),
    submit: async () => {
      throw none();
    },
  };
}

function formOf(scene: Scene, what: string, form: Modal, error: (why: string) => Error): Answer {
  const none = () => error(`the bot wrote no message, it opened the form '${form.data.title}'.`);
  return {
    get text(): string {
      throw none();
    },
    isPrivate: true,
    buttons: [],
    get message(): APIMessage {
      throw none();
    },
    form,
    click: async () => {
      throw none();
    },
    select: async () => {
      throw none();
    },
    submit: (fields) =>
      answerTo(scene, `${what}, then the form '${form.data.title}'`, () => scene.member.submit(form, fields)),
  };
}

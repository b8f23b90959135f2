import type { Clock } from '../clock.ts';
import { limits } from '../limits.ts';
import type { Failed, Final, Outcome, Typed } from '../outcome.ts';
import type { Happenings } from './happenings.ts';

/** What a member does when the bot is asked. */
export interface Asked {
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal';
  readonly memberId: string;
  readonly channelId: string;
  /** The message with the component, also of a modal opened from one. */
  readonly sourceId?: string;
  /** Sent back in `interaction_metadata`. */
  readonly commandName?: string;
  readonly commandType?: number;
  /** How the command can be installed: 0 to a guild, 1 to an account; default 0. */
  readonly installs?: readonly number[];
  /** Of the option that is typed into. */
  readonly optionType?: number;
}

/** One interaction from the member's act to the end of its token. */
export interface Interaction extends Asked {
  readonly id: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** What the member sees first; never rejects. */
  readonly first: Promise<Outcome | Typed>;
  state: 'waiting' | 'answered' | 'failed';
  /** The message `@original` stands for. */
  originalId?: string;
  /** Only the member sees the answers. */
  private: boolean;
  /** Ends the waiting for the first answer. */
  answer(outcome: Outcome | Typed): void;
  /** Ends the waiting after a defer; without effect the second time. */
  settle(final: Final): void;
  /** Waits until settled, at most until the token expires. */
  final(): Promise<Final>;
}

/** The interactions whose tokens live. */
export interface Interactions {
  open(asked: Asked): Interaction;
  byToken(token: string): Interaction | undefined;
  /** The token's 15 minutes are over. */
  isExpired(interaction: Interaction): boolean;
}

/** Keeps the interactions whose tokens live, and fails those nobody answers within three seconds. */
export function createInteractions(clock: Clock, nextId: () => string, happenings: Happenings): Interactions {
  const open = new Map<string, Interaction>();
  const isExpired = (interaction: Interaction) => clock.now() - interaction.openedAt >= limits.tokenLife;

  function forgetExpired(): void {
    for (const [token, interaction] of open) {
      if (!isExpired(interaction)) return;
      open.delete(token);
    }
  }

  return {
    isExpired,
    byToken: (token) => open.get(token),
    open(asked) {
      forgetExpired();
      const id = nextId();
      const first = deferred<Outcome | Typed>();
      const final = deferred<Final>();
      const expiry = () => {
        const left = interaction.openedAt + limits.tokenLife - clock.now();
        clock.setTimer(left, () => final.resolve(failure('The token expired before the bot finished.')));
      };
      const cancel = clock.setTimer(limits.interactionDeadline, () => {
        interaction.state = 'failed';
        const failed = failure('The application did not respond within three seconds.');
        const { memberId, channelId } = asked;
        happenings.emit({
          kind: 'interaction-failed',
          interactionId: id,
          memberId,
          channelId,
          reason: failed.detail,
        });
        first.resolve(failed);
      });
      const interaction: Interaction = {
        ...asked,
        id,
        token: Buffer.from(`interaction:${id}:${nextId()}:${'loopback'.repeat(8)}`).toString('base64url'),
        openedAt: clock.now(),
        state: 'waiting',
        private: false,
        first: first.promise,
        answer(outcome) {
          cancel();
          interaction.state = 'answered';
          first.resolve(outcome);
        },
        settle: final.resolve,
        final() {
          expiry();
          return final.promise;
        },
      };
      open.set(interaction.token, interaction);
      return interaction;
    },
  };
}

function failure(detail: string): Failed {
  return { kind: 'failed', reason: 'no-answer', detail };
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

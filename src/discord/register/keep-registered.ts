import type { REST } from 'discord.js';
import type { AnyCommand } from '../../../commands/reply/command/command.ts';
import { explainFailure } from '../explain-failure.ts';
import { PATIENCE } from '../limits.ts';
import type { Log } from '../log.ts';
import { describeRegistered, type Registered, registerCommands } from './register-commands.ts';

/** Keeps Discord's list of commands as the bot's own. */
export interface Registering {
  /**
   * Registers the commands as they are now. Undefined when Discord did not take them: the log says why, it is tried again
   * and again, and the bot goes on answering the commands that Discord knows.
   */
  register(): Promise<Registered | undefined>;
  stop(): void;
  /** Discord's ids of the slash commands, by name; empty until they are registered. */
  readonly ids: ReadonlyMap<string, string>;
}

/** In seconds: for all of it, and between two tries. */
export interface RegisteringPatience {
  readonly registering: number;
  readonly registerAgain: readonly number[];
}

/** Registers `declarations`, which are asked for anew each time. */
export function keepRegistered(
  rest: REST,
  applicationId: string,
  declarations: () => readonly AnyCommand['declaration'][],
  log: Log,
  patience: RegisteringPatience = PATIENCE,
): Registering {
  let again: NodeJS.Timeout | undefined;
  let ids: ReadonlyMap<string, string> = new Map();

  async function attempt(tries: number): Promise<Registered | undefined> {
    clearTimeout(again);
    const now = declarations();
    try {
      const done = await registerCommands(rest, applicationId, now, patience.registering);
      const { ids: given, ...registered } = done;
      ids = given;
      if (tries > 0) log.info('registered', { hint: describeRegistered(registered, now.length) });
      return registered;
    } catch (error) {
      const seconds = patience.registerAgain[tries] ?? patience.registerAgain.at(-1) ?? 0;
      log.error('unregistered', {
        seconds,
        hint: `${NOT_REGISTERED} ${explainFailure(error, rest.options.api)}`,
      });
      again = setTimeout(() => attempt(tries + 1), seconds * 1000).unref();
      return undefined;
    }
  }

  return {
    register: () => attempt(0),
    stop: () => clearTimeout(again),
    get ids() {
      return ids;
    },
  };
}

const NOT_REGISTERED =
  'The commands could not be registered, which is tried again; the bot answers meanwhile.';

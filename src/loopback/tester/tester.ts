import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Happening } from '../happening.ts';
import type { Member, OptionValue, Where } from '../member.ts';
import type { Failed } from '../outcome.ts';
import type { Thread } from '../thread.ts';
import { type Answer, answerOf, answerTo, type Scene } from './answer.ts';
import { textOf } from './text-of.ts';
import { lastNumber, trouble } from './trouble.ts';

/** A member in a test: acts wait for the bot, and one of which nothing comes throws and tells what happened. */
export interface Tester {
  /** The member with every act there is, whose outcomes are values. */
  readonly member: Member;
  /** Sends a slash command: `use('/list one', { count: 3 })`; the slash may be left out. */
  use(command: string, options?: Readonly<Record<string, OptionValue>>, where?: Where): Promise<Answer>;
  /** Runs a context-menu command on a message, or on a user. */
  menu(command: string, target: APIMessage | APIUser, where?: Where): Promise<Answer>;
  /** The names of the choices that the bot offers while the member types into an option. */
  choices(command: string, option: string, typed: string, where?: Where): Promise<readonly string[]>;
  /** Writes a message and waits for the bot to write too. */
  say(text: string, options?: { readonly replyTo?: APIMessage; readonly channel?: Where }): Promise<Answer>;
  /** The same, with a mention of the bot before it. */
  mention(text: string, where?: Where): Promise<Answer>;
  /** The same, to the bot directly. */
  dm(text: string): Promise<Answer>;
  /** Writes a message and does not wait; see `sees` for what comes of it. */
  write(
    text: string,
    options?: { readonly replyTo?: APIMessage; readonly channel?: Where },
  ): Promise<APIMessage>;
  /** Puts an emoji of Unicode under a message. */
  react(message: APIMessage, emoji: string): Promise<void>;
  /** Changes the member's own message, and gives it as it is now. */
  edit(message: APIMessage, text: string): Promise<APIMessage>;
  /** Deletes a message. */
  remove(message: APIMessage): Promise<void>;
  /** Opens a thread on a message or in a channel. */
  openThread(name: string, on?: { readonly message?: APIMessage; readonly channel?: Where }): Promise<Thread>;
  /** Writes a post in a forum, with tags by name. */
  post(forum: string, title: string, text: string, tags?: readonly string[]): Promise<Thread>;
  /**
   * Waits for a message of the bot with that text in it, which may be there already: for what comes of a reaction, of an edit, or later.
   * `within` is in milliseconds of the loopback's clock, default 3,000.
   */
  sees(
    text: string | RegExp,
    options?: { readonly channel?: Where; readonly within?: number },
  ): Promise<Answer>;
}

/** What a tester needs of the loopback. */
export interface Stage {
  readonly observed: Scene['observed'];
  readonly clock: Clock;
  readonly botId: string;
  /** The name of the first channel, at a moment. */
  home(): string;
  messages(channel: string, memberId: string): readonly APIMessage[];
  watch(listener: (happening: Happening) => void): () => void;
  /** Names of the registered commands. */
  commandNames(): readonly string[];
}

/** Milliseconds of the clock that an act waits for its command: bots register theirs after they are ready. */
const REGISTERED_WITHIN = 3_000;

/**
 * That member as a tester.
 * @internal
 */
export function createTester(member: Member, stage: Stage): Tester {
  const scene = { member, observed: stage.observed };
  const told = (what: string) => `${member.name} ${what}`;

  function seen(text: string | RegExp, channel: Where): APIMessage | undefined {
    return stage
      .messages(channel, member.id)
      .filter(({ author }) => author.id === stage.botId)
      .findLast((message) =>
        typeof text === 'string' ? textOf(message).includes(text) : text.test(textOf(message)),
      );
  }

  /** Waits until `found` gives something, at most that many milliseconds of the clock. */
  function waitFor<T>(found: () => T | undefined, within: number): Promise<T | undefined> {
    return new Promise((resolve) => {
      const end = (value?: T) => {
        cancel();
        unwatch();
        resolve(value);
      };
      const look = () => {
        const value = found();
        if (value !== undefined) end(value);
      };
      const cancel = stage.clock.setTimer(within, end);
      const unwatch = stage.watch(look);
      look();
    });
  }

  const registered = (name: string) =>
    waitFor(() => (stage.commandNames().includes(name) ? true : undefined), REGISTERED_WITHIN);

  function done<T extends { readonly kind: string }>(what: string, outcome: T | Failed): T {
    if (!('reason' in outcome)) return outcome;
    throw trouble(stage.observed, lastNumber(stage.observed), told(`${what}: ${outcome.detail}`));
  }

  return {
    member,
    async use(command, options = {}, where) {
      const path = command.replace(/^\//, '');
      await registered(nameIn(path));
      const filled = Object.entries(options).map(([name, value]) => ` ${name}: ${value}`);
      return answerTo(scene, told(`used /${path}${filled.join('')}`), () =>
        member.slash(path, options, where),
      );
    },
    async menu(command, target, where) {
      await registered(command);
      return answerTo(scene, told(`used the menu '${command}'`), () => member.menu(command, target, where));
    },
    async choices(command, option, typed, where) {
      const since = lastNumber(stage.observed);
      const path = command.replace(/^\//, '');
      await registered(nameIn(path));
      const offered = await member.type(path, { [option]: typed }, option, where);
      if (offered.kind === 'choices') return offered.choices.map(({ name }) => name);
      throw trouble(stage.observed, since, told(`typed '${typed}' into /${path}: ${offered.detail}`));
    },
    say: (text, options) => answerTo(scene, told(`said '${text}'`), () => member.say(text, options)),
    mention: (text, where) =>
      answerTo(scene, told(`mentioned the bot: '${text}'`), () => member.mention(text, where)),
    dm: (text) => answerTo(scene, told(`wrote '${text}' to the bot`), () => member.dm(text)),
    write: async (text, options) => member.write(text, options),
    async react(message, emoji) {
      done(`reacted with ${emoji}`, member.react(message, emoji));
    },
    edit: async (message, text) => done(`edited a message to '${text}'`, member.edit(message, text)).message,
    async remove(message) {
      done('deleted a message', member.remove(message));
    },
    openThread: async (name, on) => done(`opened the thread '${name}'`, member.openThread(name, on)).thread,
    post: async (forum, title, text, tags) =>
      done(`posted '${title}' in ${forum}`, member.post(forum, title, text, tags)).thread,
    async sees(text, { channel = stage.home(), within = 3_000 } = {}) {
      const what = told(`waited for '${text}' in ${channel}`);
      const since = lastNumber(stage.observed);
      const found = await waitFor(() => seen(text, channel), within);
      if (found) return answerOf(scene, what, found, ((found.flags ?? 0) & 64) !== 0);
      const all = stage.messages(channel, member.id).slice(-5);
      const list = all.map((message) => `\n  ${message.author.username}: ${textOf(message)}`).join('');
      const shown = all.length > 0 ? `; what is there:${list}` : '; nothing is there.';
      throw trouble(stage.observed, since, `${what}: it did not come within ${within} ms${shown}`);
    },
  };
}

function nameIn(path: string): string {
  return path.split(' ')[0] ?? path;
}

import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import { ClosedForGood, LoginTimeout } from '../explain-failure.ts';
import type { Desk } from '../interactions/desk.ts';
import { handleInteraction } from '../interactions/handle-interaction.ts';
import { handleMessage } from '../interactions/handle-message.ts';
import { LIMITS } from '../limits.ts';
import { type Registered, registerCommands } from '../register/register-commands.ts';
import { type ConnectionOptions, createClient } from './create-client.ts';
import { createDirectChannels } from './direct-channels.ts';
import { createFirstTime } from './first-time.ts';

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For being online after logging in; default 30,000. */
  readonly login: number;
  /** For answers under way when stopping; default 4,000. With `goodbye` it must stay below five seconds. */
  readonly answers: number;
  /** For Discord to close the connection when stopping; default 500. */
  readonly goodbye: number;
}

const HALF_OPEN =
  'Nothing arrived from Discord any more, so the connection is made anew and goes on where it was.';

const PATIENCE: Patience = { login: 30_000, answers: 4_000, goodbye: 500 };

/** A bot that is online and answers. */
export interface Bot {
  readonly applicationId: string;
  /** What registering its commands changed. */
  readonly registered: Registered;
  /** Whether it is connected to Discord right now. */
  gateway(): 'ready' | 'connecting' | 'disconnected';
  /** Settles only when Discord has closed the connection for good: discord.js does not come back from that. */
  readonly gone: Promise<ClosedForGood>;
  /** Finishes the answers under way, takes no more questions and goes offline: five seconds at most. */
  stop(): Promise<void>;
  /** Registers the commands of the desk as it is now, if they are others. */
  register(): Promise<Registered>;
}

/**
 * Logs in, registers the commands if they changed, and answers. `deskNow` is asked anew for each question, which keeps
 * that desk to its end. Rejects when Discord does not let it in.
 */
export async function startBot(
  token: string,
  deskNow: () => Desk,
  connection: ConnectionOptions = {},
  patience: Patience = PATIENCE,
): Promise<Bot> {
  const { log, metrics } = deskNow();
  const client = createClient(connection, () => log.error('half-open', { hint: HALF_OPEN }));
  const underWay = new Set<Promise<void>>();
  const track = (answering: Promise<void>) => {
    const done = answering
      .catch((error: unknown) => log.error('unhandled', { error: String(error) }))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const isFirst = createFirstTime(LIMITS.replayed);
  const usedIn = createDirectChannels(client, LIMITS.directChannels);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.channelId !== null) usedIn(interaction.channelId);
    if (isFirst(interaction.id)) track(handleInteraction(interaction, deskNow()));
  });
  client.on(Events.MessageCreate, (message) => {
    usedIn(message.channelId);
    if (isFirst(message.id)) track(handleMessage(message, deskNow()));
  });
  client.on(Events.Error, (error) => log.error('client', { error: error.message }));
  client.on(Events.ShardError, (error) => log.error('gateway', { error: error.message }));
  client.on(Events.ShardReconnecting, () => metrics?.reconnecting());
  const gone = new Promise<ClosedForGood>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      log.error('disconnected', { code });
      resolve(new ClosedForGood(code));
    });
  });

  const stop = async () => {
    const late = wait(patience.answers, undefined, { ref: false });
    // What comes while answers are finished is answered too: Discord sends it to nobody else.
    await Promise.race([Promise.allSettled(underWay), late]);
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await Promise.race([Promise.allSettled(underWay), late]);
    await Promise.race([client.destroy(), wait(patience.goodbye, undefined, { ref: false })]);
  };

  const timeout = new AbortController();
  try {
    const ready = once(client, Events.ClientReady, { signal: timeout.signal });
    const late = wait(patience.login, undefined, { signal: timeout.signal }).then(() => {
      throw new LoginTimeout(`Not online after ${patience.login / 1000} seconds.`);
    });
    await Promise.race([Promise.all([client.login(token), ready]), late]);
    const applicationId = client.application?.id;
    if (applicationId === undefined)
      throw new Error('Discord did not say which application this token belongs to.');
    const register = () => {
      const declarations = deskNow().commands.map(({ declaration }) => declaration);
      return registerCommands(client.rest, applicationId, declarations);
    };
    const registered = await register();
    return { applicationId, registered, gateway: () => gatewayOf(client), gone, stop, register };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    timeout.abort();
  }
}

/** As its one connection is: the status of all together stays `Ready` once it was. */
function gatewayOf({ ws }: Client): ReturnType<Bot['gateway']> {
  switch (ws.shards.first()?.status) {
    case Status.Ready:
      return 'ready';
    case undefined:
    case Status.Idle:
    case Status.Disconnected:
      return 'disconnected';
    default:
      return 'connecting';
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, GatewayDispatchEvents, Routes, Status } from 'discord.js';
import type { Reply } from '../../../commands/reply/reply.ts';
import type { Say } from '../../language/sayings/say.ts';
import { presentReply } from '../card/present-reply.ts';
import { ClosedForGood, LoginTimeout } from '../explain-failure.ts';
import { refusedRequests } from '../http/refused-requests.ts';
import { watchRemovals } from '../http/watch-removals.ts';
import type { Desk } from '../interactions/desk.ts';
import { handleInteraction } from '../interactions/handle-interaction.ts';
import { handleMessage } from '../interactions/handle-message.ts';
import { deskSpeakingIn } from '../interactions/server/here.ts';
import { LIMITS } from '../limits.ts';
import { keepRegistered, type Registering } from '../register/keep-registered.ts';
import { TokenRefused } from '../requests/with-token-check.ts';
import { type ConnectionOptions, createClient } from './create-client.ts';
import { createDirectChannels } from './direct-channels.ts';
import { createFirstTime } from './first-time.ts';
import { logTroubles } from './log-troubles.ts';
import { type GatewayState, type ShardState, shardStates, togetherOf } from './shard-states.ts';

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For the first session to begin after logging in; default 30,000. */
  readonly login: number;
  /** For answers under way when stopping; default 4,000. With `goodbye` it must stay below five seconds. */
  readonly answers: number;
  /** For Discord to close the connection when stopping; default 500. */
  readonly goodbye: number;
}

const PATIENCE: Patience = { login: 30_000, answers: 4_000, goodbye: 500 };

/** Where a bot without a gateway takes interactions. */
export interface Endpoint {
  readonly address: string;
  /** What the application's page has now; undefined: nothing. */
  readonly entered: string | undefined;
}

/** A bot that is online and answers. */
export interface Bot extends Pick<Registering, 'register'> {
  readonly applicationId: string;
  /** Whether it is connected to Discord right now, with all its shards. */
  gateway(): GatewayState;
  /** Where it takes interactions, if not over the gateway. */
  readonly endpoint?: Endpoint;
  /** Where Discord posts interactions instead of sending them over the gateway of this bot; undefined: nowhere. */
  elsewhere(): Promise<string | undefined>;
  /** How each shard of this process is connected; none without a gateway. */
  shards(): readonly ShardState[];
  /** Settles only when Discord does not want this bot any more: discord.js does not come back from that. */
  readonly gone: Promise<ClosedForGood | TokenRefused>;
  /** Finishes the answers under way, takes no more questions and goes offline: five seconds at most. */
  stop(): Promise<void>;
  /** Writes into a channel; rejects where it may not, or where there is none. */
  tell(channelId: string, reply: (say: Say) => Promise<Reply>): Promise<void>;
}

/**
 * Logs in and answers. `deskNow` is asked anew for each question, which keeps that desk to its end. Rejects when Discord
 * does not let it in.
 */
export async function startBot(
  token: string,
  deskNow: () => Desk,
  connection: ConnectionOptions = {},
  patience: Patience = PATIENCE,
): Promise<Bot> {
  const { log, metrics } = deskNow();
  const timeout = new AbortController();
  let tokenRefused = () => {};
  const refused = new Promise<TokenRefused>((resolve) => {
    tokenRefused = () => resolve(new TokenRefused());
  });
  const troubles = logTroubles(log);
  let endpoint: Endpoint | undefined;
  const client = createClient(connection, {
    ...troubles,
    tokenRefused,
    listening(address, entered) {
      endpoint = { address, entered };
    },
    requestRefused: refusedRequests(log, connection.http?.now ?? (() => 0)),
    sessionRefused(...session) {
      // Discord answers, only not with a session: giving up would start the bot again and cost one more login.
      timeout.abort();
      troubles.sessionRefused(...session);
    },
  });
  let registering: Registering | undefined;
  const underWay = new Set<Promise<void>>();
  const track = (answering: Promise<void>) => {
    const done = answering
      .catch((error: unknown) => log.error('unhandled', { error: String(error) }))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const desk = (): Desk => ({ ...deskNow(), ...(registering ? { commandIds: registering.ids } : {}) });
  const isFirst = createFirstTime(LIMITS.replayed);
  const usedIn = createDirectChannels(client, LIMITS.directChannels);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.channelId !== null) usedIn(interaction.channelId);
    if (isFirst(interaction.id)) track(handleInteraction(interaction, desk()));
  });
  client.on(Events.MessageCreate, (message) => {
    usedIn(message.channelId);
    // Where people talk it is known all the time how long what Discord sends takes.
    deskNow().ageOf?.(message.createdTimestamp);
    if (isFirst(message.id)) track(handleMessage(message, desk()));
  });
  // Not one that is only out of order for a while.
  client.on(Events.GuildDelete, ({ id }) => void deskNow().store?.forget(id));
  client.on(Events.Error, (error) => log.error('client', { error: error.message }));
  client.on(Events.ShardError, (error) => log.error('gateway', { error: error.message }));
  client.on(Events.ShardReconnecting, () => metrics?.reconnecting());
  const closed = new Promise<ClosedForGood>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      log.error('disconnected', { code });
      resolve(new ClosedForGood(code));
    });
  });
  const gone = Promise.race([closed, refused]);

  let endWatching = () => {};
  const stop = async () => {
    registering?.stop();
    endWatching();
    const late = wait(patience.answers, undefined, { ref: false });
    // What comes while answers are finished is answered too: Discord sends it to nobody else.
    await Promise.race([Promise.allSettled(underWay), late]);
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await Promise.race([Promise.allSettled(underWay), late]);
    await Promise.race([client.destroy(), wait(patience.goodbye, undefined, { ref: false })]);
  };

  try {
    const late = wait(patience.login, undefined, { signal: timeout.signal }).then(
      () => {
        throw new LoginTimeout(`Not online after ${patience.login / 1000} seconds.`);
      },
      () => never,
    );
    const online = firstSession(client);
    // With many shards the others come one after the other.
    const login = client.login(token).then(() => online);
    await Promise.race([online, login, late]);
    login.catch((error: unknown) => log.error('gateway', { error: String(error) }));
    const applicationId = client.application?.id;
    if (applicationId === undefined)
      throw new Error('Discord did not say which application this token belongs to.');
    const declarations = () => deskNow().commands.map(({ declaration }) => declaration);
    registering = keepRegistered(client.rest, applicationId, declarations, log);
    const tell = async (channelId: string, reply: (say: Say) => Promise<Reply>) => {
      const desk = deskSpeakingIn(client.channels.cache.get(channelId), deskNow());
      const { flags, components } = presentReply(await reply(desk.answers.voice.say), desk);
      const body = { flags, components, allowed_mentions: { parse: [] } };
      await client.rest.post(Routes.channelMessages(channelId), { body });
    };
    const running = { applicationId, gone, stop, tell, register: registering.register };
    if (endpoint !== undefined) {
      const storeNow = () => deskNow().store;
      endWatching = watchRemovals(client.rest, applicationId, storeNow, log, connection.http?.looking);
      const elsewhere = async () => undefined;
      return { ...running, endpoint, elsewhere, gateway: () => 'off', shards: () => [] };
    }
    const elsewhere = async () => (await client.application?.fetch())?.interactionsEndpointURL ?? undefined;
    const shards = () => shardStates(client);
    return { ...running, elsewhere, gateway: () => togetherOf(shards()), shards };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    timeout.abort();
  }
}

/**
 * Waits until the first session has begun, and answers from then on. discord.js alone would keep whatever is asked until
 * it has heard of every server on every shard: 15 seconds and more when one of them is out of order.
 */
function firstSession({ ws }: Client): Promise<void> {
  return new Promise((resolve) => {
    ws.once(GatewayDispatchEvents.Ready, () => {
      // discord.js is told of it next, and knows then who it is.
      queueMicrotask(() => {
        ws.status = Status.Ready;
        resolve();
      });
    });
  });
}

const never = new Promise<never>(() => {});

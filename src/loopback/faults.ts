/** Answers to give instead of the real ones. */
export interface FalseAnswer {
  /** `GET`, `POST`, …; every method when absent. */
  readonly method?: string;
  /** Tests the path after `/api/v10`, without query; every path when absent. */
  readonly path?: Pick<RegExp, 'test'>;
  /** How many requests it answers; default 1, `Infinity` for every one. */
  readonly times?: number;
  /** HTTP status. 429 carries `retry_after`; 5xx an empty body. Absent: the real status (useful with `body`). */
  readonly status?: number;
  /** Discord's error code, such as 50001 (missing access) or 50013 (missing permissions). */
  readonly code?: number;
  /** Seconds, for 429; default 1. */
  readonly retryAfter?: number;
  /** For 429: says that the whole application is limited. */
  readonly global?: boolean;
  /**
   * Spoils the body: half of it, bytes that are not JSON, an empty object, or a page of HTML as the edge of Discord's
   * network and captive portals send, with no headers of Discord's.
   */
  readonly body?: 'truncated' | 'garbled' | 'empty' | 'page';
  /** With a status: the request is carried out all the same, and only its answer is lost. */
  readonly carriedOut?: boolean;
  /**
   * Cuts the connection in place of an answer: `before` anything is done, or `after` it was carried out; `never`: nothing
   * is done and nothing ever comes.
   */
  readonly cut?: 'before' | 'after' | 'never';
}

/** Switches that make this Discord behave badly, as the real one does now and then. */
export interface Faults {
  /** False: heartbeats stay unanswered, so the client takes the connection for dead. Default true. */
  acknowledgeHeartbeats: boolean;
  /** Every REST answer waits that many milliseconds of real time. Default 0. */
  restDelay: number;
  /** True: each dispatch goes out twice. Default false. */
  duplicateDispatches: boolean;
  /** True: a dispatch is overtaken by the next one, if that comes soon. Default false. */
  reorderDispatches: boolean;
  /** True: every frame and its data carry a field no client knows. Default false. */
  unknownFields: boolean;
  /** Every frame to the bot waits that many milliseconds of real time behind the one before. Default 0. */
  frameDelay: number;
  /** True: who identifies gets no READY. Default false. */
  withholdReady: boolean;
  /** True: who identifies gets an op 9, not resumable. Default false. */
  refuseSessions: boolean;
  /** Guilds that READY lists and that never come, as in an outage. Default 0. */
  unavailableGuilds: number;
  /** Milliseconds of real time before each GUILD_CREATE after READY. Default 0. */
  guildDelay: number;
  /** Shards that Discord asks for; a bot with fewer is closed with 4011. Default as the loopback was told. */
  shards: number;
  /** How often bots may identify before the day is over; each IDENTIFY takes one. Default 1,000. */
  identifiesLeft: number;
  /** Answers matching requests wrongly; the function returned ends it early. */
  answer(answer: FalseAnswer): () => void;
  /** Cuts every gateway connection, or those of one shard, without a close frame. */
  dropSockets(shard?: number): void;
  /** Leaves every gateway connection open, but nothing passes any more, in neither direction. */
  freezeSockets(): void;
  /** Closes every gateway connection, or those of one shard, with that code, such as 4000 or 4009. */
  closeSockets(code: number, shard?: number): void;
  /** Sends op 7: the client shall come back and resume. */
  reconnect(): void;
  /** Sends op 9; not resumable also forgets the session. */
  invalidSession(resumable: boolean): void;
  /** Sends a dispatch no client knows. */
  unknownEvent(): void;
  /**
   * Stops and starts again on the same port, `downFor` milliseconds later (default 0): sessions are forgotten, the guild
   * and its messages stay.
   */
  restart(downFor?: number): Promise<void>;
  /** Sets everything back to how it was. */
  clear(): void;
}

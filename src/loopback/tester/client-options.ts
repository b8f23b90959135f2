/** What a discord.js client must be told to use the loopback. */
export interface ClientOptions {
  readonly rest: { readonly api: string; readonly cdn: string; readonly mediaProxy: string };
  readonly ws: {
    readonly buildIdentifyThrottler: () => Promise<{ waitForIdentify(): Promise<void> }>;
  };
}

/**
 * The addresses, and no five seconds between two logins, which only Discord itself needs.
 * @internal
 */
export function clientOptions(api: string, cdn: string): ClientOptions {
  return {
    rest: { api, cdn, mediaProxy: cdn },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  };
}

import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { browserOptions } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of a run listens; only files of the project `browser` get it. */
    sharedBrowser: string;
  }
}

/** Starts the one browser of a run before its tests, so that no test waits for that; gives what ends it. */
export default async function startSharedBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await browserOptions());
  provide('sharedBrowser', server.wsEndpoint());
  return () => server.close();
}

/** The browser of this run. What is opened in it is closed when the file that opened it closes it. */
export function openBrowser(): Promise<Browser> {
  const address: string | undefined = inject('sharedBrowser');
  if (address === undefined)
    throw new Error('Only files of the project “browser” have one: vitest.config.ts lists them.');
  return chromium.connect(address);
}

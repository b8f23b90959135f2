import { once } from 'node:events';
import { createServer } from 'node:http';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { browserOptions } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where one asks for the address of the one browser of a run. */
    browserDesk: string;
  }
}

/** Starts the one browser of a run for the first file that asks for it; gives what ends it. */
export default async function offerSharedBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  let server: Promise<BrowserServer> | undefined;
  const desk = createServer((_, response) => {
    server ??= browserOptions().then((options) => chromium.launchServer(options));
    server.then(
      (started) => response.end(started.wsEndpoint()),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const address = desk.address();
  if (address === null || typeof address === 'string')
    throw new Error('The desk of the browser has no port.');
  provide('browserDesk', `http://127.0.0.1:${address.port}`);
  return async () => {
    desk.close();
    await (await server?.catch(() => undefined))?.close();
  };
}

/** The browser of this run. What is opened in it is closed when the file that opened it closes it. */
export async function openBrowser(): Promise<Browser> {
  const response = await fetch(inject('browserDesk'));
  const told = await response.text();
  if (!response.ok) throw new Error(told);
  return chromium.connect(told);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { type Answered, answers } from '../published.ts';
import type { ExchangeLog } from '../world/exchange-log.ts';
import type { World } from '../world/world.ts';
import { type RestAnswer, refusals, refuse } from './answer.ts';
import { readBody } from './body.ts';
import { serveFile } from './cdn.ts';
import { isLoopbackOnly } from './loopback-only.ts';
import type { createRateLimits } from './rate-limits.ts';
import { createRouter, type Route } from './router.ts';

/** What the REST server is made of. */
export interface RestSettings {
  readonly routes: readonly Route[];
  /** What its CDN has. */
  readonly world: Pick<World, 'files' | 'emojis'>;
  readonly exchanges: ExchangeLog;
  accepts(token: string): boolean;
  /** Absent: nothing is limited and no header speaks of it. */
  readonly limit?: ReturnType<typeof createRateLimits>;
  /** Nobody shall wait for that response to go out. */
  abandon(response: ServerResponse): void;
  /** May answer in place of the routes or spoil what they say. */
  disturb(method: string, path: string, real: () => Promise<RestAnswer>): Promise<Disturbed>;
}

/** An answer after the faults were applied. */
export interface Disturbed {
  readonly answer: RestAnswer;
  /** Changes the bytes on the wire; absent for none. */
  readonly spoil?: (body: string) => string;
  /** Nothing goes out at all: the connection ends, or hangs for ever. */
  readonly end?: 'cut' | 'hang';
  /** The route did what was asked, and the answer hides it. */
  readonly carriedOut?: true;
}

const PREFIX = '/api/v10';

/** Answers HTTP requests from the routes, with every refusal that does not depend on the route. */
export function createRestServer(settings: RestSettings) {
  const find = createRouter(settings.routes);

  async function answer(
    request: IncomingMessage,
    url: URL,
    sent: (body: unknown) => void,
  ): Promise<RestAnswer> {
    const body = await readBody(request);
    if (body.kind === 'refused') return body.answer;
    sent(body.body);
    if (url.pathname.startsWith('/cdn/')) return serveFile(settings.world, url.pathname);
    if (url.pathname !== PREFIX && !url.pathname.startsWith(`${PREFIX}/`)) return refusals.notFound;
    const found = find(request.method ?? 'GET', url.pathname.slice(PREFIX.length));
    if (found.kind === 'none') return found.answer;
    if (found.route.auth && !isAuthorized(request.headers.authorization)) return refusals.unauthorized;
    const { files } = body;
    try {
      const { route, param } = found;
      const taken = settings.limit?.(route, param);
      const headers = taken?.kind === 'free' ? taken.headers : {};
      const given =
        taken?.kind === 'limited'
          ? taken.answer
          : await route.run({ query: url.searchParams, body: body.body, files, param });
      const { status } = given;
      answers.publish({
        method: route.method,
        route: route.path,
        status,
        body: given.body,
      } satisfies Answered);
      return { ...given, headers: { ...headers, ...given.headers } };
    } catch (error) {
      // A bug of the loopback's; said out loud, so that nobody looks for it in the bot.
      return refuse(500, 0, `The loopback failed at ${found.route.path}: ${String(error)}`);
    }
  }

  function isAuthorized(header: string | undefined): boolean {
    return header?.startsWith('Bot ') === true && settings.accepts(header.slice('Bot '.length));
  }

  return async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const method = request.method ?? 'GET';
    if (!isLoopbackOnly(request.headers.host, request.headers.origin)) {
      request.resume();
      return write(response, refusals.foreign);
    }
    const url = URL.canParse(request.url ?? '/', 'http://loopback')
      ? new URL(request.url ?? '/', 'http://loopback')
      : new URL('http://loopback/');
    let body: unknown;
    const real = () =>
      answer(request, url, (sent) => {
        body = sent;
      });
    const path = url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length) : url.pathname;
    const { answer: given, spoil, end, carriedOut } = await settings.disturb(method, path, real);
    settings.exchanges.add({
      kind: 'rest',
      method,
      path: withoutToken(url.pathname) + url.search,
      status: given.status,
      ...(carriedOut ? { carriedOut } : {}),
      milliseconds: performance.now() - started,
      sent: body,
      received: given.body,
    });
    if (end === 'cut') response.destroy();
    else if (end === 'hang') settings.abandon(response);
    else write(response, given, spoil);
  };
}

function write(response: ServerResponse, answer: RestAnswer, spoil = (body: string) => body): void {
  const headers = { 'x-content-type-options': 'nosniff', ...answer.headers };
  if (answer.file) {
    response.writeHead(answer.status, { ...headers, 'content-type': answer.file.type });
    response.end(answer.file.bytes);
  } else if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
  } else {
    response.writeHead(answer.status, { ...headers, 'content-type': 'application/json' });
    response.end(spoil(JSON.stringify(answer.body)));
  }
}

function withoutToken(path: string): string {
  return path.replace(/(\/(?:interactions|webhooks)\/\d+\/)([^/]{8})[^/]+/, '$1$2…');
}

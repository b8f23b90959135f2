import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Happening } from '../loopback/happening.ts';
import type { Loopback } from '../loopback/loopback.ts';
import { act } from './act.ts';
import { createFaultSwitches } from './fault-switches.ts';
import { maxFrame, readFrame } from './from-page.ts';
import { refusal, securityHeaders } from './guard.ts';
import { listenFrom } from './listen-from.ts';
import { createPageFiles } from './page-files.ts';
import { createTab, type Tab } from './tab.ts';
import type { Greeting, ToPage } from './to-page.ts';
import { createUsedCommands } from './used-commands.ts';
import { viewWorld } from './world-view.ts';

export interface PlaygroundOptions {
  /** Name over the channels; default `Playground`. */
  readonly serverName?: string;
  /** Name the bot goes by in mentions before it has spoken; default `Bot`. */
  readonly botName?: string;
  /** What the bot and the page are, in Discord markdown: it stands at the start of each channel. */
  readonly about?: string;
  /** Shown to who is here for the first time; none when absent. */
  readonly greeting?: Greeting;
  /** Names of the commands that the list begins with; the others follow as they were used, then by name. */
  readonly leading?: readonly string[];
  /** Said once to who writes a message that the bot does not read, in Discord markdown; nothing when absent. */
  readonly unheard?: string;
}

/** A web page that looks like a channel of the loopback. */
export interface Playground {
  /** `http://127.0.0.1:PORT`; throws before it listens. */
  readonly url: string;
  /** Listens on 127.0.0.1, on `port` or the next of the 20 after it that is free (0: any); gives the URL. */
  listen(port?: number): Promise<string>;
  close(): Promise<void>;
}

/** Pages that may be open at once; a bound against a page that connects in a loop. */
const maxTabs = 50;

/** Bytes waiting for a page that does not read; more ends its connection. */
const maxWaiting = 8 * 1024 * 1024;

/** Builds the server; nothing listens yet. */
export function createPlayground(loopback: Loopback, options: PlaygroundOptions = {}): Playground {
  const pageFile = createPageFiles();
  const tabs = new Set<Tab>();
  const dismissed = new Set<string>();
  const used = createUsedCommands(loopback.exchanges);
  const faults = createFaultSwitches(loopback.faults);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrame });
  const images = new URL(loopback.cdnUrl).origin;
  let port = 0;
  let unwatch: (() => void) | undefined;

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writableEnded || response.writeHead(500).end());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = securityHeaders(port, images);
    const end = (status: number, text: string) =>
      response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(text);
    const refused = refusal(request, port);
    if (refused !== undefined) return void end(403, refused);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void end(405, 'Only GET is served here.');
    const file = await pageFile((request.url ?? '/').split('?')[0] ?? '/');
    if (file === undefined) return void end(404, 'There is nothing here.');
    const cache = { 'cache-control': 'no-cache', etag: file.etag };
    if (request.headers['if-none-match'] === file.etag)
      return void response.writeHead(304, { ...headers, ...cache }).end();
    response.writeHead(200, {
      ...headers,
      ...cache,
      'content-type': file.type,
      'content-length': file.bytes.length,
    });
    response.end(request.method === 'HEAD' ? undefined : file.bytes);
  }

  server.on('upgrade', (request, socket, head) => {
    const refused = refusal(request, port) !== undefined || request.headers.origin === undefined;
    if (refused || request.url !== '/live' || tabs.size >= maxTabs) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, welcome);
  });

  function welcome(socket: WebSocket): void {
    const send = (frame: ToPage) => {
      if (socket.bufferedAmount > maxWaiting) socket.terminate();
      else socket.send(JSON.stringify(frame));
    };
    const tab = createTab({ loopback, dismissed, used }, send);
    tabs.add(tab);
    socket.on('close', () => tabs.delete(tab));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data, binary) => {
      const frame = binary ? undefined : readFrame(data.toString());
      if (frame === undefined) return socket.close(1008, 'That is no frame of this page.');
      act(frame.act, tab, { loopback, faults, dismiss, worldChanged }).then(
        (result) => send({ kind: 'result', id: frame.id, result }),
        (error: unknown) =>
          send({ kind: 'result', id: frame.id, result: { kind: 'failed', detail: messageOf(error) } }),
      );
    });
    send({ kind: 'world', world: viewWorld(loopback, options, faults.pending) });
  }

  function worldChanged(): void {
    const world = viewWorld(loopback, options, faults.pending);
    for (const tab of tabs) tab.send({ kind: 'world', world });
  }

  function dismiss(memberId: string, messageId: string): void {
    dismissed.add(messageId);
    for (const tab of tabs) if (tab.member.id === memberId) tab.send({ kind: 'gone', messageId });
  }

  function tellAll(happening: Happening): void {
    if (happening.kind === 'exchange') used.note(happening.exchange);
    const struck = happening.kind === 'exchange' && faults.note(happening.exchange);
    for (const tab of tabs) tab.tell(happening);
    if (struck || worldKinds.has(happening.kind)) worldChanged();
  }

  return {
    get url() {
      if (port === 0) throw new Error('The playground does not listen yet; call listen() first.');
      return `http://127.0.0.1:${port}`;
    },
    async listen(wish = 3000) {
      port = await listenFrom(server, wish);
      unwatch = loopback.watch(tellAll);
      // Made now, the page is there when the first visitor comes; what went wrong, that visitor is told.
      for (const path of ['/page.js', '/page.css']) pageFile(path)?.catch(() => undefined);
      return `http://127.0.0.1:${port}`;
    },
    async close() {
      unwatch?.();
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const worldKinds: ReadonlySet<Happening['kind']> = new Set([
  'channel-created',
  'channel-updated',
  'channel-deleted',
  'commands-changed',
  'emojis-changed',
  'bot-connected',
  'bot-disconnected',
]);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong.';
}

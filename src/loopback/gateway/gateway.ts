import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Dispatched, dispatches } from '../published.ts';
import type { World } from '../world/world.ts';
import { type Audience, hears } from './audience.ts';
import { serveConnection } from './connection.ts';
import { recordDispatch, type Session } from './session.ts';
import { createWire, type Frame, type Wire, type WireFaults } from './wire.ts';

/** What the gateway needs to know from outside. */
export interface GatewaySettings {
  /** Milliseconds. */
  readonly heartbeatInterval: number;
  readonly privilegedIntents: boolean;
  /** The address bots connect to. */
  url(): string;
  accepts(token: string): boolean;
  /** Faults that may change at any time. */
  readonly faults: WireFaults & {
    readonly acknowledgeHeartbeats: boolean;
    readonly duplicateDispatches: boolean;
    readonly withholdReady: boolean;
    readonly refuseSessions: boolean;
    readonly unavailableGuilds: number;
    readonly guildDelay: number;
    identifiesLeft: number;
    readonly shards: number;
  };
}

/** The side of Discord that pushes events. */
export interface Gateway {
  /** Takes over the server's WebSocket requests that `admits` lets in. */
  attach(server: Server, admits: (host: string | undefined, origin: string | undefined) => boolean): void;
  /** Sends the event to all who hear it, now or when they resume. `data` may differ for each session. */
  dispatch(event: string, data: (session: Session) => unknown, audience: Audience): void;
  /** Sends a frame that is no dispatch to every connection. */
  broadcast(frame: { readonly op: number; readonly d?: unknown }): void;
  readonly sockets: ReadonlySet<WebSocket>;
  /** The connections of one shard, or all. */
  socketsOf(shard?: number): readonly WebSocket[];
  /** No session can be resumed any more. */
  forgetSessions(): void;
  /** Somebody is identified and connected. */
  isConnected(): boolean;
}

/** Gateway v10: connections, the sessions behind them, and who gets which event. */
export function createGateway(world: World, settings: GatewaySettings): Gateway {
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  const wires = new WeakMap<WebSocket, Wire>();
  let wasConnected = false;

  const isConnected = () => [...sessions.values()].some((session) => session.socket !== undefined);

  function noteConnection(): void {
    if (isConnected() === wasConnected) return;
    wasConnected = !wasConnected;
    world.happenings.emit({ kind: wasConnected ? 'bot-connected' : 'bot-disconnected' });
  }

  function send(socket: WebSocket, frame: Frame): void {
    const event = frame.t === undefined ? {} : { event: frame.t };
    world.exchanges.add({ kind: 'frame', direction: 'to-bot', op: frame.op, ...event, data: frame.d });
    wires.get(socket)?.send(frame);
  }

  function dispatchTo(session: Session, event: string, data: unknown): void {
    dispatches.publish({ event, data } satisfies Dispatched);
    const frame = recordDispatch(session, event, data);
    if (!session.socket) return;
    send(session.socket, frame);
    if (settings.faults.duplicateDispatches) send(session.socket, frame);
  }

  return {
    sockets,
    socketsOf(shard) {
      if (shard === undefined) return [...sockets];
      const own = [...sessions.values()].filter((session) => session.shard[0] === shard);
      return own.flatMap(({ socket }) => socket ?? []);
    },
    isConnected,
    forgetSessions() {
      sessions.clear();
      noteConnection();
    },
    attach(server, admits) {
      // Larger frames than allowed must arrive to be answered with Discord's own close code.
      const webSockets = new WebSocketServer({ noServer: true, maxPayload: 1_048_576 });
      server.on('upgrade', (request, stream, head) => {
        stream.on('error', () => stream.destroy());
        if (!admits(request.headers.host, request.headers.origin)) {
          stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
          return;
        }
        const url = new URL(request.url ?? '/', 'http://loopback');
        if (url.pathname !== '/gateway' && url.pathname !== '/gateway/') {
          stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
          return;
        }
        webSockets.handleUpgrade(request, stream, head, (socket) => {
          sockets.add(socket);
          wires.set(socket, createWire(socket, settings.faults));
          socket.on('close', () => sockets.delete(socket));
          serveConnection(socket, {
            world,
            settings,
            sessions,
            version: url.searchParams.get('v'),
            send,
            dispatchTo,
            noteConnection,
          });
        });
      });
    },
    dispatch(event, data, audience) {
      for (const session of sessions.values()) {
        if (hears(session, audience)) dispatchTo(session, event, data(session));
      }
    },
    broadcast(frame) {
      for (const socket of sockets) send(socket, frame);
    },
  };
}

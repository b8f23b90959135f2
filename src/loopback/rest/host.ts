import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Gateway } from '../gateway/gateway.ts';
import { isLoopbackOnly } from './loopback-only.ts';
import type { UnderWay } from './under-way.ts';

/** Milliseconds a stop waits for answers under way; a bot whose answer is cut off would see a broken network. */
const GRACE = 1_000;

/** Milliseconds; with Node's five seconds a slow machine meets connections that end in the moment they are used. */
const KEPT_ALIVE = 60_000;

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that can be stopped and started again. */
export interface Host {
  /** The TCP port; 0 before the first start. */
  port(): number;
  /** Listens on 127.0.0.1; rejects when the port is taken. */
  start(port: number, serve: Serve, gateway: Gateway): Promise<void>;
  /** Stops listening, lets answers under way go out, then ends every connection. */
  stop(gateway: Gateway): Promise<void>;
}

/** The HTTP server under REST and gateway; it can be stopped and started again on the same port. */
export function createHost(underWay: UnderWay): Host {
  let server: Server | undefined;
  let port = 0;
  return {
    port: () => port,
    async start(wanted, serve, gateway) {
      const fresh = createServer({ keepAliveTimeout: KEPT_ALIVE }, (request, response) => {
        underWay.add(response);
        // Only a connection that broke on the way fails here, and then nobody is left to tell.
        serve(request, response).catch(() => response.destroy());
      });
      gateway.attach(fresh, isLoopbackOnly);
      await new Promise<void>((resolve, reject) => {
        fresh.once('error', reject);
        fresh.listen(wanted, '127.0.0.1', resolve);
      });
      const address = fresh.address();
      if (address !== null && typeof address === 'object') port = address.port;
      server = fresh;
    },
    async stop(gateway) {
      const running = server;
      server = undefined;
      if (!running) return;
      const closed = new Promise<void>((resolve) => {
        running.close(() => resolve());
      });
      await Promise.race([underWay.gone(), wait(GRACE, undefined, { ref: false })]);
      for (const socket of gateway.sockets) socket.terminate();
      running.closeAllConnections();
      await closed;
    },
  };
}

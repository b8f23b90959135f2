import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Gateway } from '../gateway/gateway.ts';
import { isLoopbackOnly } from './loopback-only.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Host {
  /** The TCP port; 0 before the first start. */
  port(): number;
  /** Listens on 127.0.0.1; rejects when the port is taken. */
  start(port: number, serve: Serve, gateway: Gateway): Promise<void>;
  /** Ends every connection and stops listening. */
  stop(gateway: Gateway): Promise<void>;
}

/** The HTTP server under REST and gateway; it can be stopped and started again on the same port. */
export function createHost(): Host {
  let server: Server | undefined;
  let port = 0;
  return {
    port: () => port,
    async start(wanted, serve, gateway) {
      const fresh = createServer((request, response) => {
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
      for (const socket of gateway.sockets) socket.terminate();
      await new Promise<void>((resolve) => {
        running.close(() => resolve());
        running.closeAllConnections();
      });
    },
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { InteractionResponseType } from 'discord.js';
import { HTTP, type HttpLimits } from '../limits.ts';
import { PATH, readRequest } from './read-request.ts';
import type { SignatureCheck } from './verify-signature.ts';

/** What a server for interactions is made of. */
export interface ServerOptions {
  /** An address of this machine. */
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly isSigned: SignatureCheck;
  /** Milliseconds since 1970. */
  now(): number;
  /** Takes an interaction of Discord's; what it throws is answered with 400. */
  take(interaction: object): void;
  /** To be told of each request that is refused. */
  refused(status: number, why: string): void;
  readonly limits?: HttpLimits;
}

/** A server for interactions that listens. */
export interface InteractionsServer {
  /** Such as `http://127.0.0.1:8080/interactions`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Takes interactions that Discord posts. A PING is answered with a PONG, anything else with 202: the answer to the member
 * goes by a request, as it does for interactions that come over the gateway.
 * https://docs.discord.com/developers/interactions/receiving-and-responding Rejects when the port is taken.
 */
export async function listenForInteractions(options: ServerOptions): Promise<InteractionsServer> {
  const { host, limits = HTTP, refused } = options;
  const server = createServer(
    {
      // A body that trickles in is answered with 408.
      requestTimeout: limits.milliseconds,
      headersTimeout: limits.milliseconds,
      connectionsCheckingInterval: limits.milliseconds / 6,
      keepAliveTimeout: limits.keptAlive,
    },
    (request, response) => {
      serve(request, response, options, limits).catch((error: unknown) => {
        // Only a connection that broke on the way comes here.
        refused(0, error instanceof Error ? error.message : String(error));
        response.destroy();
      });
    },
  );
  server.maxConnections = limits.connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { isSigned, now, take, refused }: ServerOptions,
  limits: HttpLimits,
): Promise<void> {
  const read = await readRequest(request, isSigned, now, limits);
  switch (read.kind) {
    case 'ping':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ type: InteractionResponseType.Pong }));
      return;
    case 'interaction':
      try {
        take(read.interaction);
        response.writeHead(202).end();
      } catch (error) {
        refuse(400, error instanceof Error ? error.message : String(error));
      }
      return;
    case 'refused':
      refuse(read.status, read.why);
  }

  function refuse(status: number, why: string): void {
    refused(status, why);
    const allow = status === 405 ? { allow: 'POST' } : {};
    // What is left of the body is not read.
    response.writeHead(status, { ...allow, connection: 'close', 'content-type': 'text/plain' });
    response.end('refused\n');
  }
}

import type { Files } from '../world/messages/message-body.ts';
import { type RestAnswer, refusals } from './answer.ts';

/** One request as a route sees it. */
export interface RestRequest {
  readonly query: URLSearchParams;
  /** Parsed JSON or `payload_json`; undefined without a body. */
  readonly body: unknown;
  readonly files: Files;
  /** A parameter of the route's path; asking for one it does not have is a bug and throws. */
  param(name: string): string;
}

/** One method of one path, and what it does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under `/api/v10`, such as `/channels/:channel/messages`. */
  readonly path: string;
  /** False: interactions and webhooks, which carry their own token. */
  readonly auth: boolean;
  run(request: RestRequest): RestAnswer | Promise<RestAnswer>;
}

/** The route for a path, or the answer when there is none. */
export type Matched =
  | { readonly kind: 'route'; readonly route: Route; param(name: string): string }
  | { readonly kind: 'none'; readonly answer: RestAnswer };

/** Finds the route for a path without query: 404 when there is none, 405 when it has other methods. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Matched {
  const compiled = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  }));
  return (method, sent) => {
    // Clients write `@me` and `@original` both ways.
    const path = sent.replaceAll('%40', '@');
    let answer: RestAnswer = refusals.notFound;
    for (const { route, pattern } of compiled) {
      const match = pattern.exec(path);
      if (!match) continue;
      if (route.method === method) return { kind: 'route', route, param: reader(route, match.groups ?? {}) };
      answer = refusals.wrongMethod;
    }
    return { kind: 'none', answer };
  };
}

function reader(route: Route, groups: Record<string, string>): (name: string) => string {
  return (name) => {
    const value = groups[name];
    if (value === undefined) throw new Error(`The route ${route.path} has no parameter '${name}'.`);
    return decoded(value);
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

import type { Clock } from '../clock.ts';
import type { RestAnswer } from './answer.ts';
import type { RestRequest, Route } from './router.ts';

/** How many requests of one bucket are let through within how many milliseconds. */
interface Limit {
  readonly method: Route['method'];
  /** Tests the route's path. */
  readonly route: RegExp;
  readonly most: number;
  readonly within: number;
}

/**
 * Discord publishes no numbers and asks bots to read the headers; these are of the size that bots meet. The first that fits
 * holds; what none fits has the last one.
 */
const LIMITS: readonly Limit[] = [
  { method: 'POST', route: /\/messages$/u, most: 5, within: 5_000 },
  { method: 'PATCH', route: /\/messages\/:message$/u, most: 5, within: 5_000 },
  { method: 'DELETE', route: /\/messages\/:message$/u, most: 5, within: 1_000 },
  { method: 'PUT', route: /\/reactions\//u, most: 1, within: 250 },
  { method: 'POST', route: /\/threads$/u, most: 50, within: 300_000 },
  { method: 'POST', route: /\/webhooks\/:app\/:token$/u, most: 5, within: 2_000 },
];
const OTHERWISE = { most: 50, within: 1_000 };

/** Parameters that give each of their values a bucket of its own (topics/rate-limits). */
const MAJOR = ['channel', 'guild', 'token'] as const;

interface Window {
  left: number;
  ends: number;
}

/** A request that may go on, with the headers of its answer, or the answer in its place. */
export type Taken =
  | { readonly kind: 'free'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'limited'; readonly answer: RestAnswer };

/** Counts requests by bucket; answers to interactions are not counted. */
export function createRateLimits(clock: Clock) {
  const windows = new Map<string, Window>();

  return function take(route: Route, param: RestRequest['param']): Taken {
    if (route.path.endsWith('/callback')) return { kind: 'free', headers: {} };
    const found = LIMITS.findIndex((one) => one.method === route.method && one.route.test(route.path));
    const { most, within } = LIMITS[found] ?? OTHERWISE;
    const major = MAJOR.filter((name) => route.path.includes(`:${name}`)).map(param);
    const bucket = found >= 0 ? `${LIMITS[found]?.method}${found}` : `${route.method} ${route.path}`;
    const key = [bucket, ...major].join(' ');
    const now = clock.now();
    const known = windows.get(key);
    const window = known && known.ends > now ? known : { left: most, ends: now + within };
    windows.set(key, window);
    const seconds = Math.max(0, window.ends - now) / 1000;
    const headers = {
      'x-ratelimit-limit': `${most}`,
      'x-ratelimit-remaining': `${Math.max(0, window.left - 1)}`,
      'x-ratelimit-reset': `${window.ends / 1000}`,
      'x-ratelimit-reset-after': `${seconds}`,
      'x-ratelimit-bucket': Buffer.from(bucket).toString('hex').padEnd(32, '0').slice(0, 32),
    };
    window.left -= 1;
    if (window.left >= 0) return { kind: 'free', headers };
    const answer = {
      status: 429,
      headers: { ...headers, 'retry-after': `${Math.ceil(seconds)}`, 'x-ratelimit-scope': 'user' },
      body: { message: 'You are being rate limited.', code: 0, retry_after: seconds, global: false },
    };
    return { kind: 'limited', answer };
  };
}

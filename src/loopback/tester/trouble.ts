import type { Exchange } from '../exchange.ts';
import { isHeartbeat } from '../exchange.ts';

/** Lines of what went over the wire that an error shows. */
const LINES = 20;

/** Characters of one refusal that an error shows. */
const REFUSAL = 400;

/** What an error looks at. */
export interface Observed {
  readonly exchanges: readonly Exchange[];
  readonly botConnected: boolean;
}

/** The number of the last exchange, to tell later what came after it. */
export function lastNumber({ exchanges }: Observed): number {
  return exchanges.at(-1)?.number ?? 0;
}

/** An error that says what was expected and what went over the wire since that exchange. */
export function trouble(observed: Observed, since: number, what: string): Error {
  const fresh = observed.exchanges.filter((one) => one.number > since && !isHeartbeat(one));
  const lines = fresh.slice(-LINES).map(lineOf);
  const wire =
    lines.length > 0
      ? `What went over the wire meanwhile:\n${lines.join('\n')}`
      : 'Nothing went over the wire meanwhile.';
  const offline = observed.botConnected ? [] : ['No bot is connected: log one in with logIn(client).'];
  return new Error([what, ...offline, wire].join('\n'));
}

function lineOf(exchange: Exchange): string {
  if (exchange.kind === 'rest') {
    const refusal = exchange.status >= 400 ? ` ${JSON.stringify(exchange.received).slice(0, REFUSAL)}` : '';
    return `  bot: ${exchange.method} ${exchange.path} ${exchange.status}${refusal}`;
  }
  const name = exchange.event ?? `op ${exchange.op}`;
  return exchange.direction === 'to-bot' ? `  Discord: ${name}` : `  bot: ${name}`;
}

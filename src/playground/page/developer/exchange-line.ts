import type { Exchange } from '../../../loopback/exchange.ts';

/** What one line of the developer pane says about an exchange. */
export interface ExchangeLine {
  readonly title: string;
  /** Status and time of a REST call, or which way a frame went. */
  readonly aside: string;
  readonly tone: 'plain' | 'interaction' | 'good' | 'bad';
  /** What the line opens to. */
  readonly parts: readonly { readonly name: string; readonly value: unknown }[];
}

const opNames: Readonly<Record<number, string>> = {
  0: 'DISPATCH',
  1: 'HEARTBEAT',
  2: 'IDENTIFY',
  3: 'PRESENCE_UPDATE',
  6: 'RESUME',
  7: 'RECONNECT',
  8: 'REQUEST_GUILD_MEMBERS',
  9: 'INVALID_SESSION',
  10: 'HELLO',
  11: 'HEARTBEAT_ACK',
};

/** Puts an exchange into words. */
export function exchangeLine(exchange: Exchange): ExchangeLine {
  if (exchange.kind === 'rest') {
    const { method, path, status, milliseconds, sent, received } = exchange;
    return {
      title: `${method} ${shortPath(path)}`,
      aside: `${status} · ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`,
      tone: status < 400 ? 'good' : 'bad',
      parts: [
        { name: 'Path', value: path },
        { name: 'Sent', value: sent },
        { name: 'Received', value: received },
      ].filter(({ value }) => value !== undefined && value !== null && value !== ''),
    };
  }
  const { op, event, direction, data } = exchange;
  const name = event ?? opNames[op] ?? `op ${op}`;
  const what = event === 'INTERACTION_CREATE' ? ` ${interactionTitle(data)}` : '';
  return {
    title: `${name}${what}`,
    aside: direction === 'to-bot' ? 'to the bot' : 'from the bot',
    tone: event === 'INTERACTION_CREATE' ? 'interaction' : 'plain',
    parts: data === undefined || data === null ? [] : [{ name: 'Data', value: data }],
  };
}

/** The path without what every call has: the version, the token and the query. */
function shortPath(path: string): string {
  return path
    .replace(/^\/api\/v\d+/, '')
    .replace(/\?.*$/, '')
    .replace(/(\/\d{17,20})\/[\w-]*…/, '$1')
    .replace('%40', '@');
}

const kinds: Readonly<Record<number, string>> = {
  2: 'command',
  3: 'component',
  4: 'autocomplete',
  5: 'form',
};

function interactionTitle(data: unknown): string {
  const { type, data: inner } = record(data);
  const { name, type: of, custom_id: customId } = record(inner);
  const said =
    typeof name === 'string' ? `${of === 1 ? '/' : ''}${name}` : typeof customId === 'string' ? customId : '';
  return `${kinds[Number(type)] ?? ''} ${said}`.trim();
}

/** The fields of something that may be an object. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

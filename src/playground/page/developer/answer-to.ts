import type { Exchange, FrameExchange, RestExchange } from '../../../loopback/exchange.ts';
import { record } from './exchange-line.ts';

/** What the bot answered: the kind of outcome the loopback's member sees, and the first words of it. */
export interface BotAnswer {
  readonly kind: string;
  readonly words?: string;
}

const kinds: Readonly<Record<number, string>> = {
  4: 'message',
  5: 'deferred',
  6: 'deferred',
  7: 'updated',
  9: 'modal',
};

/** The first answer to an interaction or a message; undefined when there was none. */
export function answerTo(frame: FrameExchange, exchanges: readonly Exchange[]): BotAnswer | undefined {
  const { id } = record(frame.data);
  if (frame.event === 'MESSAGE_CREATE') {
    const reply = calls(exchanges).find(
      ({ method, sent }) =>
        method === 'POST' && record(record(sent).message_reference).message_id === id && id !== undefined,
    );
    return reply && withWords('message', reply.sent);
  }
  const sent = record(callback(String(id), exchanges)?.sent);
  const kind = kinds[Number(sent.type)];
  return kind === undefined ? undefined : withWords(kind, sent.data);
}

/** What a deferred answer came to: the first edit or follow-up after it; undefined when there was none yet. */
export function finalAnswerTo(frame: FrameExchange, exchanges: readonly Exchange[]): BotAnswer | undefined {
  const { id, message } = record(frame.data);
  const sent = record(callback(String(id), exchanges)?.sent);
  for (const { number, method, path, received } of calls(exchanges)) {
    if (number < frame.number || !path.includes('/webhooks/')) continue;
    const own = record(record(received).interaction_metadata).id === id;
    const source = record(received).id === record(message).id;
    if (method === 'POST' && own) return withWords('message', received);
    if (method !== 'PATCH') continue;
    if (sent.type === 5 && own) return withWords('message', received);
    if (sent.type === 6 && source) return withWords('updated', received);
  }
  return undefined;
}

/** The call that first answered the interaction with that id. */
export function callback(id: string, exchanges: readonly Exchange[]): RestExchange | undefined {
  return calls(exchanges).find(({ path }) => path.includes(`/interactions/${id}/`));
}

/** The calls that went well. */
function calls(exchanges: readonly Exchange[]): readonly RestExchange[] {
  return exchanges.filter(
    (exchange): exchange is RestExchange => exchange.kind === 'rest' && exchange.status < 400,
  );
}

function withWords(kind: string, said: unknown): BotAnswer {
  const words = firstWords(said);
  return { kind, ...(words === undefined ? {} : { words }) };
}

/** The beginning of the first text that JSON writes as it is. */
function firstWords(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = firstWords(one);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const { content, title, components, embeds, description } = record(value);
  for (const text of [content, title, description]) {
    const words =
      typeof text === 'string' ? /[^\s"\\#>*_`-][^\n"\\]{0,60}/.exec(text)?.[0].trim() : undefined;
    if (words !== undefined && words !== '') return words;
  }
  return firstWords(components) ?? firstWords(embeds);
}

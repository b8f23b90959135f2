import type { Loopback } from '../../src/loopback/loopback.ts';

export interface RawAnswer {
  readonly status: number;
  /** Parsed JSON; undefined when there is none. */
  readonly body: unknown;
}

/** Sends one request as a bot without any library would; `path` is under `/api/v10`. */
export async function raw(
  loopback: Loopback,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const response = await fetch(`${loopback.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${loopback.token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** The places and codes of an `errors` tree, such as `data.content BASE_TYPE_MAX_LENGTH`, sorted. */
export function errorList(answer: RawAnswer): string[] {
  const found: string[] = [];
  walk(Object(answer.body).errors, []);
  return found.sort();

  function walk(node: unknown, path: readonly string[]): void {
    for (const [key, value] of Object.entries(Object(node))) {
      if (key !== '_errors') walk(value, [...path, key]);
      else
        for (const error of Object.values(Object(value)))
          found.push(`${path.join('.')} ${Object(error).code}`);
    }
  }
}

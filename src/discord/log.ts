/** Plain values of one log line. Never a token, never a question's text, never who asked. */
export type Details = Readonly<Record<string, string | number | boolean>>;

/** Where events are reported, one line each. */
export interface Log {
  info(event: string, details?: Details): void;
  error(event: string, details?: Details): void;
}

/** Writes each event as one line of JSON; `secrets` are blacked out wherever they occur. */
export function createLog(
  write: (line: string) => void,
  now: () => Date,
  secrets: readonly string[] = [],
): Log {
  const line = (level: string) => (event: string, details?: Details) => {
    const text = JSON.stringify({ time: now().toISOString(), level, event, ...details });
    write(`${withoutSecrets(text, secrets)}\n`);
  };
  return { info: line('info'), error: line('error') };
}

/** A text in which each secret is replaced by `[secret]`. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((safe, secret) => safe.replaceAll(secret, '[secret]'), text);
}

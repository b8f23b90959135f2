import { pino } from 'pino';

/** Plain values of one log line. Never a token, never a question's text; who asked only if the operator wants it. */
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
  const logger = pino(
    {
      base: null,
      messageKey: 'event',
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line) => write(withoutSecrets(line, secrets)) },
  );
  return {
    info: (event, details = {}) => logger.info(details, event),
    error: (event, details = {}) => logger.error(details, event),
  };
}

/** A text in which each secret is replaced by `[secret]`. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((safe, secret) => safe.replaceAll(secret, '[secret]'), text);
}

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import { PUBLIC_KEY } from '../discord/http/verify-signature.ts';
import { projectFolder, shippedKnowledge } from './this-code.ts';

/** What an operator may set; `.env.example` explains each. */
export interface Settings {
  /** `DISCORD_TOKEN`; absent: run on the local Discord. */
  readonly token?: string;
  /** `SHARDS` and `SHARD_COUNT`: the shards of this process, of so many; absent: all, as many as Discord asks for. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  /** `INTERACTIONS_PORT`, `INTERACTIONS_HOST` and `DISCORD_PUBLIC_KEY`: interactions come over HTTP; absent: over the gateway. */
  readonly http?: { readonly port: number; readonly host: string; readonly publicKey?: string };
  /** `DISCORD_API_URL`, without a slash at the end; absent: Discord's own. */
  readonly apiUrl?: string;
  /** `PORT`, 0 to 65535, of the local page. */
  readonly port: number;
  /** `HEALTH_PORT`, 0 to 65535, of `/healthz` and `/metrics`; absent: neither. */
  readonly healthPort?: number;
  /** `HEALTH_HOST`, an address of this machine on which they listen. */
  readonly healthHost: string;
  /** `LOG_MEMBERS`: whether the log names members by id. */
  readonly logMembers: boolean;
  /** `SHOW_QUESTIONS`: whether public answers leave the question out. */
  readonly hideQuestions: boolean;
  /** `DATABASE_URL`, of a PostgreSQL server; absent: a file in the folder of the account. */
  readonly databaseUrl?: string;
  /** `KNOWLEDGE_DIR`, absolute. */
  readonly knowledgeDir: string;
  /** `OPERATORS`: ids of the members and roles that may change the knowledge; absent: nobody may. */
  readonly operators?: readonly string[];
  /** `OPERATOR_CHANNEL`: the id of the channel that hears of changes and mistakes. */
  readonly operatorChannel?: string;
}

/** Checked settings, or one sentence that names the variable and says what to do. */
export type Configured =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'invalid'; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;

const address = z.union(
  [z.ipv4(), z.ipv6()],
  'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0',
);

function port(example: number) {
  const refusal = `must be a whole number from 0 to 65535, such as ${example}`;
  return z
    .string()
    .regex(/^\d{1,5}$/u, refusal)
    .transform(Number)
    .refine((written) => written <= 65_535, refusal);
}

const AN_ID = 'such as 80351110224678912 (Copy ID in Discord’s developer mode)';

function isDiscordId(written: string): boolean {
  return /^\d{15,20}$/u.test(written);
}

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/u, 'has a character no token has: copy it again, without quotes, spaces or “Bot”')
    .optional(),
  DISCORD_API_URL: z.string().transform(apiUrl).optional(),
  MODE: z.enum(['auto', 'live', 'local'], 'must be auto, live or local').default('auto'),
  SHARDS: z
    .string()
    .regex(/^\d{1,5}(?:[,-]\d{1,5})*$/u, 'must be numbers from 0 on, such as 0,1,2 or 0-2')
    .transform(numbersOf)
    .optional(),
  SHARD_COUNT: z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, 'must be a whole number from 1 on, such as 4')
    .transform(Number)
    .optional(),
  PORT: port(3000).default(3000),
  HEALTH_PORT: port(9090).optional(),
  HEALTH_HOST: address.default('127.0.0.1'),
  INTERACTIONS_PORT: port(8080).optional(),
  INTERACTIONS_HOST: address.default('127.0.0.1'),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(PUBLIC_KEY, 'must be the 64 letters and digits on the “General Information” page')
    .optional(),
  LOG_MEMBERS: z
    .enum(['yes', 'no'], 'must be yes or no')
    .transform((written) => written === 'yes')
    .default(false),
  SHOW_QUESTIONS: z
    .enum(['yes', 'no'], 'must be yes or no')
    .transform((written) => written === 'no')
    .default(false),
  OPERATORS: z
    .string()
    .transform((written) => written.split(/[\s,]+/u).filter(Boolean))
    .refine((ids) => ids.every(isDiscordId), `must be ids of members or roles, ${AN_ID}, with commas between`)
    .optional(),
  OPERATOR_CHANNEL: z.string().refine(isDiscordId, `must be the id of a channel, ${AN_ID}`).optional(),
  DATABASE_URL: z
    .string()
    .refine(
      (url) => /^postgres(?:ql)?:$/u.test(URL.canParse(url) ? new URL(url).protocol : ''),
      'must be an address such as postgres://user:password@host/database',
    )
    .optional(),
  KNOWLEDGE_DIR: z
    .string()
    .transform((folder) => resolve(folder))
    .default(shippedKnowledge),
});

/**
 * Reads `.env` in the folder of the project, or `ENV_FILE`, if there is one; the environment takes precedence. Never
 * throws. A relative folder in the file counts from there.
 */
export function loadSettings(
  environment: Environment,
  file = environment['ENV_FILE'] || join(projectFolder, '.env'),
): Configured {
  let written: Environment = {};
  try {
    written = parse(readFileSync(file));
    const folder = written['KNOWLEDGE_DIR']?.trim();
    if (folder) written = { ...written, KNOWLEDGE_DIR: resolve(dirname(file), folder) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing)
      return { kind: 'invalid', message: `${file} cannot be read: make it a readable text file.` };
  }
  return readSettings({ ...written, ...withoutEmpty(environment) });
}

/** Checks settings as they are written; an empty value is as good as none. */
export function readSettings(environment: Environment): Configured {
  const parsed = schema.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: 'invalid', message: `${issue?.path.join('.')} ${issue?.message}.` };
  }
  const {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: url,
    HEALTH_PORT: health,
    DISCORD_PUBLIC_KEY: publicKey,
    ...set
  } = parsed.data;
  const refuse = (message: string): Configured => ({ kind: 'invalid', message });
  if (set.MODE === 'live' && !token) return refuse(TOKEN_MISSING);
  const interactions = set.MODE === 'local' ? undefined : set.INTERACTIONS_PORT;
  if (interactions !== undefined && !token) return refuse(HTTP_WITHOUT_TOKEN);
  const { SHARDS: ids, SHARD_COUNT: count } = set;
  if (ids !== undefined && (count === undefined || ids.length === 0 || Math.max(...ids) >= count))
    return refuse('SHARDS needs a SHARD_COUNT larger than each of its numbers.');
  if (interactions !== undefined && count !== undefined) return refuse(HTTP_WITH_SHARDS);
  const all = Array.from({ length: count ?? 0 }, (_, id) => id);
  const key = publicKey === undefined ? {} : { publicKey };
  const settings: Settings = {
    ...(token && set.MODE !== 'local' ? { token } : {}),
    ...(count === undefined ? {} : { shards: { ids: ids ?? all, count } }),
    ...(url ? { apiUrl: url } : {}),
    ...(interactions === undefined
      ? {}
      : { http: { port: interactions, host: set.INTERACTIONS_HOST, ...key } }),
    ...(set.DATABASE_URL ? { databaseUrl: set.DATABASE_URL } : {}),
    ...(health === undefined ? {} : { healthPort: health }),
    port: set.PORT,
    healthHost: set.HEALTH_HOST,
    logMembers: set.LOG_MEMBERS,
    hideQuestions: set.SHOW_QUESTIONS,
    knowledgeDir: set.KNOWLEDGE_DIR,
    ...(set.OPERATORS === undefined ? {} : { operators: set.OPERATORS }),
    ...(set.OPERATOR_CHANNEL === undefined ? {} : { operatorChannel: set.OPERATOR_CHANNEL }),
  };
  return { kind: 'settings', settings };
}

const TOKEN_MISSING =
  'DISCORD_TOKEN is empty, and MODE says live: put your bot’s token into .env or the environment, see README.';

const HTTP_WITHOUT_TOKEN = 'INTERACTIONS_PORT needs a DISCORD_TOKEN: with it the bot registers its commands.';
const HTTP_WITH_SHARDS =
  'INTERACTIONS_PORT is set, so there is no gateway and there are no shards: leave SHARDS and SHARD_COUNT empty.';

/** `0,2-4` as the numbers 0, 2, 3 and 4. */
function numbersOf(written: string): number[] {
  const ranges = written.split(',').map((range) => range.split('-').map(Number));
  return ranges.flatMap(([from = 0, to = from]) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, number) => from + number),
  );
}

function withoutEmpty(environment: Environment): Environment {
  const entries = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}

/** discord.js adds `/v10` itself and cannot cope with a slash at the end. */
function apiUrl(written: string, context: z.core.$RefinementCtx<string>): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    return refuse('must be an address such as https://proxy.example/api');
  }
  if (url.protocol === 'http:' && !isThisMachine(url.hostname)) {
    return refuse(
      'must start with https:// because the token travels there; http:// is only for this machine',
    );
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    return refuse('must be a plain address without user name, `?` or `#`');
  }
  if (/\/v\d+\/*$/u.test(url.pathname)) return refuse('must not end with a version: leave out /v10');
  return url.href.replace(/\/+$/u, '');
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/u.test(host);
}

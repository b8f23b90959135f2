#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLoopback } from '../loopback/loopback.ts';
import { createPlayground } from './playground.ts';

const USAGE = `Opens a page on which a Discord bot can be tried without Discord.

  communique-playground [--token-file FILE] [--name NAME] [--port N] [--api-port N] [-- COMMAND …]

  --token-file FILE  the token that the bot logs in with, alone in a file or as DISCORD_TOKEN=… in a .env;
                     without it any token is accepted
  --name NAME        what the bot is called; default Bot
  --port N           of the page; default 3000 or the next that is free
  --api-port N       of the API; default any that is free
  COMMAND            starts the bot, with DISCORD_API_URL and DISCORD_TOKEN in its environment; it ends with the page`;

const { values, positionals } = read();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const name = values.name ?? 'Bot';
const token = values['token-file'] === undefined ? undefined : tokenIn(values['token-file']);
const loopback = await createLoopback({
  port: portOf('api-port', values['api-port'], 0),
  applicationName: name,
  guildName: name,
  ...(token === undefined ? {} : { token }),
}).catch((error: unknown) => fail(`The API cannot listen: ${String(error)}`));
const playground = createPlayground(loopback, { serverName: name, botName: name });
const url = await playground
  .listen(portOf('port', values.port, 3000))
  .catch((error: unknown) => fail(`The page cannot listen: ${String(error)}`));
console.log(`Page: ${url}`);
console.log(`API for the bot: DISCORD_API_URL=${loopback.apiUrl}`);

const [command, ...rest] = positionals;
if (command !== undefined) {
  const env = { ...process.env, DISCORD_API_URL: loopback.apiUrl, DISCORD_TOKEN: loopback.token };
  const bot = spawn(command, rest, { stdio: 'inherit', env });
  bot.once('error', (error) => fail(`The bot cannot be started: ${error.message}`));
  bot.once('exit', (code) => void close(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => bot.kill(signal));
} else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close(0));
}

async function close(code: number): Promise<void> {
  await playground.close();
  await loopback.close();
  process.exit(code);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        'token-file': { type: 'string' },
        name: { type: 'string' },
        port: { type: 'string' },
        'api-port': { type: 'string' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** Never shown: it may be the real one. */
function tokenIn(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(`The file ${file} of --token-file cannot be read.`);
  }
  const named = /^\s*(?:export\s+)?DISCORD_TOKEN\s*=\s*["']?([^"'\s]+)/mu.exec(text)?.[1];
  const alone = /^\S+$/u.exec(text.trim())?.[0];
  return (
    named ??
    alone ??
    fail(`The file ${file} holds no token: write it alone, or as DISCORD_TOKEN=… on a line.`)
  );
}

function portOf(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  return fail(`--${option} ${text} is no port: give a number from 0 to 65535.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

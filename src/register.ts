import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import { createCommands } from '../commands/index.ts';
import { loadKnowledge } from './content/load-knowledge.ts';
import { restOptions } from './discord/client/create-client.ts';
import { explainFailure } from './discord/explain-failure.ts';
import { describeRegistered, registerCommands } from './discord/register/register-commands.ts';
import { requestOptions } from './discord/requests/make-request.ts';
import { loadSettings } from './process/config.ts';
import { fail, failWithProblems } from './process/fail.ts';

const configured = loadSettings(process.env);
if (configured.kind === 'invalid') fail(configured.message);
const { token, apiUrl, operators } = configured.settings;
if (token === undefined) {
  fail(
    'DISCORD_TOKEN is empty: put your bot’s token into .env, see README. Without it there is nowhere to register.',
  );
}

const loaded = loadKnowledge(configured.settings.knowledgeDir);
if (loaded.kind === 'problems') failWithProblems(loaded.problems, configured.settings.knowledgeDir);

try {
  const requests = requestOptions({ tokenRefused() {}, blocked() {} });
  const rest = new REST({
    version: '10',
    ...requests,
    ...(apiUrl === undefined ? {} : restOptions(apiUrl)),
  }).setToken(token);
  const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
  const declarations = createCommands(loaded.knowledge, operators !== undefined).map(
    ({ declaration }) => declaration,
  );
  const registered = await registerCommands(rest, id, declarations);
  process.stdout.write(`${describeRegistered(registered, declarations.length)}\n`);
} catch (error) {
  fail(explainFailure(error, apiUrl), token);
}

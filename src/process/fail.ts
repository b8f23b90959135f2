import type { Problem } from '../content/knowledge.ts';
import { withoutSecrets } from '../discord/log.ts';

/** Says in one sentence on standard error why there is no point in going on, and ends the process with code 1. */
export function fail(sentence: string, token = ''): never {
  process.stderr.write(`${withoutSecrets(sentence, [token])}\n`);
  process.exit(1);
}

/** Lists what is wrong with the knowledge, each with file and line, and ends the process with code 1. */
export function failWithProblems(problems: readonly Problem[], folder: string): never {
  const lines = problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return fail([...lines, `The knowledge in ${folder} has ${count}, so the bot does not start.`].join('\n'));
}

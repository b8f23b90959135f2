import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';

const run = [process.execPath, join(inject('joinedTools'), 'end-with-parent.mjs')];
const quoted = run.map((part) => `'${part}'`).join(' ');
const parent = `require('node:child_process').spawn(process.argv[1], process.argv.slice(2), { stdio: 'inherit' })`;

/** npm runs a script in a shell. Which of these forms that takes depends on the shell, and so on the system. */
it.each<[form: string, command: readonly string[], signal: NodeJS.Signals]>([
  ['a shell that stays between', ['sh', '-c', `${quoted}; true`], 'SIGTERM'],
  [
    'a shell that the bot takes the place of, and npm dies',
    [process.execPath, '-e', parent, ...run],
    'SIGKILL',
  ],
  [
    'a shell that the bot takes the place of, below one more',
    ['sh', '-c', `sh -c "exec ${quoted}"; true`],
    'SIGKILL',
  ],
  [
    'a shell that was gone before the bot could look',
    ['sh', '-c', `(sleep 0.1; exec ${quoted}) & exit`],
    'SIGKILL',
  ],
])('ends with %s', async (_, [command = '', ...options], signal) => {
  const child = spawn(command, options, { env: { ...process.env, npm_lifecycle_event: 'start' } });
  let written = '';
  child.stdout.on('data', (data) => {
    written += String(data);
  });
  // Closed by the last process that holds it.
  const closed = new Promise((resolve) => child.once('close', resolve));
  await expect.poll(() => written).toBe('running\n');
  child.kill(signal);
  await closed;
  expect(written).toBe('running\nended\n');
});

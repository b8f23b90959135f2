import { readFileSync } from 'node:fs';

/** Milliseconds. */
const LOOK = 500;

/**
 * Calls `end` when the process that started this one is gone. `npm start` puts a shell between npm and the bot that dies
 * of SIGTERM without passing it on, so that whoever ends npm alone would leave a bot running that nobody knows of. Without
 * npm nothing is watched: whoever starts the bot in the background may go away.
 */
export function endWithParent(end: () => void, environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.npm_lifecycle_event === undefined) return;
  const parent = isAdopted(process.ppid) ? undefined : process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    end();
  }, LOOK).unref();
}

/**
 * Whether this process has already been given to the one that looks after those whose parent is gone: the first of all, or
 * systemd's for a user. In a container the first may be npm itself.
 */
function isAdopted(parent: number): boolean {
  const command = commandOf(parent);
  return parent === 1 ? !/npm|yarn|bun|node/u.test(command) : /^\S*\bsystemd\0/u.test(command);
}

/** On Linux, where alone npm can be the first of all. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

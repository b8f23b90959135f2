/** Milliseconds. */
const LOOK = 500;

/**
 * Calls `end` when the process that started this one is gone. `npm start` puts a shell between npm and the bot that dies
 * of SIGTERM without passing it on, so that whoever ends npm alone would leave a bot running that nobody knows of. Without
 * npm nothing is watched: whoever starts the bot in the background may go away.
 */
export function endWithParent(end: () => void, environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    end();
  }, LOOK).unref();
}

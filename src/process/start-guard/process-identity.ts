import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells a process from another one that had its number before: when it started, in the system's own words. Undefined
 * when no such process runs, empty when this system does not tell.
 */
export function processIdentity(
  pid: number,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (!isThere(pid)) return undefined;
  switch (platform) {
    case 'linux':
      return startOnLinux(pid);
    case 'darwin':
    case 'freebsd':
      return startByPs(pid);
    default:
      return '';
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: state and start time are fields 3 and 22. */
function startOnLinux(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === undefined) return '';
  // The name before it stands in brackets and may hold anything.
  const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // One that has ended and that nobody has asked about yet still has its number.
  return /^[ZX]$/u.test(state) ? undefined : (rest[18] ?? '');
}

/** As `ps` of macOS and BSD says it: the state, then the start. Two processes of a machine need not have one language or time zone. */
function startByPs(pid: number): string | undefined {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const columns = ['-o', 'stat=', '-o', 'lstart=', '-p', `${pid}`];
  const told = attempt(() => execFileSync('ps', columns, { encoding: 'utf8', env }).trim());
  if (told === undefined) return '';
  const [state = '', ...start] = told.split(/\s+/u);
  return state.startsWith('Z') ? undefined : start.join(' ');
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Not allowed to signal it: it exists.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

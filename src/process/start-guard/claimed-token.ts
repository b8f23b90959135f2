import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type SmallFile, smallFile } from './small-file.ts';

/** Which process runs with a token, and when it last said so, in milliseconds since 1970. */
export interface Claim {
  readonly pid: number;
  /** What tells it from another one with that number; see `processIdentity`. */
  readonly started: string;
  readonly at: number;
}

/** Milliseconds: how often a claim is renewed, and how old it may be; what is older was left behind by a crash. */
export const CLAIM = { renewed: 30_000, valid: 90_000 } as const;

/** A token that this process runs with. */
export interface ClaimedToken {
  /** The process that ran with it already; absent as a rule. */
  readonly other?: number;
  /** False when it could not be written down, so that nobody else can learn of it. */
  readonly isNoted: boolean;
  renew(): void;
  release(): void;
}

/** What stands for a token, and the shards that run with it if not all do, on the disk: nobody can find the token from it. 16 hexadecimal digits. */
export function nameOfToken(token: string, shards = ''): string {
  return createHash('sha256').update(`communique ${token}${shards}`).digest('hex').slice(0, 16);
}

/** Where it is written down who runs with a token. */
export function claimFile(folder: string, name: string): SmallFile<Claim> {
  return smallFile(
    `${folder}/${name}.json`,
    z.object({ pid: z.int().positive(), started: z.string(), at: z.number() }),
  );
}

/** Writes down that process `pid` runs with a token, and tells which other one does. It keeps nobody from starting. */
export function claimToken(
  file: SmallFile<Claim>,
  pid: number,
  now: () => number,
  identity: (pid: number) => string | undefined,
): ClaimedToken {
  const last = file.read();
  const isOther = last !== undefined && last.pid !== pid;
  const isFresh = last !== undefined && Math.abs(now() - last.at) < CLAIM.valid;
  const runs = ({ pid: id, started }: Claim) => {
    const found = identity(id);
    return found !== undefined && (found === '' || started === '' || found === started);
  };
  const renew = () => file.write({ pid, started: identity(pid) ?? '', at: now() });
  const isNoted = renew();
  return {
    isNoted,
    ...(isOther && isFresh && runs(last) ? { other: last.pid } : {}),
    renew() {
      renew();
    },
    release() {
      if (file.read()?.pid === pid) file.remove();
    },
  };
}

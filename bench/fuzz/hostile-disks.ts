import fc from 'fast-check';
import { contentLimits } from '../../src/content/limits.ts';

/** Something that stands in a knowledge folder and is no ordinary file of it; paths are relative to the folder. */
export type Oddity =
  | { readonly kind: 'link'; readonly path: string; readonly to: string }
  | { readonly kind: 'folder' | 'pipe' | 'locked' | 'missing'; readonly path: string }
  | { readonly kind: 'size'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'many'; readonly path: string; readonly count: number; readonly ending: string };

/** A step of reading at which the disk fails, or before which somebody changes what stands there. */
export interface Mishap {
  readonly step: 'names' | 'realPath' | 'read';
  /** What the path ends with. */
  readonly at: string;
  readonly what:
    | { readonly kind: 'fails'; readonly code: string | undefined }
    /** So many names, each of the same file, as making thousands of files would take long. */
    | { readonly kind: 'lists'; readonly count: number; readonly ending: string }
    | Change;
}

/** What somebody does to a file or folder between two steps. */
export type Change =
  | { readonly kind: 'gone' | 'grows' | 'becomes empty' | 'becomes a pipe' | 'becomes a folder' }
  | { readonly kind: 'becomes a link'; readonly to: string };

/** What is odd about the folder of knowledge on a disk. */
export interface OddDisk {
  readonly oddities: readonly Oddity[];
  readonly mishaps: readonly Mishap[];
}

const FOLDERS = ['articles', 'facts', 'asked', 'words', 'elsewhere', 'earlier'];
const FILES =
  'articles/harbour.md facts/harbour.yaml asked/harbour.txt words/en.yaml elsewhere/en.txt earlier/harbour.0b5e55ed.md'.split(
    ' ',
  );
const NAMES = [
  ...'.hidden.md|.|..md|-.md|~.md|a.md~|a.MD|a b.md|é.md|é.md|🏴‍☠️.md|x.txt|x.yaml|con.md|__proto__.md|constructor.yaml|a\nb.md|a\r.md|a\u001b[2J.md|a\u202e.md|a\u2028.md|\ufeffa.md|*|?.md|$(x).md|`x`.md'.split(
    '|',
  ),
  'é.md'.normalize('NFD'),
  `${'n'.repeat(252)}.md`,
];
/** Where links lead: into the folder, out of it, around in it, to nothing, and to what never ends when it is read. */
const TARGETS =
  './harbour.md|../articles/harbour.md|../articles|../facts/harbour.yaml|.|..|../..|nowhere|../outside|../../outside|../outside/secret.md|../../outside/secret.md|../outside/pipe|../../outside/pipe|/dev/zero|/dev/null|/dev/full|/dev/stdin|/dev/tty|/proc/self|/proc/self/fd|/proc/self/mem|/proc/self/environ|l0/l0|l1/../l1/../harbour.md|harbour.md/x|\u0001'.split(
    '|',
  );
const CODES = [
  'EACCES',
  'EPERM',
  'EIO',
  'ENOENT',
  'EMFILE',
  'ESTALE',
  'ETIMEDOUT',
  'EISDIR',
  'x\ny',
  undefined,
];

/** Folders with links, pipes, folders for files and the reverse, odd names and sizes, and disks that fail or change. */
export function oddDisks(): fc.Arbitrary<OddDisk> {
  const anyName = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .map((name) => name.replace(/[/\0]/gu, 'x'));
  const name = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom('l0', 'l1', 'l0.md', 'l1.md'), anyName);
  const odd = fc.tuple(fc.constantFrom(...FOLDERS), name).map((parts) => parts.join('/'));
  const path = fc.oneof(fc.constantFrom(...FOLDERS), fc.constantFrom(...FILES), odd);
  const to = fc.constantFrom(...TARGETS);
  const kind = fc.constantFrom('folder', 'pipe', 'locked', 'missing');
  const { fileBytes, files, entries } = contentLimits;
  const ending = fc.constantFrom('.md', '.yaml', '.txt', '~', '\n');
  const oddity: fc.Arbitrary<Oddity> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('link'), path, to }) },
    { weight: 4, arbitrary: fc.record({ kind, path }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('size'),
        path: fc.oneof(fc.constantFrom(...FILES), odd),
        bytes: fc.constantFrom(0, 1, 100, fileBytes, fileBytes + 1, 3_000_000_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('many'),
        path: fc.constantFrom(...FOLDERS),
        count: fc.constantFrom(10, 100),
        ending,
      }),
    },
  );
  const change: fc.Arbitrary<Mishap['what']> = fc.oneof(
    fc.record({ kind: fc.constant('fails'), code: fc.constantFrom(...CODES) }),
    fc.record({
      kind: fc.constantFrom('gone', 'grows', 'becomes empty', 'becomes a pipe', 'becomes a folder'),
    }),
    fc.record({ kind: fc.constant('becomes a link'), to }),
  );
  const lists = fc.record({
    kind: fc.constant('lists'),
    count: fc.constantFrom(files - 1, files, entries, 200_000),
    ending,
  });
  const crowd = fc.record({ step: fc.constant('names'), at: fc.constantFrom(...FOLDERS), what: lists });
  const mishap = fc.record({
    step: fc.constantFrom('names', 'realPath', 'read'),
    at: fc.oneof(fc.constantFrom(...FOLDERS), fc.constantFrom(...FILES), fc.constant('')),
    what: change,
  });
  return fc.oneof(
    fc.record({ oddities: fc.array(oddity, { minLength: 1, maxLength: 6 }), mishaps: fc.constant([]) }),
    fc.record({
      oddities: fc.array(oddity, { maxLength: 2 }),
      mishaps: fc.array(fc.oneof({ weight: 7, arbitrary: mishap }, { weight: 1, arbitrary: crowd }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  );
}

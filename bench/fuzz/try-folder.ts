import { createCommands } from '../../commands/index.ts';
import type { Loaded } from '../../src/content/knowledge.ts';
import { contentLimits } from '../../src/content/limits.ts';
import { knowledgeOf } from '../../src/content/load-knowledge.ts';
import { type FilesRead, readKnowledgeFiles } from '../../src/content/read-knowledge-files.ts';
import { checkCommand } from '../../src/loopback/validation/check-command.ts';
import type { Folder } from '../../test/content/knowledge-folder.ts';
import { createBench } from './create-bench.ts';
import type { OddDisk } from './hostile-disks.ts';
import type { Use } from './hostile-uses.ts';
import { makeOddFolder, SECRET } from './make-odd-folder.ts';
import { type Tried, tryUse } from './troubles-of.ts';

/** Milliseconds that reading a folder of knowledge may take. */
export const LONGEST_LOAD = 1_000;

/** Loads a folder; what loads has to register and answer, what does not has to say where and why. Never throws. */
export async function tryFolder(folder: Folder): Promise<FolderTried> {
  const files = Object.entries(folder).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return await tryReading(() => ({ read: () => ({ files, problems: [] }), end() {} }));
}

/** The same for a folder on the disk that is odd, and that holds the files of `good` otherwise. */
export async function tryOddFolder(good: Folder, odd: OddDisk): Promise<FolderTried> {
  return await tryReading(() => {
    const { directory, disk, remove } = makeOddFolder(good, odd);
    return { read: () => readKnowledgeFiles(directory, disk), end: remove };
  });
}

/** What came of a folder. */
export interface FolderTried extends Tried {
  readonly isLoaded: boolean;
}

/** A folder that can be read once. */
interface Reading {
  read(): FilesRead;
  end(): void;
}

async function tryReading(begin: () => Reading): Promise<FolderTried> {
  try {
    const { loaded, found, ms } = timed(begin);
    const troubles =
      loaded.kind === 'loaded' ? await troublesInUse(loaded.knowledge) : nameless(loaded, found);
    return { ms, troubles: [...overread(found), ...troubles], isLoaded: loaded.kind === 'loaded' };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ms: 0, troubles: [`throws: ${told}`], isLoaded: false };
  }
}

interface Timed {
  readonly loaded: Loaded;
  readonly found: FilesRead;
  readonly ms: number;
}

/** What seems slow is timed three times more, also by the time the process itself had, and the best time counts. */
function timed(begin: () => Reading, again = 3): Timed {
  const reading = begin();
  try {
    const started = performance.now();
    const busyBefore = process.cpuUsage();
    const found = reading.read();
    const loaded = knowledgeOf(found.files, found.problems);
    const { user, system } = process.cpuUsage(busyBefore);
    const ms = Math.min(performance.now() - started, (user + system) / 1_000);
    if (ms < LONGEST_LOAD / 2 || again === 0) return { loaded, found, ms };
    return { loaded, found, ms: Math.min(ms, timed(begin, again - 1).ms) };
  } finally {
    reading.end();
  }
}

/** Files that should have been left where they are. */
function overread({ files }: FilesRead): string[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  return [
    ...(bytes > contentLimits.totalBytes || files.length > contentLimits.files ? ['reads too much'] : []),
    ...(files.some((file) => Buffer.from(file.bytes).includes(SECRET)) ? ['reads what lies outside'] : []),
  ];
}

type Problems = Loaded & { readonly kind: 'problems' };

/** Problems that do not tell a writer where to look and what to do. */
function nameless({ problems }: Problems, found: FilesRead): string[] {
  if (problems.length === 0) return ['is refused without a problem'];
  const linesOf = new Map(found.files.map(({ path, bytes }) => [path, countLines(bytes)]));
  const unread = new Set(['articles', 'facts', ...found.problems.map(({ file }) => file)]);
  return problems.flatMap(({ file, line, message }) => {
    const lines = linesOf.get(file) ?? 1;
    if (!linesOf.has(file) && !unread.has(file)) return [`names a file ${file} that is not there`];
    return [
      ...(/^\P{C}{1,300}$/u.test(file) ? [] : [`names ${JSON.stringify(file)}`]),
      ...(Number.isInteger(line) && line >= 1 && line <= lines ? [] : [`names line ${line} of ${lines}`]),
      ...(/^\P{Cc}{5,400}$/u.test(message) ? [] : [`says ${JSON.stringify(message)}`]),
    ];
  });
}

function countLines(bytes: Uint8Array): number {
  return Buffer.from(bytes)
    .toString()
    .split(/\r\n?|\n/u).length;
}

/** Uses that show the most of any knowledge. */
const USES: readonly Use[] = [
  { kind: 'command', name: 'article', options: {} },
  { kind: 'command', name: 'cite', options: { paragraphs: '1-99', private: true } },
  { kind: 'command', name: 'timeline', options: { private: true } },
  { kind: 'command', name: 'who', options: { name: 'venn' } },
  { kind: 'command', name: 'quote', options: { source: 'named' } },
  { kind: 'typing', name: 'ask', option: 'question', value: 'who' },
  { kind: 'message', text: 'who is venn' },
];

async function troublesInUse(knowledge: Parameters<typeof createCommands>[0]): Promise<string[]> {
  const bench = createBench(knowledge);
  const topics = knowledge.topics.map(
    ({ command }): Use => ({ kind: 'command', name: command, options: {} }),
  );
  const troubles: string[] = [];
  for (const { declaration } of createCommands(knowledge)) {
    const checked = await checkCommand(JSON.parse(JSON.stringify(declaration)));
    if (checked.kind === 'refused')
      troubles.push(`cannot be registered: ${checked.problems[0]?.message ?? ''}`);
  }
  for (const use of [...USES, ...topics]) troubles.push(...(await tryUse(use, bench)).troubles);
  // What an article holds is quoted as it is.
  return troubles.filter((trouble) => !/^a text turns|^marks pile/u.test(trouble));
}

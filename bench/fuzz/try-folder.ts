import { createCommands } from '../../commands/index.ts';
import type { Loaded } from '../../src/content/knowledge.ts';
import type { KnowledgeFile } from '../../src/content/knowledge-file.ts';
import { knowledgeOf } from '../../src/content/load-knowledge.ts';
import { checkCommand } from '../../src/loopback/validation/check-command.ts';
import type { Folder } from '../../test/content/knowledge-folder.ts';
import { createBench } from './create-bench.ts';
import type { Use } from './hostile-uses.ts';
import { type Tried, tryUse } from './troubles-of.ts';

/** Milliseconds that reading a folder of knowledge may take. */
export const LONGEST_LOAD = 1_000;

/** Loads a folder; what loads has to register and answer, what does not has to say where and why. Never throws. */
export async function tryFolder(folder: Folder): Promise<Tried & { readonly isLoaded: boolean }> {
  const files = Object.entries(folder).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  try {
    const { loaded, ms } = timed(files);
    const troubles =
      loaded.kind === 'loaded' ? await troublesInUse(loaded.knowledge) : nameless(loaded, folder);
    return { ms, troubles, isLoaded: loaded.kind === 'loaded' };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ms: 0, troubles: [`throws: ${told}`], isLoaded: false };
  }
}

/** What seems slow is timed three times more, also by the time the process itself had, and the best time counts. */
function timed(files: readonly KnowledgeFile[], again = 3): { readonly loaded: Loaded; readonly ms: number } {
  const started = performance.now();
  const busyBefore = process.cpuUsage();
  const loaded = knowledgeOf(files);
  const { user, system } = process.cpuUsage(busyBefore);
  const ms = Math.min(performance.now() - started, (user + system) / 1_000);
  if (ms < LONGEST_LOAD / 2 || again === 0) return { loaded, ms };
  return { loaded, ms: Math.min(ms, timed(files, again - 1).ms) };
}

type Problems = Loaded & { readonly kind: 'problems' };

/** Problems that do not tell a writer where to look and what to do. */
function nameless({ problems }: Problems, folder: Folder): string[] {
  if (problems.length === 0) return ['is refused without a problem'];
  return problems.flatMap(({ file, line, message }) => {
    const content = folder[file];
    if (content === undefined && !['articles', 'facts'].includes(file))
      return [`names a file ${file} that is not there`];
    const lines = String(content instanceof Uint8Array ? Buffer.from(content) : content).split(
      /\r\n?|\n/u,
    ).length;
    return [
      ...(Number.isInteger(line) && line >= 1 && line <= lines ? [] : [`names line ${line} of ${lines}`]),
      ...(/^\P{Cc}{5,400}$/u.test(message) ? [] : [`says ${JSON.stringify(message)}`]),
    ];
  });
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

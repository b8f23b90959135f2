import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { engines } from '../retrieval/engines.ts';
import { formatTable } from '../table.ts';

const scaleResult = z.object({
  buildMs: z.number(),
  /** Memory the built index keeps. */
  megabytes: z.number(),
  questions: z.number(),
  /** Milliseconds a question. */
  median: z.number(),
  p99: z.number(),
});

/** What one engine needs for one size of corpus. */
export type ScaleResult = z.infer<typeof scaleResult>;

const SIZES = [27, 1_000, 10_000, 100_000];
/** Fuse reads every text for every question: minutes for a few questions beyond this. */
const LARGEST_FOR_FUSE = 10_000;
const CHILD_SECONDS = 75;

/** Prints build time, memory and time of a question for growing numbers of paragraphs, each in its own process. */
export async function benchSearchScale(): Promise<void> {
  const compared = engines.filter(({ scales }) => scales);
  for (const size of SIZES) {
    const rows: string[][] = [];
    for (const { name } of compared) {
      if (name.startsWith('Fuse') && size > LARGEST_FOR_FUSE) {
        rows.push([name, 'left out: too slow']);
        continue;
      }
      rows.push([name, ...cells(await measure(name, size))]);
    }
    const header = ['engine', 'build ms', 'memory MB', 'median ms', 'p99 ms', 'questions'];
    console.log(`\n${size.toLocaleString('en')} paragraphs\n${formatTable(header, rows)}`);
  }
}

function cells(result: ScaleResult | undefined): string[] {
  if (!result) return [`over ${CHILD_SECONDS} s`];
  const { buildMs, megabytes, median, p99, questions } = result;
  return [buildMs.toFixed(0), megabytes.toFixed(1), median.toFixed(3), p99.toFixed(3), `${questions}`];
}

/** Undefined when it took too long. */
function measure(engine: string, size: number): Promise<ScaleResult | undefined> {
  const script = fileURLToPath(new URL('./scale-child.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, '--expose-gc', script, engine, `${size}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setTimeout(() => child.kill(), CHILD_SECONDS * 1000);
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal) resolve(undefined);
      else if (code === 0) resolve(scaleResult.parse(JSON.parse(output)));
      else reject(new Error(`The measurement of ${engine} at ${size} paragraphs ended with code ${code}.`));
    });
  });
}

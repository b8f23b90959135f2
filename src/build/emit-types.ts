import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What others see; everything else is taken out again. */
const ENTRIES = ['loopback/index.d.ts', 'playground/index.d.ts'] as const;

/**
 * Writes the declarations of loopback and playground into `folder`, of what is exported to others and what that names; false
 * where TypeScript is not installed, or makes nothing of them.
 */
export async function emitTypes(project: string, folder: string): Promise<boolean> {
  const compiler = compilerOf(project);
  if (compiler === undefined) return false;
  const settings = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    const file = join(settings, 'tsconfig.json');
    writeFileSync(file, JSON.stringify(configuration(project, folder)));
    // Declarations come even of code that does not fit together; `npm test` says so, and the bot can be built all the same.
    await promisify(execFile)(process.execPath, [compiler, '-p', file]).catch(() => undefined);
  } finally {
    rmSync(settings, { recursive: true, force: true });
  }
  if (ENTRIES.some((entry) => !existsSync(join(folder, entry)))) return false;
  const needed = new Set<string>();
  for (const entry of ENTRIES) reach(join(folder, entry), needed);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(file);
  }
  return true;
}

function compilerOf(project: string): string | undefined {
  try {
    const manifest = createRequire(join(project, 'package.json')).resolve('typescript/package.json');
    const compiler = join(dirname(manifest), 'bin/tsc');
    return existsSync(compiler) ? compiler : undefined;
  } catch {
    return undefined;
  }
}

function configuration(project: string, folder: string) {
  return {
    extends: join(project, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      // What is marked so is not for others, and would drag in what it is made of.
      stripInternal: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(project, 'src'),
      outDir: folder,
      types: [join(project, 'node_modules/@types/node')],
    },
    include: [],
    files: [
      'src/loopback/index.ts',
      'src/playground/index.ts',
      'src/loopback/validation/discord-api-spec.d.ts',
    ].map((file) => join(project, file)),
  };
}

/** Adds the file and all that it imports from beside it. */
function reach(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/gu)) {
    reach(join(dirname(file), from).replace(/(?:\.d)?\.(?:ts|js)$/u, '.d.ts'), seen);
  }
}

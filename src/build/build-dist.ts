import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../content/knowledge.ts';
import { compileFolder } from '../process/knowledge/compile-folder.ts';
import { SHIPPED_COMPILED, SHIPPED_READS } from '../process/knowledge/stored-knowledge.ts';
import { SHIPPED_LISTS, writeLists } from '../process/knowledge/stored-lists.ts';
import { SHIPPED_TABLES, writeTables } from '../process/stored-tables.ts';
import { codeHash, projectFolder, shippedKnowledge } from '../process/this-code.ts';
import { buildHarness } from './build-harness.ts';
import { buildPage } from './build-page.ts';
import { bundleCode } from './bundle-code.ts';
import { rehearse } from './rehearse.ts';

/** What the code of languages reads when it is first asked for. */
const TABLES = [
  'src/language/vectors/en.bin',
  'src/language/vectors/en-texts.bin',
  ...['forms', 'names', 'news', 'words'].map((name) => `src/language/foreign/${name}.tsv`),
];

const DIST = join(projectFolder, 'dist');

/**
 * Builds everything that `npm start` needs into `dist`, and gives what is wrong with the knowledge that comes with the bot:
 * it is then not compiled, and the start says the same. Throws when a source cannot be read.
 */
export async function buildDist(): Promise<readonly Problem[]> {
  // Made beside it and renamed: a start meanwhile finds the whole of one or the other.
  const fresh = `${DIST}.${process.pid}`;
  mkdirSync(fresh);
  try {
    const at = Date.now();
    await bundleCode(projectFolder, fresh, { from: codeHash(), at });
    await buildPage(projectFolder, join(fresh, 'page'));
    await buildHarness(projectFolder, join(fresh, 'harness'));
    // Code looks for them beside itself.
    for (const table of TABLES) copyFileSync(join(projectFolder, table), join(fresh, basename(table)));
    const lists = writeLists(codeHash());
    if (lists) writeFileSync(join(fresh, basename(SHIPPED_LISTS)), lists);
    mkdirSync(join(fresh, basename(SHIPPED_TABLES)));
    for (const [name, bytes] of writeTables(codeHash()))
      writeFileSync(join(fresh, basename(SHIPPED_TABLES), name), bytes);
    const result = compileFolder(shippedKnowledge, codeHash());
    if (result.kind === 'compiled') {
      writeFileSync(join(fresh, basename(SHIPPED_COMPILED)), result.bytes);
      writeFileSync(join(fresh, basename(SHIPPED_READS)), result.reads);
    }
    rmSync(DIST, { recursive: true, force: true });
    renameSync(fresh, DIST);
    if (result.kind === 'problems') return result.problems;
    await rehearse(projectFolder);
    return [];
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

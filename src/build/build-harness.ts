import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import { buildPage } from './build-page.ts';
import { emitTypes } from './emit-types.ts';
import { forNode } from './for-node.ts';

/** What others import or start, by the name of its file. */
const ENTRIES = {
  loopback: 'src/loopback/index.ts',
  playground: 'src/playground/index.ts',
  'communique-playground': 'src/playground/cli.ts',
} as const;

const Project = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
});

/**
 * Builds loopback and playground for other bots: a package of its own in `folder`, with all it runs on joined into it and
 * nothing of this bot. Types are there where TypeScript is installed; an image of the bot alone does without.
 */
export async function buildHarness(project: string, folder: string): Promise<void> {
  mkdirSync(folder);
  await build({
    entryPoints: Object.entries(ENTRIES).map(([out, entry]) => ({ in: join(project, entry), out })),
    outdir: folder,
    ...forNode,
    // The page is built; only where its sources run would it be bundled. The others are extras of ws.
    external: ['esbuild', 'bufferutil', 'utf-8-validate'],
    legalComments: 'inline',
  });
  await buildPage(project, join(folder, 'page'));
  const hasTypes = await emitTypes(project, join(folder, 'types'));
  const manifest = Project.parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
  copyFileSync(join(project, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(join(project, 'docs/loopback.md'), join(folder, 'README.md'));
  const page = readFileSync(join(project, 'docs/playground.md'), 'utf8');
  writeFileSync(join(folder, 'playground.md'), page.replaceAll('](loopback.md)', '](README.md)'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(manifest, hasTypes), null, 2)}\n`);
}

function manifestOf(
  { name, version, license, engines, dependencies }: z.infer<typeof Project>,
  hasTypes: boolean,
) {
  const exported = (entry: 'loopback' | 'playground') => ({
    ...(hasTypes ? { types: `./types/${entry}/index.d.ts` } : {}),
    default: `./${entry}.mjs`,
  });
  return {
    name,
    version,
    description:
      'A Discord on your own machine for any discord.js bot: a test harness, and a page to try it on.',
    license,
    type: 'module',
    engines,
    exports: { './loopback': exported('loopback'), './playground': exported('playground') },
    bin: { 'communique-playground': './communique-playground.mjs' },
    // Only types come from there.
    dependencies: { 'discord-api-types': dependencies['discord-api-types'] },
  };
}

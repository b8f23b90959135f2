import { build } from 'esbuild';

/** Joins a source of the page with all it imports, as browsers read it. */
export async function bundlePage(entry: string): Promise<Buffer> {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [output] = built.outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return Buffer.from(output.contents);
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Changes with the content. */
  readonly etag: string;
}

const folder = fileURLToPath(new URL('page/', import.meta.url));

const files: Readonly<Record<string, { readonly type: string; readonly make: () => Promise<Buffer> }>> = {
  '/': { type: 'text/html; charset=utf-8', make: () => readFile(`${folder}index.html`) },
  '/page.css': { type: 'text/css; charset=utf-8', make: () => bundle('page.css') },
  '/page.js': { type: 'text/javascript; charset=utf-8', make: () => bundle('page.ts') },
  '/icon.svg': { type: 'image/svg+xml', make: () => readFile(`${folder}icon.svg`) },
};

/** Gives a file of the page by its path, made when it is first wanted and then kept; undefined when there is none. */
export function createPageFiles(): (path: string) => Promise<PageFile> | undefined {
  const made = new Map<string, Promise<PageFile>>();
  return (path) => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return undefined;
    const known = made.get(path) ?? file.make().then((bytes) => seal(file.type, bytes));
    made.set(path, known);
    // What failed once is tried again: the developer may have mended it.
    known.catch(() => made.delete(path));
    return known;
  };
}

function seal(type: string, bytes: Buffer): PageFile {
  return { type, bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"` };
}

/** esbuild is loaded when the page is made: a bot that is live, without a page, does not pay for it. */
async function bundle(entry: string): Promise<Buffer> {
  const { build } = await import('esbuild');
  const built = await build({
    entryPoints: [`${folder}${entry}`],
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

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
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
const isBuilt = existsSync(`${folder}page.js`);

const files: Readonly<Record<string, { readonly type: string; readonly make: () => Promise<Buffer> }>> = {
  '/': { type: 'text/html; charset=utf-8', make: () => readFile(`${folder}index.html`) },
  '/page.css': { type: 'text/css; charset=utf-8', make: () => bundled('page.css', 'page.css') },
  '/page.js': { type: 'text/javascript; charset=utf-8', make: () => bundled('page.js', 'page.ts') },
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

/** A part of the page that `npm run build` has bundled, or else its source, bundled now: esbuild is only loaded for that. */
async function bundled(built: string, source: string): Promise<Buffer> {
  if (isBuilt) return readFile(`${folder}${built}`);
  const { bundlePage } = await import('./bundle-page.ts');
  return bundlePage(`${folder}${source}`);
}

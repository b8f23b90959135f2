import type { BuildOptions } from 'esbuild';

/** How sources are joined for the oldest Node that the project runs on. */
export const forNode = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node.js 20 knows them all; esbuild would make an expression anew from a text wherever one with `\p` is met.
  supported: { 'regexp-unicode-property-escapes': true },
  // What is joined may still ask for modules the old way.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
  logLevel: 'error',
} as const satisfies BuildOptions;

import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** The full YAML parser, loaded when it is first asked for: a folder of plain files in order never needs it. */
export function yamlParser(): typeof import('yaml') {
  return load('yaml');
}

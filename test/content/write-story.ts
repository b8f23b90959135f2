import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodFacts, storyWith } from './knowledge-folder.ts';

/** Writes the small story into a folder, which is made. */
export function writeStory(folder: string): void {
  for (const [path, text] of Object.entries(storyWith(goodFacts))) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage } from '../playground/bundle-page.ts';

/** Puts the files of the local page into `folder`. */
export async function buildPage(project: string, folder: string): Promise<void> {
  const sources = join(project, 'src/playground/page');
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'icon.svg']) copyFileSync(join(sources, name), join(folder, name));
  writeFileSync(join(folder, 'page.css'), await bundlePage(join(sources, 'page.css')));
  writeFileSync(join(folder, 'page.js'), await bundlePage(join(sources, 'page.ts')));
}

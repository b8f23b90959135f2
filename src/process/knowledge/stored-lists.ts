import { join } from 'node:path';
import { knowledgeOf } from '../../content/load-knowledge.ts';
import { type GeneralLists, readGeneralLists } from '../../search/general-lists.ts';
import { projectFolder, shippedKnowledge } from '../this-code.ts';
import { hashOfFiles } from './content-hash.ts';
import { filesOf } from './folder-files.ts';
import { openFile } from './open-file.ts';
import { writeValue } from './stored-value.ts';

/** What the build has read of the lists that come with the bot. */
export const SHIPPED_LISTS = join(projectFolder, 'dist/lists.bin');

/** Reads the lists that come with the bot and serve every folder, for `openLists`; undefined where they are not in order. */
export function writeLists(code: string): Uint8Array<ArrayBuffer> | undefined {
  const { files, problems } = filesOf(shippedKnowledge);
  const loaded = knowledgeOf(files, problems);
  if (loaded.kind === 'problems') return undefined;
  const { words, elsewhere } = loaded.knowledge;
  const languages = [...new Set(elsewhere.map(({ language }) => language))];
  const lists = languages.map((language) => readGeneralLists(language, words, elsewhere));
  return writeValue(lists, { code, content: hashOfFiles(files) });
}

/** What this code has read of those lists when it was built: each is right for the words it names; none at all before the first build. */
export function openLists(): readonly GeneralLists[] {
  const lists = openFile(SHIPPED_LISTS);
  return isLists(lists) ? lists : [];
}

/** What is inside is as it was: the same code has written it, and its hash says that nobody has changed it since. */
function isLists(value: unknown): value is readonly GeneralLists[] {
  return Array.isArray(value);
}

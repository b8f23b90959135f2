import { resolve } from 'node:path';
import { type FilesRead, readKnowledgeFiles } from '../../content/read-knowledge-files.ts';
import { shippedKnowledge } from '../this-code.ts';

/** Folders of lists that are about a language and no story. */
const GENERAL = ['words/', 'elsewhere/', 'talk/'];

/**
 * What stands in a knowledge folder, and with it the lists that come with the bot: everyday words, what people type
 * elsewhere and small talk serve every folder, and a folder's own add to them.
 */
export function filesOf(folder: string): FilesRead {
  const own = readKnowledgeFiles(folder);
  if (resolve(folder) === shippedKnowledge) return own;
  const shipped = readKnowledgeFiles(shippedKnowledge).files;
  const general = shipped.filter(({ path }) => GENERAL.some((name) => path.startsWith(name)));
  // What a folder repeats of them would count twice.
  const isNew = (file: (typeof general)[number]) =>
    !own.files.some(({ path, bytes }) => path === file.path && Buffer.compare(bytes, file.bytes) === 0);
  return { ...own, files: [...own.files, ...general.filter(isNew)] };
}

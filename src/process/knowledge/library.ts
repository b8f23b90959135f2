import type { Library, Reloaded, SentFile, Written } from '../../../commands/reply/library.ts';
import type { Problem } from '../../content/knowledge.ts';
import { knowledgeOf } from '../../content/load-knowledge.ts';
import type { KnowledgeFile } from '../../content/parse/knowledge-file.ts';
import { parseArticle } from '../../content/parse/parse-article.ts';
import { parseAsked } from '../../content/parse/parse-asked.ts';
import { earlierPath } from '../../content/parse/parse-earlier.ts';
import { parseFacts } from '../../content/parse/parse-facts.ts';
import { readKnowledgeFiles, TRANSLATIONS } from '../../content/read-knowledge-files.ts';
import { changeFolder, type FolderChange } from './change-folder.ts';

/** The knowledge folder as operators change it; `reload` has the bot answer from it. */
export function createLibrary(folder: string, reload: () => Promise<Reloaded>): Library {
  /** Writes only what makes a folder that is in order, and has it read. */
  async function carryOut(change: FolderChange, files: readonly KnowledgeFile[]): Promise<Written> {
    const problems = problemsOf(after(files, change));
    if (problems.length > 0) return { kind: 'refused', problems };
    const code = changeFolder(folder, change);
    if (code !== undefined) return { kind: 'unwritable', code };
    return {
      kind: 'written',
      files: change.files.map(({ path }) => path),
      gone: change.gone.map(({ path }) => path),
      reloaded: await reload(),
    };
  }

  return {
    reload,
    // Loaded when it is wanted: it knows all names of characters in HTML.
    async draft({ name, bytes }, given) {
      const { draftArticle } = await import('../../content/draft/draft-article.ts');
      return draftArticle(bytes, name, given);
    },
    async add(file) {
      const { files, problems } = readKnowledgeFiles(folder);
      const unread = problems.filter(({ file }) => file !== 'articles');
      if (unread.length > 0) return { kind: 'refused', problems: unread };
      return carryOut(additionOf(file, files), files);
    },
    async remove(article, hash) {
      const { files, problems } = readKnowledgeFiles(folder);
      if (problems.length > 0) return { kind: 'refused', problems };
      const change = removalOf(article, hash, files);
      return change === undefined ? { kind: 'changed-meanwhile' } : carryOut(change, files);
    },
  };
}

/** The article in its place, and the text that stood there in `earlier/`. */
function additionOf({ name, bytes }: SentFile, files: readonly KnowledgeFile[]): FolderChange {
  const path = `articles/${name}`;
  const before = files.find((file) => file.path === path);
  return { files: [{ path, bytes }, ...(before ? keptOf(before, files) : [])], gone: [] };
}

/** Undefined where the article is not there any more, or has another text. */
function removalOf(id: string, hash: string, files: readonly KnowledgeFile[]): FolderChange | undefined {
  const article = files.find(({ path }) => path === `articles/${id}.md`);
  const read = article && parseArticle(article);
  if (article === undefined || read?.kind !== 'article' || read.article.hash !== hash) return undefined;
  const facts = files.filter(({ path }) => path === `facts/${id}.yaml`);
  const others = files.filter(({ path }) => path.startsWith('facts/') && path !== `facts/${id}.yaml`);
  const known = new Set(others.flatMap(idsIn));
  const orphans = new Set(facts.flatMap(idsIn).filter((one) => !known.has(one)));
  // A file of phrasings that is about nothing else goes with them; one that is keeps them, and the check says so.
  const asked = files
    .filter(({ path }) => path.startsWith('asked/'))
    .filter((file) => {
      const { sections } = parseAsked(file);
      return sections.length > 0 && sections.every((section) => orphans.has(section.id));
    });
  const translated = files.filter(
    ({ path }) => path.startsWith(`${TRANSLATIONS}/`) && path.endsWith(`/${id}.yaml`),
  );
  const told = [...facts, ...asked, ...translated];
  const moved = told.map(({ path, bytes }) => ({ path: `removed/${id}.${hash}/${path}`, bytes }));
  return { files: [...keptOf(article, files), ...moved], gone: [article, ...told] };
}

function idsIn(file: KnowledgeFile): string[] {
  const { facts, topics } = parseFacts(file);
  return [...facts, ...topics].map(({ entry }) => entry.id);
}

/** The text of an article under its version in `earlier/`; nothing where it is kept already, or cannot be read. */
function keptOf(article: KnowledgeFile, files: readonly KnowledgeFile[]): KnowledgeFile[] {
  const read = parseArticle(article);
  if (read.kind === 'problems') return [];
  const path = earlierPath(read.article);
  return files.some((file) => file.path === path) ? [] : [{ path, bytes: article.bytes }];
}

function after(files: readonly KnowledgeFile[], change: FolderChange): KnowledgeFile[] {
  const touched = new Set([...change.files, ...change.gone].map(({ path }) => path));
  const read = change.files.filter(({ path }) => !path.startsWith('removed/'));
  return [...files.filter(({ path }) => !touched.has(path)), ...read];
}

function problemsOf(files: readonly KnowledgeFile[]): readonly Problem[] {
  if (!files.some(({ path }) => path.startsWith('articles/')))
    return [{ file: 'articles', line: 1, message: 'would hold no article: add another one first' }];
  const loaded = knowledgeOf(files);
  return loaded.kind === 'problems' ? loaded.problems : [];
}

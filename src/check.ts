import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkQuestions } from './content/check/check-questions.ts';
import { originalCodes } from './content/check/check-translations.ts';
import { loadKnowledge } from './content/load-knowledge.ts';
import type { KnowledgeFile } from './content/parse/knowledge-file.ts';
import { parseArticle } from './content/parse/parse-article.ts';
import { parseFacts } from './content/parse/parse-facts.ts';
import { parseTranslation } from './content/parse/parse-translation.ts';
import { readKnowledgeFiles } from './content/read-knowledge-files.ts';
import { codesOf } from './content/renumber/paragraph-codes.ts';
import { CHECKED, markChecked } from './content/renumber/rewrite-facts.ts';
import { folderInUse } from './process/folder-in-use.ts';
import { changeFolder } from './process/knowledge/change-folder.ts';
import { questionFiles } from './process/knowledge/question-files.ts';

/**
 * Prints what is wrong in a knowledge folder, or what is in it and worth a look; the exit code is 1 when something is
 * wrong, and 0 with warnings.
 */
function check(directory: string): number {
  const loaded = loadKnowledge(directory);
  const folder = relative('.', directory) || '.';
  const articles = loaded.kind === 'loaded' ? loaded.knowledge.articles : [];
  const problems = [
    ...(loaded.kind === 'problems' ? loaded.problems : []),
    ...checkQuestions(questionFiles(directory), articles),
  ];
  for (const { file, line, message } of problems) console.log(`${folder}/${file}:${line}: ${message}`);
  if (loaded.kind === 'problems' || problems.length > 0) return 1;
  const warnings = loaded.warnings();
  for (const { file, line, message } of warnings)
    console.log(`${folder}/${file}:${line}: warning: ${message}`);
  const { facts, topics } = loaded.knowledge;
  const counts = [
    counted(articles.length, 'article'),
    counted(articles.flatMap(({ paragraphs }) => paragraphs).length, 'paragraph'),
    counted(facts.filter(({ kind }) => kind !== 'gap').length, 'fact'),
    counted(topics.length, 'topic'),
    counted(facts.filter(({ kind }) => kind === 'gap').length, 'gap'),
    counted([...facts, ...topics].flatMap(({ asked }) => asked).length, 'phrasing'),
  ];
  const translations = [...facts, ...topics].flatMap((one) => Object.keys(one.translations ?? {}));
  const languages = new Set(translations).size;
  if (languages > 0)
    counts.push(`${counted(translations.length, 'translation')} into ${counted(languages, 'language')}`);
  const { length } = warnings;
  const state = length === 0 ? 'all in order' : `in order, with ${counted(length, 'warning')}`;
  console.log(`${folder}: ${counts.join(', ')}: ${state}`);
  return 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Says in a line how later changes of a text can be followed, while a file of facts does not know its text. */
function suggestAccept(directory: string, given: string | undefined): void {
  const { files } = readKnowledgeFiles(directory);
  const unknown = files
    .filter(({ path }) => path.startsWith('facts/'))
    .filter(({ bytes }) => !new RegExp(`^${CHECKED}:`, 'mu').test(new TextDecoder().decode(bytes)));
  if (unknown.length === 0) return;
  const named = unknown.length === 1 ? unknown[0]?.path : counted(unknown.length, 'facts file');
  const options = given === undefined ? '--accept' : `--knowledge ${given} --accept`;
  console.log(
    `npm run check -- ${options} notes which text the numbers in ${named} belong to, so that npm run renumber can follow its changes`,
  );
}

/** Writes into each file of facts that it was checked against the paragraphs as they are now, and into translations against those. */
function accept(directory: string): void {
  const { files } = readKnowledgeFiles(directory);
  const articles = files.filter(({ path }) => path.startsWith('articles/')).map((file) => parseArticle(file));
  const articleOf = (id: string) =>
    articles.flatMap((read) => (read.kind === 'article' && read.article.id === id ? [read.article] : []))[0];
  const facts = files
    .filter(({ path }) => path.startsWith('facts/'))
    .map((file) => ({
      file,
      read: parseFacts(file, (id) => articleOf(id)?.paragraphs.map(({ text }) => text)),
    }));
  for (const { file, read } of facts) {
    const article = articleOf(read.article);
    if (article) write(directory, file, codesOf(article.paragraphs.map(({ text }) => text)));
  }
  for (const file of files.filter(({ path }) => path.startsWith('translations/'))) {
    const translation = parseTranslation(file);
    const told = facts.find(({ read }) => read.article === translation.article);
    if (told) write(directory, file, originalCodes(translation, told.read), OF_TRANSLATIONS);
  }
}

const OF_TRANSLATIONS =
  'The originals as they were when these translations were last checked; npm run check -- --accept writes it.';

function write(directory: string, file: KnowledgeFile, codes: readonly string[], comment?: string): void {
  const text = new TextDecoder().decode(file.bytes);
  const bytes = new TextEncoder().encode(markChecked(text, codes, comment));
  const code = changeFolder(directory, { files: [{ path: file.path, bytes }], gone: [] });
  const path = relative('.', join(directory, file.path));
  console.log(`${path}: ${code === undefined ? 'accepted' : `cannot be written (${code})`}`);
}

try {
  const { values } = parseArgs({
    options: { knowledge: { type: 'string' }, accept: { type: 'boolean', default: false } },
  });
  const folder = values.knowledge ?? folderInUse(process.env);
  process.exitCode = check(folder);
  if (process.exitCode === 0 && values.accept) accept(folder);
  else if (process.exitCode === 0) suggestAccept(folder, values.knowledge);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: npm run check -- [--knowledge DIR] [--accept]`);
  process.exitCode = 2;
}

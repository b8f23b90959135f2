import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseArticle } from './content/parse/parse-article.ts';
import { parseFacts } from './content/parse/parse-facts.ts';
import { readKnowledgeFiles } from './content/read-knowledge-files.ts';
import { followParagraphs } from './content/renumber/follow-paragraphs.ts';
import { codesOf } from './content/renumber/paragraph-codes.ts';
import { markChecked, rewriteNumbers } from './content/renumber/rewrite-facts.ts';
import { rewriteGold } from './content/renumber/rewrite-gold.ts';
import { textOfNumbers } from './content/renumber/text-of-numbers.ts';
import { folderInUse } from './process/folder-in-use.ts';
import { changeFolder } from './process/knowledge/change-folder.ts';

const USAGE = 'Usage: npm run renumber -- [--knowledge DIR] [--from FILE]';

/**
 * Puts the paragraph numbers of facts and of stored questions right after paragraphs of their article have come or gone, and says what it did. The
 * text they are the numbers of is known from `checked` in the facts file, or is `from`, a file of the article as it was.
 * The exit code is 1 when something is left to do by hand.
 */
function renumber(directory: string, from: string | undefined): number {
  const { files, problems } = readKnowledgeFiles(directory);
  for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`);
  const before = from === undefined ? undefined : codesIn({ path: from, bytes: readFileSync(from) });
  if (before && 'problem' in before) return complain([before.problem]);
  let left = problems.length > 0 ? 1 : 0;
  const articles = files.flatMap(({ path }) => /^articles\/(.+)\.md$/u.exec(path)?.[1] ?? []);
  for (const file of files.filter(({ path }) => path.startsWith('facts/'))) {
    const { article: id, checked } = parseFacts(file);
    const article = files.find(({ path }) => path === `articles/${id}.md`);
    const isMeant = before === undefined || before.id === id || before.id.startsWith(`${id}.`);
    if (!isMeant || article === undefined) continue;
    const now = codesIn(article);
    if ('problem' in now) return complain([now.problem]);
    const shown = join(relative('.', directory), file.path);
    const old = textOfNumbers(checked, before?.codes, now.codes);
    if (old.kind === 'now') {
      console.log(`${shown}: the numbers are already those of this text; nothing was changed`);
      continue;
    }
    if (old.kind === 'another') {
      const how = `leave --from away, or take that field out if it is wrong`;
      left = complain([
        `${shown}: its numbers are those of another text than ${from}, as its field "checked" says: ${how}`,
      ]);
      continue;
    }
    if (old.kind === 'unknown') {
      const kept = files.findLast(({ path }) => path.startsWith(`earlier/${id}.`));
      const such = kept ? `, such as --from ${join(relative('.', directory), kept.path)}` : '';
      const how = `give the text as it was with --from FILE (npm run keep keeps it in earlier/)${such}`;
      left = complain([`${file.path}: nobody knows which text its numbers belong to: ${how}`]);
      continue;
    }
    const text = new TextDecoder().decode(file.bytes);
    left = Math.max(
      left,
      putRight(directory, file.path, text, old.codes, now.codes),
      followGold(directory, id, articles, followParagraphs(old.codes, now.codes)),
    );
  }
  return left;
}

function putRight(
  directory: string,
  path: string,
  text: string,
  old: readonly string[],
  now: readonly string[],
): number {
  const numbers = followParagraphs(old, now);
  const { text: rewritten, lost } = rewriteNumbers(text, numbers);
  // A paragraph that was reworded keeps its code of then, so that its facts are still to be checked again.
  const seen = [...now];
  for (const [before, after] of numbers) seen[after - 1] = old[before - 1] ?? '';
  const code = changeFolder(directory, {
    files: [{ path, bytes: new TextEncoder().encode(markChecked(rewritten, seen)) }],
    gone: [],
  });
  if (code !== undefined) return complain([`${path}: cannot be written (${code})`]);
  const moved = [...numbers].filter(([before, after]) => before !== after);
  const said = moved.map(([before, after]) => `¶ ${before} is ¶ ${after}`);
  console.log(
    `${join(relative('.', directory), path)}: ${said.length === 0 ? 'all numbers are right' : said.join(', ')}`,
  );
  return sayLost(directory, path, lost);
}

/** The questions stored for an article, in files named after it, name the paragraphs that answer. */
function followGold(
  directory: string,
  article: string,
  articles: readonly string[],
  numbers: ReadonlyMap<number, number>,
): number {
  const folder = join(directory, 'questions');
  if (!existsSync(folder)) return 0;
  let left = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl') && !one.startsWith('.'))) {
    const named = articles.filter((id) => name === `${id}.jsonl` || name.startsWith(`${id}-`));
    const longest = named.toSorted((a, b) => b.length - a.length)[0];
    const path = `questions/${name}`;
    const before = readFileSync(join(folder, name), 'utf8');
    const { text, lost } = rewriteGold(before, numbers, article, longest === article);
    left = Math.max(left, sayLost(directory, path, lost));
    if (text === before) continue;
    const code = changeFolder(directory, {
      files: [{ path, bytes: new TextEncoder().encode(text) }],
      gone: [],
    });
    if (code !== undefined) left = complain([`${path}: cannot be written (${code})`]);
    else console.log(`${join(relative('.', directory), path)}: the paragraphs that answer are put right`);
  }
  return left;
}

function sayLost(directory: string, path: string, lost: readonly { line: number; number: number }[]): number {
  for (const { line, number } of lost)
    console.log(
      `${join(relative('.', directory), path)}:${line}: ¶ ${number} is gone: cite another one, or remove the fact if nothing else stands here`,
    );
  return lost.length > 0 ? 1 : 0;
}

function codesIn(file: { readonly path: string; readonly bytes: Uint8Array }) {
  const read = parseArticle(file);
  if (read.kind === 'problems') {
    // A kept text has its version in its name, which is no id.
    const kept = parseArticle(file, 'kept');
    if (kept.kind === 'article')
      return { id: read.id, codes: codesOf(kept.article.paragraphs.map(({ text }) => text)) };
    const [first] = read.problems;
    return { problem: `${file.path}:${first?.line ?? 1}: ${first?.message ?? 'cannot be read'}` };
  }
  return { id: read.article.id, codes: codesOf(read.article.paragraphs.map(({ text }) => text)) };
}

function complain(lines: readonly string[]): number {
  for (const line of lines) console.log(line);
  return 1;
}

try {
  const { values } = parseArgs({
    options: { knowledge: { type: 'string' }, from: { type: 'string' } },
  });
  process.exitCode = renumber(values.knowledge ?? folderInUse(process.env), values.from);
} catch (error) {
  if (!(error instanceof TypeError) && !(error instanceof Error && 'code' in error)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DRAFT_FIELDS } from './content/draft/draft.ts';
import { draftArticle } from './content/draft/draft-article.ts';
import { codesOf } from './content/renumber/paragraph-codes.ts';
import { markChecked } from './content/renumber/rewrite-facts.ts';
import { writeSkeleton } from './content/skeleton/write-skeleton.ts';
import { folderInUse } from './process/folder-in-use.ts';
import { changeFolder } from './process/knowledge/change-folder.ts';

const USAGE =
  'Usage: npm run new -- FILE [--knowledge DIR] [--title T] [--publisher P] [--published 2025-04-07] [--language en] [--wording restated|verbatim] [--url U] [--author A]';

/**
 * Makes an article of a text file and a facts file to begin with, and says what it did. What stands in the folder already
 * is never written over. The exit code is 1 when something is missing.
 */
function begin(file: string, directory: string, given: Readonly<Record<string, string>>): number {
  const draft = draftArticle(readFileSync(file), basename(file), given);
  if (draft.kind === 'unreadable') return complain([`${file}: ${draft.why}`]);
  for (const line of draft.done) console.log(`${file}: ${line}`);
  if (draft.article === undefined) {
    const options = DRAFT_FIELDS.filter((name) => draft.wrong.some((line) => line.includes(`"${name}"`)));
    return complain([
      ...draft.wrong,
      `Give ${options.map((name) => `--${name} …`).join(' ')}, or write them at the head of the file.`,
    ]);
  }
  const { id, text, article } = draft;
  const articleFile = { path: `articles/${id}.md`, bytes: new TextEncoder().encode(text) };
  const factsPath = `facts/${id}.yaml`;
  const place = (path: string) => join(directory, path);
  const isThere = existsSync(place(articleFile.path));
  if (isThere && resolve(file) !== resolve(place(articleFile.path)))
    return complain([`${place(articleFile.path)} is there already: name the text otherwise.`]);
  if (existsSync(place(factsPath)))
    return complain([`${place(factsPath)} is there already: nothing was written.`]);
  const skeleton = writeSkeleton(article, articleFile);
  // The facts are those of this text, whatever becomes of it.
  const marked = markChecked(skeleton.text, codesOf(article.paragraphs.map(({ text: one }) => one)));
  const files = [
    ...(isThere ? [] : [articleFile]),
    { path: factsPath, bytes: new TextEncoder().encode(marked) },
  ];
  const code = changeFolder(directory, {
    files: skeleton.proposals > 0 ? files : files.slice(0, -1),
    gone: [],
  });
  if (code !== undefined) return complain([`${directory} cannot be written (${code}).`]);
  const shown = (path: string) => relative('.', place(path));
  if (!isThere) console.log(`${shown(articleFile.path)}: ${article.paragraphs.length} paragraphs`);
  console.log(
    skeleton.proposals > 0
      ? `${shown(factsPath)}: ${skeleton.proposals} proposals, each on a line: keep what is right and delete what is not, then npm run check`
      : 'No facts are proposed; the bot answers from the text.',
  );
  return 0;
}

function complain(lines: readonly string[]): number {
  for (const line of lines) console.log(line);
  return 1;
}

try {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      knowledge: text,
      ...Object.fromEntries(DRAFT_FIELDS.map((name) => [name, text])),
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new TypeError('Name one file.');
  const given = Object.entries(values).flatMap(([name, value]) =>
    name !== 'knowledge' && typeof value === 'string' ? [[name, value] as const] : [],
  );
  process.exitCode = begin(
    file,
    String(values.knowledge ?? folderInUse(process.env)),
    Object.fromEntries(given),
  );
} catch (error) {
  if (!(error instanceof TypeError) && !(error instanceof Error && 'code' in error)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

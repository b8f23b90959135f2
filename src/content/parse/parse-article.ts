import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article, Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { decodeText } from './decode-text.ts';
import { describeIssues } from './describe-issue.ts';
import { day, isIdLike, language, text, url } from './field-types.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { pageLeftover } from './page-leftovers.ts';
import { parseYaml } from './parse-yaml.ts';

/** An article with the line each paragraph begins on, or why it could not be read. */
export type ArticleRead =
  | {
      readonly kind: 'article';
      readonly file: string;
      readonly article: Article;
      /** The line, from 1, of a paragraph given by its number. */
      lineOf(paragraph: number): number;
      /** Lines that look like a part of the web page it was copied from. */
      readonly warnings: readonly Problem[];
    }
  | { readonly kind: 'problems'; readonly id: string; readonly problems: readonly Problem[] };

const tooLong = `has more than ${contentLimits.paragraph} characters: divide it by a blank line`;

const frontMatter = z.strictObject({
  title: text(),
  publisher: text(80),
  published: z.exactOptional(day),
  published_note: z.exactOptional(text()),
  language,
  wording: z.enum(['verbatim', 'restated']),
  url: z.exactOptional(url),
  author: z.exactOptional(text()),
});

/**
 * Reads `articles/<id>.md`: fields between two lines of three hyphens, then paragraphs with a blank line between. The
 * id is the file's name unless it is given.
 */
export function parseArticle(source: KnowledgeFile, id = nameOf(source)): ArticleRead {
  const file = source.path;
  const problems: Problem[] = [];
  const failed: ArticleRead = { kind: 'problems', id, problems };
  const refuse = (line: number, message: string) => problems.push({ file, line, message });

  const decoded = decodeText(source);
  if (decoded.kind === 'problem') return { ...failed, problems: [decoded.problem] };
  if (!isIdLike(id) || id.length > contentLimits.id) {
    refuse(
      1,
      'the file name must be lower-case letters a to z, digits and single hyphens, 60 at most, then .md',
    );
  }
  const lines = decoded.text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end === -1) {
    refuse(
      1,
      'must begin with a line ---, the fields title, publisher, language, wording, and another line ---',
    );
    return failed;
  }

  const { paragraphs, starts } = paragraphsOf(lines, end + 1);
  if (paragraphs.length === 0) refuse(end + 1, 'has no paragraphs: write the text below the second line ---');
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.length > contentLimits.paragraph) refuse(starts[at] ?? 1, `paragraph ${at + 1} ${tooLong}`);
  }
  const yaml = parseYaml(lines.slice(1, end).join('\n'), file, 2);
  if (yaml.kind === 'problems') return { ...failed, problems: [...problems, ...yaml.problems] };
  const fields = frontMatter.safeParse(yaml.value === '' ? {} : yaml.value);
  const issues = fields.error?.issues ?? [];
  const known = Object.keys(frontMatter.shape);
  for (const { path, message } of describeIssues(issues, yaml.value === '' ? {} : yaml.value, known))
    refuse(yaml.lineOf(path), message);
  if (!fields.success || problems.length > 0) return failed;

  const { published_note: publishedNote, ...rest } = fields.data;
  const article: Article = {
    id,
    ...rest,
    ...(publishedNote === undefined ? {} : { publishedNote }),
    paragraphs: paragraphs.map((text, at) => ({ article: id, number: at + 1, text })),
    hash: createHash('sha256').update(paragraphs.join('\n\n')).digest('hex').slice(0, 8),
  };
  const warnings = lines.slice(end + 1).flatMap((line, at): Problem[] => {
    const message = pageLeftover(line);
    return message === undefined ? [] : [{ file, line: end + 2 + at, message }];
  });
  return { kind: 'article', file, article, lineOf: (paragraph) => starts[paragraph - 1] ?? 1, warnings };
}

function nameOf({ path }: KnowledgeFile): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

/** Joins wrapped lines with a blank; a blank line begins the next paragraph. */
function paragraphsOf(lines: readonly string[], first: number): { paragraphs: string[]; starts: number[] } {
  const paragraphs: string[][] = [];
  const starts: number[] = [];
  let open: string[] | undefined;
  for (const [at, line] of lines.entries()) {
    if (at < first) continue;
    const words = line.trim().replace(/\s+/g, ' ');
    if (words === '') open = undefined;
    else if (open) open.push(words);
    else {
      open = [words];
      paragraphs.push(open);
      starts.push(at + 1);
    }
  }
  return { paragraphs: paragraphs.map((parts) => parts.join(' ')), starts };
}

import { stringify } from 'yaml';
import { contentLimits } from '../limits.ts';
import { decodeText } from '../parse/decode-text.ts';
import { isIdLike } from '../parse/field-types.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { cleanText } from './clean-text.ts';
import { DRAFT_FIELDS, type Drafted, type DraftFields } from './draft.ts';
import { withoutHeadline } from './without-headline.ts';

/**
 * Makes an article of a text that somebody sent: cleaned, with the fields at its head if it has any and with those that
 * are `given`. `name` is that of the file.
 */
export function draftArticle(bytes: Uint8Array, name: string, given: DraftFields = {}): Drafted {
  const decoded = decodeText({ path: name, bytes: withoutMarks(bytes) });
  if (decoded.kind === 'problem')
    return { kind: 'unreadable', why: `line ${decoded.problem.line} ${decoded.problem.message}` };
  const { head, body } = divided(new TextDecoder().decode(bytes).replace(/\r\n?/gu, '\n'));
  const clean = cleanText(body);
  const fields = fieldsOf({ ...head, ...given });
  const bare = withoutHeadline(clean.text, fields.title);
  const cleaned = bare ?? clean.text;
  const done = bare === undefined ? clean.done : [...clean.done, 'the first line taken out: it is the title'];
  const id = idOf(name);
  const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${cleaned}\n`;
  const read = parseArticle({ path: `articles/${id}.md`, bytes: new TextEncoder().encode(text) });
  const paragraphs = cleaned
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  return {
    kind: 'draft',
    id,
    fields,
    paragraphs,
    done,
    text,
    article: read.kind === 'article' ? read.article : undefined,
    wrong: read.kind === 'problems' ? read.problems.map(({ message }) => message) : [],
  };
}

/** The id that a file's name makes: `My Story (2).txt` is `my-story-2`. */
export function idOf(name: string): string {
  const plain = name
    .replace(/\.[^./]*$/u, '')
    .normalize('NFKD')
    .toLowerCase();
  const slug = plain
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const short = slug.slice(0, contentLimits.id).replace(/-+$/u, '');
  return isIdLike(short) ? short : 'article';
}

/** The fields between two lines of three hyphens at the top, and the text below. */
function divided(text: string): { head: DraftFields; body: string } {
  const [whole, written] = /^\ufeff?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(text) ?? [];
  if (whole === undefined || written === undefined) return { head: {}, body: text };
  const yaml = parseYaml(written, 'article');
  const isRecord = yaml.kind === 'yaml' && typeof yaml.value === 'object' && yaml.value !== null;
  return { head: isRecord ? fieldsOf(yaml.value) : {}, body: text.slice(whole.length) };
}

/** The known fields with something in them, in their order. */
function fieldsOf(record: object): DraftFields {
  const written = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(
    DRAFT_FIELDS.flatMap((name) => {
      const value = written.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
    }),
  );
}

/** What is cleaned afterwards need not be complained of. */
function withoutMarks(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}

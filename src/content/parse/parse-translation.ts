import type { Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { CHECKED } from '../renumber/rewrite-facts.ts';
import { codesIn } from './codes-in.ts';
import { decodeText } from './decode-text.ts';
import { describeIssues, unknownField } from './describe-issue.ts';
import { text } from './field-types.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { parseYaml } from './parse-yaml.ts';

/** What a file has in another language than the article, or what is wrong with it. */
export interface TranslationRead {
  readonly file: string;
  /** The two letters that its folder is called. */
  readonly language: string;
  readonly article: string;
  /** The codes of the originals that it was checked against; absent where nobody has accepted it. */
  readonly checked?: readonly string[];
  /** Those that are well formed. */
  readonly entries: readonly TranslatedEntry[];
  readonly problems: readonly Problem[];
}

/**
 * In another language: the short answer of a fact, the summary of a topic, what a topic is called, a person's role, or how one
 * asks for a fact or topic.
 */
export interface TranslatedEntry {
  readonly of: TranslatedSection;
  readonly id: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

export type TranslatedSection = 'facts' | 'topics' | 'names' | 'roles' | 'questions';

/** The sections of a file, with how long a text may be. */
const SECTIONS: ReadonlyMap<string, { readonly of: TranslatedSection; readonly longest: number }> = new Map([
  ['facts', { of: 'facts', longest: contentLimits.says }],
  ['topics', { of: 'topics', longest: contentLimits.summary }],
  ['names', { of: 'names', longest: contentLimits.description }],
  ['roles', { of: 'roles', longest: contentLimits.field }],
  ['questions', { of: 'questions', longest: contentLimits.suggested }],
]);

/** Reads `translations/<language>/<article>.yaml`: in each section a text for each id. */
export function parseTranslation(source: KnowledgeFile): TranslationRead {
  const file = source.path;
  const [, language = '', article = ''] = /([^/]*)\/([^/]*)\.yaml$/u.exec(file) ?? [];
  const entries: TranslatedEntry[] = [];
  const problems: Problem[] = [];
  const read = { file, language, article, entries, problems };
  const refuse = (line: number, message: string) => {
    if (problems.length < contentLimits.problemsPerFile) problems.push({ file, line, message });
  };

  const decoded = decodeText(source);
  if (decoded.kind === 'problem') return { ...read, problems: [decoded.problem] };
  if (!/^[a-z]{2}$/u.test(language))
    refuse(1, 'must lie in a folder with the two letters of its language, such as translations/de');
  const yaml = parseYaml(decoded.text, file);
  if (yaml.kind === 'problems') return { ...read, problems: [...problems, ...yaml.problems] };
  if (!isRecord(yaml.value)) {
    const sections = [...SECTIONS.keys()].join(', ');
    refuse(yaml.lineOf([]), `must be made of sections, each with a line "id: text" for each id: ${sections}`);
    return read;
  }
  const checked = codesIn(yaml.value[CHECKED]);
  for (const [name, texts] of Object.entries(yaml.value)) {
    if (name === CHECKED) continue;
    const section = SECTIONS.get(name);
    const line = yaml.lineOf([name]);
    if (!section) refuse(line, unknownField(name, [...SECTIONS.keys()]).message);
    else if (!isRecord(texts)) {
      if (texts !== '') refuse(line, `the section "${name}" must have a line "id: text" for each id`);
    } else {
      const schema = text(section.longest);
      for (const [id, raw] of Object.entries(texts)) {
        const at = yaml.lineOf([name, id]);
        const told = schema.safeParse(raw);
        if (told.success) entries.push({ of: section.of, id, text: told.data, line: at });
        else {
          const issues = told.error.issues.map((issue) => ({ ...issue, path: [id] }));
          for (const { message } of describeIssues(issues, texts, [])) refuse(at, message);
        }
      }
    }
  }
  return { ...read, ...(checked ? { checked } : {}) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Fact, Problem, Topic } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import type { Located } from '../located.ts';
import { CHECKED } from '../renumber/rewrite-facts.ts';
import { citedByNumbers } from './cited-words.ts';
import { codesIn } from './codes-in.ts';
import { decodeText } from './decode-text.ts';
import { type Complaint, unknownField } from './describe-issue.ts';
import { type EntryRead, factSections, type Section, topicSection } from './fact-sections.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { parseYaml, type YamlPath } from './parse-yaml.ts';

/** What a facts file states; records that are not well formed are left out and stand among the problems. */
export interface FactsRead {
  readonly file: string;
  readonly article: string;
  readonly facts: readonly Located<Fact>[];
  readonly topics: readonly Located<Topic>[];
  /** Ids of records that were left out; undefined when whole sections were. Nobody complains of links to them. */
  readonly brokenIds: readonly string[] | undefined;
  /** No person or term was left out; otherwise nobody complains of names. */
  readonly hasAllNames: boolean;
  readonly problems: readonly Problem[];
  /** The codes of the paragraphs against which the facts were checked last, and where they stand. */
  readonly checked?: readonly string[];
  readonly checkedLine?: number;
  /** What was read otherwise than it stands there. */
  readonly warnings: readonly Problem[];
}

/** What was done to `asked:` without `|`. */
const FOLDED =
  'the field "asked" has no | after its colon: each of its lines was read as one way of asking; write "asked: |"';

const sectionNames = [...factSections.keys(), 'topics'];

/**
 * Reads `facts/<id>.yaml`, the facts of the article with the same id. `textsOf` gives its paragraphs, for facts that cite
 * them by a few words.
 */
export function parseFacts(
  source: KnowledgeFile,
  textsOf: (article: string) => readonly string[] | undefined = () => undefined,
): FactsRead {
  const file = source.path;
  const article = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const facts: Located<Fact>[] = [];
  const topics: Located<Topic>[] = [];
  const brokenIds: string[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const unread = {
    file,
    article,
    facts,
    topics,
    brokenIds: undefined,
    hasAllNames: false,
    problems,
    warnings,
  };

  const decoded = decodeText(source);
  if (decoded.kind === 'problem') return { ...unread, problems: [decoded.problem] };
  const yaml = parseYaml(decoded.text, file);
  if (yaml.kind === 'problems') return { ...unread, problems: yaml.problems };
  const { lineOf } = yaml;
  for (const line of yaml.folded) warnings.push({ file, line, message: FOLDED });

  const report = (base: YamlPath, { path, message }: Complaint) => {
    if (problems.length < contentLimits.problemsPerFile) {
      problems.push({ file, line: lineOf([...base, ...path]), message });
    }
  };

  let checked: readonly string[] | undefined;
  let hasAllNames = true;
  let hasAllSections = true;
  function keepAll<Entry>(name: string, entries: unknown, section: Section<Entry>, kept: Located<Entry>[]) {
    if (entries === '') return;
    if (!Array.isArray(entries)) {
      report([name], { path: [], message: `the section "${name}" must be a list: each entry after "- "` });
      hasAllSections = false;
      return;
    }
    for (const [at, raw] of entries.entries()) {
      if (problems.length === contentLimits.problemsPerFile) {
        hasAllSections = false;
        return;
      }
      const cited = citedByNumbers(raw, textsOf(article));
      const result: EntryRead<Entry> =
        cited.complaints.length > 0
          ? { kind: 'complaints', complaints: cited.complaints }
          : section.read(cited.raw, article);
      if (result.kind === 'entry') {
        kept.push({ entry: result.entry, file, line: (...path) => lineOf([name, at, ...path]) });
      } else {
        const id: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
        if (typeof id === 'string') brokenIds.push(id);
        if (name === 'people' || name === 'terms') hasAllNames = false;
        for (const complaint of result.complaints) report([name, at], complaint);
      }
    }
  }

  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    report([], {
      path: [],
      message: `must be made of sections, each with a list: ${sectionNames.join(', ')}`,
    });
    return unread;
  }
  for (const [name, entries] of Object.entries(yaml.value)) {
    if (problems.length === contentLimits.problemsPerFile) break;
    const section = factSections.get(name);
    if (section) keepAll(name, entries, section, facts);
    else if (name === CHECKED) checked = codesIn(entries);
    else if (name === 'topics') keepAll(name, entries, topicSection, topics);
    else {
      report([], unknownField(name, sectionNames));
      hasAllSections = false;
    }
  }
  return {
    ...unread,
    ...(checked ? { checked, checkedLine: lineOf([CHECKED]) } : {}),
    brokenIds: hasAllSections ? brokenIds : undefined,
    hasAllNames: hasAllNames && hasAllSections,
  };
}

import type { Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { quoted } from '../quoted.ts';
import { decodeText } from './decode-text.ts';
import type { KnowledgeFile } from './knowledge-file.ts';

/** Further ways people ask for facts, or what is wrong with the file. */
export interface AskedRead {
  readonly file: string;
  /** In the order they stand; an id may come more than once. */
  readonly sections: readonly AskedSection[];
  readonly problems: readonly Problem[];
}

/** The ways of asking for one fact. */
export interface AskedSection {
  readonly id: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  readonly asked: readonly string[];
}

/**
 * Reads `asked/<name>.txt`: the id of a fact after `# `, then one way of asking for it on each line. `heading` says what
 * else headings may be in a file of the same form.
 */
export function parseAsked(source: KnowledgeFile, heading = 'the id of a fact'): AskedRead {
  const file = source.path;
  const decoded = decodeText(source);
  if (decoded.kind === 'problem') return { file, sections: [], problems: [decoded.problem] };
  const sections: { id: string; line: number; asked: string[] }[] = [];
  const problems: Problem[] = [];
  const refuse = (line: number, message: string) => {
    if (problems.length < contentLimits.problemsPerFile) problems.push({ file, line, message });
  };
  for (const [at, whole] of decoded.text.split('\n').entries()) {
    const text = whole.trim();
    if (text === '') continue;
    if (text.startsWith('# ')) sections.push({ id: text.slice(2).trim(), line: at + 1, asked: [] });
    else if (text.length > contentLimits.asked) {
      refuse(at + 1, `has ${text.length} characters, the limit is ${contentLimits.asked}: shorten it`);
    } else if (sections.length === 0) {
      refuse(at + 1, `stands before any heading: write "# " and ${heading} above it`);
    } else sections.at(-1)?.asked.push(text);
  }
  return { file, sections, problems };
}

/** The headings that name none of these ids. */
export function* checkAsked(reads: readonly AskedRead[], ids: ReadonlySet<string>): Generator<Problem> {
  for (const { file, sections } of reads) {
    for (const { id, line } of sections) {
      if (ids.has(id)) continue;
      yield { file, line, message: `no fact or topic is called ${quoted(id)}: correct the heading` };
    }
  }
}

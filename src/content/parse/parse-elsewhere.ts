import type { Elsewhere, Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { decodeText } from './decode-text.ts';
import { isIdLike } from './field-types.ts';
import type { KnowledgeFile } from './knowledge-file.ts';

/** What people type in a language that no article answers, or what is wrong with the file. */
export interface ElsewhereRead {
  readonly elsewhere: readonly Elsewhere[];
  readonly problems: readonly Problem[];
}

/** Reads `elsewhere/<language>.txt`: one line for each thing people type; `#` begins a remark. */
export function parseElsewhere(source: KnowledgeFile): ElsewhereRead {
  const file = source.path;
  const language = file.replace(/^.*\//, '').replace(/\.txt$/, '');
  const decoded = decodeText(source);
  if (decoded.kind === 'problem') return { elsewhere: [], problems: [decoded.problem] };
  const problems: Problem[] = [];
  if (!isIdLike(language) || language.length !== 2) {
    const message = 'the file name must be a language code of two letters, such as en.txt';
    problems.push({ file, line: 1, message });
  }
  const asked: string[] = [];
  for (const [at, whole] of decoded.text.split('\n').entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.length <= contentLimits.asked) asked.push(line);
    else if (problems.length < contentLimits.problemsPerFile) {
      const message = `has ${line.length} characters, the limit is ${contentLimits.asked}: shorten it`;
      problems.push({ file, line: at + 1, message });
    }
  }
  return { elsewhere: problems.length === 0 ? [{ language, asked }] : [], problems };
}

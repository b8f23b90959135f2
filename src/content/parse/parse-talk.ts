import type { Problem, SmallTalk } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { quoted } from '../quoted.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { parseAsked } from './parse-asked.ts';

/** The small talk of a language, or what is wrong with the file. */
export interface TalkRead {
  readonly talk: readonly SmallTalk[];
  readonly problems: readonly Problem[];
}

/** Reads `talk/<language>.txt`: `# hello`, `# thanks`, `# bot`, `# article` or `# beside`, then one phrase on each line. */
export function parseTalk(source: KnowledgeFile): TalkRead {
  const { file, sections, problems: unread } = parseAsked(source, 'one of its kinds');
  const problems = [...unread];
  const talk = sections.flatMap(({ id, line, asked: phrases }): SmallTalk[] => {
    const kind = KINDS.find((known) => known === id);
    if (kind) return [{ kind, phrases }];
    if (problems.length < contentLimits.problemsPerFile) {
      const message = `there is no kind of small talk called ${quoted(id)}: use ${KINDS.join(', ')}`;
      problems.push({ file, line, message });
    }
    return [];
  });
  return { talk: problems.length === 0 ? talk : [], problems };
}

const KINDS = ['hello', 'thanks', 'bot', 'article', 'beside'] as const;

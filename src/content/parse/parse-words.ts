import type { Problem, WordGroup } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { decodeText } from './decode-text.ts';
import { isIdLike } from './field-types.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { parseYaml } from './parse-yaml.ts';

/** The word groups of a language, or what is wrong with them. */
export interface WordsRead {
  readonly words: readonly WordGroup[];
  readonly problems: readonly Problem[];
}

/** Reads `words/<language>.yaml`: a list of lists of words that mean nearly the same. */
export function parseWords(source: KnowledgeFile): WordsRead {
  const file = source.path;
  const language = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const problems: Problem[] = [];
  const words: WordGroup[] = [];
  const refuse = (line: number, message: string) => {
    if (problems.length < contentLimits.problemsPerFile) problems.push({ file, line, message });
  };

  const decoded = decodeText(source);
  if (decoded.kind === 'problem') return { words, problems: [decoded.problem] };
  if (!isIdLike(language) || language.length !== 2) {
    refuse(1, 'the file name must be a language code of two letters, such as en.yaml');
  }
  const yaml = parseYaml(decoded.text, file);
  if (yaml.kind === 'problems') return { words, problems: [...problems, ...yaml.problems] };
  if (!Array.isArray(yaml.value)) {
    refuse(yaml.lineOf([]), 'must be a list of lists: each line such as "- [ceasefire, truce, armistice]"');
    return { words, problems };
  }
  for (const [at, group] of yaml.value.entries()) {
    const line = yaml.lineOf([at]);
    if (!Array.isArray(group) || group.length < 2) {
      refuse(line, 'must be a list of two or more words, such as "- [ceasefire, truce, armistice]"');
    } else {
      const texts = group.filter(isWord).map((word) => word.trim());
      if (texts.length === group.length) words.push({ language, words: texts });
      else refuse(line, 'holds something other than a short word or name: remove it');
    }
  }
  return { words, problems };
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 60 && !/\p{C}/u.test(value);
}

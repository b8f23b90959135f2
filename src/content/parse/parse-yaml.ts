import type { Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { readAnyYaml } from './read-any-yaml.ts';

/** Steps from the top of a YAML text to one of its values: `['people', 3, 'name']`. */
export type YamlPath = readonly PropertyKey[];

/** A YAML text as plain values (text, lists and records, nothing else) that know their lines. */
export interface YamlText {
  readonly kind: 'yaml';
  readonly value: unknown;
  /** Lines of fields that were written without the `|` that keeps their lines apart; they were read as if it stood there. */
  readonly folded: readonly number[];
  /** The line of a field or list item, from 1; for a missing one the line of what it is missing in. */
  lineOf(path: YamlPath): number;
}

export interface YamlProblems {
  readonly kind: 'problems';
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML in which every scalar is text, as it is written. `firstLine` is the line of the file on which the text
 * begins.
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText | YamlProblems {
  if (isOverlong(text)) {
    const message = 'holds more than the bot reads from one file: split it into several articles';
    return { kind: 'problems', problems: [{ file, line: firstLine, message }] };
  }
  return readAnyYaml(text.endsWith('\n') ? text : `${text}\n`, file, firstLine);
}

/** The parser needs some 10 µs a mark; counting first keeps a hostile file from taking seconds. */
function isOverlong(text: string): boolean {
  const marks = text.match(/[[\]{},:&*!|>?#%@"'`]|-(?=\s)/g)?.length ?? 0;
  const lines = text.match(/\n/g)?.length ?? 0;
  return marks > contentLimits.yamlMarks || lines > contentLimits.yamlLines;
}

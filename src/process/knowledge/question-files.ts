import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFile } from '../../content/parse/knowledge-file.ts';

/** The files of stored questions of a knowledge folder, `questions/*.jsonl`, in the order of their names; what cannot be read is left out. */
export function questionFiles(folder: string): readonly KnowledgeFile[] {
  return namesIn(join(folder, 'questions')).flatMap((name) => {
    const path = `questions/${name}`;
    try {
      return [{ path, bytes: readFileSync(join(folder, path)) }];
    } catch {
      return [];
    }
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

import type { Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import type { KnowledgeFile } from '../parse/knowledge-file.ts';
import type { FilesRead } from '../read-knowledge-files.ts';

/**
 * The first files whose YAML together is read within a second, whatever stands in it, and a problem for each of the
 * others. Each file is bounded by itself too, but a folder may hold hundreds.
 */
export function withinMarks(files: readonly KnowledgeFile[]): FilesRead {
  let marks = 0;
  const problems: Problem[] = [];
  const kept = files.filter((file) => {
    const own = marksIn(file);
    // A file that is too much by itself is refused by whoever reads it, and costs nothing.
    if (own > contentLimits.yamlMarks) return true;
    if (own === 0 || marks + own <= contentLimits.yamlMarksOfAll) {
      marks += own;
      return true;
    }
    const message =
      'is one too many for one folder: the YAML of all files is too long; use a second folder of knowledge';
    problems.push({ file: file.path, line: 1, message });
    return false;
  });
  return { files: kept, problems };
}

const MARKS = new Set(Buffer.from('[]{},:&*!|>?#%@"\'`'));
const [DASH, BLANK, LINE_BREAK] = Buffer.from('- \n');

/** Bytes with a meaning in YAML; of an article those above its text. */
function marksIn({ path, bytes }: KnowledgeFile): number {
  const end = path.endsWith('.yaml') ? bytes.length : path.endsWith('.md') ? endOfFields(bytes) : 0;
  let marks = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (MARKS.has(byte) || (byte === DASH && (next === BLANK || next === LINE_BREAK))) marks += 1;
  }
  return marks;
}

function endOfFields(bytes: Uint8Array): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n---', 3);
  return end === -1 ? 0 : end;
}

import { contentLimits } from '../limits.ts';
import { readFlowYaml } from './read-flow-yaml.ts';

const keyPattern = /^([A-Za-z_][\w-]{0,59}):(?= |$)/;

/**
 * A quick reader for the plain YAML that knowledge files are written in: records and lists by indentation, values on
 * one line with or without quotation marks, `[a, b]`, `{a: b}`, and blocks after `|` or `>`. It exists for the time
 * to start: it is many times as fast as the full parser and spares loading that.
 *
 * What it gives is what the full parser gives, every scalar as text (a test compares them). For everything else,
 * broken files included, it gives undefined and the full parser has the word. The text ends with a line break.
 */
export function readPlainYaml(text: string): unknown {
  if (/[^\S\n ]|^(?:---|\.\.\.|%)/m.test(text) || !text.endsWith('\n')) return undefined;
  const lines = text.split('\n');
  let at = 0;
  let plain = true;

  /** Ends every loop: there are no more lines. */
  function giveUp(): '' {
    plain = false;
    at = lines.length;
    return '';
  }

  /** Moves to the next line that is neither blank nor a comment and returns its indentation; -1 at the end. */
  function nextIndent(): number {
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      const indent = indentOf(line);
      if (indent !== -1 && line[indent] !== '#') return indent;
    }
    return -1;
  }

  function readBlock(indent: number, depth: number): unknown {
    if (depth > contentLimits.yamlDepth) return giveUp();
    return isDash(lines[at] ?? '', indent) ? readList(indent, depth) : readRecord(indent, depth);
  }

  function readList(indent: number, depth: number): unknown[] {
    const list: unknown[] = [];
    while (nextIndent() === indent) {
      const line = lines[at] ?? '';
      if (!isDash(line, indent)) giveUp();
      const rest = line.slice(indent + 2);
      if (keyPattern.test(rest)) {
        // "- key: value" begins a record; its first field moves to where the others stand.
        lines[at] = ' '.repeat(indent + 2) + rest;
        list.push(readBlock(indent + 2, depth + 1));
      } else {
        at += 1;
        list.push(readValue(rest, indent, depth));
      }
    }
    if (nextIndent() > indent) giveUp();
    return list;
  }

  function readRecord(indent: number, depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = Object.create(null);
    while (nextIndent() === indent) {
      const line = (lines[at] ?? '').slice(indent);
      const key = keyPattern.exec(line)?.[1];
      if (key === undefined || key in record) giveUp();
      else {
        at += 1;
        record[key] = readValue(line.slice(key.length + 1), indent, depth);
      }
    }
    if (nextIndent() > indent) giveUp();
    return record;
  }

  /** A value given by the rest of its line, or by the lines below that are indented more. */
  function readValue(rest: string, indent: number, depth: number): unknown {
    const value = rest.trim();
    if (/^[|>]-?$/.test(value)) return readLines(indent, value.startsWith('>'), value.endsWith('-'));
    const below = nextIndent();
    if (value === '') return below > indent ? readBlock(below, depth + 1) : '';
    // A line below that is indented more would continue the value.
    if (below > indent) return giveUp();
    return readFlowYaml(value, contentLimits.yamlDepth - depth) ?? giveUp();
  }

  /** The lines of a block after `|` or `>`, as they are or joined by blanks. */
  function readLines(indent: number, joined: boolean, stripped: boolean): string {
    const first = indentOf(lines[at] ?? '');
    if (first <= indent) return giveUp();
    const block: string[] = [];
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      const own = indentOf(line);
      if (own !== -1 && own <= indent) break;
      if (own === -1 ? line.length > first : own < first || (joined && own > first)) return giveUp();
      block.push(line.slice(first));
    }
    while (block.at(-1) === '') block.pop();
    if (joined && block.includes('')) return giveUp();
    return block.join(joined ? ' ' : '\n') + (stripped ? '' : '\n');
  }

  if (nextIndent() !== 0) return undefined;
  const value = readBlock(0, 0);
  return plain && nextIndent() === -1 ? value : undefined;
}

/** The number of blanks a line begins with; -1 for a blank line. */
function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent === line.length ? -1 : indent;
}

function isDash(line: string, indent: number): boolean {
  return line[indent] === '-' && (line[indent + 1] === ' ' || indent + 1 === line.length);
}

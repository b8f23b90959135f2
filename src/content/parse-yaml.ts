import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import type { Problem } from './knowledge.ts';
import { contentLimits } from './limits.ts';
import { quoted } from './quoted.ts';
import { yamlAdvice } from './yaml-advice.ts';

/** Steps from the top of a YAML text to one of its values: `['people', 3, 'name']`. */
export type YamlPath = readonly PropertyKey[];

/** A YAML text as plain values (text, lists and records, nothing else) that know their lines. */
export interface YamlText {
  readonly kind: 'yaml';
  readonly value: unknown;
  /** The line of a field or list item, from 1; for a missing one the line of what it is missing in. */
  lineOf(path: YamlPath): number;
}

export type YamlParsed = YamlText | YamlProblems;

export interface YamlProblems {
  readonly kind: 'problems';
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML in which every scalar is text, as it is written. Refuses what the format does not need and what could
 * make a small file large: anchors, aliases, tags, several documents, depth, keys that are not text or stand twice.
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlParsed {
  const lines = new LineCounter();
  const lineAt = (position: number) => lines.linePos(position).line + firstLine - 1;
  const refuse = (message: string, position = 0): YamlProblems => ({
    kind: 'problems',
    problems: [{ file, line: position === 0 ? firstLine : lineAt(position), message }],
  });

  if (isOverlong(text))
    return refuse('holds more than the bot reads from one file: split it in two articles');
  const tokens: CST.Token[] = [];
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'error') return refuse(yamlAdvice('UNEXPECTED_TOKEN', token.message), token.offset);
    tokens.push(token);
  }
  const deep = tokens.find(isTooDeep);
  if (deep) return refuse('is nested too deeply: look for brackets or dashes too many', deep.offset);

  const options = { schema: 'failsafe', uniqueKeys: false, keepSourceTokens: false } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)];
  const error = document?.errors[0] ?? document?.warnings[0];
  if (error) return refuse(yamlAdvice(error.code, error.message), error.pos[0]);
  if (second) return refuse('has a line "---" that starts a second document: remove it', second.range[0]);
  if (!document) return refuse('is empty: write something in it or remove it');

  const problems: Problem[] = [];
  const value = plain(document.contents, (message, position) => {
    if (problems.length < contentLimits.problemsPerFile) {
      problems.push({ file, line: lineAt(position), message });
    }
  });
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'yaml', value, lineOf: (path) => lineAt(positionOf(document, path)) };
}

/** The parser needs some 10 µs a mark; counting first keeps a hostile file from taking seconds. */
function isOverlong(text: string): boolean {
  const marks = text.match(/[[\]{},:&*!|>?#%@"'`]|-(?=\s)/g)?.length ?? 0;
  const lines = text.match(/\n/g)?.length ?? 0;
  return marks > contentLimits.yamlMarks || lines > contentLimits.yamlLines;
}

/** The composer recurses, so depth is measured before it runs. */
function isTooDeep(token: CST.Token): boolean {
  const open: { token: CST.Token | null | undefined; depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (!token) continue;
    if (depth > contentLimits.yamlDepth) return true;
    if (token.type === 'document') open.push({ token: token.value, depth });
    if (!CST.isCollection(token)) continue;
    for (const item of token.items) {
      open.push({ token: item.value, depth: depth + 1 }, { token: item.key, depth: depth + 1 });
    }
  }
  return false;
}

/** Plain values of a node; records have no prototype, so that no key means more than itself. */
function plain(node: unknown, refuse: (message: string, position: number) => void): unknown {
  if (node === null || node === undefined) return '';
  if (isAlias(node)) {
    refuse(`"*${quoted(node.source).slice(1)} points elsewhere: write the text out`, node.range?.[0] ?? 0);
    return '';
  }
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return '';
  const start = node.range?.[0] ?? 0;
  if (node.anchor !== undefined) refuse(`remove the mark "&${quoted(node.anchor).slice(1)}`, start);
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  if (isSeq(node)) return node.items.map((item) => plain(item, refuse));
  const record: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    const name = plain(key, refuse);
    const position = nodeStart(key) ?? start;
    if (typeof name !== 'string') refuse('a field needs a plain name before the colon', position);
    else if (name in record) refuse(`the field ${quoted(name)} stands here twice: keep one`, position);
    else record[name] = plain(value, refuse);
  }
  return record;
}

/** How far into the text a value stands, going down as far as the path leads. */
function positionOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let position = nodeStart(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      position = nodeStart(pair?.key) ?? position;
      node = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      position = nodeStart(node) ?? position;
    } else break;
  }
  return position;
}

function nodeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  Scalar,
} from 'yaml';
import type { Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import { quoted } from '../quoted.ts';
import type { YamlPath, YamlProblems, YamlText } from './parse-yaml.ts';
import { yamlAdvice } from './yaml-advice.ts';

/**
 * Reads any YAML in which every scalar is text, as it is written. Refuses what the format does not need and what could
 * make a small file large: anchors, aliases, tags, several documents, depth, keys that are not text or stand twice.
 */
export function readAnyYaml(text: string, file: string, firstLine: number): YamlText | YamlProblems {
  const lines = new LineCounter();
  // What is missing at the end is missed on the last line that has something on it.
  const end = text.trimEnd().length;
  const lineAt = (position: number) => lines.linePos(Math.min(position, end)).line + firstLine - 1;
  const refuse = (message: string, position = 0): YamlProblems => ({
    kind: 'problems',
    problems: [{ file, line: position === 0 ? firstLine : lineAt(position), message }],
  });

  // A tab makes the parser nest all that follows, and it complains where it has lost its way.
  const tab = /^ *\t[^\n]*\S/mu.exec(text);
  if (tab) {
    const line = text.slice(0, tab.index).split('\n').length + firstLine - 1;
    return { kind: 'problems', problems: [{ file, line, message: yamlAdvice('TAB_AS_INDENT', 'a tab') }] };
  }
  const tokens: CST.Token[] = [];
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'error') return refuse(yamlAdvice('UNEXPECTED_TOKEN', token.message), token.offset);
    tokens.push(token);
  }
  const deep = tokens.flatMap((token) => tooDeep(token) ?? []).at(0);
  if (deep) return refuse('is nested too deeply: look for brackets or dashes too many', deep.offset);

  const options = { schema: 'failsafe', uniqueKeys: false, keepSourceTokens: false } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)];
  const error = document?.errors[0] ?? document?.warnings[0];
  if (error) return refuse(yamlAdvice(error.code, error.message), error.pos[0]);
  if (second) return refuse('has a line "---" that starts a second document: remove it', second.range[0]);
  if (!document) return refuse('is empty: write something in it or remove it');

  const problems: Problem[] = [];
  const value = plain(document.contents, text, (message, position) => {
    if (problems.length < contentLimits.problemsPerFile) {
      problems.push({ file, line: lineAt(position), message });
    }
  });
  if (problems.length > 0) return { kind: 'problems', problems };
  const folded = foldedLists(document.contents, text).map((at) => lineAt(at));
  return { kind: 'yaml', value, folded, lineOf: (path) => lineAt(positionOf(document, path)) };
}

/** A part of the text that is nested too deeply. The composer recurses, so this is asked before it runs. */
function tooDeep(whole: CST.Token): CST.Token | undefined {
  const open: { token: CST.Token; depth: number }[] = [{ token: whole, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > contentLimits.yamlDepth) return token;
    const inner = token.type === 'document' ? [token.value] : [];
    if (CST.isCollection(token))
      inner.push(...token.items.flatMap(({ key, value }) => [key ?? undefined, value]));
    for (const token of inner) if (token) open.push({ token, depth: depth + 1 });
  }
  return undefined;
}

/** Plain values of a node; records have no prototype, so that no key means more than itself. */
function plain(node: unknown, text: string, refuse: (message: string, position: number) => void): unknown {
  if (isAlias(node)) {
    refuse(`"*${quoted(node.source).slice(1)} points elsewhere: write the text out`, node.range?.[0] ?? 0);
    return '';
  }
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return '';
  const start = node.range?.[0] ?? 0;
  if (node.anchor !== undefined) refuse(`remove the mark "&${quoted(node.anchor).slice(1)}`, start);
  if (isScalar(node)) {
    if (isCutShort(node, text)) refuse(cutShort(node), start);
    return typeof node.value === 'string' ? node.value : '';
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, text, refuse));
  const record: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    const name = plain(key, text, refuse);
    const position = nodeStart(key) ?? start;
    if (typeof name !== 'string') refuse('a field needs a plain name before the colon', position);
    else if (name in record) refuse(`the field ${quoted(name)} stands here twice: keep one`, position);
    else {
      const whole = plain(value, text, refuse);
      record[name] = isFoldedList(name, value, text) ? linesOf(value, text) : whole;
    }
  }
  return record;
}

/**
 * Whether a `#` after a value without quotation marks is read as a comment and may be meant as a part of it: `Deal #2`, `Deal
 * # 2`. A comment that is written as one, two blanks before its `#` and one after, cuts nothing.
 */
function isCutShort({ type, range }: Scalar, text: string): boolean {
  const after = range == null ? '' : text.slice(range[1], range[2]);
  return type === Scalar.PLAIN && /^[ \t]+#/.test(after) && !/^[ \t]{2,}#+(?:[ \t]|$)/m.test(after);
}

function cutShort({ value }: Scalar): string {
  const read = typeof value === 'string' ? quoted(value) : 'nothing';
  return `only ${read} is read, because a # after a blank begins a comment: put the value in quotation marks, or two blanks before the comment`;
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

/** Fields with an entry on each line, which YAML joins into one where the `|` after the colon is missing. */
const LISTS: ReadonlySet<string> = new Set(['asked']);

/** Whether a field of lines was written without its `|`; it is read as it was meant, and its writer is told. */
function isFoldedList(name: string, value: unknown, text: string): value is Scalar {
  return LISTS.has(name) && isScalar(value) && value.type === 'PLAIN' && linesOf(value, text).includes('\n');
}

function linesOf({ range }: Scalar, text: string): string {
  return text.slice(range?.[0], range?.[1]);
}

/** Where such fields stand. */
function foldedLists(node: unknown, text: string): readonly number[] {
  if (isSeq(node)) return node.items.flatMap((item) => foldedLists(item, text));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) && typeof key.value === 'string' && isFoldedList(key.value, value, text)
      ? [nodeStart(key) ?? 0]
      : foldedLists(value, text),
  );
}

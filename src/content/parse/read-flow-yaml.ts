/** A bare value holds nothing that begins a comment, a record or anything else with a meaning. */
const barePattern = /^[^\-?:,[\]{}#&*!|>'"%@`](?!.*(?: #|: |:$))/;

/** A bracket or comma; a key with its colon; a value in quotation marks or bare; then blanks. */
const tokenPattern =
  /(?:(?<mark>[[\]{},])|(?<key>[A-Za-z_][\w-]{0,59}): |"(?<double>[^"\\]*)"|'(?<single>(?:[^']|'')*)'|(?<bare>[^ \-?:,[\]{}#&*!|>'"%@`][^,[\]{}:#]*)) */y;

type Token = { readonly mark: string } | { readonly key: string } | { readonly text: string };

/**
 * Reads a value that stands on one line: bare, in quotation marks, `[a, b]` or `{a: b}`, so many inside one another
 * at most. Undefined for everything else, such as an escape or an alias.
 */
export function readFlowYaml(value: string, deepest: number): unknown {
  if (barePattern.test(value)) return value;
  const tokens = tokensOf(value);
  let at = 0;

  function read(depth: number): unknown {
    const token = tokens[at++];
    if (!token || 'key' in token || depth > deepest) return undefined;
    if ('text' in token) return token.text;
    if (token.mark === '[') return readList(depth);
    return token.mark === '{' ? readRecord(depth) : undefined;
  }

  function readList(depth: number): unknown[] | undefined {
    const list: unknown[] = [];
    if (takeMark(']')) return list;
    do {
      const entry = read(depth + 1);
      if (entry === undefined) return undefined;
      list.push(entry);
    } while (takeMark(','));
    return takeMark(']') ? list : undefined;
  }

  function readRecord(depth: number): Record<string, unknown> | undefined {
    const record: Record<string, unknown> = Object.create(null);
    if (takeMark('}')) return record;
    do {
      const token = tokens[at++];
      if (!token || !('key' in token) || token.key in record) return undefined;
      const entry = read(depth + 1);
      if (entry === undefined) return undefined;
      record[token.key] = entry;
    } while (takeMark(','));
    return takeMark('}') ? record : undefined;
  }

  function takeMark(mark: string): boolean {
    const token = tokens[at];
    const found = token !== undefined && 'mark' in token && token.mark === mark;
    if (found) at += 1;
    return found;
  }

  const whole = read(0);
  return at === tokens.length ? whole : undefined;
}

/** The tokens of a value; none when something in it is not known. */
function tokensOf(value: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < value.length) {
    const { mark, key, double, single, bare } = tokenPattern.exec(value)?.groups ?? {};
    const text = double ?? single?.replaceAll("''", "'") ?? bare?.trimEnd();
    if (mark !== undefined) tokens.push({ mark });
    else if (key !== undefined) tokens.push({ key });
    else if (text !== undefined) tokens.push({ text });
    else return [];
  }
  return tokens;
}

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { lineAt } from '../parse/decode-text.ts';

/** A facts file with other numbers in it, and the numbers that stand for nothing any more. */
export interface Rewritten {
  readonly text: string;
  readonly lost: readonly { readonly line: number; readonly number: number }[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The field at the top of a facts file that says which paragraphs its facts were checked against. */
export const CHECKED = 'checked';

/**
 * Rewrites the paragraph numbers of a facts file and leaves every other character as it is, comments included. A number
 * that is not among `numbers` is taken out where others stand beside it, and else stays and counts as lost. Throws for
 * what is no YAML: check it first.
 */
export function rewriteNumbers(text: string, numbers: ReadonlyMap<number, number>): Rewritten {
  const edits: Edit[] = [];
  const lost: { line: number; number: number }[] = [];
  for (const { node, at } of paragraphFields(text)) {
    const scalars = (isSeq(node) ? node.items : [node]).filter((item) => isScalar(item));
    const wanted = scalars.map((scalar) => {
      const written = String(scalar.source ?? scalar.value);
      if (!/^\d+$/u.test(written)) return { scalar, text: undefined };
      const number = numbers.get(Number(written));
      if (number === undefined)
        lost.push({ line: lineAt(text, scalar.range?.[0] ?? at), number: Number(written) });
      return { scalar, text: number === undefined ? '' : `${number}` };
    });
    const kept = wanted.filter((one) => one.text !== '');
    if (isSeq(node) && node.flow && kept.length > 0 && kept.length < wanted.length) {
      const entries = kept.map(({ scalar, text: number }) => number ?? text.slice(...span(scalar)));
      const [from, to] = span(node);
      edits.push({ from, to, text: `[${entries.join(', ')}]` });
      continue;
    }
    for (const { scalar, text: number } of wanted) {
      const [from, to] = span(scalar);
      if (number) edits.push({ from, to, text: number });
    }
  }
  return { text: edited(text, edits), lost };
}

/**
 * Writes into a file of facts or translations what it was checked against, in the place of what stood there, or at its top with a
 * comment above it.
 */
export function markChecked(text: string, codes: readonly string[], comment = OF_FACTS): string {
  const line = `${CHECKED}: [${codes.join(', ')}]`;
  const root = parseDocument(text, { schema: 'failsafe' }).contents;
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === CHECKED) : undefined;
  if (pair && isScalar(pair.key)) {
    const [from] = span(pair.key);
    const [, to] = span(pair.value);
    return edited(text, [{ from, to: Math.max(from, to), text: line }]);
  }
  // Below the remarks that a file begins with.
  const [head = ''] = /^(?:[ \t]*(?:#[^\n]*)?\n)*/u.exec(text) ?? [];
  return `${head}# ${comment}\n${line}\n\n${text.slice(head.length)}`;
}

const OF_FACTS =
  'The paragraphs as they were when these facts were last checked; npm run check -- --accept writes it.';

/** The fields `paragraphs` of all records. */
function paragraphFields(text: string): { readonly node: unknown; readonly at: number }[] {
  const document = parseDocument(text, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error) throw error;
  if (!isMap(document.contents)) return [];
  const records = document.contents.items.flatMap(({ value }) => (isSeq(value) ? value.items : []));
  return records.flatMap((record) =>
    (isMap(record) ? record.items : [])
      .filter(({ key }) => isScalar(key) && key.value === 'paragraphs')
      .map(({ key, value }) => ({ node: value, at: span(key)[0] })),
  );
}

/** Where a node begins and its text ends. */
function span(node: unknown): [from: number, to: number] {
  const range = isScalar(node) || isSeq(node) || isMap(node) ? node.range : undefined;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((whole, { from, to, text: part }) => `${whole.slice(0, from)}${part}${whole.slice(to)}`, text);
}

import type { Linked } from '../../../../src/answer/linked.ts';
import { canAnswer } from '../../../../src/answer/linked.ts';
import type { Knowledge } from '../../../../src/content/knowledge.ts';

type Target = Linked['to'];

/** What a select's value says for a form, and for taking a link away. */
export const WRITE = '+';
export const UNLINK = '-';

/** A target as the value of a select: `p bridge 4` or `f bridge repairs`. */
export function targetValue(to: Target): string {
  return to.kind === 'paragraph' ? `p ${to.article} ${to.paragraph}` : `f ${to.article} ${to.fact}`;
}

/** Reads such a value; undefined for what the knowledge does not have. */
export function targetOf(value: string, knowledge: Knowledge): Target | undefined {
  const [, kind, article = '', rest = ''] = /^([pf]) (\S+) (\S+)$/u.exec(value) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'p'
    ? there({ kind: 'paragraph', article, paragraph: /^\d{1,5}$/u.test(rest) ? Number(rest) : 0 }, knowledge)
    : there({ kind: 'fact', article, fact: rest }, knowledge);
}

/** Reads what somebody wrote: `4`, `¶ 4`, `bridge 4`, `repairs`, `bridge repairs`; undefined for what the knowledge does not have. */
export function targetWritten(written: string, knowledge: Knowledge): Target | undefined {
  const words = written.replaceAll('¶', ' ').trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const articles = words.length === 1 ? knowledge.articles.map(({ id }) => id) : words.slice(0, 1);
  for (const article of words.length > 2 ? [] : articles) {
    const to: Target = /^\d{1,5}$/u.test(last)
      ? { kind: 'paragraph', article, paragraph: Number(last) }
      : { kind: 'fact', article, fact: last };
    if (there(to, knowledge)) return to;
  }
  return undefined;
}

function there(to: Target, { articles, facts }: Knowledge): Target | undefined {
  const isThere =
    to.kind === 'paragraph'
      ? articles.some(
          ({ id, paragraphs }) => id === to.article && to.paragraph >= 1 && to.paragraph <= paragraphs.length,
        )
      : facts.some((fact) => fact.article === to.article && fact.id === to.fact && canAnswer(fact));
  return isThere ? to : undefined;
}

import { z } from 'zod';
import type { Rewritten } from './rewrite-facts.ts';

const question = z.object({ gold: z.array(z.int()), article: z.string().optional() });
const GOLD = /("gold"\s*:\s*)\[([^\]]*)\]/u;

/**
 * Rewrites the paragraphs that answer in a file of questions, a JSON object on each line; all else stays as it is. Lines that
 * name an article are followed if it is `article`, the others if the file is `ofIt`. A paragraph that is gone is taken out
 * where others stand beside it, and else stays and counts as lost.
 */
export function rewriteGold(
  text: string,
  numbers: ReadonlyMap<number, number>,
  article: string,
  ofIt: boolean,
): Rewritten {
  const lost: { line: number; number: number }[] = [];
  const lines = text.split('\n').map((line, at) => {
    const read = question.safeParse(objectIn(line));
    if (!read.success || read.data.gold.length === 0) return line;
    const isMeant = read.data.article === undefined ? ofIt : read.data.article === article;
    if (!isMeant) return line;
    const { gold } = read.data;
    const kept = gold.flatMap((number) => numbers.get(number) ?? []);
    const [first] = gold;
    if (kept.length === 0 && first !== undefined) lost.push({ line: at + 1, number: first });
    // As it was where nothing moves, blanks and all.
    const isSame = kept.length === gold.length && kept.every((number, place) => number === gold[place]);
    if (isSame || kept.length === 0) return line;
    return line.replace(
      GOLD,
      (_, key: string, old: string) => `${key}[${kept.join(old.includes(', ') ? ', ' : ',')}]`,
    );
  });
  return { text: lines.join('\n'), lost };
}

function objectIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

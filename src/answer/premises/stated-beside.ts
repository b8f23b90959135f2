import { statedEnglish } from '../../language/en/asking/stated.ts';
import { planWordsOf } from '../../language/vocabulary/plan-words.ts';

/**
 * What a message states beside what it asks, as it was written: before the question or after it, *so they hold half of it,
 * when did it start*, or within it, *why did he resign when they had lost*. Only what names whom or what it is about and is
 * no mere possibility; none in a message that asks nothing besides, and only in English, as premises are.
 */
export function statedBeside(text: string, language: string): readonly string[] {
  const words = planWordsOf(language);
  if (language !== 'en' || !words) return [];
  const pieces = text.replaceAll('’', "'").split(PAUSE).filter(Boolean);
  const asks = (piece: string) => words.opens.test(withoutLead(piece).toLowerCase());
  return pieces.flatMap((piece) => {
    if (!asks(piece)) return pieces.some(asks) ? stated(withoutLead(piece)) : [];
    const { index, 0: join = '' } = statedEnglish.within.exec(piece.toLowerCase()) ?? {};
    return index === undefined ? [] : stated(piece.slice(index + join.length));
  });
}

function withoutLead(piece: string): string {
  const [lead = ''] = statedEnglish.lead.exec(piece.trim().toLowerCase()) ?? [];
  return piece.trim().slice(lead.length);
}

function stated(piece: string): readonly string[] {
  const said = piece.trim();
  const small = said.toLowerCase();
  const isShort = said.split(/\s+/u).length < SHORTEST;
  return isShort || statedEnglish.open.test(small) || statedEnglish.unnamed.test(small) ? [] : [said];
}

/** Where one says something new; a comma within a number is none. */
const PAUSE = /(?:[?!;\n]+|[,.]+(?=\s|$)|\s[–-]\s|\s(?=so (?:why|how|what|when|where|who|which)\b))\s*/iu;
/** Words of a statement, at least. */
const SHORTEST = 4;

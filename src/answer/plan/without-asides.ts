import type { PlanWords } from '../../language/vocabulary/plan-words.ts';
import { isOfOneself, saidIn } from './of-oneself.ts';

/**
 * A message without what members say of their own reading before or after what they ask: *ok i haven't read it, what's
 * going on*, or of how they want it: *…? tldr pls*; the message itself where nothing in the rest asks for anything.
 */
export function withoutAsides(written: string, words: PlanWords): string {
  const { aside, askless, emphasis, lead, manner, opens, rows } = words;
  const text = emphasis ? written.replace(emphasis, '') : written;
  const pieces = text.split(PAUSE).flatMap((piece) => parted(piece, aside, askless, opens));
  // *Could you lay out, side by side, …* asks for nothing yet.
  const isOnlyLead = (piece: string, at: number) =>
    at + 1 < pieces.length &&
    /,\s*$/u.test(piece) &&
    saidIn(piece)
      .split(/[^\p{L}']+/u)
      .every((word) => word === '' || lead.has(word));
  const isAside = (piece: string, at: number) =>
    isOnlyLead(piece, at) || (aside.test(saidIn(piece)) && !askless.test(saidIn(piece)));
  const asking = pieces.filter((piece, at) => !isAside(piece, at));
  // How short it is wanted is no second question, unless nothing else is asked.
  const wanted = asking.filter((piece) => !manner.test(saidIn(piece)));
  const all = wanted.length > 0 ? wanted : asking;
  const others = all.filter((piece) => !isOfOneself(piece, words));
  if (others.length === pieces.length) return text;
  const isList = isAskedIn(others.join(''), rows);
  const kept = isList ? others : all;
  if (kept.length === pieces.length) return text;
  const left = kept.join('').replace(/^[\s,;.–-]+|[\s,;–-]+$/gu, '');
  const asked = saidIn(left);
  return isOpened(asked, opens, lead) || isAskedIn(left, rows) ? left : text;
}

/** Whether a text opens as a question does, behind what may stand before one: *so what happens*. */
function isOpened(text: string, opens: RegExp, lead: ReadonlySet<string>): boolean {
  if (opens.test(text)) return true;
  const [, first = '', rest = ''] = /^([\p{L}']+),? (.*)$/su.exec(text) ?? [];
  return lead.has(first) && isOpened(rest, opens, lead);
}

/** Whether some row has a text, in small letters with one blank between its words, as a question. */
function isAskedIn(text: string, rows: PlanWords['rows']): boolean {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  return rows.some((row) => row.asked.test(plain));
}

/** Where one says something new; the mark stays with what stands before it. */
const PAUSE =
  /(?<=[,;:.?!\n]\s+|\s[–-]\s+)|(?<=\s)(?=(?:y\/n|yes or no|ja oder nein)[\s?.!]*$|(?:i['’]?m|i am) (?:on|at|in|off|about to|running) )/iu;

/** A piece in two where what members say of themselves runs on into a question: *i just woke up what's going on*. */
function parted(piece: string, aside: RegExp, askless: RegExp, opens: RegExp): readonly string[] {
  for (const { index } of piece.matchAll(/(?<=\s)\p{L}/gu)) {
    const [before, rest] = [piece.slice(0, index), piece.slice(index)];
    const said = saidIn(before);
    if (askless.test(said)) return [piece];
    if (aside.test(said) && opens.test(saidIn(rest))) return [before, rest];
  }
  return [piece];
}

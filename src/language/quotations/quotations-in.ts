/** What a text has in double quotation marks of any shape, and whether each mark has its other half. */
export interface QuotationsIn {
  /** The words between the marks, in the order in which the quotations end; one within another comes before it. */
  readonly quotations: readonly string[];
  readonly isClosed: boolean;
}

/** Reads the quotations of a text, also one within another of another shape; a mark behind a number may stand for inches. */
export function quotationsIn(text: string): QuotationsIn {
  const whole = paired(text);
  if (whole.isClosed) return whole;
  const without = paired(text.replace(INCHES, '″'));
  return without.isClosed ? without : whole;
}

/** *A 6" pipe*; a year is longer. */
const INCHES = /(?<=(?<![\p{N}.,])\p{N}{1,3}(?:[.,/⁄]\p{N}+)?)["”″]/gu;

const MARK = /["“”„‟«»「」『』＂]/gu;

/** What ends a quotation that begins with a mark; many languages close with what others open with. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  '＂': '＂',
  '“': '”“"',
  '”': '”',
  '„': '“”"',
  '‟': '”"',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
};

function paired(text: string): QuotationsIn {
  const open: { readonly mark: string; readonly from: number }[] = [];
  const quotations: string[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const last = open.at(-1);
    const turns = mark === '"' ? turnOf(text, index) : undefined;
    // “Within “another” one” opens twice, and “one of them“ is closed by the sign of the other side.
    const isWithin = last?.mark === mark && mark === '“' && text.includes('”', index);
    if (last && turns !== 'opens' && !isWithin && CLOSING[last.mark]?.includes(mark)) {
      quotations.push(text.slice(last.from, index));
      open.pop();
    } else if (turns === 'closes') return { quotations, isClosed: false };
    else open.push({ mark, from: index + 1 });
  }
  return { quotations, isClosed: open.length === 0 };
}

/** Whether a straight mark can only open or only close, by what stands on either side of it. */
function turnOf(text: string, at: number): 'opens' | 'closes' | undefined {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const isApart = (sign: string) => sign === '' || /[\s([{—–]/u.test(sign);
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  if (isApart(before) && isWord(after)) return 'opens';
  return isWord(before) && !isWord(after) ? 'closes' : undefined;
}

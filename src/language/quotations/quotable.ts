/** Words in double quotation marks of any shape. */
export const quotationPattern = /[“"„«‟「『]([^“”"„«»‟「」『』]+)[”"“»」』]/gu;

/** What looks the same to a reader, or is only another way to type it, by how it is compared. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂「」『』]/u, '"'],
  [/[‘’‚‛′ʼ´`]/u, "'"],
  [/[‐‑‒–—―−]/u, '-'],
  [/…/u, '...'],
  [/\s/u, ' '],
];

/** A text in which capitals and the shapes of quotation marks, apostrophes, dashes and spaces make no difference. */
export function quotable(text: string): string {
  return shaped(text).text.replace(/ +/g, ' ').toLowerCase();
}

/** The run of a text that reads as these words do, whatever the shapes of its marks; undefined when there is none. */
export function runOf(words: string, text: string): string | undefined {
  const whole = shaped(text);
  const sought = shaped(words).text;
  const at = sought === '' ? -1 : whole.text.indexOf(sought);
  return at === -1 ? undefined : text.slice(whole.from[at], whole.from[at + sought.length] ?? text.length);
}

/** A text with each mark in one shape, and for each unit of it where that comes from. */
function shaped(text: string): { readonly text: string; readonly from: readonly number[] } {
  let shape = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const isPlain = /[\w .,;:!?()/]/.test(unit);
    const [, plain = unit] = (isPlain ? undefined : SHAPES.find(([looks]) => looks.test(unit))) ?? [];
    shape += plain;
    for (let step = 0; step < plain.length; step++) from.push(at);
  }
  return { text: shape, from };
}

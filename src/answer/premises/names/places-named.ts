import type { ClaimWord } from '../claim.ts';

/** Names in an article that stand somewhere after *in*: they do nothing. */
export function placed(words: readonly ClaimWord[]): readonly string[] {
  return words.flatMap(({ name, isApart }, at) => {
    const the = /^the$/i.test(words[at - 1]?.text ?? '') ? 1 : 0;
    const isIn = /^(in|at)$/i.test(words[at - 1 - the]?.text ?? '');
    return name !== undefined && !name.startsWith('@') && isIn && !isApart ? [name] : [];
  });
}

/** Under which a place may be asked for: a capital is a town and stands for its state. */
export function keysOf({ name, nation, isCapital, text }: ClaimWord): readonly string[] {
  return [name, nation, isCapital ? text.toLowerCase() : undefined].flatMap((key) => key ?? []);
}

/** Names that follow each other with hardly more than *in* between, `the Corn Exchange in Belmar`. */
export function nestedIn(words: readonly ClaimWord[]): readonly string[] {
  return words.flatMap((one, at) => {
    const length = words.slice(at + 1, at + 4).findIndex(({ text }) => !WITHIN.test(text));
    const other = words[at + 1 + length];
    if (length === -1 || !other) return [];
    return keysOf(one).flatMap((key) => keysOf(other).map((whole) => `${key} in ${whole}`));
  });
}

const WITHIN = /^(in|of|at|near|on|off|the)$/i;

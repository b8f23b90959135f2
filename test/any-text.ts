import fc from 'fast-check';

/** In the middle of all code points stand those that are halves of others. */
const [HALVES, HOW_MANY, LAST] = [0xd800, 0x800, 0x10ffff];

const codePoint = fc.integer({ min: 0, max: LAST - HOW_MANY }).map(
  (number) => String.fromCodePoint(number < HALVES ? number : number + HOW_MANY),
  (text) => {
    const point = typeof text === 'string' ? (text.codePointAt(0) ?? -1) : -1;
    if (point < 0 || text !== String.fromCodePoint(point)) throw new Error('Not one code point.');
    return point < HALVES ? point : point - HOW_MANY;
  },
);

/**
 * Text of any code points. The library's own (`unit: 'binary'`) gives the same, but first writes down all 1,112,064 of them, which is a
 * second of work.
 */
export const anyText = (lengths: { readonly maxLength?: number } = {}) =>
  fc.string({ unit: codePoint, ...lengths });

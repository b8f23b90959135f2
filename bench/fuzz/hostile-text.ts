import fc from 'fast-check';
import { hostilePieces } from './hostile-pieces.ts';

/** Characters that Discord lets members write into an option, the most of all places. */
const LONGEST = 6_000;

/** Texts that somebody might try, with real questions and names of the knowledge spliced in; at most 6,000 characters. */
export function hostileText(real: readonly string[]): fc.Arbitrary<string> {
  const trick = fc.oneof(...Object.values(hostilePieces).map((pieces) => fc.constantFrom(...pieces)));
  const question = fc.constantFrom(...real);
  const part = fc
    .tuple(question, fc.nat(60), fc.integer({ min: 1, max: 60 }))
    .map(([text, from, length]) => text.slice(from, from + length));
  const any = fc.string({ unit: 'binary', maxLength: 30 });
  const units = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
  const piece = fc.oneof(
    { arbitrary: trick, weight: 6 },
    { arbitrary: question, weight: 2 },
    { arbitrary: part, weight: 2 },
    { arbitrary: any, weight: 1 },
    { arbitrary: units, weight: 1 },
  );

  const spliced = fc
    .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('', ' ', '\n', '. '))
    .map(([pieces, between]) => pieces.join(between));
  const damaged = fc.tuple(question, fc.nat(80), fc.nat(6), trick).map(([text, at, gone, put]) => {
    return text.slice(0, at) + put + text.slice(at + gone);
  });
  const interleaved = fc
    .tuple(question, trick, fc.integer({ min: 1, max: 5 }))
    .map(([text, put, every]) =>
      [...text].map((letter, at) => (at % every === 0 ? letter + put : letter)).join(''),
    );
  const wrapped = fc.tuple(trick, question, trick).map((parts) => parts.join(''));
  const flood = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.nat(LONGEST))
    .map(([pieces, length]) => repeated(pieces.join(''), length));
  return fc
    .oneof(
      { arbitrary: spliced, weight: 10 },
      { arbitrary: damaged, weight: 5 },
      { arbitrary: interleaved, weight: 3 },
      { arbitrary: wrapped, weight: 3 },
      { arbitrary: flood, weight: 3 },
      { arbitrary: trick, weight: 1 },
    )
    .map((text) => text.slice(0, LONGEST));
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
}

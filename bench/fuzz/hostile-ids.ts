import fc from 'fast-check';
import type { Knowledge } from '../../src/content/knowledge.ts';

/** Characters of a `custom_id` that Discord carries. */
const LONGEST_ID = 100;

/** Ids of buttons: ours with hostile arguments, passages that are there and that are not, and anything else. */
export function hostileIds(knowledge: Knowledge, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const kinds = fc.constantFrom(
    'ask',
    'how',
    'about',
    'quote',
    'read',
    'turn',
    'post',
    'delete',
    '__proto__',
    '',
  );
  const argued = fc.tuple(kinds, text).map(([kind, argument]) => `c1:${kind}:${argument}`);
  const texts = [...knowledge.articles, ...knowledge.earlier];
  const hash = fc.constantFrom(
    ...texts.map((article) => article.hash),
    '00000000',
    'ffffffff',
    'BEEFBEEF',
    '',
  );
  const article = fc.oneof(
    { arbitrary: fc.constantFrom(...texts.map(({ id }) => id)), weight: 8 },
    { arbitrary: fc.constantFrom('constructor', '__proto__', 'harbour'), weight: 1 },
  );
  const passage = fc
    .tuple(
      fc.constantFrom('read', 'turn'),
      article,
      fc.array(fc.integer({ min: -1, max: 60 }), { maxLength: 4 }),
      hash,
    )
    .map(([kind, id, paragraphs, hash]) => `c1:${kind}:${id}:${paragraphs.join(',')}:${hash}`);
  const member = fc.nat().map((id) => `c1:delete:${id}`);
  return fc
    .oneof(
      { arbitrary: argued, weight: 5 },
      { arbitrary: passage, weight: 4 },
      { arbitrary: text, weight: 1 },
      { arbitrary: member, weight: 1 },
    )
    .map((id) => id.slice(0, LONGEST_ID));
}

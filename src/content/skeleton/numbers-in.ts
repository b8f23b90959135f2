import type { Said } from '../../language/presented.ts';
import type { SkeletonWords } from '../../language/vocabulary/skeleton-words.ts';
import { idOf, type Proposal } from './proposal.ts';

/** Numbers that are no day, year or hour, with the words after them that they count. */
export function numbersIn({ text, paragraph }: Said, { numbers, small }: SkeletonWords): Proposal[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,:£$€-])(?<value>\\d[\\d.,]*\\d|\\d|(?:${numbers}))(?!\\p{L})(?<unit> ?(?:%|per cent|percent|Prozent|million|billion|Millionen|millones))?(?: (?:of|de|von|der) (?:the |los |las )?)? ?(?<of>(?:\\p{L}[\\p{L}’'-]*)(?: \\p{L}[\\p{L}’'-]*){0,3})`,
    'gu',
  );
  const stop = new RegExp(`^(?:${small})$`, 'iu');
  return [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
    const { value = '', unit = '', of = '' } = groups;
    const counted = of.split(' ');
    const end = counted.findIndex((word) => stop.test(word));
    const noun = counted.slice(0, end === -1 ? 2 : Math.min(end, 3)).join(' ');
    const isTime =
      /^(?:19|20)\d\d$/u.test(value) || /^(?:am|pm|a\.m|p\.m|Uhr|o’clock)$/iu.test(counted[0] ?? '');
    if (noun === '' || isTime || /^\p{Lu}/u.test(noun)) return [];
    const fields = { id: `${idOf(noun)}-number`, value: `${value}${unit}`, of: noun, says: text };
    return [{ section: 'numbers' as const, fields, paragraphs: [paragraph] }];
  });
}

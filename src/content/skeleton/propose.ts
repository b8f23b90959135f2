import { dateWords } from '../../language/calendar/date-words.ts';
import { type Presented, presentedIn, type Said } from '../../language/presented.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { type SkeletonWords, skeletonWords } from '../../language/vocabulary/skeleton-words.ts';
import type { Article } from '../knowledge.ts';

/** A fact that a text seems to state, in its own words; somebody has to look at it. */
export interface Proposal {
  readonly section: 'people' | 'statements' | 'events' | 'numbers';
  /** In the order in which they are written; an empty one is left out. */
  readonly fields: Readonly<Record<string, string>>;
  readonly paragraphs: readonly number[];
}

/**
 * What a text seems to state: people with the role it gives them, quotations with their speakers, what has a day, and
 * numbers with what they count. Every word of a proposal stands in the paragraphs it names. Empty for a language that has
 * no table.
 */
export function propose({ paragraphs, language }: Article): readonly Proposal[] {
  const words = skeletonWords.get(language);
  if (words === undefined) return [];
  const said = sentencesIn(paragraphs, language);
  const presented = presentedIn(said, language).map(proposalOf);
  const known = presented.filter(
    ({ fields }, at) => presented.findIndex((other) => other.fields.id === fields.id) === at,
  );
  const quotations = paragraphs.flatMap(({ text, number }) =>
    quotationsIn({ text, paragraph: number }, known, words, language),
  );
  const all = [
    ...known,
    ...quotations,
    ...said.flatMap((one) => eventIn(one, language)),
    ...said.flatMap((one) => numbersIn(one, words)),
  ];
  return withOwnIds(all.filter(({ fields }) => isWhole(fields.says ?? '')));
}

function proposalOf({ name, role, of, text, paragraph }: Presented): Proposal {
  const fields = { id: idOf(name), name, role, ...(of === undefined ? {} : { of }), says: text };
  return { section: 'people', fields, paragraphs: [paragraph] };
}

function sentencesIn(paragraphs: Article['paragraphs'], language: string): readonly Said[] {
  return paragraphs.flatMap(({ text, number }) =>
    sentencesOf(text, language).map(({ start, end }) => ({
      text: text.slice(start, end).trim(),
      paragraph: number,
    })),
  );
}

/** A sentence from its beginning to its end, with as many quotation marks closed as opened. */
function isWhole(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const opened = count(/[“„«]/gu);
  return (
    /^["“„«‘(]*[\p{Lu}\p{N}]/u.test(text) &&
    /[.!?…]["”“’»)]*$/u.test(text) &&
    count(/"/gu) % 2 === 0 &&
    (opened === count(/[”»]/gu) || (/„/u.test(text) && count(/„/gu) === count(/“/gu)))
  );
}

/** What stands in quotation marks, with who says so where the text names somebody beside it. */
function quotationsIn(
  { text, paragraph }: Said,
  people: readonly Proposal[],
  { said }: SkeletonWords,
  language: string,
): Proposal[] {
  const sentences = sentencesOf(text, language);
  return [...text.matchAll(/[“"„«]([^“”"„«»]{12,400}?)[,.]?[”"“»]/gu)].flatMap(
    ({ 0: whole, 1: quote = '', index }) => {
      const from = sentences.findLast(({ start }) => start <= index)?.start ?? 0;
      const to = sentences.find(({ end }) => end >= index + whole.length)?.end ?? text.length;
      const around = `${text.slice(from, index)} … ${text.slice(index + whole.length, to)}`;
      const named = new RegExp(
        `(?:(?:${said}) (?:[^,.…]{0,60}, )?(?<after>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*))|(?:(?<!\\p{L} )(?<before>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)(?:,[^,]{0,60},|,)? (?:${said})\\b)`,
        'u',
      ).exec(around);
      const name = named?.groups?.after ?? named?.groups?.before ?? '';
      const person = people.find(({ fields }) => name !== '' && ` ${fields.name} `.includes(` ${name} `));
      if (name === '' || quote.split(' ').length < 3) return [];
      const speaker = person?.fields.id ?? name;
      const presented = person?.paragraphs[0];
      const paragraphs = [
        paragraph,
        ...(presented !== undefined && presented !== paragraph ? [presented] : []),
      ];
      const fields = {
        id: `${idOf(name)}-said`,
        attribution: 'named',
        speaker,
        quote: quote.trim(),
        says: text.slice(from, to).trim(),
      };
      return [{ section: 'statements' as const, fields, paragraphs }];
    },
  );
}

/** A sentence that names a weekday or a day of a month. */
function eventIn({ text, paragraph }: Said, language: string): Proposal[] {
  const { weekdays = [], months = [] } = dateWords.get(language) ?? {};
  const days = [
    ...weekdays,
    `\\d{1,2}(?:st|nd|rd|th|\\.)? (?:${months.join('|')})(?: \\d{4})?`,
    `(?:${months.join('|')}) \\d{1,2}(?:, \\d{4})?`,
  ];
  const when =
    weekdays.length === 0
      ? undefined
      : new RegExp(`(?<!\\p{L})(?:${days.join('|')})(?!\\p{L})`, 'u').exec(text)?.[0];
  if (when === undefined || /[“"„«]/u.test(text)) return [];
  const fields = { id: `on-${idOf(when)}`, name: cut(text, 80), when, says: text };
  return [{ section: 'events', fields, paragraphs: [paragraph] }];
}

/** Numbers that are no day, year or hour, with the words after them that they count. */
function numbersIn({ text, paragraph }: Said, { numbers, small }: SkeletonWords): Proposal[] {
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

function idOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 40) || 'fact'
  );
}

/** Every record has an id of its own. */
function withOwnIds(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Map<string, number>();
  return proposals.map((proposal) => {
    const { id = 'fact' } = proposal.fields;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? proposal : { ...proposal, fields: { ...proposal.fields, id: `${id}-${count}` } };
  });
}

function cut(text: string, most: number): string {
  const whole = text.replace(/[.!?]+$/u, '');
  return whole.length <= most ? whole : whole.slice(0, most).replace(/[\s,;:]+\S*$/u, '');
}

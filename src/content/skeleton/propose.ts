import { type Presented, presentedIn, type Said } from '../../language/presented.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { skeletonWords } from '../../language/vocabulary/skeleton-words.ts';
import type { Article } from '../knowledge.ts';
import { eventIn } from './event-in.ts';
import { numbersIn } from './numbers-in.ts';
import { idOf, type Proposal } from './proposal.ts';
import { sayingsIn } from './sayings-in.ts';

/**
 * What a text seems to state: people with the role it gives them, quotations with their speakers, what has a day, and
 * numbers with what they count. Every word of a proposal stands in the paragraphs it names. Empty for a language that has
 * no table.
 */
export function propose(article: Article): readonly Proposal[] {
  const { paragraphs, language } = article;
  const words = skeletonWords.get(language);
  if (words === undefined) return [];
  const said = sentencesIn(paragraphs, language);
  const presented = presentedIn(said, language).map(proposalOf);
  const known = presented.filter(
    ({ fields }, at) => presented.findIndex((other) => other.fields.id === fields.id) === at,
  );
  const quotations = paragraphs.flatMap(({ text, number }) =>
    sayingsIn({ text, paragraph: number }, known, words, language),
  );
  const all = [
    ...known,
    ...quotations,
    ...said.flatMap((one) => eventIn(one, article)),
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

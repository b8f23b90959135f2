import type { Article, Fact } from '../../../content/knowledge.ts';
import { quotable } from '../../../language/quotations/quotable.ts';
import { sentencesOf } from '../../../language/sentences.ts';
import type { Claim } from '../compared.ts';
import { isSaying } from '../deeds/clauses.ts';
import type { Party } from '../deeds/parties.ts';
import type { Quoted } from './quotations.ts';

/** Who says what is quoted, and whoever else is named in the same sentence. */
export interface QuotedBy {
  readonly speaker: Party;
  readonly others: readonly Party[];
}

/** Tells who is quoted: whom a fact has as the speaker, else who is named beside the quotation. */
export function createQuotedBy(
  { articles, facts }: { readonly articles: readonly Article[]; readonly facts: readonly Fact[] },
  claimOf: (text: string) => Claim,
): (quoted: Quoted) => QuotedBy | undefined {
  return (quoted) => {
    const { article, paragraph } = quoted;
    const text = articles.find(({ id }) => id === article)?.paragraphs[paragraph - 1]?.text ?? '';
    const around = sentencesAround(text, quoted);
    const claim = claimOf(around.text);
    const named = outside(claim, around);
    const fact = facts.find((one) => isQuoteOf(one, quoted));
    const speaker =
      fact?.kind === 'statement' && fact.speaker !== undefined
        ? { key: `@${fact.speaker}`, text: fact.speaker }
        : besideOf(claim, named, around);
    return speaker && { speaker, others: named.map(({ party }) => party) };
  };
}

function isQuoteOf(fact: Fact, { article, paragraph, run }: Quoted): boolean {
  if (fact.kind !== 'statement' || fact.quote === undefined || fact.article !== article) return false;
  const [quote, said] = [quotable(fact.quote), quotable(run)];
  return fact.paragraphs.includes(paragraph) && (quote.includes(said) || said.includes(quote));
}

/** The sentences that a quotation stands in, to where its last one ends; where it begins and is closed, as seen from there. */
interface Around {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function sentencesAround(text: string, { from, to }: Quoted): Around {
  const sentences = sentencesOf(text, 'en');
  const first = sentences.findIndex(({ end }) => end > from);
  const last = sentences.findIndex(({ end }) => end >= to);
  const close = text.slice(to).search(/[”"»]/u);
  const isClosed = close >= 0 && to + close < (sentences[last]?.end ?? 0);
  const start = sentences[first]?.start ?? 0;
  const end = sentences[isClosed ? last : last + 1]?.end;
  return { text: text.slice(start, end), from: from - start, to: to + Math.max(0, close) - start };
}

/** Somebody who is named, and by which word. */
interface Named {
  readonly party: Party;
  readonly at: number;
}

/** Whoever is named beside a quotation and not in it. */
function outside({ words, partyAt }: Claim, { from, to }: Around): readonly Named[] {
  return words.flatMap(({ start, end }, at) => {
    const party = end <= from || start >= to ? partyAt(at) : undefined;
    return party ? [{ party, at }] : [];
  });
}

/** Who is named right after a quotation, *said Novak*, else last before it. */
function besideOf({ words }: Claim, named: readonly Named[], { from, to }: Around): Party | undefined {
  const next = words.findIndex((word) => word.start >= to);
  const after = named.find(({ at }) => next >= 0 && at >= next);
  const isSaid = words.slice(Math.max(0, next), after?.at ?? 0).some(isSaying);
  if (after && after.at - next <= NEAR && isSaid) return after.party;
  return named.findLast(({ at }) => (words[at]?.end ?? 0) <= from)?.party;
}

/** Words after a quotation among which stands who says it. */
const NEAR = 5;

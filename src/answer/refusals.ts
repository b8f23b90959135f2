import type { Knowledge } from '../content/knowledge.ts';
import type { Answer, Receipt } from './answer.ts';
import { articleOf, citeFacts } from './cite/cite-facts.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import type { NotTogether } from './premises/not-together.ts';
import { answerTuning } from './tuning.ts';
import type { Weighed } from './weigh.ts';

/** Says of two things what the article says of each, and that it does not put them together. */
export function notTogether(
  { names, facts }: NotTogether,
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  const text = `The article does not put ${names[0]} and ${names[1]} together.`;
  const citations = facts.flatMap((fact) => citeFacts([fact], question, knowledge).slice(0, 1));
  return { kind: 'detail-absent', text, missing: [], facts, apart: names, citations, receipt };
}

/** Says that the article does not have it: what is missing, or that it is not about this at all. */
export function refusalOf(
  { fact, gap, isElsewhere, strange, measured }: Weighed,
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  if (gap?.fact.kind === 'gap' && gap.score >= answerTuning.gapFrom && !isElsewhere) {
    const { fact: known } = gap;
    const citations = citeParagraphs(
      articleOf(known, knowledge),
      known.paragraphs,
      `${question} ${known.says}`,
    );
    const missing = [gap.fact.missing];
    return { kind: 'detail-absent', text: known.says, missing, facts: [known], citations, receipt };
  }
  const missing = strange.slice(0, MISSING);
  const isThere =
    fact && !isElsewhere && fact.score >= answerTuning.topicFrom && measured.share >= answerTuning.topicShare;
  if (isThere) {
    const citations = citeParagraphs(articleOf(fact.fact, knowledge), fact.fact.paragraphs, question);
    const text =
      missing.length > 0
        ? `The article does not say; it does not mention ${listed(missing)}.`
        : 'The article does not say that.';
    const nearest = citations.slice(0, 1);
    return { kind: 'detail-absent', text, missing, facts: [fact.fact], citations: nearest, receipt };
  }
  const text =
    missing.length > 0
      ? `The article is not about this; it does not mention ${listed(missing)}.`
      : 'The article is not about this.';
  return { kind: 'topic-absent', text, missing, citations: [], receipt };
}

/** Says that nothing of a question was understood, with things that can be asked. */
export function notUnderstood(suggestions: readonly string[], receipt: Receipt): Answer {
  const text = 'I did not understand that. You could ask:';
  return { kind: 'not-understood', text, suggestions, citations: [], receipt };
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

/** Missing words that a refusal names, at most. */
const MISSING = 3;

import type { Fact, Knowledge } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { termsIn } from '../../language/terms-in.ts';
import type { Receipt } from '../answer.ts';
import { answerTuning } from '../tuning.ts';

/**
 * The facts that speak of what a question speaks of, best first: each word they share counts the more the fewer facts
 * have it. None when no word is shared.
 */
export function bySubject({ question, matches }: Receipt, knowledge: Knowledge): readonly Fact[] {
  const asked = [question, ...matches.map(({ as }) => as)].join(' ');
  const { told, counts } = subjectsOf(knowledge);
  const asRead = new Map<string, ReadonlySet<string>>();
  const scored = told.map(({ fact, terms, code }) => {
    const wanted = asRead.get(code) ?? termsOf(asked, code);
    asRead.set(code, wanted);
    const shared = terms.filter((term) => wanted.has(term));
    const worth = shared.reduce((sum, term) => sum + Math.log(1 + told.length / (counts.get(term) ?? 1)), 0);
    // A long sentence shares words with many questions, and so does a name.
    const part = fact.kind === 'person' ? answerTuning.subject.person : 1;
    return { fact, score: (part * worth) / Math.sqrt(terms.length || 1) };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > best * answerTuning.subject.from)
    .sort((one, other) => other.score - one.score)
    .map(({ fact }) => fact);
}

/** What the facts of a knowledge speak of. */
interface Subjects {
  readonly told: readonly {
    readonly fact: Fact;
    /** Each once. */
    readonly terms: readonly string[];
    readonly code: string;
  }[];
  /** How many of them have each term. */
  readonly counts: ReadonlyMap<string, number>;
}

const known = new WeakMap<Knowledge, Subjects>();

/** The subjects of a knowledge, found once. */
function subjectsOf(knowledge: Knowledge): Subjects {
  const subjects = known.get(knowledge) ?? findSubjects(knowledge);
  known.set(knowledge, subjects);
  return subjects;
}

function findSubjects({ facts, articles }: Knowledge): Subjects {
  const codes = new Map(articles.map(({ id, language }) => [id, language]));
  const told = facts
    .filter(({ kind }) => kind !== 'gap')
    .map((fact) => {
      const code = codes.get(fact.article) ?? 'en';
      return { fact, code, terms: [...termsOf(fact.says, code)] };
    });
  const counts = new Map<string, number>();
  for (const { terms } of told) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { told, counts };
}

function termsOf(text: string, code: string): ReadonlySet<string> {
  return new Set(termsIn(text, languageOf(code)));
}

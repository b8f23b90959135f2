import type { Article, Fact } from '../content/knowledge.ts';
import { once } from '../language/once.ts';
import { type ReadWord, saysSomething } from '../language/read-words.ts';
import type { Answer, Receipt, WordMatch } from './answer.ts';

/** What comparing needs of one group of articles. */
export interface Grounds {
  readonly facts: readonly Fact[];
  readonly articles: readonly Article[];
  read(text: string): readonly ReadWord[];
}

/** The words of some texts, as lists: a fact is asked for in hundreds of words, and few are ever looked for. */
interface Held {
  readonly words: readonly string[];
  /** Each stem, name and group of synonyms, and in the same place of `forms` one of the words. */
  readonly keys: readonly string[];
  readonly forms: readonly string[];
}

/** The words of a fact and of the paragraphs it rests on, and those of how people ask for it: hundreds of texts, seldom needed. */
interface FactWords {
  readonly told: Held;
  readonly asked: () => Held;
}

/**
 * Completes receipts: which words of a question met which words of the facts that are shown, and which met none. Where
 * no fact is shown, they are the words that are known at all. Compared when the receipt is first looked at: few are.
 */
export function createWordMatches({
  facts,
  articles,
  read,
}: Grounds): <A extends Answer>(answer: A, asked?: string) => A {
  const known = new Map<Fact, FactWords>();
  const wordsOf = (fact: Fact): FactWords => {
    const words = known.get(fact) ?? { told: held(told(fact)), asked: once(() => held(fact.asked)) };
    known.set(fact, words);
    return words;
  };

  function told({ article, kind, says, paragraphs }: Fact): string[] {
    // The paragraphs nearest to what is missing do not answer for it.
    if (kind === 'gap') return [says];
    const of = articles.find(({ id }) => id === article);
    return [says, ...paragraphs.map((number) => of?.paragraphs[number - 1]?.text ?? '')];
  }

  function held(texts: readonly string[]): Held {
    const words = new Set<string>();
    const forms = new Map<string, string>();
    for (const { as, term, groups } of texts.flatMap((text) => read(text))) {
      words.add(as);
      for (const key of [term, ...groups]) if (!forms.has(key)) forms.set(key, as);
    }
    return { words: [...words], keys: [...forms.keys()], forms: [...forms.values()] };
  }

  /** Where the text alone answers, its paragraphs stand for the fact. */
  function textsOf(answer: Answer): readonly FactWords[] {
    if (answer.kind !== 'answer') return [];
    const texts = answer.citations.map(
      ({ article, paragraph }) => article.paragraphs[paragraph - 1]?.text ?? '',
    );
    return [{ told: held(texts), asked: () => held([]) }];
  }

  function matchOf(word: ReadWord, facts: readonly FactWords[]): WordMatch | undefined {
    const told = metIn(
      word,
      facts.map((fact) => fact.told),
    );
    if (told) return told;
    const isAsked = metIn(
      word,
      facts.map((fact) => fact.asked()),
    );
    if (isAsked?.how === 'name' || isAsked?.how === 'spelling') return isAsked;
    return isAsked && { ...isAsked, how: 'asked' };
  }

  function metIn({ word, as, how, term, groups }: ReadWord, held: readonly Held[]): WordMatch | undefined {
    const form = (keys: readonly string[]) =>
      keys.flatMap((key) => held.flatMap(({ keys, forms }) => forms[keys.indexOf(key)] ?? []))[0];
    const own = form([term]);
    const met = own ?? form(groups);
    if (met === undefined) return undefined;
    if (how === 'name') return named(word, term);
    if (word !== as) return { word, as, how: 'spelling' };
    if (held.some(({ words }) => words.includes(as))) return { word, as, how: 'same' };
    return { word, as: met, how: own === undefined ? 'synonym' : 'stem' };
  }

  /** `Donald Trump` for `@trump`; `@~white house` is no name but an expression that means the same as others. */
  function named(word: string, term: string): WordMatch {
    const id = term.slice(1);
    if (id.startsWith('~')) {
      const as = id.slice(1);
      return { word, as, how: word === as ? 'same' : 'synonym' };
    }
    const fact = facts.find((one) => one.id === id);
    return { word, as: fact && 'name' in fact ? fact.name : id, how: 'name' };
  }

  return (answer, asked = answer.receipt.question) => {
    let compared: Pick<Receipt, 'matches' | 'unaccounted'> | undefined;
    const words = () => {
      compared ??= compare(answer, asked);
      return compared;
    };
    const receipt: Receipt = {
      ...answer.receipt,
      get matches() {
        return words().matches;
      },
      get unaccounted() {
        return words().unaccounted;
      },
    };
    return { ...answer, receipt };
  };

  function compare(answer: Answer, asked: string): Pick<Receipt, 'matches' | 'unaccounted'> {
    const words = distinct(read(asked).filter(saysSomething));
    const shown = 'facts' in answer ? answer.facts : [];
    const held = shown.length > 0 ? shown.map(wordsOf) : textsOf(answer);
    const lost = new Set(answer.receipt.unaccounted);
    const matches = words.map((word) => {
      if (held.length > 0) return matchOf(word, held);
      return word.how === 'unknown' || lost.has(word.word) ? undefined : anywhere(word);
    });
    const unaccounted = words.flatMap(({ word }, at) => (matches[at] ? [] : [word]));
    return { matches: matches.filter((match) => match !== undefined), unaccounted };
  }

  function anywhere({ word, as, how, term }: ReadWord): WordMatch {
    if (how === 'name') return named(word, term);
    return { word, as, how: word === as ? 'same' : 'spelling' };
  }
}

function distinct(words: readonly ReadWord[]): readonly ReadWord[] {
  return [...new Map(words.map((word) => [word.word, word])).values()];
}

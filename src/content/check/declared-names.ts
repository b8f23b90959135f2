import { numbersOf } from '../../language/numbers-of.ts';
import { phraseOf, wordsOf } from '../../language/words-of.ts';
import type { Person, Term } from '../knowledge.ts';
import type { ParagraphText } from './article-text.ts';

/** A person or term with all that may be said for it. */
interface Declared {
  /** Any of these in a paragraph means that it speaks of the person or term. */
  readonly phrases: readonly string[];
  /** All of these in a paragraph mean the same; empty for people, whose first names many share. */
  readonly words: readonly string[];
  readonly seen: Map<ParagraphText, boolean>;
}

/** Which words stand for which people and terms. */
export interface DeclaredNames {
  /** Whether a person or term has this id. */
  has(id: string): boolean;
  /** Whether a paragraph speaks of the person or term with this id. */
  isIn(id: string, paragraph: ParagraphText): boolean;
  /** Whether a word or number belongs to a person or term of whom one of the paragraphs speaks. */
  covers(word: string, paragraphs: readonly ParagraphText[]): boolean;
}

/** Collects names, other names, roles and countries of all people, and names and other names of all terms. */
export function declaredNames(entries: readonly (Person | Term)[], language: string): DeclaredNames {
  const byId = new Map<string, Declared>();
  const byWord = new Map<string, Declared[]>();
  for (const entry of entries) {
    const texts = [entry.name, ...entry.also];
    const surname = entry.kind === 'person' ? wordsOf(entry.name).at(-1)?.text : undefined;
    const declared: Declared = {
      phrases: [...texts, ...(surname ? [surname] : [])].map(phraseOf),
      words: entry.kind === 'term' ? wordsOf(entry.name).map(({ folded }) => folded) : [],
      seen: new Map(),
    };
    byId.set(entry.id, declared);
    const more = entry.kind === 'person' ? [entry.role, entry.of ?? ''] : [];
    const words = [...texts, ...more].flatMap(wordsOf);
    const keys = [
      ...words.map(({ folded }) => folded),
      ...numbersOf(words, language).map(({ value }) => value),
    ];
    for (const key of new Set(keys)) {
      const others = byWord.get(key);
      if (others) others.push(declared);
      else byWord.set(key, [declared]);
    }
  }

  function speaksOf(declared: Declared, paragraph: ParagraphText): boolean {
    const known = declared.seen.get(paragraph);
    if (known !== undefined) return known;
    const { phrases, words } = declared;
    const found =
      phrases.some((phrase) => phrase.length > 2 && paragraph.phrase.includes(phrase)) ||
      (words.length > 0 && words.every((word) => paragraph.words.has(word)));
    declared.seen.set(paragraph, found);
    return found;
  }

  return {
    has: (id) => byId.has(id),
    isIn(id, paragraph) {
      const declared = byId.get(id);
      return declared !== undefined && speaksOf(declared, paragraph);
    },
    covers(word, paragraphs) {
      const candidates = byWord.get(word) ?? [];
      return candidates.some((declared) => paragraphs.some((paragraph) => speaksOf(declared, paragraph)));
    },
  };
}

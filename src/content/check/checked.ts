import type { Word } from '../../language/words-of.ts';
import type { Fact, Person, Problem, Term, Topic } from '../knowledge.ts';
import type { Located, Place } from '../located.ts';
import type { YamlPath } from '../parse/parse-yaml.ts';
import type { ArticleText, ParagraphText } from './article-text.ts';
import type { DeclaredNames } from './declared-names.ts';
import type { NameRule } from './name-rule.ts';

/** A fact or topic with everything a check of it needs. */
export interface Checked<Entry extends Fact | Topic = Fact | Topic> {
  readonly located: Located<Entry>;
  /** The words of each field that states something. */
  readonly stated: readonly (readonly [field: string, words: readonly Word[]])[];
  readonly text: ArticleText;
  /** The paragraphs it cites that exist. */
  readonly cited: readonly ParagraphText[];
  /** The people and terms of all articles. */
  readonly declared: readonly (Person | Term)[];
  readonly names: DeclaredNames;
  readonly isName: NameRule;
}

/** A problem with a field of a record. */
export function problemAt({ file, line }: Place, message: string, ...path: YamlPath): Problem {
  return { file, line: line(...path), message };
}

/** `paragraph 6`, `paragraphs 6 and 18`, `paragraphs 1, 6 and 18`. */
export function paragraphList(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  if (numbers.length < 2) return `paragraph ${last ?? '?'}`;
  return `paragraphs ${numbers.slice(0, -1).join(', ')} and ${last}`;
}

/** A word of a question as its shape has it. */
export interface ShapeWord {
  /** Lower-case. */
  readonly as: string;
  /** It names somebody or something, so that it says nothing of how the question is put. */
  readonly isName: boolean;
}

/** What stands in a shape for words of the matter itself, and for numbers. */
const MATTER = '§';
const NUMBER = '#';
/** Words in a row that are looked at together. */
const LONGEST = 3;

/**
 * How a question is put, whatever it is about: the words by which people ask (`known`) in their order, and one sign for all others
 * that stand side by side. `what was wrong with the bridge` is `what was wrong with the §`.
 */
export function shapeOf(words: readonly ShapeWord[], known: ReadonlySet<string>): readonly string[] {
  const shape: string[] = [];
  for (const { as, isName } of words) {
    // *Whats* is *what's*, whose end says nothing.
    const word = as.replace(/^(what|wat|who|where|how|when|why)'?s$/u, '$1');
    const sign = !isName && known.has(word) ? word : /^\d/u.test(word) ? NUMBER : MATTER;
    if (sign !== MATTER || shape.at(-1) !== MATTER) shape.push(sign);
  }
  return shape;
}

/** A shape's words, and two and three of them in a row, also at its ends; each weighs alike, all together 1. */
export function featuresOf(shape: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const whole = ['^', ...shape, '$'];
  for (let length = 1; length <= LONGEST; length++)
    for (let at = 0; at + length <= whole.length; at++) {
      const feature = whole.slice(at, at + length).join(' ');
      if (length > 1 || !/^[$^]$/u.test(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  const norm = Math.hypot(...counts.values()) || 1;
  return new Map([...counts].map(([feature, count]) => [feature, count / norm]));
}

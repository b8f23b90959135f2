import type { Line } from '../answer.ts';
import { isCited } from '../cite/is-cited.ts';
import { isSaid } from '../cite/said-already.ts';

/** The lines of each answer but those that one of another answer tells; of two that tell the same, the first. */
export function withoutOneAnothers(answers: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const isTold = (line: Line, other: Line) => {
    const [where] = line.citations;
    return (
      where !== undefined &&
      isCited(where, other.citations) &&
      isSaid(line.text, [other.text], where.article.language)
    );
  };
  return answers.map((lines, at) =>
    lines.filter((line) =>
      answers.every(
        (others, place) =>
          place === at ||
          others.every((other) => !isTold(line, other) || (at < place && isTold(other, line))),
      ),
    ),
  );
}

import type { Answers } from '../../../src/answer/answers.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { nothing } from '../../train/ingredients.ts';
import { createLearnWithout } from '../../train/learn-without.ts';
import { learningArticles, storyOf } from '../../train/learning-articles.ts';
import { measuredSets } from '../../train/measured-sets.ts';

/** An article, and answers about it with all its facts by weights that have not seen its story. */
export interface LeftOut {
  readonly id: string;
  answers(): Answers;
}

/** Every article of the corpus and the shipped one; what is not asked for is not learned. */
export function leftOutAnswers(): readonly LeftOut[] {
  const measured = measuredSets(learningArticles(), nothing);
  const learnWithout = createLearnWithout(
    measured.map(({ set }) => set),
    nothing,
  );
  return measured
    .filter(({ set }) => set.portion === 'facts')
    .map(({ set, knowledge, compiled }) => {
      let made: Answers | undefined;
      return {
        id: set.article,
        answers() {
          made ??= createAnswers(knowledge, { compiled, weights: learnWithout(storyOf(set.article)) });
          return made;
        },
      };
    });
}

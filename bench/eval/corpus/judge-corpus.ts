import { createAnswers } from '../../../src/answer/create-answers.ts';
import { judgeBy } from '../../../src/answer/follow-up/learned.ts';
import { corpusArticles, type Portion, shippedArticle } from '../../corpus-articles.ts';
import { type Ingredient, nothing } from '../../train/ingredients.ts';
import { createFollowUpLearner } from '../../train/learn-follow-ups.ts';
import { createLearnWithout } from '../../train/learn-without.ts';
import { learningArticles, storyOf } from '../../train/learning-articles.ts';
import { measuredSets } from '../../train/measured-sets.ts';
import { type Prepared, prepare } from '../../train/prepare.ts';
import { dialoguesOf, judgeDialogue } from './dialogues.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { pairOf } from './pair.ts';

/** What became of the questions about one article. */
export interface JudgedArticle {
  readonly id: string;
  readonly language: string;
  readonly portion: Portion | 'two articles' | 'dialogues' | 'unseen dialogues';
  readonly outcomes: readonly Outcome[];
}

/** Asks everything there is, each article with weights that have not seen its story; takes three minutes. */
export function judgeCorpus(without: Required<Ingredient> = nothing): readonly JudgedArticle[] {
  const measured = measuredSets(learningArticles(), without);
  const learnWithout = createLearnWithout(
    measured.map(({ set }) => set),
    without,
  );
  const followUpsWithout = createFollowUpLearner(measured, learnWithout);
  const answersOf = (id: string, { knowledge, compiled }: Prepared) => {
    const story = storyOf(id);
    const judge = judgeBy(followUpsWithout(story));
    return createAnswers(knowledge, { compiled, weights: learnWithout(story), judge });
  };
  const articles = corpusArticles();
  const judged = [...articles, shippedArticle()].flatMap(({ id, knowledge, questions }) => {
    const language = knowledge.articles[0]?.language ?? '';
    return measured
      .filter(({ set }) => set.article === id)
      .flatMap((prepared): JudgedArticle[] => {
        const { portion } = prepared.set;
        const answers = answersOf(id, prepared);
        const outcomes = questions.map((question) => outcomeOf(question, answers.ask(question.q)));
        const turns = (['dialogues', 'unseen dialogues'] as const).flatMap((kind): JudgedArticle[] => {
          const known = portion === 'facts' ? dialoguesOf(id, kind.replace(' ', '-')) : undefined;
          if (!known) return [];
          const outcomes = known.flatMap((one) => judgeDialogue(one, answers));
          return [{ id, language, portion: kind, outcomes }];
        });
        return [{ id, language, portion, outcomes }, ...turns];
      });
  });
  const pair = pairOf(articles);
  const answers = answersOf(pair.id, prepare(pair, 'facts', without));
  const outcomes = pair.questions.map((question) => outcomeOf(question, answers.ask(question.q)));
  return [...judged, { id: pair.id, language: 'en', portion: 'two articles', outcomes }];
}

import { existsSync } from 'node:fs';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { corpusArticles, type Portion, shippedArticle } from '../../corpus-articles.ts';
import { type Ingredient, nothing } from '../../train/ingredients.ts';
import { createLearnWithout } from '../../train/learn-without.ts';
import { learningArticles, storyOf } from '../../train/learning-articles.ts';
import { measuredSets } from '../../train/measured-sets.ts';
import { type Prepared, prepare } from '../../train/prepare.ts';
import { judgeDialogue, readDialogues } from './dialogues.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { pairOf } from './pair.ts';

/** What became of the questions about one article. */
export interface JudgedArticle {
  readonly id: string;
  readonly language: string;
  readonly portion: Portion | 'two articles' | 'dialogues';
  readonly outcomes: readonly Outcome[];
}

/** Asks everything there is, each article with weights that have not seen its story; takes two minutes. */
export function judgeCorpus(without: Required<Ingredient> = nothing): readonly JudgedArticle[] {
  const measured = measuredSets(learningArticles(), without);
  const learnWithout = createLearnWithout(
    measured.map(({ set }) => set),
    without,
  );
  const answersOf = (id: string, { knowledge, compiled }: Prepared) =>
    createAnswers(knowledge, { compiled, weights: learnWithout(storyOf(id)) });
  const articles = corpusArticles();
  const judged = [...articles, shippedArticle()].flatMap(({ id, knowledge, questions }) => {
    const language = knowledge.articles[0]?.language ?? '';
    return measured
      .filter(({ set }) => set.article === id)
      .flatMap((prepared): JudgedArticle[] => {
        const { portion } = prepared.set;
        const answers = answersOf(id, prepared);
        const outcomes = questions.map((question) => outcomeOf(question, answers.ask(question.q)));
        const dialogues = new URL(`../../corpus/${id}/dialogues.jsonl`, import.meta.url);
        const isAsked = portion === 'facts' && existsSync(dialogues);
        const turns = (isAsked ? readDialogues(dialogues) : []).flatMap((one) => judgeDialogue(one, answers));
        return [
          { id, language, portion, outcomes },
          ...(isAsked ? [{ id, language, portion: 'dialogues' as const, outcomes: turns }] : []),
        ];
      });
  });
  const pair = pairOf(articles);
  const answers = answersOf(pair.id, prepare(pair, 'facts', without));
  const outcomes = pair.questions.map((question) => outcomeOf(question, answers.ask(question.q)));
  return [...judged, { id: pair.id, language: 'en', portion: 'two articles', outcomes }];
}

import { halves, readRetrievalSets } from '../retrieval/retrieval-sets.ts';
import { textKnowledge } from '../retrieval/text-knowledge.ts';
import { type ExampleSet, examplesOf } from './examples.ts';
import { prepare } from './prepare.ts';

/** Of each public set every so many questions of the tuned half are learned from, at most so many of one set. */
const QUESTIONS = 150;

/**
 * Questions of the public sets whose words stand in the text more often than members' do: only how records are ranked is
 * learned from them, since whether something is answered is another matter there. They are not part of the project; none
 * where they are not at hand.
 */
export function publicExamples(): readonly ExampleSet[] {
  return readRetrievalSets().flatMap((set) => {
    const half = halves(set);
    const tuned = set.articles.filter((_, at) => half[at] === 0);
    const all = tuned.reduce((sum, { questions }) => sum + questions.length, 0);
    const every = Math.max(1, Math.floor(all / QUESTIONS));
    return tuned.map(({ article, paragraphs, questions }) => {
      const chosen = questions
        .filter(({ answerable }, at) => answerable && at % every === 0)
        .map(({ q, gold, answer }) => ({
          q,
          answerable: true,
          gold: gold.map((paragraph) => paragraph + 1),
          must: answer === null ? [] : [answer],
          style: 'public',
          alarm: false,
        }));
      const prepared = prepare({ knowledge: textKnowledge(paragraphs, set.language) }, 'text');
      return examplesOf({ id: article, questions: chosen }, 'text', prepared);
    });
  });
}

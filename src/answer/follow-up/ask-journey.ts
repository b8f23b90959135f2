import type { Fact, Topic } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isOftenAsked } from './asked-so.ts';
import type { Asked } from './follow-up-sources.ts';
import { givesDetail } from './gives-detail.ts';

/**
 * Why, when and where somebody goes, asked of the journey they all make: undefined when the question before is not about
 * who goes somewhere, or nothing of that topic states it.
 */
export function askJourney(word: string, asked: Asked): Answer | undefined {
  const { before, answer, ask, find } = asked;
  const goer = isAnswered(answer) ? answer.facts[0] : undefined;
  // `why him?` asks about one of them.
  if (!goer || !GOING.test(before) || /^why ./u.test(word)) return undefined;
  const journey = journeyOf(goer, asked);
  const found = journey && ask(`${word} ${journey.description}`);
  const [goal] = found && isAnswered(found) ? found.facts : [];
  if (!found || !goal || !journey.facts.includes(goal.id) || goal.kind === 'person') return undefined;
  return givesDetail(word, goal.says, before, find) || isOftenAsked(word, goal) ? found : undefined;
}

/** The topic of those who go: `Who goes to Washington for Monday's meeting`. */
function journeyOf(fact: Fact, { knowledge }: Asked): Topic | undefined {
  const own = 'topic' in fact ? fact.topic : undefined;
  return knowledge.topics.find(
    ({ id, facts, description }) => (id === own || facts.includes(fact.id)) && GOING.test(description),
  );
}

const GOING =
  /\b(?:go(?:es|ing)?|com(?:es?|ing)|join\p{L}*|attend\p{L}*|travel\p{L}*|head(?:ed|ing|s)?|fly(?:ing)?|invited)\b/iu;

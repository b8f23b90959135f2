import type { Topic } from '../../content/knowledge.ts';
import { isQuestion, type WriteQuestion } from '../suggest/write-question.ts';

/** A topic as a member would ask for it: the first of its phrasings that is a question, else its description. */
export function topicQuestion({ asked, description }: Topic, write: WriteQuestion): string {
  const question = asked.find(isQuestion);
  return question === undefined ? description : write(question);
}

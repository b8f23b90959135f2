import type { Answer } from './answer.ts';
import { isAnswered } from './answer-kinds.ts';
import type { Difference } from './premises/difference.ts';
import { hasAsked } from './premises/has-asked.ts';
import { statedBeside } from './premises/stated-beside.ts';
import type { Sources } from './sources.ts';

/**
 * An answer with what the message states beside its question and the articles have differently: each statement is looked
 * up by itself, since what answers the question may be about something else. What the answer has as the member does, or
 * tells already, is left out, and so is a number that an article has anywhere: it may count just what is stated.
 */
export function withStated(answer: Answer, message: string, { ask, language, knowledge }: Sources): Answer {
  if (answer.kind === 'not-understood') return answer;
  const { differs = [] } = answer;
  const isTold = new Set(differs.map(({ asked }) => asked.toLowerCase()));
  const more = statedBeside(message, language).flatMap((stated) => {
    const other = ask(stated);
    const found = isAnswered(other) ? (other.differs ?? []) : [];
    return found.filter((one) => !isTold.has(one.asked.toLowerCase()) && !isHad(one));
  });
  return more.length > 0 ? { ...answer, differs: [...differs, ...more] } : answer;

  function isHad(one: Difference): boolean {
    const anywhere = () => knowledge.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    const texts = one.kind === 'number' ? anywhere() : [answer.text];
    return texts.some((text) => hasAsked({ ...answer, text }, one));
  }
}

import type { Fact, Statement } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { standTogether } from '../cite/attribution.ts';
import { lineOf, namesThese } from '../listed/shelf.ts';
import { voicesOf } from '../listed/sides/voices.ts';
import { tellLines } from '../listed/tell-lines.ts';
import { inStoryOrder } from '../lookup/in-their-order.ts';
import { contradict } from '../lookup/opposing.ts';
import { tellSome } from './ask-planned.ts';
import type { Asked, Turn } from './follow-up.ts';
import { type Asking, resolve } from './resolve.ts';

/**
 * What somebody says against what was told, where a follow-up asks how they take it: *what is her answer to that*. Facts say
 * which statements contradict each other; undefined where none does, or where something else is asked.
 */
export function askReply(read: Asking, asked: Asked): Turn | undefined {
  const { thread, way, words } = asked;
  const { shelf } = way;
  if (!shelf || read.kind !== 'open' || !words.replies.test(read.question.toLowerCase())) return undefined;
  const resolved = resolve(read, asked);
  const voices = voicesOf(resolved.reading.words, shelf).map(({ person, name }) => person?.id ?? name);
  const against = opposing(thread.answer, asked).filter(
    ({ speaker }) => voices.length === 0 || voices.some((voice) => voice === speaker),
  );
  if (against.length === 0) return undefined;
  const lines = against.map((fact) => lineOf(fact, shelf));
  const list = tellLines({ lead: namesThese(shelf), lines }, resolved.text, way.voice.language);
  return tellSome(lines, list, resolved, asked);
}

/** The statements that contradict what an answer rests on, in the articles' order. */
function opposing(answer: Answer, { knowledge }: Asked): readonly Statement[] {
  const facts: readonly Fact[] = 'facts' in answer ? answer.facts : [];
  const told = facts.filter((fact) => fact.kind === 'statement');
  return knowledge.facts
    .filter((fact) => fact.kind === 'statement')
    .filter((other) => told.some((one) => contradict(one, other) && !standTogether(one, other, knowledge)))
    .sort(inStoryOrder(knowledge));
}

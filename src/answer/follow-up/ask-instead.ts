import type { Answer } from '../answer.ts';
import { absent, isAnswered, isGap, saysSo } from '../answer-kinds.ts';
import type { Asked } from './follow-up-sources.ts';
import { insteadOf, insteadOfPerson } from './instead.ts';
import { speaksOf } from './provides.ts';
import { asQuestion } from './rephrase.ts';

/** The question before, about somebody or something else; an answer has to speak of that. */
export function askInstead(other: string, asked: Asked): Answer {
  const { before, question, answer, joined, find, ask } = asked;
  const wholes = insteadOf(other, before, find).map((whole) => ask(asQuestion(whole)));
  const [best] = [...wholes].sort((one, two) => sureness(two) - sureness(one));
  if (best) {
    const isKnown = isGap(best) || (best.kind === 'detail-absent' && best.apart !== undefined);
    if (isAnswered(best) ? speaksOf(other, best, find) : isKnown) return best;
    return (
      toldOf(other, asked) ??
      (isAnswered(best) ? absent('The article does not say that.', answer, joined) : best)
    );
  }
  const alone = ask(question);
  if (isAnswered(alone) && speaksOf(other, alone, find)) return alone;
  const person = insteadOfPerson(other, before, find);
  const whole = person ? ask(asQuestion(person)) : undefined;
  if (whole && (!isAnswered(whole) || speaksOf(other, whole, find))) return whole;
  const together = ask(`${other} ${before}`);
  if (isAnswered(together) && speaksOf(other, together, find)) return saysSo(together, joined);
  const told = toldOf(other, asked);
  if (told) return told;
  return isAnswered(alone) ? absent('The article does not say that.', answer, joined) : saysSo(alone, joined);
}

/** What happened in a month instead; that the article does not say the same of somebody, and what it does say of them. */
function toldOf(other: string, { knowledge, find, ask, joined }: Asked): Answer | undefined {
  if (find(other)[0]?.sort === 'date') {
    const then = ask(asQuestion(`what happened ${other}`));
    return isAnswered(then) && speaksOf(other, then, find) ? then : undefined;
  }
  const named = find(other).find(({ sort }) => sort === 'person');
  const person = knowledge.facts.find(({ id }) => id === named?.id);
  const known = person?.kind === 'person' ? ask(`Who is ${person.name}?`) : undefined;
  if (person?.kind !== 'person' || known?.kind !== 'answer' || known.facts[0] !== person) return undefined;
  return absent(`The article does not say that of ${person.name}. It says: ${person.says}`, known, joined);
}

function sureness(answer: Answer): number {
  return (isAnswered(answer) ? 1 : 0) + answer.receipt.confidence;
}

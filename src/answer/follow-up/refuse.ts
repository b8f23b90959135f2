import type { Detail } from '../../language/follow-up-words.ts';
import type { Answer } from '../answer.ts';
import { absent, isAnswered, saysSo } from '../answer-kinds.ts';
import { citeFacts } from '../cite/cite-facts.ts';
import { tell } from '../pipeline.ts';
import type { Asked } from './follow-up.ts';
import { gapFor, isAboutSource, type LeaningFound } from './settle.ts';
import type { Tells } from './tells.ts';
import { writeThread } from './thread.ts';

type Refused = LeaningFound & { readonly tells: Tells | undefined };

/** What is said where nothing that was found tells what is asked for: the first row that has something to say. */
export function refuse(refused: Refused, asked: Asked): Answer {
  const joined = writeThread(asked.question, asked.thread.before);
  for (const row of ROWS) {
    const answer = row(refused, asked);
    if (answer) return asked.way.withMatches(saysSo(answer, joined));
  }
  const { read } = refused;
  const detail = read.kind === 'detail' ? (read.row.named ?? read.ask) : 'that';
  return absent(`The article does not say ${detail}.`, asked.thread.answer, joined);
}

const ROWS: readonly ((refused: Refused, asked: Asked) => Answer | undefined)[] = [
  // Somebody wrote down that the article lacks this very detail.
  ({ read, leant, resolved, tells }, { way }) => {
    const gap = read.kind === 'detail' && tells ? gapFor(leant, way.search, tells) : undefined;
    const fact = gap === undefined ? undefined : way.search.facts[gap];
    if (fact?.kind !== 'gap') return undefined;
    return tell({ kind: 'gap', gap: fact }, leant, resolved.text, resolved.written, way);
  },
  // Who says so, how sure it is: what has no speaker the article says in its own voice.
  ({ read, tells }, { thread: { answer } }) => {
    if (!isAboutSource(read)) return undefined;
    if (!isAnswered(answer) || tells?.({ text: answer.text, fact: answer.facts[0] })) return answer;
    const isOwn = answer.facts.every((one) => one.kind !== 'statement' || one.attribution === 'article');
    return isOwn ? { ...answer, text: `The article itself says: ${answer.text}` } : answer;
  },
  // Another paragraph that the shown fact rests on tells it: that one comes first.
  ({ read, tells }, { thread: { answer } }) => {
    const isSought = read.kind === 'detail' && BESIDE.includes(read.row.detail);
    if (!isSought || !isAnswered(answer) || answer.facts.length !== 1) return undefined;
    const [, ...others] = answer.citations;
    const best = others.find(({ excerpt }) => tells?.({ text: excerpt.text, fact: undefined }));
    return best && { ...answer, citations: [best, ...answer.citations.filter((one) => one !== best)] };
  },
  // Not the same of somebody, but what the article does say of them.
  ({ read }, { thread: { answer }, knowledge, find }) => {
    const named =
      read.kind === 'instead' ? find(read.other).find(({ sort }) => sort === 'person') : undefined;
    const person = named && knowledge.facts.find(({ id }) => id === named.id);
    if (person?.kind !== 'person') return undefined;
    const text = `The article does not say that of ${person.name}. It says: ${person.says}`;
    const citations = citeFacts([person], person.says, knowledge).slice(0, 1);
    const { receipt } = answer;
    return absent(text, { kind: 'answer', text, facts: [person], citations, receipt }, receipt.question);
  },
];

/** Details that another paragraph of the same fact may tell. */
const BESIDE: readonly Detail[] = ['when', 'where', 'to-whom'];

import type { Detail } from '../../language/vocabulary/follow-up-words.ts';
import type { Answer } from '../answer.ts';
import { absent, isAnswered, saysSo } from '../answer-kinds.ts';
import { citeFacts } from '../cite/cite-facts.ts';
import { decide } from '../decide.ts';
import { tell } from '../tell.ts';
import type { Asked } from './follow-up.ts';
import { questionOf } from './resolve.ts';
import { isAboutSource, type LeaningFound } from './settle.ts';
import { writeThread } from './thread.ts';

/** What is said where nothing that was found tells what is asked for: the first row that has something to say. */
export function refuse(leaning: LeaningFound, asked: Asked): Answer {
  const joined = writeThread(asked.question, asked.thread);
  for (const row of ROWS) {
    const answer = row(leaning, asked);
    if (answer) return asked.way.withMatches(saysSo(answer, joined));
  }
  const { read } = leaning;
  const { answer } = asked.thread;
  const { phrases, name } = asked.way.voice;
  const detail = read.kind === 'detail' ? (read.row.named ?? read.ask) : phrases.that;
  return absent(phrases.notSaid(name(answer.citations[0]?.article), detail), answer, joined);
}

const ROWS: readonly ((leaning: LeaningFound, asked: Asked) => Answer | undefined)[] = [
  // Not the same of somebody, but what the article does say of them.
  ({ read }, { thread: { answer }, knowledge, find, way: { voice } }) => {
    const named =
      read.kind === 'instead' ? find(read.other).find(({ sort }) => sort === 'person') : undefined;
    const person = named && knowledge.facts.find(({ id }) => id === named.id);
    if (person?.kind !== 'person') return undefined;
    const citations = citeFacts([person], [person.says], knowledge).slice(0, 1);
    const name = voice.name(citations[0]?.article);
    const text = voice.phrases.notSaidOf(name, person.name, person.says);
    const { receipt } = answer;
    return absent(text, { kind: 'answer', text, facts: [person], citations, receipt }, receipt.question);
  },
  // Somebody wrote down that the article lacks this very detail.
  ({ read, leant, resolved, lacking }, { way }) => {
    const gap = read.kind === 'detail' ? lacking : undefined;
    return gap && tell({ kind: 'gap', gap }, leant, questionOf(resolved, way));
  },
  // Somebody wrote down that the article lacks what is asked in words of its own.
  ({ read, leant, resolved, tells }, { way }) => {
    const lacking = decide({ ...leant, confidence: 0 }, way.search, undefined);
    if (read.kind === 'detail' || lacking.kind !== 'gap') return undefined;
    const { gap } = lacking;
    if (tells && !tells({ text: gap.says, fact: gap })) return undefined;
    return tell(lacking, leant, questionOf(resolved, way));
  },
  // Who says so, how sure it is: what has no speaker the article says in its own voice.
  ({ read, tells }, { thread: { answer }, way: { voice } }) => {
    if (!isAboutSource(read)) return undefined;
    if (!isAnswered(answer) || tells?.({ text: answer.text, fact: answer.facts[0] })) return answer;
    const isOwn = answer.facts.every((one) => one.kind !== 'statement' || one.attribution === 'article');
    const name = voice.name(answer.citations[0]?.article);
    return isOwn ? { ...answer, text: voice.phrases.saysItself(name, answer.text) } : answer;
  },
  // Another paragraph that the shown fact rests on tells it: that one comes first.
  ({ read, tells }, { thread: { answer } }) => {
    const isSought = read.kind === 'detail' && BESIDE.includes(read.row.detail);
    if (!isSought || !isAnswered(answer) || answer.facts.length !== 1) return undefined;
    const [, ...others] = answer.citations;
    const best = others.find(({ excerpt }) => tells?.({ text: excerpt.text, fact: undefined }));
    return best && { ...answer, citations: [best, ...answer.citations.filter((one) => one !== best)] };
  },
];

/** Details that another paragraph of the same fact may tell. */
const BESIDE: readonly Detail[] = ['when', 'where', 'to-whom'];

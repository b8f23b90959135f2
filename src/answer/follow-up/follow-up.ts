import type { Article, Knowledge } from '../../content/knowledge.ts';
import { type FollowUpWords, followUpWordsOf } from '../../language/vocabulary/follow-up-words.ts';
import type { Answer } from '../answer.ts';
import { absent, concerns, isAnswered } from '../answer-kinds.ts';
import type { WriteQuestion } from '../suggest/write-question.ts';
import { changeAsked, stillSo } from '../versions/changes.ts';
import type { Way } from '../way.ts';
import { askLeaning } from './ask-leaning.ts';
import { askPlanned } from './ask-planned.ts';
import { askReply } from './ask-reply.ts';
import { withCounterpart } from './counterpart.ts';
import type { FindMentions } from './mentions.ts';
import { nextOf } from './more.ts';
import { readFollowUp } from './read-follow-up.ts';
import { asOpen } from './resolve.ts';
import type { JudgeFollowUp } from './signs.ts';
import { MOST_BEFORE, readThread, type Thread, writeThread } from './thread.ts';
import { asQuestion, whoElse } from './whole-question.ts';

/** What resolving a follow-up needs. */
export interface FollowUpSources {
  readonly knowledge: Knowledge;
  readonly find: FindMentions;
  readonly write: WriteQuestion;
  /** Answers a whole question by itself. */
  ask(question: string): Answer;
  /** How questions are answered in the language of an answer; undefined without any article. */
  wayOf(answer: Answer): Way | undefined;
  readonly judge: JudgeFollowUp;
}

/** A follow-up with everything it may lean on. */
export interface Asked extends FollowUpSources {
  readonly question: string;
  readonly thread: Thread;
  readonly way: Way;
  readonly words: FollowUpWords;
}

/** An answer with the question it is an answer to: with the words of those before it where it could be written so. */
export interface Turn {
  readonly answer: Answer;
  readonly before: string;
}

/**
 * Answers a question that follows on another one: that one is asked again, and then both together as one whole question
 * that leans on where its answer stands. What was found has to tell the very detail that a bare question word asks for,
 * or the answer is "no". The receipt names the question as it was understood, which gives the same answer when it is
 * asked by itself.
 */
export function followUp(question: string, before: string, sources: FollowUpSources): Answer {
  return turnAfter(question, threadOf(before, sources), sources).answer;
}

/** Reads a thread from the text of a button, and finds its answers again by asking once more. */
function threadOf(text: string, sources: FollowUpSources, depth = 0): Thread {
  // Nobody but a forger writes more brackets.
  const written = depth < MOST_BEFORE ? readThread(text) : undefined;
  if (!written) return { text, before: text, answer: sources.ask(text) };
  const earlier = threadOf(written.before, sources, depth + 1);
  return { text, ...turnAfter(written.question, earlier, sources), earlier };
}

function turnAfter(question: string, thread: Thread, sources: FollowUpSources): Turn {
  const { answer } = thread;
  if (answer.kind === 'not-understood' && thread.earlier) return turnAfter(question, thread.earlier, sources);
  const way = answer.kind === 'not-understood' ? undefined : sources.wayOf(answer);
  if (!way) return { answer: sources.ask(question), before: question };
  if (changeAsked(question, way.language) === 'still') {
    const again = stillSo(writeThread(question, thread), answer, sources.ask(thread.before), way);
    if (again) return { answer: again, before: thread.before };
  }
  const words = followUpWordsOf(way.search.reader.language.code);
  const asked: Asked = { ...sources, question, thread, way, words };
  const read = withCounterpart(readFollowUp(question, words), asked);
  switch (read.kind) {
    case 'nothing':
      return { answer: sources.ask(''), before: thread.before };
    case 'others':
      return { answer: askOthers(asked), before: thread.before };
    case 'more':
      return { answer: askMore(read.alike, asked), before: thread.before };
    default: {
      const asking = asOpen(read, asked);
      return askReply(asking, asked) ?? askPlanned(asking, asked) ?? askLeaning(asking, asked);
    }
  }
}

/** The other people, if the answer has any that were not named already. */
function askOthers(asked: Asked): Answer {
  const { question, thread, ask, find, way } = asked;
  const { voice } = way;
  const { before, answer } = thread;
  const whole = whoElse(before, find);
  const found = whole
    ? ask(asQuestion(whole))
    : askLeaning({ kind: 'open', question, leans: 'points' }, asked).answer;
  if (!isAnswered(found)) return found;
  const isThere = whole !== undefined || concerns(found, answer);
  const known = new Set(find(`${before} ${answer.text}`).map(({ id }) => id));
  const isNew = find(found.text).some(
    ({ id, sort }) => (sort === 'person' || sort === 'place') && !known.has(id),
  );
  return isNew && isThere
    ? found
    : absent(voice.phrases.nobodyElse(voice.name(nearestTo(answer))), answer, writeThread(question, thread));
}

/** What the article goes on with. */
function askMore(alike: boolean, { question, thread, knowledge, write, ask, way }: Asked): Answer {
  const { before, answer } = thread;
  const next = nextOf(alike ? before : '', answer, knowledge, write);
  return next === undefined
    ? absent(
        way.voice.phrases.noMore(way.voice.name(nearestTo(answer))),
        answer,
        writeThread(question, thread),
      )
    : ask(next);
}

/** The article that an answer is from. */
function nearestTo({ citations: [first] }: Answer): Article | undefined {
  return first?.article;
}

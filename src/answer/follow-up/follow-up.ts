import type { Answer } from '../answer.ts';
import { absent, isAnswered, saysSo } from '../answer-kinds.ts';
import { askDetail } from './ask-detail.ts';
import { askInstead } from './ask-instead.ts';
import { askOpen } from './ask-open.ts';
import { askSource } from './ask-source.ts';
import type { Asked, FollowUpSources } from './follow-up-sources.ts';
import { joinQuestions, splitQuestions } from './joined-question.ts';
import { readFollowUp } from './read-follow-up.ts';
import { asQuestion, whoElse } from './rephrase.ts';
import { whatElse } from './what-else.ts';

/**
 * Answers a question that follows on another one. It is turned into a whole question where that can be done (`and in
 * April?` into `What happened in April?`), else asked together with the one before; what was found then has to provide
 * the very thing that is asked, or the answer is "no". The receipt names the question as it was understood, which gives
 * the same answer when it is asked by itself.
 */
export function followUp(question: string, before: string, sources: FollowUpSources): Answer {
  // Of a long chain the first whole question and the latest one are kept.
  const first = rootOf(before);
  const answer = sources.ask(first);
  const joined = joinQuestions(question, first);
  const asked: Asked = { ...sources, question, before: first, answer, joined };
  if (answer.kind === 'not-understood') return sources.ask(question);
  const read = readFollowUp(question);
  switch (read.kind) {
    case 'nothing':
      return sources.ask('');
    case 'detail':
      return askDetail(read.ask, asked);
    case 'source':
    case 'certain':
      return askSource(read.kind, asked);
    case 'else':
      return read.people ? askWhoElse(asked) : askWhatElse(first, asked);
    case 'next':
      return askWhatElse('', asked);
    case 'instead':
      return askInstead(read.other, asked);
    case 'open':
      if (/^which\b/iu.test(first) && WHERE_THEY.test(question)) return askDetail('where', asked);
      return askOpen(read.question, read.leans, asked);
  }
}

/** The first question of a chain of joined ones. */
function rootOf(question: string): string {
  let root = question;
  for (let inner = splitQuestions(root); inner; inner = splitQuestions(root)) root = inner.before;
  return root;
}

/** The other people, if the answer has any that were not named already. */
function askWhoElse({ before, answer, joined, ask, find }: Asked): Answer {
  const whole = whoElse(before, find);
  const found = ask(whole ? asQuestion(whole) : `who else ${before}`);
  if (!isAnswered(found)) return whole ? found : saysSo(found, joined);
  const known = new Set(find(`${before} ${answer.text}`).map(({ id }) => id));
  const isNew = find(found.text).some(
    ({ id, sort }) => (sort === 'person' || sort === 'place') && !known.has(id),
  );
  if (isNew) return whole ? found : saysSo(found, joined);
  return absent('The article names nobody else here.', answer, joined);
}

/** What comes next; without a question in whose manner it is asked, the topic's next fact. */
function askWhatElse(manner: string, { answer, joined, knowledge, ask, write }: Asked): Answer {
  const next = whatElse(manner, answer, knowledge, write, ask);
  return next ? ask(next) : absent('The article says no more about this.', answer, joined);
}

const WHERE_THEY = /^where are they\b/iu;

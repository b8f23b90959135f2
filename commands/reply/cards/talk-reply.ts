import { isAnswered } from '../../../src/answer/answer-kinds.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import { smallTalk, type Talk } from '../../../src/answer/plan/small-talk.ts';
import article from '../../article.ts';
import help from '../../help.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Context } from '../command/command.ts';
import type { Reply, Visibility } from '../reply.ts';

/**
 * What to say to a message that asks nothing about what the articles tell: what the bot can do, what it has read, or
 * three questions; undefined for every other message.
 */
export function talkReply(
  message: string,
  visibility: Visibility,
  answers: Answers,
  context: Context,
): Reply | undefined {
  const talk = smallTalk(message, answers.knowledge);
  // What is in the article is told rather than that there is one.
  if (talk === undefined || (talk === 'article' && isTold(message, answers))) return undefined;
  return replyTo(talk, visibility, answers, context);
}

function isTold(message: string, answers: Answers): boolean {
  const answer = answers.ask(message);
  return isAnswered(answer) && answer.lines !== undefined;
}

function replyTo(talk: Talk, visibility: Visibility, answers: Answers, context: Context): Reply {
  const { say } = answers.voice;
  const options = { private: visibility === 'private' };
  switch (talk) {
    case 'bot':
      return help.run(options, answers, context);
    case 'article':
      return article.run(options, answers, context);
    case 'hello':
      return offer(say('talk.hello', { articles: answers.knowledge.articles.length }), visibility, answers);
    case 'thanks':
      return offer(say('talk.thanks'), visibility, answers);
  }
}

function offer(text: string, visibility: Visibility, answers: Answers): Reply {
  return { tone: 'help', visibility, text, next: answers.suggest('', AMOUNTS.next) };
}

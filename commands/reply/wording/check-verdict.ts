import type { CheckedSentence } from '../../../src/answer/check/check-text.ts';
import type { Voice } from '../../../src/answer/voice.ts';
import type { TargetMessage } from '../command/command.ts';
import type { Reply } from '../reply.ts';
import { asTyped } from './as-typed.ts';

type Kind = CheckedSentence['kind'];

/** The verdict that leads the card of a checked message, and whose message it is; of its sentences there is at least one. */
export function checkVerdict(
  kinds: readonly Kind[],
  { author, isForwarded }: Pick<TargetMessage, 'author' | 'isForwarded'>,
  { say, titles }: Voice,
): Pick<Reply, 'tone' | 'title' | 'text'> {
  const name = asTyped(author) || say('check.somebody');
  const whose = say(isForwarded ? 'check.forwarded' : 'check.message', { name });
  const articles = titles.length;
  const all = kinds.length;
  const count = (wanted: Kind) => kinds.filter((kind) => kind === wanted).length;
  const of = (wanted: Kind) => ({ whose, articles, all, count: count(wanted) });
  if (count('differs') > 0)
    return {
      tone: 'unclear',
      title: say('verdict.differs-title'),
      text: say('verdict.differs', of('differs')),
    };
  if (count('says-so') === all)
    return {
      tone: 'answer',
      title: say('verdict.says-so-title', { articles }),
      text: say('verdict.says-so', { whose, articles }),
    };
  if (count('says-so') > 0)
    return {
      tone: 'answer',
      title: say('verdict.in-part-title', { articles }),
      text: say('verdict.in-part', of('says-so')),
    };
  if (count('something') > 0)
    return {
      tone: 'near',
      title: say('verdict.something-title'),
      text: say('verdict.something', of('something')),
    };
  if (count('near') > 0)
    return { tone: 'near', title: say('verdict.near-title'), text: say('verdict.near', { whose, articles }) };
  return {
    tone: 'absent',
    title: say('verdict.absent-title'),
    text: say('verdict.absent', { whose, articles }),
  };
}

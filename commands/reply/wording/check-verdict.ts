import type { CheckedSentence } from '../../../src/answer/check/check-text.ts';
import type { TargetMessage } from '../command/command.ts';
import type { Reply } from '../reply.ts';
import { asTyped } from './as-typed.ts';

type Kind = CheckedSentence['kind'];

/** The verdict that leads the card of a checked message, and whose message it is; of its sentences there is at least one. */
export function checkVerdict(
  kinds: readonly Kind[],
  { author, isForwarded }: Pick<TargetMessage, 'author' | 'isForwarded'>,
): Pick<Reply, 'tone' | 'title' | 'text'> {
  const name = asTyped(author) || 'Somebody';
  const whose = isForwarded ? `A message that ${name} forwarded` : `${name}’s message`;
  const count = (...wanted: readonly Kind[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const [differs, same, something, near] = [
    count('differs'),
    count('says-so'),
    count('something'),
    count('near'),
  ];
  const of = (number: number) => (kinds.length === 1 ? 'it' : `${number} of its ${kinds.length} sentences`);
  if (differs > 0)
    return {
      tone: 'unclear',
      title: 'Differs',
      text: `${whose}: the article has ${of(differs)} differently.`,
    };
  if (same === kinds.length)
    return { tone: 'answer', title: 'The article says so', text: `${whose}: the article says the same.` };
  if (same > 0)
    return {
      tone: 'answer',
      title: 'The article says so, in part',
      text: `${whose}: the article says the same as ${of(same)}.`,
    };
  if (something > 0)
    return {
      tone: 'near',
      title: 'Something on it',
      text: `${whose}: the article has something on ${of(something)}; compare it.`,
    };
  if (near > 0)
    return {
      tone: 'near',
      title: 'Nothing sure on it',
      text: `${whose}: the article may have something on it.`,
    };
  return { tone: 'absent', title: 'Nothing on it', text: `${whose}: the article has nothing on it.` };
}

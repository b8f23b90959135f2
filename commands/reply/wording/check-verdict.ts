import type { CheckedSentence } from '../../../src/answer/check/check-text.ts';
import type { TargetMessage } from '../command/command.ts';
import type { Reply } from '../reply.ts';
import { asTyped } from './as-typed.ts';

type Kind = CheckedSentence['kind'];

/** The verdict that leads the card of a checked message, and whose message it is; of its sentences there is at least one. */
export function checkVerdict(
  kinds: readonly Kind[],
  { author, isForwarded }: Pick<TargetMessage, 'author' | 'isForwarded'>,
  articles: number,
): Pick<Reply, 'tone' | 'title' | 'text'> {
  const name = asTyped(author) || 'Somebody';
  const whose = isForwarded ? `A message that ${name} forwarded` : `${name}’s message`;
  const [they, have, say, none] =
    articles === 1
      ? ['the article', 'has', 'says', 'the article has nothing']
      : ['the articles', 'have', 'say', `none of the ${articles} articles has anything`];
  const count = (wanted: Kind) => kinds.filter((kind) => kind === wanted).length;
  const of = (wanted: Kind) =>
    kinds.length === 1 ? 'it' : `${count(wanted)} of its ${kinds.length} sentences`;
  const saysSo = articles === 1 ? 'The article says so' : 'The articles say so';
  const verdict = (tone: Reply['tone'], title: string, said: string) => ({
    tone,
    title,
    text: `${whose}: ${said}.`,
  });
  if (count('differs') > 0)
    return verdict('unclear', 'Differs', `${they} ${have} ${of('differs')} differently`);
  if (count('says-so') === kinds.length) return verdict('answer', saysSo, `${they} ${say} the same`);
  if (count('says-so') > 0)
    return verdict('answer', `${saysSo}, in part`, `${they} ${say} the same as ${of('says-so')}`);
  if (count('something') > 0)
    return verdict('near', 'Something on it', `${they} ${have} something on ${of('something')}; compare it`);
  if (count('near') > 0) return verdict('near', 'Nothing sure on it', `${they} may have something on it`);
  return verdict('absent', 'Nothing on it', `${none} on it`);
}

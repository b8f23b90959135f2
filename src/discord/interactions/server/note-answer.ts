import type { Answer } from '../../../answer/answer.ts';
import { isAnswered } from '../../../answer/answer-kinds.ts';
import type { Desk } from '../desk.ts';

/** Counts an answer for its server, without who asked; outside of a server nothing is counted. */
export function noteAnswer(answer: Answer, { here, store, metrics }: Desk): void {
  const { kind, receipt, citations } = answer;
  metrics?.asked(kind);
  if (here?.guildId === undefined || !store) return;
  store.note({
    guild: here.guildId,
    kind,
    isAnswered: isAnswered(answer),
    missing: 'missing' in answer && answer.missing.length > 0 ? answer.missing : receipt.unaccounted,
    paragraphs: citations.map(({ article, paragraph }) => ({ article: article.id, paragraph })),
    text: receipt.question,
  });
}

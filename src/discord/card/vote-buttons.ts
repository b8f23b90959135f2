import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../../answer/answer.ts';
import { isAnswered } from '../../answer/answer-kinds.ts';
import { formatCustomId } from './custom-id.ts';

/** Two small buttons that ask whether an answer was helpful; none where there is no passage, or its id is too long. */
export function voteButtons(answer: Answer): APIButtonComponentWithCustomId[] {
  const about = aboutOf(answer);
  if (about === undefined) return [];
  return (['yes', 'no'] as const).flatMap((vote) => {
    const custom_id = formatCustomId({ kind: 'helpful', vote, answer: answer.kind, about });
    if (custom_id === undefined) return [];
    const emoji = { name: vote === 'yes' ? '👍' : '👎' };
    return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, emoji, custom_id }];
  });
}

/** The first fact of an answer, or else its first paragraph. */
function aboutOf(answer: Answer): string | undefined {
  const [fact] = isAnswered(answer) ? answer.facts : [];
  if (fact) return `${fact.article} ${fact.id}`;
  const [citation] = answer.citations;
  return citation && `${citation.article.id} ¶${citation.paragraph}`;
}

import type { Answers } from '../../../../src/answer/answers.ts';
import { type Linked, linkTargets } from '../../../../src/answer/linked.ts';
import type { Knowledge } from '../../../../src/content/knowledge.ts';
import type { Guild } from '../../../../src/store/guild-settings.ts';
import type { ControlOption } from '../../controls.ts';
import type { Reply } from '../../reply.ts';
import { targetValue, UNLINK, WRITE } from './link-value.ts';

/** Options that lead to the knowledge, beside those for a form and for taking a link away; Discord takes 25. */
const TARGETS = 23;

/** What a phrasing can be linked to, the nearest first. */
export function entryReply(phrasing: string, { links }: Guild, answers: Answers): Reply {
  const { say } = answers.voice;
  const now = links.find((link) => link.phrasing === phrasing);
  const chosen = now && targetValue(now.to);
  const targets = linkTargets(phrasing, answers, TARGETS).filter((to) => targetValue(to).length <= 100);
  const options: ControlOption[] = [
    ...targets.map((to) => ({
      label: labelOf(to, answers.knowledge),
      value: targetValue(to),
      isChosen: targetValue(to) === chosen,
    })),
    { label: say('unanswered.write'), value: WRITE, isChosen: false },
    ...(now ? [{ label: say('unanswered.unlink'), value: UNLINK, isChosen: false }] : []),
  ];
  return {
    tone: 'help',
    visibility: 'private',
    title: phrasing,
    text: say('unanswered.linking'),
    controls: [
      {
        kind: 'options',
        label: say('unanswered.link'),
        action: { kind: 'link', phrasing },
        options,
        least: 1,
        most: 1,
      },
    ],
  };
}

function labelOf(to: Linked['to'], { articles, facts }: Knowledge): string {
  if (to.kind === 'fact')
    return facts.find(({ id, article }) => id === to.fact && article === to.article)?.says ?? to.fact;
  const article = articles.find(({ id }) => id === to.article);
  const name = articles.length > 1 ? ` ${article?.publisher ?? ''}` : '';
  return `¶ ${to.paragraph}${name}: ${article?.paragraphs[to.paragraph - 1]?.text ?? ''}`;
}

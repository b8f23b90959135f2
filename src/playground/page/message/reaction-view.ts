import type { ReactionView } from '../../to-page.ts';
import { h } from '../dom.ts';
import { drawEmoji, emojiName } from '../markup/emoji-view.ts';
import type { View } from '../view.ts';

/** Draws what stands under a message; a click adds or takes away the member's own. */
export function drawReactions(
  reactions: readonly ReactionView[],
  view: View,
  react: (emoji: string, on: boolean) => void,
): HTMLElement | false {
  if (reactions.length === 0) return false;
  const buttons = reactions.map(({ emoji, count, mine }) => {
    const button = h(
      'button',
      {
        class: 'reaction',
        attrs: {
          type: 'button',
          'aria-pressed': `${mine}`,
          'aria-label': `${emojiName(emoji, view)}, ${count}`,
        },
      },
      h('span', {}, /^\d{17,}$/.test(emoji) ? drawEmoji(emoji, 'gone', view) : emoji),
      `${count}`,
    );
    button.addEventListener('click', () => react(emoji, !mine));
    return button;
  });
  return h('div', { class: 'reactions' }, ...buttons);
}

/** What the menu of a message offers; any other one a bot puts there. */
export const offeredReactions = ['👍', '❤️', '😂', '🎉', '👀'] as const;

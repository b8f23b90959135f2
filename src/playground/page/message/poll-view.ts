import type { APIPoll, APIPollAnswer, APIPollMedia } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { drawEmoji } from '../markup/emoji-view.ts';
import { writeMoment } from '../markup/moment.ts';
import type { View } from '../view.ts';

/** What the member has chosen (`answer_id`), and how they choose just these. */
export interface Voting {
  readonly votes: readonly number[];
  vote(answers: readonly number[]): void;
}

/**
 * Draws a poll: its question, each answer with how many chose it, and until when it runs. While it runs an answer is a
 * button that votes for it or takes that back; without `voting`, as in a forwarded message, it can only be read.
 */
export function drawPoll(poll: APIPoll, view: View, voting?: Voting): HTMLElement {
  const { question, answers, results, expiry } = poll;
  const counts = new Map(results?.answer_counts.map(({ id, count }) => [id, count]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isOpen = results?.is_finalized !== true;
  const lines = answers.map((answer) => {
    const count = counts.get(answer.answer_id) ?? 0;
    const label = [
      h('span', {}, ...drawLabel(answer.poll_media, view)),
      h('span', { class: 'subtle' }, count === 1 ? '1 vote' : `${count} votes`),
    ];
    const line =
      voting && isOpen
        ? drawChoice(answer, label, poll, voting)
        : h('div', { class: 'poll-answer' }, ...label);
    line.style.setProperty('--share', `${all === 0 ? 0 : (100 * count) / all}%`);
    return h('li', {}, line);
  });
  const ends = expiry && `Ends ${writeMoment(Date.parse(expiry) / 1000, 'f', view.reader())}`;
  const state = isOpen ? ends : 'Ended';
  return h(
    'div',
    { class: 'container poll', role: 'group', attrs: { 'aria-label': 'Poll' } },
    h('b', {}, ...drawLabel(question, view)),
    h('ul', { role: 'list' }, ...lines),
    h(
      'div',
      { class: 'embed-foot' },
      [`${all} ${all === 1 ? 'vote' : 'votes'}`, state].filter(Boolean).join(' · '),
    ),
  );
}

function drawChoice(
  { answer_id: id }: APIPollAnswer,
  label: readonly Node[],
  { allow_multiselect: isMulti }: APIPoll,
  { votes, vote }: Voting,
): HTMLElement {
  const isMine = votes.includes(id);
  const button = h(
    'button',
    { class: 'poll-answer', attrs: { type: 'button', 'aria-pressed': `${isMine}` } },
    ...label,
  );
  // By this the focus comes back when the counts are drawn anew.
  button.dataset.customId = `vote-${id}`;
  const others = isMulti ? votes.filter((one) => one !== id) : [];
  button.addEventListener('click', () => vote(isMine ? others : [...others, id]));
  return button;
}

function drawLabel({ text = '', emoji }: APIPollMedia, view: View): (Node | string)[] {
  if (!emoji) return [text];
  const mark = emoji.id ? drawEmoji(emoji.id, emoji.name ?? 'emoji', view) : (emoji.name ?? '');
  return [mark, ' ', text];
}

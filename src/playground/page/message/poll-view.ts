import type { APIPoll, APIPollMedia } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { drawEmoji } from '../markup/emoji-view.ts';
import { writeMoment } from '../markup/moment.ts';
import type { View } from '../view.ts';

/** Draws a poll: its question, each answer with how many chose it, and until when it runs. */
export function drawPoll({ question, answers, results, expiry }: APIPoll, view: View): HTMLElement {
  const counts = new Map(results?.answer_counts.map(({ id, count }) => [id, count]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lines = answers.map(({ answer_id: id, poll_media: media }) => {
    const count = counts.get(id) ?? 0;
    const line = h(
      'li',
      { class: 'poll-answer' },
      h('span', {}, ...drawLabel(media, view)),
      h('span', { class: 'subtle' }, count === 1 ? '1 vote' : `${count} votes`),
    );
    line.style.setProperty('--share', `${all === 0 ? 0 : (100 * count) / all}%`);
    return line;
  });
  const ends = expiry && `Ends ${writeMoment(Date.parse(expiry) / 1000, 'f', view.reader())}`;
  const state = results?.is_finalized === true ? 'Ended' : ends;
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

function drawLabel({ text = '', emoji }: APIPollMedia, view: View): (Node | string)[] {
  if (!emoji) return [text];
  const mark = emoji.id ? drawEmoji(emoji.id, emoji.name ?? 'emoji', view) : (emoji.name ?? '');
  return [mark, ' ', text];
}

import type { ThreadView } from '../../to-page.ts';
import { h } from '../dom.ts';
import { forumHere, type View } from '../view.ts';
import { openThreadForm } from './thread-form.ts';
import { countMessages } from './thread-link.ts';

/** The posts of a forum; hidden anywhere else. */
export interface PostList {
  readonly element: HTMLElement;
  /** The place or its posts changed. */
  refresh(): void;
}

/** Builds it, hidden. */
export function createPostList(view: () => View): PostList {
  const element = h('div', { class: 'posts', hidden: true });
  return {
    element,
    refresh() {
      const forum = forumHere(view());
      element.hidden = forum === undefined;
      if (forum === undefined) return;
      const write = h('button', { class: 'button primary', attrs: { type: 'button' } }, 'New post');
      write.addEventListener('click', () => openThreadForm(view(), { forum }));
      const posts = view()
        .threads.filter(({ parentId }) => parentId === forum.id)
        .toReversed();
      element.replaceChildren(
        h('div', { class: 'posts-head' }, h('h2', {}, `Welcome to #${forum.name}`), write),
        ...posts.map((post) => drawPost(post, view())),
        posts.length === 0 ? h('p', { class: 'subtle' }, 'Nobody has posted here yet.') : '',
      );
    },
  };
}

function drawPost(post: ThreadView, view: View): HTMLElement {
  const card = h(
    'button',
    { class: 'post', attrs: { type: 'button' } },
    h('b', {}, post.name),
    ' ',
    h('span', { class: 'opening' }, post.opening),
    ' ',
    h(
      'span',
      { class: 'subtle' },
      ...post.tags.flatMap((tag) => [h('span', { class: 'tag' }, tag), ' ']),
      post.messages === 0 ? 'No replies yet' : countMessages(post),
      post.archived && ' · archived',
    ),
  );
  card.addEventListener('click', () => view.goTo(post.id));
  return card;
}

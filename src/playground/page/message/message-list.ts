import type { APIMessage } from 'discord-api-types/v10';
import type { Seen } from '../../to-page.ts';
import { h } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import { writeDay } from '../markup/moment.ts';
import { threadIdOf } from '../threads/thread-link.ts';
import { placeName, threadHere, userName, type View } from '../view.ts';
import { drawDivider } from './divider.ts';
import { messageText } from './message-text.ts';
import { drawMessage, type MessageActs } from './message-view.ts';
import { createPlacedNotes } from './placed-notes.ts';
import { createToPresent } from './to-present.ts';

/** The messages of the channel on the page. */
export interface MessageList {
  readonly element: HTMLElement;
  /** What leads back to the newest message; it stands below the list. */
  readonly toPresent: HTMLElement;
  /**
   * Shows a channel anew; notes stay if it is the one that was there, as after a connection that was lost. What came after
   * the message `seenTo` stands below a line that says so.
   */
  enter(messages: readonly Seen[], again: boolean, seenTo?: string): void;
  /** Id of the newest message. */
  readonly newest: string | undefined;
  /** Adds a message, or draws it again where it stands. */
  put(seen: Seen): void;
  remove(id: string): void;
  /** What stands under a message changed. */
  react(id: string, reactions: Seen['reactions']): void;
  /** A thread changed: what shows it is drawn again. */
  drawThread(id: string): void;
  /** The last message that the member wrote here. */
  lastOwn(): APIMessage | undefined;
  /** The message with that id, if it is shown. */
  find(id: string): Seen | undefined;
  /** Puts a note after the messages there are; what comes later stands below it, as with a private answer. */
  place(note: HTMLElement): void;
  /** Adds something that is no message, such as a note, at the end; gives a function that takes it away. */
  note(element: HTMLElement): () => void;
  /** Ids of the messages that hold this text in capital or small letters, newest first; none for an empty one. */
  matching(text: string): readonly string[];
  /** Brings a message into view and marks it, and no other one. */
  reveal(id: string | undefined): void;
  /** Draws everything again: names or language changed. */
  redraw(): void;
  scrollToEnd(): void;
}

/** Messages of one author within this many milliseconds stand under one name. */
const groupFor = 7 * 60_000;

/** Characters of a message that a search looks at: more than one has. */
const SEARCHED = 20_000;

/** Pixels from the end within which the list follows new messages. */
const nearEnd = 120;

/** Pixels from the end from which on there is a way back to it. */
const farFromEnd = 400;

/** Builds the list; `view` gives the world as it is when asked. */
export function createMessageList(view: () => View, acts: MessageActs): MessageList {
  let shown: Seen[] = [];
  /** The first message that the member has not seen, and how many there are. */
  let firstNew: string | undefined;
  let unseen = 0;
  const start = h('div', { class: 'start' });
  const messages = h('div', { class: 'messages' });
  const notes = h('div', { class: 'notes' });
  const element = h(
    'div',
    { class: 'log', role: 'log', tabindex: 0, attrs: { 'aria-live': 'off', 'aria-label': 'Messages' } },
    start,
    messages,
    notes,
  );

  const placed = createPlacedNotes(messages);
  const toPresent = createToPresent(() => {
    scrollToEnd();
    element.focus({ preventScroll: true });
  });
  const elementOf = (id: string) => document.getElementById(`message-${id}`);

  function drawAt(index: number): HTMLElement | undefined {
    const seen = shown[index];
    const before = shown[index - 1]?.message;
    const grouped =
      !placed.isBelow(before?.id) && dividerAt(index) === undefined && isGrouped(before, seen?.message);
    return seen && drawMessage(seen, grouped, view(), acts);
  }

  /** The line before a message: the first one of a day, or the first that the member has not seen. */
  function dividerAt(index: number): HTMLElement | undefined {
    const seen = shown[index];
    if (seen === undefined) return undefined;
    const dayOf = (one: Seen | undefined) =>
      one && writeDay(Date.parse(one.message.timestamp), view().reader());
    const day = dayOf(seen);
    const isNew = seen.message.id === firstNew;
    if (day === dayOf(shown[index - 1])) return isNew ? drawDivider(undefined, true) : undefined;
    return drawDivider(day, isNew);
  }

  function drawWithDivider(index: number): HTMLElement[] {
    return [dividerAt(index), drawAt(index)].filter((one) => one !== undefined);
  }

  /** The lines anew, where a message went or was seen. */
  function placeDividers(): void {
    for (const divider of messages.querySelectorAll('.divider')) divider.remove();
    shown.forEach(({ message }, index) => {
      const divider = dividerAt(index);
      if (divider) elementOf(message.id)?.before(divider);
    });
  }

  const fromEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight;

  function lookAtEnd(): void {
    if (fromEnd() < nearEnd && !document.hidden) unseen = 0;
    toPresent.show(fromEnd() > farFromEnd || unseen > 0, unseen);
  }

  function seeAll(): void {
    unseen = 0;
    if (firstNew !== undefined) {
      firstNew = undefined;
      placeDividers();
    }
  }

  /** Makes a change and stays at the end if the list was there, or if the change is what the member waits for. */
  function following(change: () => void, always = false): void {
    const follow = always || element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;
    change();
    if (follow) scrollToEnd();
    const last = messages.lastElementChild;
    // What is taller than the list is read from its beginning.
    if (follow && last instanceof HTMLElement && last.offsetHeight > element.clientHeight)
      element.scrollTop = last.offsetTop;
  }

  function scrollToEnd(): void {
    element.scrollTop = element.scrollHeight;
  }

  function redraw(): void {
    drawStart();
    placed.around(() => messages.replaceChildren(...shown.flatMap((_, index) => drawWithDivider(index))));
  }

  function drawStart(): void {
    const place = placeName(view());
    if (threadHere(view()) !== undefined) {
      start.replaceChildren(h('h2', {}, place));
      return;
    }
    const { about } = view().world;
    const text = view().inDm
      ? `This is the beginning of your direct messages with ${place.slice(1)}.`
      : `This is the start of the ${place} channel.`;
    const parts = [h('h2', {}, view().inDm ? place.slice(1) : `Welcome to ${place}`), h('p', {}, text)];
    if (about !== undefined) parts.push(h('div', { class: 'about text' }, drawMarkdown(about, view())));
    start.replaceChildren(...parts);
  }

  /** Draws one again and gives the focus back to the control that had it. */
  function drawAgain(index: number): void {
    const drawn = drawAt(index);
    const old = shown[index] && elementOf(shown[index].message.id);
    if (!drawn || !old) return;
    const focused = old.contains(document.activeElement) ? document.activeElement : undefined;
    const customId = focused instanceof HTMLElement ? focused.dataset.customId : undefined;
    old.replaceWith(drawn);
    if (focused === undefined) return;
    const again =
      customId && drawn.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]:enabled`);
    (again || drawn).focus({ preventScroll: true });
  }

  /** What answers a message shows it as it is now, or that it is gone. */
  function quoteAnew(id: string, source: APIMessage | null): void {
    shown.forEach((seen, index) => {
      if (seen.message.referenced_message?.id !== id) return;
      shown[index] = { ...seen, message: { ...seen.message, referenced_message: source } };
      drawAgain(index);
    });
  }

  // A list that becomes shorter (the line grows, a keyboard comes up) still ends with the last message.
  let atEnd = true;
  let size = '';
  const sizeNow = () => `${element.clientWidth} ${element.clientHeight}`;
  element.addEventListener('scroll', () => {
    lookAtEnd();
    // The browser moves the list itself when its size changes; that says nothing of what the reader wants.
    if (sizeNow() === size) atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;
  });
  new ResizeObserver(() => {
    size = sizeNow();
    if (atEnd) scrollToEnd();
  }).observe(element);

  element.addEventListener('keydown', (event) => {
    const current = document.activeElement;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const onMessage = current?.classList.contains('message') === true;
    if (!onMessage && current !== element) return;
    const step = event.key === 'ArrowUp' ? 'previousElementSibling' : 'nextElementSibling';
    let next = onMessage ? current[step] : messages.lastElementChild;
    while (next?.classList.contains('divider')) next = next[step];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });

  return {
    element,
    toPresent: toPresent.element,
    get newest() {
      return shown.at(-1)?.message.id;
    },
    redraw,
    scrollToEnd,
    find: (id) => shown.find(({ message }) => message.id === id),
    place(note) {
      following(() => placed.put(note, shown.at(-1)?.message.id));
    },
    enter(seen, again, seenTo) {
      shown = [...seen];
      unseen = 0;
      if (!again) {
        const mine = view().me.user.id;
        const later = shown.filter(({ message }) => seenTo !== undefined && isLater(message.id, seenTo));
        firstNew = later.find(({ message }) => message.author.id !== mine)?.message.id;
      }
      if (!again) {
        notes.replaceChildren();
        placed.clear();
      }
      redraw();
      scrollToEnd();
      const line = messages.querySelector<HTMLElement>('.unseen-line');
      if (line) element.scrollTop = Math.min(element.scrollTop, line.offsetTop - 8);
      lookAtEnd();
    },
    put(seen) {
      const index = shown.findIndex(({ message }) => message.id === seen.message.id);
      const mine = view().me.user.id;
      const toMe = seen.message.author.id === mine || seen.message.interaction_metadata?.user.id === mine;
      const isUnseen = index < 0 && !toMe && (document.hidden || fromEnd() > nearEnd);
      if (isUnseen) {
        unseen += 1;
        firstNew ??= seen.message.id;
      } else if (index < 0 && toMe) seeAll();
      following(
        () => {
          if (index >= 0) {
            shown[index] = seen;
            drawAgain(index);
            quoteAnew(seen.message.id, seen.message);
          } else {
            shown.push(seen);
            messages.append(...drawWithDivider(shown.length - 1));
          }
        },
        index < 0 && toMe,
      );
      lookAtEnd();
      const { author } = seen.message;
      if (author.id !== view().me.user.id) {
        const thinking = ((seen.message.flags ?? 0) & 128) !== 0;
        view().announce(
          `${userName(author)}: ${thinking ? 'is thinking…' : messageText(seen.message, view())}`,
        );
      }
    },
    remove(id) {
      const index = shown.findIndex(({ message }) => message.id === id);
      if (index < 0) return;
      const hadFocus = elementOf(id)?.contains(document.activeElement) === true;
      elementOf(id)?.remove();
      shown.splice(index, 1);
      placed.moved(id, shown[index - 1]?.message.id);
      drawAgain(index);
      quoteAnew(id, null);
      placeDividers();
      if (hadFocus) element.focus({ preventScroll: true });
    },
    react(id, reactions) {
      const index = shown.findIndex(({ message }) => message.id === id);
      const seen = shown[index];
      if (seen === undefined) return;
      shown[index] = { ...seen, reactions };
      following(() => drawAgain(index));
    },
    drawThread(id) {
      shown.forEach(({ message }, index) => {
        if (threadIdOf(message) === id) following(() => drawAgain(index));
      });
    },
    lastOwn() {
      const mine = view().me.user.id;
      return shown.findLast(({ message }) => message.author.id === mine)?.message;
    },
    matching(text) {
      const wanted = text.trim().toLowerCase();
      if (wanted === '') return [];
      const holds = ({ message }: Seen) =>
        messageText(message, view(), SEARCHED).toLowerCase().includes(wanted);
      return shown
        .filter(holds)
        .map(({ message }) => message.id)
        .reverse();
    },
    reveal(id) {
      messages.querySelector('.found')?.classList.remove('found');
      const there = id === undefined ? undefined : elementOf(id);
      there?.classList.add('found');
      there?.scrollIntoView({ block: 'center' });
    },
    note(note) {
      following(() => notes.append(note));
      return () => note.remove();
    },
  };
}

/** Ids grow with time, and have up to 20 digits. */
function isLater(id: string, than: string): boolean {
  return BigInt(id) > BigInt(than);
}

function isGrouped(before: APIMessage | undefined, message: APIMessage | undefined): boolean {
  if (before === undefined || message === undefined || before.author.id !== message.author.id) return false;
  if (message.type !== 0 || message.interaction_metadata !== undefined) return false;
  if (((before.flags ?? 0) & 64) !== ((message.flags ?? 0) & 64)) return false;
  return Date.parse(message.timestamp) - Date.parse(before.timestamp) < groupFor;
}

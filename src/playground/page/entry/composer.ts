import type { APIMessage } from 'discord-api-types/v10';
import { h, icon } from '../dom.ts';
import { userName, type View } from '../view.ts';
import { createCommandLine } from './command-line.ts';
import { readCommandText } from './command-text.ts';
import { type Draft, draftProblems } from './draft.ts';
import { createSuggestions } from './suggestions.ts';
import { commandsHere, createTextLine } from './text-line.ts';

/** The box at the foot of the channel: plain text, or a command with its fields. */
export interface Composer {
  readonly element: HTMLElement;
  focus(): void;
  /** Runs a command that is complete; shows it for completion otherwise. */
  use(draft: Draft): void;
  replyTo(message: APIMessage | undefined): void;
  /** Lets the member change the text of their own message. */
  edit(message: APIMessage): void;
  /** Shows a command with its fields. */
  begin(draft: Draft): void;
  /** What stands in it, a command as it would be typed. */
  readonly text: string;
  /** Lets this stand in it instead; a command shows with its fields. */
  put(text: string): void;
  /** Says something under the box. */
  hint(text: string): void;
  /** The place, its commands or the language changed. */
  refresh(): void;
}

interface ComposerActs {
  run(draft: Draft): void;
  say(text: string, replyTo: string | undefined): void;
  change(messageId: string, text: string): void;
  /** The last message that the member wrote here. */
  lastOwn(): APIMessage | undefined;
  /** The member writes. */
  typing(): void;
}

/** Builds the box with the text line showing. */
export function createComposer(view: () => View, acts: ComposerActs): Composer {
  const hint = h('div', { class: 'hint', id: 'hint', role: 'alert' });
  const replying = h('div', { class: 'replying', hidden: true });
  const suggestions = createSuggestions((text) => view().announce(text));
  let answered: APIMessage | undefined;
  let changed: APIMessage | undefined;

  const text = createTextLine(view, suggestions, {
    begin,
    hint: showHint,
    escape: () => {
      if (changed !== undefined) text.put('');
      replyTo(undefined);
    },
    say(written) {
      if (changed === undefined) acts.say(written, answered?.id);
      else if (written !== changed.content) acts.change(changed.id, written);
      replyTo(undefined);
    },
    changeLast() {
      const last = acts.lastOwn();
      if (last !== undefined) edit(last);
    },
    typing: acts.typing,
  });
  const command = createCommandLine(view, suggestions, {
    run: acts.run,
    hint: showHint,
    leave(written) {
      showText();
      text.write(written);
    },
    escape(written) {
      showText();
      text.put(written);
      text.element.focus();
    },
  });
  const send = h('button', { class: 'send', attrs: { type: 'button', 'aria-label': 'Send' } }, icon('send'));
  send.addEventListener('pointerdown', (event) => event.preventDefault());
  send.addEventListener('click', () => (text.element.hidden ? command.send() : text.send()));

  const box = h('div', { class: 'box' }, text.element, command.element, send);
  const element = h('div', { class: 'composer' }, suggestions.element, replying, box, hint);
  box.addEventListener('click', (event) => {
    if (event.target === box || event.target === command.element) focus();
  });

  function begin(draft: Draft): void {
    text.element.hidden = true;
    text.element.value = '';
    suggestions.hide();
    showHint('');
    command.element.hidden = false;
    command.begin(draft);
  }

  function showText(): void {
    command.element.hidden = true;
    text.element.hidden = false;
    showHint('');
  }

  function showHint(written: string): void {
    if (hint.textContent !== written) hint.textContent = written;
  }

  function focus(): void {
    if (text.element.hidden) command.element.querySelector<HTMLElement>('input:last-of-type')?.focus();
    else text.element.focus();
  }

  function replyTo(message: APIMessage | undefined): void {
    if (changed !== undefined) text.put('');
    answered = message;
    changed = undefined;
    replying.hidden = message === undefined;
    if (message === undefined) return;
    showWhat('Do not reply', 'Replying to ', h('b', {}, userName(message.author)));
    focus();
  }

  function edit(message: APIMessage): void {
    replyTo(undefined);
    changed = message;
    replying.hidden = false;
    showWhat('Do not edit', 'Editing your message');
    command.clear();
    showText();
    text.change(message.content);
  }

  /** The line over the box that says what will become of it, and takes it back. */
  function showWhat(undo: string, ...what: readonly (Node | string)[]): void {
    const close = h('button', { attrs: { type: 'button', 'aria-label': undo } }, icon('close'));
    close.addEventListener('click', () => {
      replyTo(undefined);
      focus();
    });
    replying.replaceChildren(h('span', {}, ...what), close);
  }

  return {
    element,
    focus,
    replyTo,
    edit,
    begin,
    refresh: text.refresh,
    hint: showHint,
    get text() {
      return text.element.hidden ? command.text : text.element.value;
    },
    put(written) {
      command.clear();
      showText();
      const draft = readCommandText(written, commandsHere(view()));
      if (draft === undefined) text.put(written);
      else begin(draft);
    },
    use(draft) {
      if (draftProblems(draft).size > 0) begin(draft);
      else acts.run(draft);
    },
  };
}

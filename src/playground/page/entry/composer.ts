import type { APIMessage } from 'discord-api-types/v10';
import type { Seen } from '../../to-page.ts';
import { h, icon } from '../dom.ts';
import type { View } from '../view.ts';
import { type Aim, createAimLine } from './aim-line.ts';
import { createCommandLine } from './command/command-line.ts';
import { readCommandText } from './command/command-text.ts';
import { type Draft, draftProblems } from './command/draft.ts';
import type { KeptDraft } from './kept-drafts.ts';
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
  readonly draft: KeptDraft;
  /** Lets this stand in it instead; a command shows with its fields. */
  put(draft: KeptDraft): void;
  /** What is there of the channel changed: of what answered or changed a message that is gone the text stays. */
  recheck(): void;
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
  /** The message with that id, if it is shown. */
  find(id: string): Seen | undefined;
  /** The member writes. */
  typing(): void;
}

/** Builds the box with the text line showing. */
export function createComposer(view: () => View, acts: ComposerActs): Composer {
  const hint = h('div', { class: 'hint', id: 'hint', role: 'alert' });
  const aimed = createAimLine(() => {
    replyTo(undefined);
    focus();
  });
  const suggestions = createSuggestions((text) => view().announce(text));
  /** What stood there before the member began to change a message. */
  let before = '';

  const text = createTextLine(view, suggestions, {
    begin,
    takesCommands: () => aimed.aim?.as !== 'edit',
    hint: showHint,
    escape: () => replyTo(undefined),
    say(written) {
      const { aim } = aimed;
      if (aim?.as !== 'edit') acts.say(written, aim?.message.id);
      else if (written !== aim.message.content) acts.change(aim.message.id, written);
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

  const box = h('div', { class: 'box' }, text.element, command.element, text.tooLong, send);
  const element = h('div', { class: 'composer' }, suggestions.element, aimed.element, box, hint);
  box.addEventListener('click', (event) => {
    if (event.target === box || event.target === command.element) focus();
  });

  function begin(draft: Draft): void {
    if (aimed.aim?.as === 'edit') {
      aimed.take(undefined);
      before = '';
    }
    text.element.hidden = true;
    text.put('');
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
    if (aimed.aim?.as === 'edit') putText(before);
    before = '';
    aimed.take(message && { as: 'reply', message });
    if (message !== undefined) focus();
  }

  function edit(message: APIMessage): void {
    const typed = aimed.aim?.as === 'edit' ? before : textNow();
    replyTo(undefined);
    before = typed;
    aimed.take({ as: 'edit', message });
    command.clear();
    showText();
    text.change(message.content);
  }

  function textNow(): string {
    return text.element.hidden ? command.text : text.element.value;
  }

  function putText(written: string): void {
    command.clear();
    showText();
    const draft = readCommandText(written, commandsHere(view()));
    if (draft === undefined) text.put(written);
    else begin(draft);
  }

  /** The message that was answered or changed, while that can go on. */
  function aimOf({ on }: KeptDraft): Aim | undefined {
    const seen = on && acts.find(on.messageId);
    if (seen === undefined) return undefined;
    const isFine = on?.as === 'edit' ? seen.message.author.id === view().me.user.id : !seen.private;
    return isFine ? { as: on?.as ?? 'reply', message: seen.message } : undefined;
  }

  return {
    element,
    focus,
    replyTo,
    edit,
    begin,
    refresh: text.refresh,
    hint: showHint,
    get draft() {
      const { aim } = aimed;
      return { text: textNow(), on: aim && { as: aim.as, messageId: aim.message.id }, before };
    },
    put(kept) {
      const aim = aimOf(kept);
      aimed.take(aim);
      before = aim === undefined ? '' : (kept.before ?? '');
      // What it was to change is gone: it stands below what stood there before.
      if (aim?.as !== 'edit') return putText([kept.before, kept.text].filter(Boolean).join('\n'));
      command.clear();
      showText();
      text.put(kept.text);
    },
    recheck() {
      const { aim } = aimed;
      if (aim && acts.find(aim.message.id) === undefined) this.put(this.draft);
    },
    use(draft) {
      if (draftProblems(draft).size > 0) begin(draft);
      else acts.run(draft);
    },
  };
}

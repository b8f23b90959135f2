import { avatar } from '../avatar.ts';
import { h, icon } from '../dom.ts';
import { placeName, userName, type View } from '../view.ts';
import { readCommandText } from './command/command-text.ts';
import {
  findCommands,
  inOrder,
  nearestCommands,
  type SlashCommand,
  slashCommands,
} from './command/commands.ts';
import { type Draft, startDraft } from './command/draft.ts';
import { createRecentCommands } from './command/recent-commands.ts';
import { type Mentionable, mentionAt, readMentions, writeMentions } from './mention-text.ts';
import type { Suggestion, Suggestions } from './suggestions.ts';
import { charactersOver, tellTooLong } from './too-long.ts';

/** The line for a plain message, and the way into a command. */
export interface TextLine {
  readonly element: HTMLTextAreaElement;
  /** How many characters are too many. */
  readonly tooLong: HTMLElement;
  /** Writes a text into it as if typed. */
  write(text: string): void;
  /** Lets a text stand in it that nothing is offered for until somebody types on. */
  put(text: string): void;
  /** Lets the text of a message stand in it as it was typed, with the caret at its end. */
  change(text: string): void;
  /** The place or its commands changed. */
  refresh(): void;
  /** Sends what stands in it. */
  send(): void;
}

interface TextLineActs {
  begin(draft: Draft): void;
  /** A text with a slash is a command, and no new text of a message. */
  takesCommands(): boolean;
  say(text: string): void;
  hint(text: string): void;
  /** Escape, where there is no list to close. */
  escape(): void;
  /** Arrow Up in an empty line: the member wants to change what they wrote last. */
  changeLast(): void;
  /** The member writes. */
  typing(): void;
}

/** Characters that are never too many, however many of them are mentions. */
const ALWAYS_SHORT = 100;

/** The commands this member may use here. */
export function commandsHere(view: View): readonly SlashCommand[] {
  const { me, inDm, world } = view;
  return slashCommands(world.commands, { locale: me.locale, permissions: me.permissions, inDm });
}

const recent = createRecentCommands(localStorage);

/** Takes note that this member used a command. */
export function noteUse({ me }: View, path: string): void {
  recent.note(me.user.id, path);
}

/** Builds the line. */
export function createTextLine(view: () => View, suggestions: Suggestions, acts: TextLineActs): TextLine {
  const element = h('textarea', {
    class: 'text-line',
    attrs: {
      rows: 1,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': 'suggestions',
      autocomplete: 'off',
      spellcheck: 'false',
    },
  });

  const tooLong = h('span', { class: 'too-long' });

  /** The text as it is sent: a mention is longer there than it shows. */
  const written = () => writeMentions(element.value.trim(), mentionables(view()));

  function refresh(): void {
    const place = `Message ${placeName(view())}`;
    element.placeholder = place;
    element.setAttribute('aria-label', place);
    if (document.activeElement === element) suggest();
  }

  function grow(): void {
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
    const isCommand = acts.takesCommands() && element.value.startsWith('/');
    const sent = isCommand || element.value.length < ALWAYS_SHORT ? '' : written();
    tooLong.textContent = tellTooLong(sent) && `−${charactersOver(sent)}`;
    tooLong.title = tellTooLong(sent);
  }

  function suggest(): void {
    grow();
    const text = element.value;
    if (acts.takesCommands() && /^\/[^\n]*$/.test(text)) suggestCommands(text);
    else suggestMentions(text);
  }

  function suggestMentions(text: string): void {
    const typed = mentionAt(text, element.selectionStart);
    if (typed === undefined) {
      suggestions.hide();
      return;
    }
    const items = mentionables(view())
      .filter(({ shown }) => shown.toLowerCase().startsWith(typed.text.toLowerCase()))
      .map((one): Suggestion => {
        const mark = one.user === undefined ? icon('hash') : avatar(one.user, 'small');
        return { label: one.shown, mark, pick: () => complete(typed.text, one.shown) };
      });
    if (items.length === 0) suggestions.hide();
    else
      suggestions.show(element, {
        items,
        heading: typed.text[0] === '#' ? 'Channels' : 'Members',
        first: true,
      });
  }

  function suggestCommands(text: string): void {
    const commands = commandsHere(view());
    const draft = text.includes(' ') ? readCommandText(text, commands) : undefined;
    if (draft !== undefined) {
      acts.begin(draft);
      return;
    }
    const { world, me } = view();
    const offered = inOrder(commands, [...world.leading, ...recent.of(me.user.id)]);
    const found = findCommands(offered, text.slice(1));
    const meant = found.length > 0 ? found : nearestCommands(offered, text.slice(1));
    const items = meant.map(
      (command): Suggestion => ({
        label: `/${command.shown}`,
        aside: command.options
          .map(({ shown, required }) => (required === true ? shown : `${shown}?`))
          .join(' '),
        detail: command.description,
        mark: icon('slash'),
        // Where a name is only nearly right, what follows it was typed for the command.
        pick: () => acts.begin(found.length > 0 ? startDraft(command) : beginWith(command, text)),
      }),
    );
    if (items.length > 0)
      suggestions.show(element, {
        items,
        heading: found.length > 0 ? 'Commands' : 'Did you mean',
        first: true,
      });
    else suggestions.show(element, { items, status: 'No command is called that.' });
  }

  function complete(typed: string, shown: string): void {
    const caret = element.selectionStart;
    element.setRangeText(`${shown} `, caret - typed.length, caret, 'end');
    suggestions.hide();
  }

  function send(): void {
    const text = element.value.trim();
    if (text === '') return;
    if (acts.takesCommands() && text.startsWith('/')) {
      const draft = readCommandText(text, commandsHere(view()));
      if (draft === undefined) acts.hint('No command is called that. Type / to see them all.');
      else acts.begin(draft);
      return;
    }
    const sent = written();
    const problem = tellTooLong(sent);
    if (problem !== '') {
      acts.hint(`The message has ${problem}. Shorten it to send it.`);
      return;
    }
    element.value = '';
    suggest();
    acts.say(sent);
  }

  element.addEventListener('input', () => {
    // What was wrong is being mended.
    acts.hint('');
    suggest();
    if (element.value !== '' && !element.value.startsWith('/')) acts.typing();
  });
  element.addEventListener('click', suggest);
  element.addEventListener('blur', () => suggestions.hide());
  element.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (suggestions.key(event)) event.preventDefault();
    else if (event.key === 'Escape') acts.escape();
    else if (event.key === 'ArrowUp' && element.value === '') {
      event.preventDefault();
      acts.changeLast();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  });

  return {
    element,
    tooLong,
    refresh,
    send,
    write(text) {
      element.value = text;
      element.focus();
      suggest();
    },
    put(text) {
      element.value = text;
      grow();
    },
    change(text) {
      element.value = readMentions(text, mentionables(view()));
      element.focus();
      element.setSelectionRange(element.value.length, element.value.length);
      grow();
    },
  };
}

/** The command with what follows as many words as its name has. */
function beginWith(command: SlashCommand, text: string): Draft {
  const words = text.trim().split(/\s+/);
  const rest = words.slice(command.shown.split(' ').length).join(' ');
  return readCommandText(`/${command.shown} ${rest}`, [command]) ?? startDraft(command);
}

/** Everyone and every channel that can be mentioned, the bot first. */
function mentionables({ world }: View): readonly Mentionable[] {
  const users = [world.bot, ...world.members.map(({ user }) => user)];
  return [
    ...users.map((user) => ({ shown: `@${userName(user)}`, sent: `<@${user.id}>`, user })),
    ...world.channels.map(({ id, name }) => ({ shown: `#${name}`, sent: `<#${id}>` })),
  ];
}

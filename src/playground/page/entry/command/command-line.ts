import { h } from '../../dom.ts';
import type { View } from '../../view.ts';
import type { Suggestions } from '../suggestions.ts';
import { writeCommandText } from './command-text.ts';
import {
  addField,
  type Draft,
  draftProblems,
  type Field,
  type FileValue,
  openOptions,
  pickChoice,
  removeField,
  writeField,
  writeRest,
} from './draft.ts';
import { createFieldChoices } from './field-choices.ts';
import { drawField, drawFile, drawTail } from './field-input.ts';
import { type ReadOn, readField, readRest, readWhole } from './read-on.ts';

/** The line in which a command's options are fields. */
export interface CommandLine {
  readonly element: HTMLElement;
  begin(draft: Draft): void;
  /** The command as it would be typed; empty when there is none. */
  readonly text: string;
  /** Takes the command away without a word. */
  clear(): void;
  /** Sends the command, or shows what is wrong with it. */
  send(): void;
}

interface CommandLineActs {
  run(draft: Draft): void;
  /** Back to plain text, in which the command can be changed. */
  leave(text: string): void;
  /** Back to plain text, which keeps what was typed. */
  escape(text: string): void;
  hint(text: string): void;
}

/** An option that takes a file. https://docs.discord.com/developers/interactions/application-commands */
const FILE = 11;

/** Builds the line, empty. */
export function createCommandLine(
  view: () => View,
  suggestions: Suggestions,
  acts: CommandLineActs,
): CommandLine {
  const element = h('div', { class: 'command-line', role: 'group', hidden: true });
  const choices = createFieldChoices(view, suggestions);
  let draft: Draft | undefined;
  let checked = false;

  const inputOf = (name: string) => element.querySelector<HTMLInputElement>(`input[data-option="${name}"]`);
  const tail = () => element.querySelector<HTMLInputElement>('input.tail');

  /** Draws the line and puts the caret into that option, else the first empty one, else the end. */
  function draw(focus?: string): void {
    if (draft === undefined) return;
    const open = openOptions(draft).length;
    element.setAttribute('aria-label', `Command ${draft.command.shown}`);
    element.replaceChildren(
      h('span', { class: 'chip' }, `/${draft.command.shown}`),
      ...draft.fields.map(fieldOf),
      open > 0 || draft.fields.length === 0 || draft.rest !== '' ? tailOf(open, draft.rest) : '',
    );
    showProblems();
    const to = focus ?? draft.fields.find(({ text }) => text === '')?.option.name;
    const target = (to !== undefined && inputOf(to)) || tail() || element.querySelector('input');
    target?.focus();
    if (target?.type === 'text') target.setSelectionRange(target.value.length, target.value.length);
  }

  /** Takes over what was read; true where that goes on in another place of the line. */
  function take({ draft: read, at }: ReadOn): boolean {
    draft = read;
    if (at !== undefined) draw(at);
    return at !== undefined;
  }

  function fieldOf(field: Field): HTMLElement {
    const { name, type } = field.option;
    if (type === FILE) return drawFile(field, (file) => takeFile(name, file));
    return drawField(field, {
      typed(input, isComposing) {
        // The blank after a colon, typed where the field is there already.
        if (input.value.trim() === '') input.value = '';
        if (draft === undefined) return;
        const written = { draft: writeField(draft, name, input.value) };
        if (take(isComposing ? written : readField(draft, name, input.value))) return;
        showProblems();
        offer(name, input);
      },
      focused: (input) => offer(name, input),
      left: choices.stop,
      key: (event, input) => {
        if (onFieldKey(event, name, input)) event.preventDefault();
      },
    });
  }

  function takeFile(name: string, file: FileValue | undefined): void {
    if (draft === undefined) return;
    draft = file ? pickChoice(draft, name, { name: file.name, value: file }) : writeField(draft, name, '');
    checked ||= file === undefined;
    draw(file ? undefined : name);
  }

  function tailOf(open: number, rest: string): HTMLElement {
    const offerOptions = (input: HTMLInputElement) => {
      if (draft !== undefined) choices.offerOptions(draft, input, add);
    };
    return drawTail(open, rest, {
      typed(input, isComposing) {
        if (draft === undefined) return;
        const written = { draft: writeRest(draft, input.value) };
        if (take(isComposing ? written : readRest(draft, input.value))) return;
        showProblems();
        offerOptions(input);
      },
      focused: offerOptions,
      left: choices.stop,
      key: (event, input) => {
        if (onTailKey(event, input)) event.preventDefault();
      },
    });
  }

  function offer(name: string, input: HTMLInputElement): void {
    if (draft === undefined) return;
    choices.offer(draft, name, input, (choice) => {
      if (draft === undefined) return;
      draft = pickChoice(draft, name, choice);
      const next = draft.fields[draft.fields.findIndex(({ option }) => option.name === name) + 1];
      draw(next?.option.name ?? (tail() === null ? name : ''));
    });
  }

  function add(name: string): void {
    if (draft === undefined) return;
    draft = addField(writeRest(draft, ''), name);
    draw(name);
  }

  function onFieldKey(event: KeyboardEvent, name: string, input: HTMLInputElement): boolean {
    const forward = event.key === 'Tab' && !event.shiftKey;
    // As on Discord, Tab takes the first choice for what was typed; a second Tab goes on.
    if (forward && input.value !== '' && suggestions.active === undefined && choices.pickFirst(draft, name))
      return true;
    if (suggestions.key(event) || onAnyKey(event)) return true;
    if (event.key !== 'Backspace' || input.value !== '') return false;
    back(name);
    return true;
  }

  function onTailKey(event: KeyboardEvent, input: HTMLInputElement): boolean {
    if (suggestions.key(event) || onAnyKey(event)) return true;
    if (event.key !== 'Backspace' || input.value !== '') return false;
    const last = draft?.fields.at(-1);
    if (last === undefined) leave(`/${draft?.command.shown ?? ''}`);
    else inputOf(last.option.name)?.focus();
    return true;
  }

  function onAnyKey(event: KeyboardEvent): boolean {
    if (event.key === 'Enter') send();
    else if (event.key === 'Escape') giveUp();
    else return false;
    return true;
  }

  /** Backspace in an empty field takes it out, or goes to the one before, or back to the command's name. */
  function back(name: string): void {
    if (draft === undefined) return;
    const index = draft.fields.findIndex(({ option }) => option.name === name);
    const before = draft.fields[index - 1]?.option.name;
    const without = removeField(draft, name);
    const removed = without.fields.length < draft.fields.length;
    if (!removed && before === undefined) {
      if (isWritten(draft)) giveUp();
      else leave(`/${draft.command.shown}`);
      return;
    }
    draft = without;
    draw(before ?? '');
  }

  function leave(text: string): void {
    clear();
    acts.leave(text);
  }

  function giveUp(): void {
    const text = draft !== undefined && isWritten(draft) ? writeCommandText(draft) : '';
    clear();
    acts.escape(text);
  }

  function clear(): void {
    draft = undefined;
    choices.stop();
  }

  function showProblems(): void {
    if (draft === undefined) return;
    const problems = checked ? draftProblems(draft) : new Map<string, string>();
    for (const { option } of draft.fields) {
      const input = inputOf(option.name);
      input?.setAttribute('aria-invalid', String(problems.has(option.name)));
    }
    tail()?.setAttribute('aria-invalid', String(problems.has('')));
    const [[name, problem] = ['', '']] = problems;
    const wrong = draft.fields.find(({ option }) => option.name === name);
    acts.hint(wrong === undefined ? problem : `${wrong.option.shown}: ${problem}`);
  }

  function send(): void {
    if (draft === undefined) return;
    checked = true;
    draft = readWhole(draft);
    const [wrong] = draftProblems(draft).keys();
    if (wrong !== undefined) {
      draw(wrong);
      return;
    }
    const ready = draft;
    leave('');
    acts.run(ready);
  }

  return {
    element,
    send,
    clear,
    get text() {
      return draft === undefined ? '' : writeCommandText(draft);
    },
    begin(next) {
      draft = next;
      checked = false;
      draw();
    },
  };
}

function isWritten({ fields, rest }: Draft): boolean {
  return rest.trim() !== '' || fields.some(({ text }) => text !== '');
}

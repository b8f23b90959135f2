import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { userName, type View } from '../../view.ts';
import type { Suggestions } from '../suggestions.ts';
import { type Choice, type Draft, draftValues, fixedChoices, openOptions } from './draft.ts';
import { beginsWith, localized, type SlashOption } from './slash-option.ts';

/** Milliseconds of rest after a key before the bot is asked for choices. */
const rest = 150;

/** What the list offers for the field that has the focus. */
export interface FieldChoices {
  offer(draft: Draft, name: string, input: HTMLInputElement, pick: (choice: Choice) => void): void;
  /** Offers the options that do not stand in the line yet. */
  offerOptions(draft: Draft, input: HTMLInputElement, add: (name: string) => void): void;
  /** Picks the first choice of a field that takes nothing else; false when there is none. */
  pickFirst(draft: Draft | undefined, name: string): boolean;
  /** The field lost the focus. */
  stop(): void;
}

/** Builds it over the one list of suggestions. */
export function createFieldChoices(view: () => View, suggestions: Suggestions): FieldChoices {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let offered: { name: string; choices: readonly Choice[]; pick: (choice: Choice) => void } | undefined;

  function stop(): void {
    asked += 1;
    clearTimeout(timer);
    offered = undefined;
    suggestions.hide();
  }

  return {
    stop,
    pickFirst(draft, name) {
      const field = draft?.fields.find(({ option }) => option.name === name);
      const [first] = offered?.name === name ? offered.choices : [];
      if (field === undefined || field.picked !== undefined || first === undefined) return false;
      offered?.pick(first);
      return true;
    },
    offerOptions(draft, input, add) {
      stop();
      const typed = input.value.trim();
      const options = openOptions(draft).filter((option) => beginsWith(option, typed));
      const items = options.map(({ name, shown, description }) => ({
        label: shown,
        detail: description,
        pick: () => add(name),
      }));
      suggestions.show(input, {
        items,
        heading: items.length > 0 ? 'Optional' : draft.command.description,
        first: typed !== '',
      });
    },
    offer(draft, name, input, pick) {
      stop();
      const field = draft.fields.find(({ option }) => option.name === name);
      if (field === undefined) return;
      const { option } = field;
      const heading = `${option.shown} · ${option.description}`;
      const show = (choices: readonly Choice[], status?: string, loading = false) => {
        offered = { name, choices, pick };
        const items = choices.map((choice) => ({ label: choice.name, pick: () => pick(choice) }));
        suggestions.show(input, { items, heading, loading, ...(status === undefined ? {} : { status }) });
      };
      const known = knownChoices(option, view());
      if (known !== undefined) {
        const typed = field.picked === undefined ? field.text.trim().toLowerCase() : '';
        show(known.filter((choice) => choice.name.toLowerCase().includes(typed)).slice(0, 25));
        return;
      }
      if (!('autocomplete' in option) || option.autocomplete !== true) {
        show([]);
        return;
      }
      const mine = asked;
      show([], 'Loading choices…', true);
      timer = setTimeout(() => {
        const options = { ...draftValues(draft), [name]: field.picked?.value ?? field.text };
        void view()
          .act({ do: 'type', command: draft.command.path, options, focused: name })
          .then((result) => {
            if (mine !== asked) return;
            if (result.kind === 'choices')
              show(
                inLanguage(result.choices, view()),
                result.choices.length === 0 ? 'No choices.' : undefined,
              );
            else show([], 'The choices could not be loaded.');
          });
      }, rest);
    },
  };
}

/** What the bot offers, as the member's language calls it. */
function inLanguage(choices: readonly APIApplicationCommandOptionChoice[], { me }: View): readonly Choice[] {
  return choices.map(({ name, name_localizations: names, value }) => ({
    name: localized(names, name, me.locale),
    value,
  }));
}

/** The choices the page knows without asking the bot. */
function knownChoices(option: SlashOption, { world }: View): readonly Choice[] | undefined {
  const users = () =>
    [...world.members.map(({ user }) => user), world.bot].map((user) => ({
      name: userName(user),
      value: user.id,
    }));
  switch (option.type) {
    case 6:
    case 9:
      return users();
    case 7:
      return world.channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
    case 8:
      return [];
    default:
      return fixedChoices(option);
  }
}

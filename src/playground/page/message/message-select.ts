import type { APIMessage, APISelectMenuComponent } from 'discord-api-types/v10';
import { userName, type View } from '../view.ts';
import { selectMenu } from './select-menu.ts';
import type { SelectOption } from './select-option.ts';
import { useComponent } from './use-component.ts';

/** Draws a select menu of a message; choosing asks the bot. */
export function drawMessageSelect(
  select: APISelectMenuComponent,
  message: APIMessage,
  view: View,
): HTMLElement {
  const menu = selectMenu({
    options: selectOptions(select, view),
    placeholder: select.placeholder ?? 'Make a selection',
    least: select.min_values ?? 1,
    most: select.max_values ?? 1,
    disabled: select.disabled === true,
    chosen: (values) => {
      const { custom_id: customId } = select;
      void useComponent(
        menu.control,
        { do: 'select', messageId: message.id, customId, values: [...values] },
        view,
      );
    },
  });
  menu.control.dataset.customId = select.custom_id;
  return menu.element;
}

/** The lines of any kind of select menu: its own, or the members and channels there are. */
export function selectOptions(select: APISelectMenuComponent, view: View): readonly SelectOption[] {
  const chosen = new Set('default_values' in select ? (select.default_values ?? []).map(({ id }) => id) : []);
  const people = () =>
    [...view.world.members.map(({ user }) => user), view.world.bot].map((user) => ({
      label: userName(user),
      value: user.id,
      description: user.username,
      selected: chosen.has(user.id),
    }));
  switch (select.type) {
    case 3:
      return select.options.map(({ label, value, description, default: selected }) => ({
        label,
        value,
        ...(description ? { description } : {}),
        selected: selected === true,
      }));
    case 5:
    case 7:
      return people();
    case 8:
      return view.world.channels.map(({ id, name }) => ({
        label: `#${name}`,
        value: id,
        selected: chosen.has(id),
      }));
    default:
      // The loopback's guild has no roles.
      return [];
  }
}

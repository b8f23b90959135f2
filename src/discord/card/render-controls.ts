import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { Action } from '../../../commands/reply/buttons/action.ts';
import type { Control } from '../../../commands/reply/controls.ts';
import { cutAtWord } from '../../../commands/reply/wording/cut-at-word.ts';
import { LIMITS } from '../limits.ts';
import { formatCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Draws what can be chosen and switched on a card: a label and a row each. */
export function renderControls(controls: readonly Control[]): APIComponentInContainer[] {
  return controls.flatMap((control): APIComponentInContainer[] => [
    { type: ComponentType.TextDisplay, content: escapeMarkdown(control.label) },
    { type: ComponentType.ActionRow, components: rowOf(control) },
  ]);
}

/** A container has 40 components at most, and a row of buttons has one for each. */
export function componentsOf(controls: readonly Control[]): number {
  return controls.reduce(
    (sum, control) => sum + 2 + (control.kind === 'buttons' ? control.buttons.length : 1),
    0,
  );
}

function rowOf(
  control: Control,
): Extract<APIComponentInContainer, { type: ComponentType.ActionRow }>['components'] {
  switch (control.kind) {
    case 'options':
      return [
        {
          type: ComponentType.StringSelect,
          custom_id: idOf(control.action),
          min_values: control.least,
          max_values: control.most,
          options: control.options.map(({ label, value, isChosen }) => ({
            label: cutAtWord(label, LIMITS.optionLabel),
            value,
            default: isChosen,
          })),
        },
      ];
    case 'channels':
      return [
        {
          type: ComponentType.ChannelSelect,
          custom_id: idOf(control.action),
          min_values: 0,
          max_values: LIMITS.selected,
          default_values: control.chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
        },
      ];
    case 'roles':
      return [
        {
          type: ComponentType.RoleSelect,
          custom_id: idOf(control.action),
          min_values: 0,
          max_values: LIMITS.selected,
          default_values: control.chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
        },
      ];
    case 'buttons':
      return control.buttons.map(
        ({ label, action }): APIButtonComponentWithCustomId => ({
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: cutAtWord(label, LIMITS.label),
          custom_id: idOf(action),
        }),
      );
  }
}

/** What is chosen stands in no `custom_id`, so that it always fits. */
function idOf(action: Action): string {
  const id = formatCustomId(action);
  if (id === undefined) throw new Error(`A control's custom_id is too long: ${JSON.stringify(action)}`);
  return id;
}

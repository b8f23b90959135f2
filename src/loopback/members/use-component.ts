import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { eachComponent } from '../components.ts';
import type { Failed, Outcome } from '../outcome.ts';
import { isVisible } from '../world/messages/message-store.ts';
import { type Actor, act, failed } from './actor.ts';
import { resolveIds } from './resolve.ts';

type Component = Record<string, unknown>;

/** Clicks the button with that custom_id or label. */
export async function clickButton(
  actor: Actor,
  message: APIMessage,
  customIdOrLabel: string,
): Promise<Outcome> {
  const found = findComponent(
    actor,
    message,
    customIdOrLabel,
    (component) =>
      component.type === ComponentType.Button &&
      (component.custom_id === customIdOrLabel || component.label === customIdOrLabel),
  );
  if (found.kind === 'failed') return found;
  if (found.component.custom_id === undefined) {
    return failed('unknown-component', `'${customIdOrLabel}' is a link to ${found.component.url}.`);
  }
  return useComponent(actor, found.message, found.component, {});
}

/** Sends a click on a button with that custom_id, whether or not the message has one. */
export function forgeClick(actor: Actor, message: APIMessage, customId: string): Promise<Outcome> {
  return useComponent(actor, message, { type: ComponentType.Button, custom_id: customId, id: 1 }, {});
}

/** Chooses in the select menu with that custom_id. */
export async function chooseValues(
  actor: Actor,
  message: APIMessage,
  customId: string,
  values: readonly string[],
): Promise<Outcome> {
  const isIt = (component: Component) =>
    component.type !== ComponentType.Button && component.custom_id === customId;
  const found = findComponent(actor, message, customId, isIt);
  if (found.kind === 'failed') return found;
  const complaint = complainAboutValues(found.component, values);
  if (complaint) return failed('bad-option', `Select '${customId}': ${complaint}`);
  const chosen =
    found.component.type === ComponentType.StringSelect ? {} : { resolved: resolveIds(actor.world, values) };
  return useComponent(actor, found.message, found.component, { values, ...chosen });
}

/** Why these values cannot be chosen; undefined when they can. */
export function complainAboutValues(select: Component, values: readonly string[]): string | undefined {
  const [min, max] = [Number(select.min_values ?? 1), Number(select.max_values ?? 1)];
  if (values.length < min || values.length > max) return `choose ${min} to ${max}, not ${values.length}.`;
  if (!Array.isArray(select.options)) return undefined;
  const offered: unknown[] = select.options.map((option) => option.value);
  const wrong = values.find((value) => !offered.includes(value));
  return wrong === undefined ? undefined : `'${wrong}' is not among ${offered.join(', ')}.`;
}

function findComponent(
  actor: Actor,
  message: APIMessage,
  wanted: string,
  isIt: (component: Component) => boolean,
): { readonly kind: 'found'; readonly component: Component; readonly message: APIMessage } | Failed {
  const stored = actor.world.messages.get(message.channel_id, message.id);
  if (!stored || !isVisible(stored, actor.person.user.id)) {
    return failed('unknown-component', 'The message is not there (any more).');
  }
  const found = [...eachComponent(stored.message.components)].find(({ component }) => isIt(component));
  if (!found) return failed('unknown-component', `The message has no '${wanted}'.`);
  if (found.component.disabled) return failed('unknown-component', `'${wanted}' is disabled.`);
  return { kind: 'found', component: found.component, message: stored.message };
}

function useComponent(
  actor: Actor,
  message: APIMessage,
  component: Component,
  extra: object,
): Promise<Outcome> {
  const data = { id: component.id, custom_id: component.custom_id, component_type: component.type, ...extra };
  return act(actor, { kind: 'component', channelId: message.channel_id, sourceId: message.id }, data);
}

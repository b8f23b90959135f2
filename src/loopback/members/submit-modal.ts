import { ComponentType } from 'discord-api-types/v10';
import { eachComponent } from '../components.ts';
import { isRecord } from '../json.ts';
import type { Modal, Outcome } from '../outcome.ts';
import { type Actor, act, failed } from './actor.ts';
import { resolveIds } from './resolve.ts';
import { complainAboutValues } from './use-component.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Sends the form off, after the checks Discord's client makes. */
export async function submitModal(actor: Actor, modal: Modal, fields: Fields): Promise<Outcome> {
  const inputs = [...eachComponent(modal.data.components)]
    .map(({ component }) => component)
    .filter((component) => typeof component.custom_id === 'string');
  const unknown = Object.keys(fields).find((name) => !inputs.some((input) => input.custom_id === name));
  if (unknown !== undefined) return failed('bad-option', `The form has no field '${unknown}'.`);
  for (const input of inputs) {
    const complaint = complainAbout(input, fields[String(input.custom_id)]);
    if (complaint) return failed('bad-option', `Field '${input.custom_id}': ${complaint}`);
  }
  const chosen = Object.values(fields).flatMap((value) => (typeof value === 'string' ? [] : value));
  const data = {
    custom_id: modal.data.custom_id,
    components: filled(modal.data.components, fields),
    resolved: resolveIds(actor.world, chosen),
  };
  const source = modal.message ? { sourceId: modal.message.id } : {};
  return act(actor, { kind: 'modal', channelId: modal.channelId, ...source }, data);
}

function complainAbout(input: Record<string, unknown>, value: string | readonly string[] | undefined) {
  const required = input.required !== false;
  if (input.type !== ComponentType.TextInput) {
    if (typeof value === 'string') return 'give a list of values.';
    if (input.type === ComponentType.Checkbox) return undefined;
    if (value === undefined || value.length === 0) return required ? 'is required.' : undefined;
    const all = Array.isArray(input.options) ? input.options.length : 1;
    const most = input.type === ComponentType.CheckboxGroup ? { max_values: all } : {};
    return complainAboutValues({ ...most, ...input }, value);
  }
  const text = value ?? input.value ?? '';
  if (typeof text !== 'string') return 'give text.';
  if (text === '') return required ? 'is required.' : undefined;
  const [min, max] = [Number(input.min_length ?? 0), Number(input.max_length ?? 4000)];
  return text.length < min || text.length > max ? `must have ${min} to ${max} characters.` : undefined;
}

/** The form's components with what was entered, in the shape of a modal submission. */
function filled(components: unknown, fields: Fields): unknown[] {
  if (!Array.isArray(components)) return [];
  return components.filter(isRecord).map((one) => {
    const base = { type: one.type, id: one.id };
    if (Array.isArray(one.components)) return { ...base, components: filled(one.components, fields) };
    if (isRecord(one.component)) return { ...base, component: filled([one.component], fields)[0] };
    if (typeof one.custom_id !== 'string') return base;
    return { ...base, custom_id: one.custom_id, ...entered(one, fields[one.custom_id]) };
  });
}

/** What was entered into a field, under the name Discord sends it. */
function entered(input: Record<string, unknown>, value: string | readonly string[] | undefined) {
  switch (input.type) {
    case ComponentType.TextInput:
      return { value: value ?? input.value ?? '' };
    case ComponentType.RadioGroup:
      return { value: value?.[0] ?? null };
    case ComponentType.Checkbox:
      return { value: value?.[0] === 'true' };
    default:
      return { values: value ?? [] };
  }
}

import { record } from './exchange-line.ts';

/** One thing a member did, as a call of the loopback's member. */
export interface Step {
  /** Of the interaction. */
  readonly id: string;
  readonly title: string;
  /** Account name of the member. */
  readonly member: string;
  /** The call without `member.`; `$before` stands for what came of the step before. */
  readonly call: string;
  /** What of the step before it needs. */
  readonly needs?: 'message' | 'modal';
}

/** Reads an interaction as a step; undefined for autocomplete and what is no interaction. */
export function interactionStep(interaction: unknown): Step | undefined {
  const { id, type, data: inner, member, user } = record(interaction);
  const data = record(inner);
  const { username } = record(record(member).user ?? user);
  const base = { id: String(id), member: String(username) };
  const customId = write(data.custom_id);
  switch (type) {
    case 2:
      return { ...base, ...commandStep(data) };
    case 3: {
      const values = Array.isArray(data.values) ? data.values : undefined;
      const call =
        values === undefined
          ? `click($before, ${customId})`
          : `select($before, ${customId}, ${write(values)})`;
      return { ...base, title: `to ${String(data.custom_id)}`, call, needs: 'message' };
    }
    case 5:
      return {
        ...base,
        title: `to the form ${String(data.custom_id)}`,
        call: `submit($before, ${write(Object.fromEntries(entries(data.components)))})`,
        needs: 'modal',
      };
    default:
      return undefined;
  }
}

function commandStep(data: Readonly<Record<string, unknown>>): Pick<Step, 'title' | 'call' | 'needs'> {
  if (data.type !== 1) {
    const title = String(data.name);
    return { title, call: `menu(${write(data.name)}, $before)`, needs: 'message' };
  }
  let path = String(data.name);
  let options = list(data.options);
  while (options[0] !== undefined && (options[0].type === 1 || options[0].type === 2)) {
    path += ` ${String(options[0].name)}`;
    options = list(options[0].options);
  }
  const values = Object.fromEntries(options.map(({ name, value }) => [String(name), value]));
  const more = options.length === 0 ? '' : `, ${write(values)}`;
  return { title: `/${path}`, call: `slash(${write(path)}${more})` };
}

/** The values of a form by custom_id. */
function entries(components: unknown): readonly (readonly [string, unknown])[] {
  return list(components).flatMap((one) => {
    const inside = [...list(one.components), ...(one.component === undefined ? [] : [record(one.component)])];
    return inside.map((input) => [String(input.custom_id), input.values ?? input.value] as const);
  });
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** Writes a value as TypeScript with single quotes. */
function write(value: unknown): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(
    ([name, one]) => `${/^[a-zA-Z_]\w*$/.test(name) ? name : write(name)}: ${write(one)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

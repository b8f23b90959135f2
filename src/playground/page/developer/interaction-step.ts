import { record } from './exchange-line.ts';
import { write } from './write-value.ts';

/** One thing a member did, as a call of the loopback's member. */
export interface Step {
  readonly title: string;
  /** Account name of the member. */
  readonly member: string;
  /** The call without the member; `$before` stands for what came of the step before. */
  readonly call: string;
  /** What of the step before it needs: the bot's message or form, or the message the member sent. */
  readonly needs?: 'message' | 'modal' | 'sent';
}

/**
 * Reads an interaction as a step, `where` being its channel of the guild unless that is the first; undefined for
 * autocomplete and what is no interaction.
 */
export function interactionStep(interaction: unknown, where: string | undefined): Step | undefined {
  const { type, data: inner, member, user } = record(interaction);
  const data = record(inner);
  const base = { member: String(record(record(member).user ?? user).username) };
  const customId = write(data.custom_id);
  switch (type) {
    case 2:
      return {
        ...base,
        ...(data.type === 1 ? slashStep : menuStep)(data, user === undefined ? where : 'dm'),
      };
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

type Command = Pick<Step, 'title' | 'call' | 'needs'>;

function slashStep(data: Readonly<Record<string, unknown>>, where: string | undefined): Command {
  let path = String(data.name);
  let options = list(data.options);
  while (options[0] !== undefined && (options[0].type === 1 || options[0].type === 2)) {
    path += ` ${String(options[0].name)}`;
    options = list(options[0].options);
  }
  const values = Object.fromEntries(options.map(({ name, value }) => [String(name), value]));
  const more = options.length === 0 && where === undefined ? '' : `, ${write(values)}`;
  return { title: `/${path}`, call: `slash(${write(path)}${more}${placed(where)})` };
}

/** The channel as the last argument. */
function placed(where: string | undefined): string {
  return where === undefined ? '' : `, ${write(where)}`;
}

/** A command from the menu of a message, which says where it is, or of a user. */
function menuStep(data: Readonly<Record<string, unknown>>, where: string | undefined): Command {
  const { messages, users } = record(data.resolved);
  const target = String(data.target_id);
  const title = String(data.name);
  if (data.type === 2) {
    const { username } = record(record(users)[target]);
    return { title, call: `menu(${write(title)}, loopback.member(${write(username)}).user${placed(where)})` };
  }
  const { author } = record(record(messages)[target]);
  const needs = record(author).bot === true ? 'message' : 'sent';
  return { title, call: `menu(${write(title)}, $before)`, needs };
}

/** The values of a form by custom_id, as a member of the loopback gives them. */
function entries(components: unknown): readonly (readonly [string, unknown])[] {
  return list(components).flatMap((one) => {
    const inside = [...list(one.components), ...(one.component === undefined ? [] : [record(one.component)])];
    return inside
      .filter(({ custom_id: id }) => id !== undefined)
      .map((input) => [String(input.custom_id), entered(input)] as const);
  });
}

function entered({ type, value, values }: Readonly<Record<string, unknown>>): unknown {
  if (type === 21) return typeof value === 'string' ? [value] : [];
  if (type === 23) return value === true ? ['true'] : [];
  return values ?? value;
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

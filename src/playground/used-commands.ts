import { z } from 'zod';
import type { Exchange } from '../loopback/exchange.ts';
import type { Used } from './to-page.ts';

/** Interactions remembered; older answers lose the name of their command. */
const kept = 2_000;

/** Which command an interaction used, as it went over the gateway: the answer itself does not say. */
export interface UsedCommands {
  /** Takes note of a frame that starts a command. */
  note(exchange: Exchange): void;
  of(interactionId: string | undefined): Used | undefined;
}

interface Option {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean | undefined;
  readonly options?: readonly Option[] | undefined;
}

const option: z.ZodType<Option> = z.object({
  type: z.number(),
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  get options() {
    return z.array(option).optional();
  },
});

const command = z.object({
  id: z.string(),
  type: z.literal(2),
  data: z.object({ type: z.number(), name: z.string(), options: z.array(option).optional() }),
});

/** Begins with what went over the gateway so far. */
export function createUsedCommands(before: readonly Exchange[]): UsedCommands {
  const used = new Map<string, Used>();
  const commands: UsedCommands = {
    note(exchange) {
      if (exchange.kind !== 'frame' || exchange.event !== 'INTERACTION_CREATE') return;
      const { data } = command.safeParse(exchange.data);
      if (data === undefined) return;
      used.set(data.id, readUse(data.data));
      const [oldest] = used.keys();
      if (used.size > kept && oldest !== undefined) used.delete(oldest);
    },
    of: (interactionId) => (interactionId === undefined ? undefined : used.get(interactionId)),
  };
  for (const exchange of before) commands.note(exchange);
  return commands;
}

/** Subcommands stand as an option around the others. */
function readUse(data: z.infer<typeof command>['data']): Used {
  let path = data.name;
  let options: readonly Option[] = data.options ?? [];
  while (options[0] !== undefined && (options[0].type === 1 || options[0].type === 2)) {
    path += ` ${options[0].name}`;
    options = options[0].options ?? [];
  }
  const values = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return { command: path, slash: data.type === 1, options: Object.fromEntries(values) };
}

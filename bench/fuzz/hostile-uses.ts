import fc from 'fast-check';
import { type AnyCommand, isSlashCommand } from '../../commands/reply/command/command.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { hostileIds } from './hostile-ids.ts';
import { hostileText } from './hostile-text.ts';
import { realTexts } from './real-texts.ts';

/** One thing that a member does with the bot. */
export type Use =
  | { readonly kind: 'command'; readonly name: string; readonly options: Readonly<Record<string, Value>> }
  | { readonly kind: 'typing'; readonly name: string; readonly option: string; readonly value: string }
  | {
      readonly kind: 'menu';
      readonly text: string;
      readonly author: string;
      readonly isForwarded: boolean;
      readonly isAutomatic: boolean;
    }
  | { readonly kind: 'message'; readonly text: string; readonly before?: string }
  | { readonly kind: 'button'; readonly id: string; readonly isPrivate: boolean; readonly before?: string }
  | { readonly kind: 'form'; readonly text: string; readonly before: string; readonly isPrivate: boolean };

type Value = string | number | boolean;

/** Everything a member can do, with hostile text in every place that takes text. */
export function hostileUses(commands: readonly AnyCommand[], knowledge: Knowledge): fc.Arbitrary<Use> {
  const text = hostileText(realTexts(knowledge));
  const slash = commands.filter(isSlashCommand).map(({ declaration }) => ({
    name: declaration.name,
    options: (declaration.options ?? []).map(({ name }) => name),
  }));
  // Values of a type that was not declared arrive when a command changed while somebody typed.
  const value = fc.oneof(
    { arbitrary: text, weight: 12 },
    { arbitrary: fc.boolean(), weight: 1 },
    { arbitrary: fc.double(), weight: 1 },
  );
  const withOptions = slash.filter(({ options }) => options.length > 1);
  const command = fc
    .oneof(
      { arbitrary: fc.constantFrom(...withOptions), weight: 6 },
      { arbitrary: fc.constantFrom(...slash), weight: 1 },
    )
    .chain(({ name, options }) =>
      fc
        .record(Object.fromEntries(options.map((option) => [option, optionValue(option, text, value)])), {
          requiredKeys: [],
        })
        .map((chosen): Use => {
          const options = Object.entries(chosen).flatMap(([option, value]) =>
            value === undefined ? [] : [[option, value] as const],
          );
          return { kind: 'command', name, options: Object.fromEntries(options) };
        }),
    );
  const typing = fc
    .tuple(fc.constantFrom(...withOptions), fc.nat(3), text)
    .map(([{ name, options }, at, value]): Use => {
      return { kind: 'typing', name, option: options[at % options.length] ?? '', value };
    });
  const menu = fc.record({
    kind: fc.constant('menu' as const),
    text,
    author: text,
    isForwarded: fc.boolean(),
    isAutomatic: fc.integer({ min: 0, max: 20 }).map((number) => number === 0),
  });
  const before = fc.oneof(
    { arbitrary: fc.constantFrom(...realTexts(knowledge)), weight: 3 },
    { arbitrary: text, weight: 1 },
  );
  const message = fc.record(
    { kind: fc.constant('message' as const), text, before },
    { requiredKeys: ['kind', 'text'] },
  );
  const button = fc.record(
    {
      kind: fc.constant('button' as const),
      id: hostileIds(knowledge, text),
      isPrivate: fc.boolean(),
      before,
    },
    { requiredKeys: ['kind', 'id', 'isPrivate'] },
  );
  const form = fc.record({ kind: fc.constant('form' as const), text, before, isPrivate: fc.boolean() });
  return fc.oneof<fc.Arbitrary<Use>[]>(command, command, typing, menu, message, button, form);
}

function optionValue(
  name: string,
  text: fc.Arbitrary<string>,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Value> {
  if (name === 'private') return fc.boolean();
  if (name !== 'source') return fc.oneof({ arbitrary: text, weight: 9 }, { arbitrary: value, weight: 1 });
  return fc.oneof<fc.Arbitrary<Value>[]>(fc.constantFrom('named', 'unnamed', 'relayed', 'article'), value);
}

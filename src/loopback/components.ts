import { isRecord } from './json.ts';

/** A component and where it stands. */
export interface Found {
  readonly component: Record<string, unknown>;
  /** From the list given, such as `[0, 'components', 2]`. */
  readonly path: readonly (string | number)[];
}

/** Every component of the list with all nested ones, in reading order. */
export function* eachComponent(list: unknown, path: readonly (string | number)[] = []): Generator<Found> {
  if (!Array.isArray(list)) return;
  for (const [index, component] of list.entries()) yield* branch(component, [...path, index]);
}

function* branch(component: unknown, path: readonly (string | number)[]): Generator<Found> {
  if (!isRecord(component)) return;
  yield { component, path };
  yield* eachComponent(component.components, [...path, 'components']);
  yield* branch(component.component, [...path, 'component']);
  yield* branch(component.accessory, [...path, 'accessory']);
}

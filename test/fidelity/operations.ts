import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Types only, so that no import finds it. */
const TYPES = join(import.meta.dirname, '../../node_modules/discord-api-spec/build/discord-api-spec.ts');

/** One operation of Discord's REST API as its OpenAPI has it. */
export interface Operation {
  readonly method: string;
  /** With `{}` for each parameter, such as `/channels/{}/messages`. */
  readonly pattern: string;
  /** As written, such as `/channels/{channel_id}/messages`. */
  readonly path: string;
  /** By status (`200`, `4XX`): the schemas of which the body has one; none where there is no body to check. */
  readonly answers: ReadonlyMap<string, readonly Shape[]>;
}

/** A schema by its name, or a list of what it describes. */
export interface Shape {
  readonly schema: string;
  readonly isList: boolean;
}

/**
 * Reads the operations out of the types that come with the package: its schemas do not say which operation answers with
 * which. Throws when the file is no longer written as it was.
 */
export function readOperations(): readonly Operation[] {
  const text = readFileSync(TYPES, 'utf8');
  const paths = /export interface Paths \{\n([\s\S]*?)\n\}\n/u.exec(text)?.[1];
  if (paths === undefined) throw new Error('The types of discord-api-spec have no Paths any more.');
  return [...paths.matchAll(/^ {2}"(\/[^"]*)": \{\n([\s\S]*?)^ {2}\};/gmu)].flatMap(
    ([, path = '', body = '']) =>
      [...body.matchAll(/^ {4}(get|post|put|patch|delete): \{\n([\s\S]*?)^ {4}\};/gmu)].map(
        ([, method = '', operation = '']) => ({
          method: method.toUpperCase(),
          path,
          pattern: path.replace(/\{\w+\}/gu, '{}'),
          answers: answersOf(operation),
        }),
      ),
  );
}

function answersOf(operation: string): ReadonlyMap<string, readonly Shape[]> {
  const responses = /responses: \{\n([\s\S]*?)^ {6}\};/mu.exec(operation)?.[1] ?? '';
  const found = responses.matchAll(/"(\dXX|\d{3})":([^;]*);/gu);
  return new Map([...found].map(([, status = '', type = '']) => [status, shapesOf(type)] as const));
}

/** `A | B[] | null` as shapes; `unknown` and `null` have none. */
function shapesOf(type: string): readonly Shape[] {
  const list = /\(([\s\S]*)\)\[\]/u.exec(type)?.[1];
  const names = (list ?? type).split('|').map((name) => name.trim());
  return names
    .filter((name) => /^[A-Z]\w*(?:\[\])?$/u.test(name))
    .map((name) => ({ schema: name.replace('[]', ''), isList: list !== undefined || name.endsWith('[]') }));
}

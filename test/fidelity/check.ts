import type { ZodMiniType } from 'zod/mini';
import { isRecord } from '../../src/loopback/json.ts';
import type { Answered, Dispatched } from '../../src/loopback/published.ts';
import { schemaProblems } from '../../src/loopback/validation/schema-problems.ts';
import { OF_NOBODY, PARTS } from './dispatched-parts.ts';
import { type Operation, readOperations, type Shape } from './operations.ts';

type Schemas = Readonly<Record<string, unknown>>;

const operations = new Map(readOperations().map((one) => [`${one.method} ${one.pattern}`, one]));

/** The operation of Discord's that a route of the loopback stands for. */
export function operationOf(method: string, route: string): Operation | undefined {
  return operations.get(`${method} ${route.replace(/:\w+/gu, '{}')}`);
}

/** What Discord's own schemas say against an answer of the loopback. */
export function answerViolations(schemas: Schemas, { method, route, status, body }: Answered): string[] {
  const where = `${method} ${route} answered ${status}`;
  const operation = operationOf(method, route);
  if (!operation)
    return UNLISTED.has(`${method} ${route}`) ? [] : [`${where}: Discord lists no such operation.`];
  const shapes = operation.answers.get(`${status}`) ?? operation.answers.get(`${Math.floor(status / 100)}XX`);
  if (!shapes) return [`${where}: Discord lists ${[...operation.answers.keys()].join(', ')}.`];
  if (body === undefined) return status === 204 || shapes.length === 0 ? [] : [`${where} without a body.`];
  if (shapes.length === 0) return [];
  // Of the places where a body is wrong the schema says that codes are numbers; what Discord's documents show are names.
  const { errors, ...rest } = isRecord(body) ? body : {};
  if (status === 400 && errors !== undefined && !isTree(errors)) return [`${where}: errors are no tree.`];
  const checked = status === 400 && errors !== undefined ? rest : body;
  return nearest(shapes.map((shape) => shapeViolations(schemas, shape, checked))).map(
    (one) => `${where}: ${one}`,
  );
}

/** What Discord's own schemas say against the objects inside a dispatch. */
export function dispatchViolations(schemas: Schemas, { event, data }: Dispatched): string[] {
  if (OF_NOBODY.has(event)) return [];
  const parts = PARTS[event];
  if (!parts) return [`${event} was dispatched; say in dispatched-parts.ts what is in it.`];
  return parts.flatMap(({ path, schemas: names }) =>
    allAt(data, path).flatMap(({ at, value }) =>
      nearest(names.map((schema) => shapeViolations(schemas, { schema, isList: false }, value))).map(
        (one) => `${event}${at === '' ? '' : ` ${at}`}: ${one}`,
      ),
    ),
  );
}

/** Answered by Discord though its OpenAPI does not have them. */
const UNLISTED: ReadonlySet<string> = new Set([]);

/** Of several schemas one has to fit; told is what the best one says. */
function nearest(tries: readonly (readonly string[])[]): readonly string[] {
  return [...tries].sort((a, b) => a.length - b.length)[0] ?? [];
}

function shapeViolations(schemas: Schemas, { schema: name, isList }: Shape, value: unknown): string[] {
  const schema = schemas[`${name}Schema`];
  if (!isSchema(schema)) return [`The package has no schema ${name}.`];
  if (!isList) return issuesOf(schema, name, value);
  if (!Array.isArray(value)) return [`${name}[]: not a list.`];
  return value.flatMap((entry, index) => issuesOf(schema, `${name}[${index}]`, entry));
}

function issuesOf(schema: ZodMiniType, name: string, value: unknown): string[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return schemaProblems(result.error.issues)
    .filter(({ path }) => !isForward(value, path))
    .map(({ path, code, message }) => `${[name, ...path].join('.')}: ${code} ${message}`);
}

/** The schemas know no forwards (type 1), which Discord's documents describe. */
function isForward(value: unknown, path: readonly (string | number)[]): boolean {
  const [type, reference] = [...path].reverse();
  if (type !== 'type' || reference !== 'message_reference') return false;
  let found = value;
  for (const key of path) found = Object(found)[key];
  return found === 1;
}

function isSchema(value: unknown): value is ZodMiniType {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}

/** `{ content: { _errors: [{ code, message }] } }`, to any depth. */
function isTree(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([key, entry]) =>
    key === '_errors'
      ? Array.isArray(entry) &&
        entry.every((one) => typeof one.code === 'string' && typeof one.message === 'string')
      : isTree(entry),
  );
}

/** Every value at that path; where something on the way is absent there is none. */
function allAt(
  value: unknown,
  path: readonly string[],
  at = '',
): { readonly at: string; readonly value: unknown }[] {
  const [key, ...rest] = path;
  if (value === undefined || value === null) return [];
  if (key === undefined) return [{ at, value }];
  if (key === '*')
    return Object.entries(Object(value)).flatMap(([name, entry]) => allAt(entry, rest, `${at}[${name}]`));
  return isRecord(value) ? allAt(value[key], rest, at === '' ? key : `${at}.${key}`) : [];
}

import type { ZodMiniType } from 'zod/mini';
import { type Checked, checked, invalid } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { unknownKeys } from './unknown-keys.ts';

type Spec = typeof import('discord-api-spec/zod');

let loading: Promise<Spec> | undefined;
let isLoaded = false;

/**
 * Discord's own schemas, generated from its OpenAPI. They take some 150 ms to load, so that happens with the first
 * body to check and never before the server listens.
 */
export function loadSchemas(): Promise<Spec> {
  loading ??= import('discord-api-spec/zod').finally(() => {
    isLoaded = true;
  });
  return loading;
}

/** To be awaited before a deadline is set, so that loading is not counted; undefined when nothing need be awaited. */
export function schemasLoading(): Promise<Spec> | undefined {
  return isLoaded ? undefined : loadSchemas();
}

/** Checks the body against the schema; `value` holds only what the schema knows. */
export function checkSchema<T>(schema: ZodMiniType<T>, body: unknown): Checked<T> {
  const result = schema.safeParse(body, { reportInput: true });
  if (!result.success) return invalid(schemaProblems(result.error.issues));
  return checked(result.data, unknownKeys(body, result.data));
}

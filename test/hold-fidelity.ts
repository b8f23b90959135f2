import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Answered, Dispatched } from '../src/loopback/published.ts';

/**
 * Every answer and dispatch of every loopback in the tests is held against Discord's own schemas. A violation fails the test in
 * which it happened.
 */
const violations = new Set<string>();
const waiting: (() => void)[] = [];
let checks: typeof import('./fidelity/check.ts') | undefined;
let schemas: Readonly<Record<string, unknown>> = {};
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  [checks, schemas] = await Promise.all([import('./fidelity/check.ts'), import('discord-api-spec/zod')]);
  for (const check of waiting.splice(0)) check();
}

function note(find: (use: NonNullable<typeof checks>) => readonly string[]): void {
  const check = () => {
    if (checks) for (const violation of find(checks)) violations.add(violation);
  };
  if (checks) check();
  else {
    waiting.push(check);
    loading ??= load();
  }
}

const onAnswer = (answer: unknown) => note((use) => use.answerViolations(schemas, answer as Answered));
const onDispatch = (dispatch: unknown) =>
  note((use) => use.dispatchViolations(schemas, dispatch as Dispatched));

async function hold(): Promise<void> {
  await loading;
  const found = [...violations];
  violations.clear();
  if (found.length > 0) throw new Error(`The loopback is not as Discord:\n${found.slice(0, 20).join('\n')}`);
}

beforeAll(() => {
  subscribe('communique:answer', onAnswer);
  subscribe('communique:dispatch', onDispatch);
});
afterEach(hold);
afterAll(async () => {
  unsubscribe('communique:answer', onAnswer);
  unsubscribe('communique:dispatch', onDispatch);
  await hold();
});

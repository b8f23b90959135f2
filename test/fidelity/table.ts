import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { createEndpoint } from '../../src/loopback/endpoint/endpoint.ts';
import { defaultOptions } from '../../src/loopback/loopback-options.ts';
import { allRoutes } from '../../src/loopback/rest/all-routes.ts';
import { createWorld } from '../../src/loopback/world/world.ts';
import { PARTS } from './dispatched-parts.ts';
import { FAULTS_AND_RULES, SIMPLIFIED } from './notes.ts';
import { readOperations } from './operations.ts';
import { problemCodes } from './problem-codes.ts';

/** Every route of the loopback as `METHOD /pattern`. */
export function routesThere(): readonly string[] {
  const world = createWorld({ ...defaultOptions, cdnUrl: () => '' });
  const unused = () => {
    throw new Error('Nobody asks for the gateway here.');
  };
  return allRoutes(world, unused, createEndpoint(world)).map(({ method, path }) => patternOf(method, path));
}

/** A route or path without the names of its parameters. */
export function patternOf(method: string, path: string): string {
  return `${method} ${path.replace(/:\w+|\{\w+\}/gu, '{}')}`;
}

/** The part of docs/loopback.md that says how near the loopback is to Discord. */
export function fidelityTable(): string {
  const operations = readOperations();
  const there = new Set(routesThere());
  const events = Object.values(GatewayDispatchEvents);
  const heard = events.filter((event) => event in PARTS);
  // `@original` stands for an id, though Discord lists it as a path of its own.
  const isThere = ({ method, pattern }: (typeof operations)[number]) =>
    there.has(`${method} ${pattern}`) || there.has(`${method} ${pattern.replace('@original', '{}')}`);
  const present = operations.filter(isThere);
  const absent = operations.filter((operation) => !present.includes(operation));
  const withSchema = heard.filter((event) => (PARTS[event] ?? []).length > 0);
  return [
    '| | there | of Discord’s | held against its schemas |',
    '| --- | --- | --- | --- |',
    `| endpoints | ${present.length} | ${operations.length} | ${present.length}: each answer, refusals too |`,
    `| events | ${heard.length} | ${events.length} | ${withSchema.length}: the objects inside |`,
    `| rules beside the schemas of requests | ${problemCodes().length} codes | | each has a test that is refused with it |`,
    '',
    '| endpoint | how |',
    '| --- | --- |',
    ...present.map(({ method, path, pattern }) => row(`${method} ${path}`, `${method} ${pattern}`)),
    '',
    '| event | how |',
    '| --- | --- |',
    ...heard.map((event) => row(event, event)),
    '',
    '| besides | how |',
    '| --- | --- |',
    ...FAULTS_AND_RULES.map(([what, how]) => `| ${what} | ${how} |`),
    '',
    `Absent events: ${events.filter((event) => !heard.includes(event)).join(', ')}.`,
    '',
    `Absent endpoints: ${absentPaths(absent).join(', ')}.`,
  ].join('\n');
}

function row(shown: string, key: string): string {
  const note = SIMPLIFIED[key];
  return `| \`${shown}\` | ${note === undefined ? 'as Discord' : `simplified: ${note}`} |`;
}

function absentPaths(absent: ReturnType<typeof readOperations>): string[] {
  const methods = new Map<string, string[]>();
  for (const { method, path } of absent) methods.set(path, [...(methods.get(path) ?? []), method]);
  return [...methods].map(([path, all]) => `${all.join(' ')} \`${path}\``);
}

import type { z } from 'zod';
import { contentLimits } from '../limits.ts';
import { nearest } from '../nearest.ts';
import { quoted } from '../quoted.ts';
import type { YamlPath } from './parse-yaml.ts';

/** Where in a record something is wrong, and what to do about it. */
export interface Complaint {
  readonly path: YamlPath;
  readonly message: string;
}

/** Puts what the schema found wrong in a record into words for its writer; `fields` are the record's known fields. */
function describeIssue(
  issue: z.core.$ZodIssue,
  record: unknown,
  fields: readonly string[],
): readonly Complaint[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, contentLimits.unknownFields).map((key) => unknownField(key, fields));
  }
  const { path } = issue;
  const [field, entry] = path;
  if (field === undefined) return [{ path, message: 'must be made of fields such as "id: some-name"' }];
  const name = quoted(String(field));
  if (typeof record === 'object' && record !== null && !(field in record)) {
    return [{ path, message: `the field ${name} is missing: add it` }];
  }
  const subject = typeof entry === 'number' ? `entry ${entry + 1} of the field ${name}` : `the field ${name}`;
  return [{ path, message: `${subject} ${predicate(issue)}` }];
}

/** The same for all that is wrong with a record; a field that only has another name is told once. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  record: unknown,
  fields: readonly string[],
): readonly Complaint[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const meant = new Set(unknown.map((key) => nearest(key, fields)));
  const isMissing = ({ path: [field] }: z.core.$ZodIssue) =>
    typeof record === 'object' && record !== null && field !== undefined && !(field in record);
  return issues
    .filter((issue) => !(isMissing(issue) && meant.has(String(issue.path[0]))))
    .flatMap((issue) => describeIssue(issue, record, fields));
}

/** What to say of a field nobody knows. */
export function unknownField(key: string, fields: readonly string[]): Complaint {
  const meant = nearest(key, fields);
  const hint = meant ? `did you mean ${quoted(meant)}?` : `the fields here are ${fields.join(', ')}`;
  return { path: [key], message: `there is no field ${quoted(key)}: ${hint}` };
}

function predicate(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.expected === 'array') return 'must be a list: one entry on a line, each after "- "';
  return 'must be text: a colon and a blank in it need quotation marks around the whole';
}

import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { isRecord } from '../json.ts';
import { acceptedForms } from './accepted-forms.ts';
import { type Checked, checked, within } from './problem.ts';
import { commandProblems } from './rules/command-rules.ts';
import { checkSchema, loadSchemas } from './schemas.ts';

/** A command's declaration as it is sent. */
export type Declaration = RESTPostAPIApplicationCommandsJSONBody;

/** Checks one declaration; problems are found from `path` on. */
export async function checkCommand(
  body: unknown,
  path: readonly number[] = [],
): Promise<Checked<Declaration>> {
  const spec = await loadSchemas();
  const result = checkSchema(spec.ApplicationCommandUpdateRequestSchema, acceptedForms(body));
  if (result.kind === 'refused') return { ...result, problems: within(path, result.problems) };
  const problems = within(path, commandProblems(result.value));
  const permissions = isRecord(body) ? body.default_member_permissions : undefined;
  if (permissions == null) return checked(result.value, problems);
  return checked({ ...result.value, default_member_permissions: `${permissions}` }, problems);
}

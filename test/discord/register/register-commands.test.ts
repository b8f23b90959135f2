import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../commands/index.ts';
import type { AnyCommand } from '../../../commands/reply/command/command.ts';
import {
  compareCommands,
  describeRegistered,
  isUnchanged,
} from '../../../src/discord/register/register-commands.ts';
import { knowledge } from '../../commands/harbour.ts';

const declarations = createCommands(knowledge).map(({ declaration }) => declaration);

/** A command as Discord gives it back: fields of its own added, defaults filled in or left out, lists in any order. */
const asDiscordHasIt = (command: AnyCommand['declaration']) => ({
  id: '1100000000000000001',
  application_id: '1100000000000000002',
  version: '1100000000000000003',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
  description: '',
  ...command,
  contexts: [...(command.contexts ?? [])].reverse(),
  options: optionsOf(command).map(({ required, ...option }) => (required ? { ...option, required } : option)),
});

function optionsOf(command: AnyCommand['declaration']) {
  return 'options' in command ? (command.options ?? []) : [];
}

const registered = declarations.map(asDiscordHasIt);

describe('compareCommands', () => {
  it('finds nothing to do when Discord has the same commands, in its own form', () => {
    const difference = compareCommands(declarations, [...registered].reverse());
    expect(difference).toEqual({ added: [], changed: [], removed: [] });
    expect(isUnchanged(difference)).toBe(true);
  });

  it('finds what is new, what is different and what is gone', () => {
    const [ask, closing, ...others] = registered;
    const old = { ...ask, name: 'old' };
    const reworded = { ...closing, description: 'Something else' };
    expect(compareCommands(declarations, [old, reworded, ...others])).toEqual({
      added: ['ask'],
      changed: ['closing'],
      removed: ['old'],
    });
  });

  it.each([
    ['an option', { options: [] }],
    ['where it can be used', { contexts: [0] }],
    ['who may add it', { integration_types: [0] }],
    ['who may use it', { default_member_permissions: '0' }],
  ])('notices a change of %s', (_, change) => {
    const difference = compareCommands(declarations, [
      { ...registered[0], ...change },
      ...registered.slice(1),
    ]);
    expect(difference.changed).toEqual(['ask']);
  });

  it('registers everything when Discord answers with something else than a list', () => {
    expect(compareCommands(declarations, { message: 'odd' }).added).toHaveLength(declarations.length);
    expect(compareCommands(declarations, [null, 'odd']).removed).toEqual(['']);
  });
});

describe('describeRegistered', () => {
  it.each([
    [{ added: [], changed: [], removed: [] }, 'All 8 commands were registered already.'],
    [
      { added: ['ask', 'who'], changed: [], removed: ['old'] },
      'Registered 8 commands: added /ask, /who; removed /old.',
    ],
    [
      { added: ['Check this', 'ask'], changed: [], removed: [] },
      'Registered 8 commands: added “Check this”, /ask.',
    ],
  ])('says what changed: %j', (difference, sentence) => {
    expect(describeRegistered(difference, 8)).toBe(sentence);
  });
});

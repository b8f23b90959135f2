import type { APIApplicationCommand } from 'discord-api-types/v10';

/** Where commands are registered: everywhere, or in the one guild. */
export type CommandScope = 'global' | 'guild';

/** Commands by scope and id. */
export interface CommandStore {
  list(scope: CommandScope): readonly APIApplicationCommand[];
  get(scope: CommandScope, id: string): APIApplicationCommand | undefined;
  /** Adds it or replaces the one of the same id. */
  put(scope: CommandScope, command: APIApplicationCommand): void;
  remove(scope: CommandScope, id: string): void;
  /** Replaces all of the scope. */
  overwrite(scope: CommandScope, commands: readonly APIApplicationCommand[]): void;
}

/** The registered commands; `changed` is called after each change. */
export function createCommandStore(changed: () => void): CommandStore {
  const scopes = {
    global: new Map<string, APIApplicationCommand>(),
    guild: new Map<string, APIApplicationCommand>(),
  };
  return {
    list: (scope) => [...scopes[scope].values()],
    get: (scope, id) => scopes[scope].get(id),
    put(scope, command) {
      scopes[scope].set(command.id, command);
      changed();
    },
    remove(scope, id) {
      scopes[scope].delete(id);
      changed();
    },
    overwrite(scope, commands) {
      scopes[scope] = new Map(commands.map((command) => [command.id, command]));
      changed();
    },
  };
}

import type { APIMessage } from 'discord-api-types/v10';
import type { Seen } from '../../to-page.ts';
import { copy } from '../copy.ts';
import { menuCommands } from '../entry/commands.ts';
import { writeDeepLink } from '../entry/deep-link.ts';
import type { View } from '../view.ts';
import { type MenuGroup, openMenu } from './menu-view.ts';
import { messageText } from './message-text.ts';

interface MessageMenuActs {
  reply(message: APIMessage): void;
  /** Runs a context-menu command. */
  run(command: string, on: 'message' | 'user', targetId: string): void;
  dismiss(message: APIMessage): void;
}

/** Opens the menu of a message: what one can do with it, and the context-menu commands under Apps. */
export function openMessageMenu(
  { message, used }: Seen,
  view: View,
  acts: MessageMenuActs,
  at: { x: number; y: number },
  from: HTMLElement,
): void {
  const { me, inDm, world } = view;
  const apps = menuCommands(world.commands, { locale: me.locale, permissions: me.permissions, inDm });
  const onlyMe = ((message.flags ?? 0) & 64) !== 0;
  const groups: MenuGroup[] = [
    {
      label: 'Message',
      items: [
        ...(onlyMe
          ? [{ label: 'Dismiss', run: () => acts.dismiss(message) }]
          : [{ label: 'Reply', run: () => acts.reply(message) }]),
        {
          label: 'Copy text',
          run: () => copy(messageText(message, view, 10_000), view),
        },
        ...(used?.slash === true
          ? [
              {
                label: 'Copy link to this command',
                run: () => copy(`${location.origin}/${writeDeepLink(used.command, used.options)}`, view),
              },
            ]
          : []),
      ],
    },
  ];
  for (const on of ['message', 'user'] as const) {
    const items = apps
      .filter((command) => command.on === on)
      .map(({ name, shown }) => ({
        label: shown,
        run: () => acts.run(name, on, on === 'message' ? message.id : message.author.id),
      }));
    if (items.length > 0) groups.push({ label: on === 'message' ? 'Apps' : 'Apps, for the author', items });
  }
  openMenu(groups, at, from);
}

import type { APIMessage } from 'discord-api-types/v10';
import type { Seen } from '../../to-page.ts';
import { copy } from '../copy.ts';
import { menuCommands } from '../entry/command/commands.ts';
import { writeDeepLink } from '../entry/deep-link.ts';
import { canHoldThread } from '../threads/thread-link.ts';
import type { View } from '../view.ts';
import { type MenuGroup, openMenu } from './menu-view.ts';
import { messageText } from './message-text.ts';
import { offeredReactions } from './reaction-view.ts';

interface MessageMenuActs {
  reply(message: APIMessage): void;
  /** Runs a context-menu command. */
  run(command: string, on: 'message' | 'user', targetId: string): void;
  dismiss(message: APIMessage): void;
  react(message: APIMessage, emoji: string, on: boolean): void;
  edit(message: APIMessage): void;
  startThread(message: APIMessage): void;
}

/** Opens the menu of a message: what one can do with it, and the context-menu commands under Apps. */
export function openMessageMenu(
  { message, private: onlyMe, used, reactions }: Seen,
  view: View,
  acts: MessageMenuActs,
  at: { x: number; y: number },
  from: HTMLElement,
): void {
  const { me, inDm, world } = view;
  const apps = menuCommands(world.commands, { locale: me.locale, permissions: me.permissions, inDm });
  const groups: MenuGroup[] = [
    {
      label: 'Message',
      items: [
        ...(onlyMe
          ? [{ label: 'Dismiss', run: () => acts.dismiss(message) }]
          : [{ label: 'Reply', run: () => acts.reply(message) }]),
        ...(canHoldThread(message, view)
          ? [{ label: 'Create thread', run: () => acts.startThread(message) }]
          : []),
        ...(message.author.id === me.user.id ? [{ label: 'Edit', run: () => acts.edit(message) }] : []),
        {
          label: 'Copy text',
          run: () => void copy(messageText(message, view, 10_000), view),
        },
        ...(used?.slash === true
          ? [
              {
                label: 'Copy link to this command',
                run: () => void copy(`${location.origin}/${writeDeepLink(used.command, used.options)}`, view),
              },
            ]
          : []),
      ],
    },
  ];
  if (!onlyMe) {
    const items = offeredReactions.map((emoji) => ({
      label: emoji,
      run: () => acts.react(message, emoji, !reactions.some((one) => one.emoji === emoji && one.mine)),
    }));
    groups.push({ label: 'React', items, inARow: true });
  }
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

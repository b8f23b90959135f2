import type { APIMessage } from 'discord-api-types/v10';
import type { Seen, ToPage, WorldView } from '../to-page.ts';
import { createDeveloperPane } from './developer/developer-pane.ts';
import { readCommandText } from './entry/command-text.ts';
import { createComposer } from './entry/composer.ts';
import { readDeepLink } from './entry/deep-link.ts';
import { runCommand, send } from './entry/run-command.ts';
import { commandsHere } from './entry/text-line.ts';
import { drawGreeting } from './greeting-view.ts';
import { connect } from './live.ts';
import { keepMoments } from './markup/moments-alive.ts';
import { onContextMenu } from './message/long-press.ts';
import { createMessageList } from './message/message-list.ts';
import { openMessageMenu } from './message/message-menu.ts';
import { openModal } from './message/modal-view.ts';
import { createShell } from './shell.ts';
import { drawSidebar } from './sidebar.ts';
import { placeName, type View } from './view.ts';

let world: WorldView | undefined;
let memberId = sessionStorage.getItem('playground-member') ?? '';
let channelId = sessionStorage.getItem('playground-channel') ?? '';
let entered = false;

const shell = createShell((open) => void live.act({ do: 'developer', open }));
const messageActs = {
  reply: (message: APIMessage) => composer.replyTo(message),
  dismiss: (message: APIMessage) => void live.act({ do: 'dismiss', messageId: message.id }),
  openMenu: (seen: Seen, near: HTMLElement) => {
    const { left, bottom } = near.getBoundingClientRect();
    openMenuOf(seen, { x: left, y: bottom }, near);
  },
};
const list = createMessageList(view, messageActs);
const composer = createComposer(view, {
  run: (draft) => runCommand(draft, view(), list),
  say(text, replyTo) {
    void live.act({ do: 'say', text, ...(replyTo === undefined ? {} : { replyTo }) }).then((result) => {
      if (result.kind === 'failed') shell.announce(result.detail);
    });
    list.scrollToEnd();
  },
});
const developer = createDeveloperPane(view);
const live = connect(onFrame, (connected) => {
  if (!connected) entered = false;
  shell.state(connected ? '' : 'Connecting…');
});

/** The world as it is now. */
function view(): View {
  const now = world;
  const me = now?.members.find(({ user }) => user.id === memberId) ?? now?.members[0];
  if (now === undefined || me === undefined) throw new Error('The world has not arrived yet.');
  return {
    world: now,
    me,
    channelId,
    inDm: channelId === me.dmChannelId,
    reader: () => ({ locale: me.locale, now: Date.now() }),
    act: live.act,
    announce: shell.announce,
    show(result) {
      if (result.kind === 'modal') openModal(result.modal, view());
      return result.kind === 'failed' ? result.detail : undefined;
    },
  };
}

function onFrame(frame: ToPage): void {
  switch (frame.kind) {
    case 'world':
      onWorld(frame.world);
      return;
    case 'room':
      onRoom(frame);
      return;
    case 'message':
      list.put(frame.seen);
      return;
    case 'gone':
      list.remove(frame.messageId);
      return;
    case 'exchanges':
      developer.add(frame.exchanges);
      return;
    case 'result':
  }
}

function onWorld(next: WorldView): void {
  world = next;
  developer.refresh();
  const { me, inDm } = view();
  memberId = me.user.id;
  if (!inDm && !next.channels.some(({ id }) => id === channelId)) channelId = next.channels[0]?.id ?? '';
  shell.state(next.botConnected ? '' : 'The bot is not connected.');
  if (!entered) {
    entered = true;
    enter(memberId, channelId);
    return;
  }
  refresh();
  list.redraw();
}

function enter(member: string, channel: string): void {
  void live.act({ do: 'enter', memberId: member, channelId: channel });
  shell.closeSidebar();
}

function onRoom(room: { memberId: string; channelId: string; messages: readonly Seen[] }): void {
  ({ memberId, channelId } = room);
  sessionStorage.setItem('playground-member', memberId);
  sessionStorage.setItem('playground-channel', channelId);
  composer.replyTo(undefined);
  list.enter(room.messages);
  const greeting = drawGreeting(view(), (line) => {
    const draft = readCommandText(line, commandsHere(view()));
    if (draft !== undefined) composer.use(draft);
  });
  if (greeting !== undefined) list.greet(greeting);
  refresh();
}

function refresh(): void {
  const now = view();
  const topic = now.world.channels.find(({ id }) => id === channelId)?.topic ?? null;
  shell.title(placeName(now), topic, now.world.guildName);
  shell.sidebar.replaceChildren(
    ...drawSidebar(now, { enter, locale: (locale) => void live.act({ do: 'locale', locale }) }),
  );
  composer.refresh();
  followLink();
}

/** Runs the command the address names, once, as soon as the bot has declared it. */
function followLink(): void {
  const draft = readDeepLink(location.hash, commandsHere(view()));
  if (draft === undefined) return;
  history.replaceState(null, '', location.pathname);
  composer.use(draft);
}

function openMenuOf(seen: Seen, at: { x: number; y: number }, from: HTMLElement): void {
  openMessageMenu(
    seen,
    view(),
    {
      ...messageActs,
      run: (command, on, targetId) => void send({ do: 'menu', command, on, targetId }, command, view(), list),
    },
    at,
    from,
  );
}

onContextMenu(list.element, (target, at) => {
  const element = target.closest<HTMLElement>('.message');
  const seen = element && list.find(element.id.replace('message-', ''));
  if (element && seen) openMenuOf(seen, at, element);
});
addEventListener('hashchange', () => world && followLink());
keepMoments(() => (world === undefined ? undefined : view()));
shell.developer.append(...developer.elements);
shell.room.append(list.element, composer.element);
composer.focus();

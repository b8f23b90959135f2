import type { APIMessage } from 'discord-api-types/v10';
import type { Seen, ThreadView, ToPage, Used, WorldView } from '../to-page.ts';
import { copy } from './copy.ts';
import { createDeveloperPane } from './developer/developer-pane.ts';
import { readCommandText } from './entry/command/command-text.ts';
import { startDraft } from './entry/command/draft.ts';
import { createComposer } from './entry/composer.ts';
import { readDeepLink, writeDeepLink } from './entry/deep-link.ts';
import { createKeptDrafts, type Place } from './entry/kept-drafts.ts';
import { createKeptUnsent } from './entry/kept-unsent.ts';
import { commandOf, send } from './entry/run-command.ts';
import { type Saying, say } from './entry/say.ts';
import { commandsHere, noteUse } from './entry/text-line.ts';
import { createUnsentNotes } from './entry/unsent-notes.ts';
import { drawGreeting } from './greeting-view.ts';
import { connect } from './live.ts';
import { keepMoments } from './markup/moments-alive.ts';
import { openModal } from './message/form/modal-view.ts';
import { onContextMenu } from './message/long-press.ts';
import { createMessageList } from './message/message-list.ts';
import { openMessageMenu } from './message/message-menu.ts';
import { createSearch } from './message/search.ts';
import { createPlaceHistory } from './place-history.ts';
import { createSeenPlaces } from './seen-places.ts';
import { createShell } from './shell.ts';
import { drawSidebar } from './sidebar.ts';
import { createPostList } from './threads/post-list.ts';
import { openThreadForm } from './threads/thread-form.ts';
import { changedThreads } from './threads/thread-link.ts';
import { createTypingLine, createTypingNotice } from './typing-line.ts';
import { channelName, findUser, forumHere, placeName, threadHere, userName, type View } from './view.ts';

let world: WorldView | undefined;
let memberId = sessionStorage.getItem('playground-member') ?? '';
let channelId = sessionStorage.getItem('playground-channel') ?? '';
let threads: readonly ThreadView[] = [];
let entered = false;
let isConnected = false;
/** Where the box is that holds what was typed; none before the first channel. */
let writingAt: Place | undefined;

const drafts = createKeptDrafts(sessionStorage);
const seen = createSeenPlaces();
/** Everybody has direct messages of their own: an entry there is the same for all. */
const DIRECT = 'dm';
const visited = createPlaceHistory((place) =>
  enter(memberId, place === DIRECT ? view().me.dmChannelId : place),
);

const shell = createShell(
  () => view().goTo(threadHere(view())?.parentId ?? channelId),
  (open) => void live.act({ do: 'developer', open }),
  (open) => {
    shell.searching(open);
    if (open) search.open();
    else search.close();
  },
);
const messageActs = {
  reply: (message: APIMessage) => composer.replyTo(message),
  edit: (message: APIMessage) => composer.edit(message),
  react: (message: APIMessage, emoji: string, on: boolean) =>
    void live.act({ do: 'react', messageId: message.id, emoji, on }),
  vote: (message: APIMessage, answers: readonly number[]) =>
    void live.act({ do: 'vote', messageId: message.id, answers: [...answers] }),
  share: ({ command, options }: Used) =>
    copy(`${location.origin}/${writeDeepLink(command, options)}`, view()),
  dismiss: (message: APIMessage) => void live.act({ do: 'dismiss', messageId: message.id }),
  startThread: (message: APIMessage) => openThreadForm(view(), { message }),
  openMenu: (seen: Seen, near: HTMLElement) => {
    const { left, bottom } = near.getBoundingClientRect();
    openMenuOf(seen, { x: left, y: bottom }, near);
  },
};
const list = createMessageList(view, messageActs);
const unsent = createUnsentNotes(createKeptUnsent(sessionStorage), view, list, ({ action, typed }) => {
  if (action.do === 'say' || action.do === 'edit') sayHere(action);
  else void send({ action, typed }, view(), list, unsent);
});
/** Tells a message from all others, in as many characters as Discord takes. */
const newNonce = () => crypto.randomUUID().slice(0, 23);
const sayHere = (saying: Saying) => void say(saying, view(), list, unsent);
const posts = createPostList(view);
const search = createSearch(list, () => {
  shell.searching(false);
  composer.focus();
});
const composer = createComposer(view, {
  run(draft) {
    noteUse(view(), draft.command.path);
    void send(commandOf(draft), view(), list, unsent);
  },
  change: (messageId, text) => sayHere({ do: 'edit', messageId, text }),
  lastOwn: () => list.lastOwn(),
  find: (id) => list.find(id),
  typing: createTypingNotice(() => void live.act({ do: 'typing' })),
  say: (text, replyTo) =>
    sayHere({ do: 'say', text, nonce: newNonce(), ...(replyTo === undefined ? {} : { replyTo }) }),
});
const typing = createTypingLine((id) => {
  const user = findUser(view(), id);
  return user && userName(user);
});
const developer = createDeveloperPane(view);
const live = connect(onFrame, (connected) => {
  if (!connected) entered = false;
  isConnected = connected;
  showState();
});

function showState(): void {
  const ready = world?.botConnected === false ? 'The bot is not connected.' : '';
  shell.state(isConnected ? ready : 'Connecting…');
}

/** The world as it is now. */
function view(): View {
  const now = world;
  const me = now?.members.find(({ user }) => user.id === memberId) ?? now?.members[0];
  if (now === undefined || me === undefined) throw new Error('The world has not arrived yet.');
  return {
    world: now,
    me,
    channelId,
    threads,
    inDm: channelId === me.dmChannelId,
    reader: () => ({ locale: me.locale, now: Date.now() }),
    act: live.act,
    announce: shell.announce,
    begin(path) {
      const command = commandsHere(view()).find((one) => one.path === path);
      if (command !== undefined) composer.begin(startDraft(command));
      return command !== undefined;
    },
    goTo: (id) => void enter(memberId, id),
    show(result) {
      if (result.kind === 'opened') void enter(memberId, result.channelId);
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
      typing.end(frame.seen.message.author.id);
      list.put(frame.seen);
      unsent.arrived([frame.seen.message]);
      return;
    case 'elsewhere':
      seen.came({ memberId, channelId: frame.channelId }, frame.pings);
      drawPlaces();
      return;
    case 'threads':
      onThreads(frame.threads);
      return;
    case 'gone':
      list.remove(frame.messageId);
      composer.recheck();
      return;
    case 'reactions':
      list.react(frame.messageId, frame.reactions);
      return;
    case 'typing':
      typing.note(frame.userId);
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
  showState();
  if (!entered || (!inDm && channelName(view(), channelId) === undefined)) {
    entered = true;
    void visited.instead(() => enter(memberId, channelId || firstChannel()));
    return;
  }
  refresh();
  list.redraw();
}

function firstChannel(): string {
  return world?.channels[0]?.id ?? '';
}

/** Looks at a place; at the first channel where it is not there (any more). */
async function enter(member: string, channel: string): Promise<void> {
  shell.closeSidebar();
  const result = await live.act({ do: 'enter', memberId: member, channelId: channel });
  if (result.kind === 'failed' && channel !== firstChannel()) await enter(member, firstChannel());
}

function onThreads(next: readonly ThreadView[]): void {
  const before = threads;
  threads = next;
  for (const id of changedThreads(before, next)) list.drawThread(id);
  if (!view().inDm && channelName(view(), channelId) === undefined)
    void visited.instead(() => enter(memberId, firstChannel()));
  else refresh();
}

function onRoom(room: Extract<ToPage, { kind: 'room' }>): void {
  const again = isWritingAt(room);
  threads = room.threads;
  if (!again && writingAt !== undefined) seen.note(writingAt, list.newest);
  ({ memberId, channelId } = room);
  sessionStorage.setItem('playground-member', memberId);
  sessionStorage.setItem('playground-channel', channelId);
  noteVisit();
  typing.clear();
  if (!again) search.close();
  list.enter(room.messages, again, seen.to(room));
  unsent.arrived(room.messages.map(({ message }) => message));
  if (!again) {
    unsent.show();
    greet();
  }
  seen.read(room);
  writeAt({ memberId, channelId });
  refresh();
}

function greet(): void {
  if (threadHere(view()) !== undefined) return;
  const greeting = drawGreeting(view(), {
    use(line) {
      const draft = readCommandText(line, commandsHere(view()));
      if (draft !== undefined) composer.use(draft);
    },
    dismissed: () => composer.focus(),
  });
  if (greeting !== undefined) list.place(greeting);
}

function noteVisit(): void {
  visited.note(view().inDm ? DIRECT : channelId);
}

/** Changes to what that member has typed in that channel; what stands in the box is kept where it was typed. */
function writeAt(place: Place): void {
  const before = writingAt;
  if (isWritingAt(place)) {
    composer.recheck();
    return;
  }
  keepDraft();
  writingAt = place;
  composer.put(drafts.of(place));
  // On a phone the keyboard would come up and cover what one came to read.
  if (before !== undefined && matchMedia('(hover: hover)').matches) composer.focus();
}

function isWritingAt(place: Place): boolean {
  return writingAt?.memberId === place.memberId && writingAt.channelId === place.channelId;
}

function keepDraft(): void {
  if (writingAt !== undefined) drafts.keep(writingAt, composer.draft);
}
addEventListener('pagehide', keepDraft);

// As in Discord's client, who types while nothing that takes text has the focus writes into the box.
document.addEventListener('keydown', (event) => {
  const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  const at = document.activeElement;
  const isFree = at === document.body || at === list.element || at?.classList.contains('message') === true;
  if (world !== undefined && isFree && event.key === 'Escape') composer.replyTo(undefined);
  if (world !== undefined && isFree && isText && event.key !== ' ') composer.focus();
});

function refresh(): void {
  const now = view();
  const forum = forumHere(now);
  const parent = threadHere(now)?.parentId;
  const topic =
    [...now.world.channels, ...now.world.forums].find(({ id }) => id === channelId)?.topic ?? null;
  shell.title(placeName(now), topic, now.world.guildName, parent && channelName(now, parent));
  posts.refresh();
  for (const part of [list.element, list.toPresent, composer.element]) part.hidden = forum !== undefined;
  drawPlaces();
  composer.refresh();
  followLink();
}

function drawPlaces(): void {
  const focused = document.activeElement?.id;
  shell.sidebar.replaceChildren(
    ...drawSidebar(view(), {
      enter: (member, channel) => void enter(member, channel),
      locale: (of, locale) => void live.act({ do: 'locale', of, locale }),
      unseen: (id) => seen.unseen({ memberId, channelId: id }),
    }),
  );
  if (focused) shell.sidebar.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
}

/** Runs the command the address names, once, as soon as the bot has declared it. */
function followLink(): void {
  const commands = commandsHere(view());
  // Before the bot has declared its commands no link can be told from a wrong one.
  if (!location.hash.startsWith('#/') || commands.length === 0) return;
  const draft = readDeepLink(location.hash, commands);
  const named = location.hash;
  history.replaceState(null, '', location.pathname);
  noteVisit();
  if (draft === undefined) composer.hint(`The link ${named} names no command. Type / to see them all.`);
  else composer.use(draft);
}

function openMenuOf(seen: Seen, at: { x: number; y: number }, from: HTMLElement): void {
  openMessageMenu(
    seen,
    view(),
    {
      ...messageActs,
      run: (command, on, targetId) =>
        void send({ action: { do: 'menu', command, on, targetId }, typed: command }, view(), list, unsent),
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
shell.room.append(
  search.element,
  posts.element,
  list.element,
  list.toPresent,
  composer.element,
  typing.element,
);
composer.focus();

import type { APIUser } from 'discord-api-types/v10';
import { avatar } from './avatar.ts';
import { h, icon } from './dom.ts';
import type { Unseen } from './seen-places.ts';
import { userName, type View } from './view.ts';

interface SidebarActs {
  enter(memberId: string, channelId: string): void;
  locale(of: 'member' | 'server', locale: string): void;
  /** What came in a place that the member has not looked at. */
  unseen(channelId: string): Unseen | undefined;
}

/** The languages Discord's client can be set to: https://discord.com/developers/docs/reference#locales */
const locales = (
  'bg cs da de el en-GB en-US es-419 es-ES fi fr hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi ' +
  'zh-CN zh-TW'
).split(' ');

/** Draws the list of places, and below it who one is and in which language. */
export function drawSidebar(view: View, acts: SidebarActs): readonly HTMLElement[] {
  const { world, me, channelId } = view;
  const place = (id: string, label: string, mark: Node) => {
    const unseen = acts.unseen(id);
    const button = h(
      'button',
      {
        id: `place-${id}`,
        class: unseen === undefined ? 'place' : 'place unread',
        attrs: { type: 'button', 'aria-current': id === channelId && 'page' },
      },
      mark,
      h('span', { class: 'label' }, label),
      unseen !== undefined && drawUnseen(unseen),
    );
    button.addEventListener('click', () => acts.enter(me.user.id, id));
    return h('li', {}, button);
  };
  const within = (parentId: string) => {
    const active = view.threads.filter((thread) => thread.parentId === parentId && !thread.archived);
    const places = active.map(({ id, name }) => place(id, name, icon('thread')));
    return places.length > 0 && h('ul', { class: 'threads', attrs: { 'aria-label': 'Threads' } }, ...places);
  };
  const withThreads = (id: string, name: string, mark: 'hash' | 'forum') => {
    const item = place(id, name, icon(mark));
    const threads = within(id);
    if (threads) item.append(threads);
    return item;
  };
  const channels = [
    ...world.channels.map(({ id, name }) => withThreads(id, name, 'hash')),
    ...world.forums.map(({ id, name }) => withThreads(id, name, 'forum')),
  ];
  const dm = place(me.dmChannelId, userName(world.bot), avatar(world.bot, 'small'));
  return [
    h(
      'div',
      { class: 'guild' },
      h('span', {}, world.guildName),
      languageSelect('server', world.guildLocale, (locale) => acts.locale('server', locale)),
    ),
    h(
      'div',
      { class: 'places' },
      h('h2', { id: 'channels' }, 'Channels'),
      h('ul', { attrs: { 'aria-labelledby': 'channels' } }, ...channels),
      h('h2', { id: 'dms' }, 'Direct messages'),
      h('ul', { attrs: { 'aria-labelledby': 'dms' } }, dm),
      h('h2', { id: 'members' }, 'Members'),
      h('ul', { attrs: { 'aria-labelledby': 'members' } }, ...drawMembers(view)),
    ),
    drawMe(view, acts),
  ];
}

/** Who is here: the people, of whom one acts as one, and the bot. */
function drawMembers({ world, me }: View): readonly HTMLElement[] {
  const one = (user: APIUser, ...marks: readonly (Node | string | false)[]) =>
    h(
      'li',
      { class: 'member' },
      avatar(user, 'small'),
      h('span', { class: 'label' }, userName(user)),
      ...marks,
    );
  const you = () => h('span', { class: 'subtle' }, 'you');
  const app = h('span', { class: 'tag' }, 'APP');
  return [
    one(world.bot, app),
    ...world.members.map(({ user }) => one(user, user.id === me.user.id && you())),
  ];
}

/** How many, red where one of them is for this member. */
function drawUnseen({ count, pings }: Unseen): HTMLElement {
  const shown = count > 99 ? '99+' : `${count}`;
  return h(
    'span',
    { class: pings ? 'count pinged' : 'count', title: `${count} unread` },
    shown,
    h('span', { class: 'unseen' }, ' unread'),
  );
}

function drawMe({ world, me, inDm, channelId }: View, acts: SidebarActs): HTMLElement {
  const member = h(
    'select',
    { attrs: { 'aria-label': 'Member you act as' } },
    ...world.members.map(({ user }) => h('option', { attrs: { value: user.id } }, userName(user))),
  );
  member.value = me.user.id;
  member.addEventListener('change', () => {
    const next = world.members.find(({ user }) => user.id === member.value);
    if (next !== undefined) acts.enter(next.user.id, inDm ? next.dmChannelId : channelId);
  });
  const language = languageSelect('member', me.locale, (locale) => acts.locale('member', locale));
  return h(
    'div',
    { class: 'me' },
    h(
      'div',
      { class: 'who', title: `@${me.user.username}` },
      avatar(me.user),
      h('div', {}, member, language),
    ),
  );
}

/** Drawn anew it gets the focus back by its id. */
function languageSelect(
  whose: 'member' | 'server',
  chosen: string,
  choose: (locale: string) => void,
): HTMLElement {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const select = h(
    'select',
    { id: `language-${whose}`, attrs: { 'aria-label': `Language of this ${whose}` } },
    ...locales.map((locale) => h('option', { attrs: { value: locale } }, names.of(locale) ?? locale)),
  );
  select.value = chosen;
  select.addEventListener('change', () => choose(select.value));
  return select;
}

import type { APIMessage } from 'discord-api-types/v10';
import type { Seen, Used } from '../../to-page.ts';
import { avatar } from '../avatar.ts';
import { h, icon } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import { writeMessageTime, writeMoment } from '../markup/moment.ts';
import { drawThreadLink } from '../threads/thread-link.ts';
import { userName, type View } from '../view.ts';
import { drawComponents } from './component-view.ts';
import { drawEmbed } from './embed-view.ts';
import { drawMedia } from './media-view.ts';
import { messageText, systemTexts } from './message-text.ts';
import { drawPoll, type Voting } from './poll-view.ts';
import { drawReactions } from './reaction-view.ts';

/** What a message offers besides reading it. */
export interface MessageActs {
  reply(message: APIMessage): void;
  openMenu(seen: Seen, near: HTMLElement): void;
  dismiss(message: APIMessage): void;
  react(message: APIMessage, emoji: string, on: boolean): void;
  /** Votes for just these answers of its poll. */
  vote(message: APIMessage, answers: readonly number[]): void;
  /** Copies the address that runs the command; tells whether that worked. */
  share(used: Used): Promise<boolean>;
}

const loading = 128;

/** Draws a message; `grouped` leaves out avatar and name, since the message before has them. */
export function drawMessage(seen: Seen, grouped: boolean, view: View, acts: MessageActs) {
  const { message, private: onlyMe, used } = seen;
  const { author } = message;
  const at = Date.parse(message.timestamp);
  const nameId = `name-${message.id}`;
  const pings = message.mentions.some(({ id }) => id === view.me.user.id) && author.id !== view.me.user.id;
  const thinking = ((message.flags ?? 0) & loading) !== 0;
  const classes = [
    'message',
    grouped && 'grouped',
    onlyMe && 'private',
    pings && 'pings',
    thinking && 'thinking',
  ];
  const time = h('time', { class: 'stamp', title: writeMoment(at / 1000, 'F', view.reader()) });
  time.dateTime = message.timestamp;
  time.textContent = grouped
    ? writeMoment(at / 1000, 't', view.reader())
    : writeMessageTime(at, view.reader());

  return h(
    'article',
    {
      class: classes.filter(Boolean).join(' '),
      id: `message-${message.id}`,
      tabindex: -1,
      attrs: {
        'aria-label': `${userName(author)}: ${thinking ? 'is thinking…' : messageText(message, view)}`,
      },
    },
    drawAbove(message, used, view, acts),
    h('div', { class: 'gutter' }, grouped ? time : avatar(author)),
    h(
      'div',
      { class: 'body' },
      !grouped &&
        h(
          'div',
          { class: 'byline' },
          h('span', { class: author.bot ? 'name bot' : 'name', id: nameId }, userName(author)),
          author.bot === true && h('span', { class: 'tag' }, 'APP'),
          time,
        ),
      ...(thinking
        ? [drawThinking(author)]
        : drawContent(message, view, {
            votes: seen.votes,
            vote: (answers) => acts.vote(message, answers),
          })),
      drawReactions(seen.reactions, view, (emoji, on) => acts.react(message, emoji, on)),
      drawThreadLink(message, view),
      onlyMe && drawOnlyMe(message, acts),
    ),
    !thinking && drawTools(seen, acts),
  );
}

/** Without `voting` its poll can only be read. */
function drawContent(message: APIMessage, view: View, voting?: Voting): (Node | false)[] {
  const edited =
    message.edited_timestamp !== null &&
    h(
      'span',
      {
        class: 'edited',
        title: writeMoment(Date.parse(message.edited_timestamp) / 1000, 'F', view.reader()),
      },
      '(edited)',
    );
  const system = systemTexts[message.type];
  if (system !== undefined) return [h('div', { class: 'text subtle' }, system)];
  const content = message.content !== '' && h('div', { class: 'text' }, drawMarkdown(message.content, view));
  if (content && edited) content.append(' ', edited);
  return [
    content,
    ...loose(message).map(({ url, filename, description, content_type: type }) =>
      drawMedia(url, description ?? filename, view, type?.startsWith('image/') ? 'picture' : 'file'),
    ),
    ...message.embeds.map((embed) => drawEmbed(embed, view)),
    message.poll !== undefined && drawPoll(message.poll, view, voting),
    ...drawForwarded(message, view),
    ...drawComponents(message, view),
    content ? false : edited,
  ];
}

/** The copy that a forwarded message carries; what one could press there belongs to the other one. */
function drawForwarded(
  { message_snapshots: copies = [], ...message }: APIMessage,
  view: View,
): HTMLElement[] {
  return copies.map(({ message: copy }) => {
    const components = (copy.components ?? []).filter(({ type }) => type !== 1);
    return h(
      'div',
      { class: 'forwarded' },
      h('div', { class: 'mark' }, icon('forward'), 'Forwarded'),
      ...drawContent({ ...message, ...copy, components }, view),
    );
  });
}

const componentsV2 = 32_768;

/** The files that stand below the text: those that no component and no embed shows. */
function loose({ attachments, embeds, flags }: APIMessage): APIMessage['attachments'] {
  if (((flags ?? 0) & componentsV2) !== 0) return [];
  const shown = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments.filter(({ url }) => !shown.has(url));
}

/** The line over a message: which command it answers, or which message. */
function drawAbove(
  message: APIMessage,
  used: Used | undefined,
  view: View,
  acts: MessageActs,
): HTMLElement | false {
  const user = message.interaction_metadata?.user;
  if (user !== undefined && used !== undefined) {
    const options = Object.entries(used.options).map(([name, value]) => `${name}: ${value}`);
    return h(
      'div',
      { class: 'above' },
      avatar(user, 'small'),
      h('b', {}, userName(user)),
      ' used ',
      h(
        'span',
        { class: 'command', title: options.join('\n') },
        used.slash ? false : icon('apps'),
        used.slash ? `/${used.command}` : used.command,
      ),
      used.slash && drawShare(used, acts),
    );
  }
  if (message.type !== 19) return false;
  const source = message.referenced_message;
  if (source === undefined) return false;
  if (source === null) return h('div', { class: 'above' }, h('i', {}, 'The message it replies to is gone.'));
  const jump = h(
    'button',
    { class: 'jump', attrs: { type: 'button' } },
    messageText(source, view) || 'Message',
  );
  jump.addEventListener('click', () => document.getElementById(`message-${source.id}`)?.focus());
  return h(
    'div',
    { class: 'above' },
    avatar(source.author, 'small'),
    h('b', {}, userName(source.author)),
    jump,
  );
}

/** Milliseconds for which it says that it was done. */
const saidFor = 2_000;

function drawShare(used: Used, acts: MessageActs): HTMLElement {
  const share = h(
    'button',
    { class: 'link share', title: 'Copy a link that asks this again', attrs: { type: 'button' } },
    'Share',
  );
  share.addEventListener('click', async () => {
    share.textContent = (await acts.share(used)) ? 'Link copied' : 'Copying was refused';
    setTimeout(() => {
      share.textContent = 'Share';
    }, saidFor);
  });
  return share;
}

function drawThinking(author: APIMessage['author']): HTMLElement {
  const dots = h('span', { class: 'dots', attrs: { 'aria-hidden': 'true' } }, h('i'), h('i'), h('i'));
  return h('div', { class: 'text subtle' }, dots, `${userName(author)} is thinking…`);
}

function drawOnlyMe(message: APIMessage, acts: MessageActs): HTMLElement {
  const dismiss = h('button', { class: 'link', attrs: { type: 'button' } }, 'Dismiss message');
  dismiss.addEventListener('click', () => acts.dismiss(message));
  return h('div', { class: 'only-me' }, icon('eye'), 'Only you can see this · ', dismiss);
}

function drawTools(seen: Seen, acts: MessageActs): HTMLElement {
  const reply = h(
    'button',
    { title: 'Reply', attrs: { type: 'button', 'aria-label': 'Reply' } },
    icon('reply'),
  );
  const apps = h(
    'button',
    { title: 'Apps', attrs: { type: 'button', 'aria-label': 'Apps', 'aria-haspopup': 'menu' } },
    icon('apps'),
  );
  reply.addEventListener('click', () => acts.reply(seen.message));
  apps.addEventListener('click', () => acts.openMenu(seen, apps));
  // As in Discord's client, nobody replies to what the others do not see.
  return h('div', { class: 'tools' }, !seen.private && reply, apps);
}

import type { Member } from '../member.ts';
import { type Actor, channelId } from './actor.ts';
import { goTo, open, post, threadsSeenBy } from './in-threads.ts';
import { edit, forward, pin, react, remove } from './on-messages.ts';
import { castVote, startPoll } from './on-polls.ts';
import { runMenu, runSlash, typeOption } from './run-command.ts';
import { submitModal } from './submit-modal.ts';
import { chooseValues, clickButton, forgeClick } from './use-component.ts';
import { writeMessage, writeOnly } from './write-message.ts';

/** The person as somebody a script or a page can act as. */
export function createMember(actor: Actor): Member {
  const { person, world } = actor;
  return {
    id: person.user.id,
    name: person.user.username,
    user: person.user,
    permissions: person.permissions,
    dmChannelId: person.dmChannelId,
    get threads() {
      return threadsSeenBy(actor);
    },
    get locale() {
      return person.locale;
    },
    set locale(locale) {
      person.locale = locale;
    },
    slash: (command, options = {}, where) => runSlash(actor, command, options, where),
    type: (command, options, focused, where) => typeOption(actor, command, options, focused, where),
    click: (message, customIdOrLabel) => clickButton(actor, message, customIdOrLabel),
    forge: (message, customId) => forgeClick(actor, message, customId),
    select: (message, customId, values) => chooseValues(actor, message, customId, values),
    submit: (modal, fields) => submitModal(actor, modal, fields),
    menu: (command, target, where) => runMenu(actor, command, target, where),
    mention: async (text, where) =>
      writeMessage(actor, channelId(actor, where), `<@${world.bot.id}> ${text}`),
    say: async (text, { replyTo, channel, extra } = {}) =>
      writeMessage(actor, channelId(actor, channel ?? replyTo?.channel_id), text, replyTo, extra),
    write: (text, { replyTo, channel, extra } = {}) =>
      writeOnly(actor, channelId(actor, channel ?? replyTo?.channel_id), text, replyTo, extra),
    dm: (text) => writeMessage(actor, person.dmChannelId, text),
    react: (message, emoji) => react(actor, message, emoji, true),
    unreact: (message, emoji) => react(actor, message, emoji, false),
    edit: (message, text) => edit(actor, message, text),
    remove: (message) => remove(actor, message),
    pin: (message) => pin(actor, message, true),
    unpin: (message) => pin(actor, message, false),
    poll: (question, answers, options = {}) => startPoll(actor, question, answers, options),
    vote: (message, ...answers) => castVote(actor, message, answers),
    forward: (message, where) => forward(actor, message, channelId(actor, where)),
    openThread: (name, on = {}) => open(actor, name, on),
    post: (forum, title, text, tags = []) => post(actor, forum, title, text, tags),
    join: (thread) => goTo(actor, thread, true),
    leave: (thread) => goTo(actor, thread, false),
    startTyping(where) {
      world.happenings.emit({ kind: 'typing', channelId: channelId(actor, where), userId: person.user.id });
    },
  };
}

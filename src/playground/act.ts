import type { Loopback } from '../loopback/loopback.ts';
import type { OptionValue } from '../loopback/member.ts';
import type { Failed, Opened, Outcome } from '../loopback/outcome.ts';
import type { FaultSwitches } from './fault-switches.ts';
import type { Action } from './from-page.ts';
import { isPrivate, type Tab } from './tab.ts';
import type { Result } from './to-page.ts';

const done: Result = { kind: 'done' };

function failed(detail: string): Result {
  return { kind: 'failed', detail };
}

const gone = failed('This message is no longer there.');

/** What the acts of one page need besides the page itself. */
export interface Stage {
  readonly loopback: Loopback;
  readonly faults: FaultSwitches;
  /** Hides a message of that member's on all their pages. */
  dismiss(memberId: string, messageId: string): void;
  /** Something about the members or the faults changed: all pages get the world again. */
  worldChanged(): void;
}

/** Does what a page asked for, as the member it shows. */
export async function act(action: Action, tab: Tab, stage: Stage): Promise<Result> {
  const { member, channelId } = tab;
  switch (action.do) {
    case 'enter':
      return tab.enter(action.memberId, action.channelId) ? done : failed('There is no such channel.');
    case 'slash':
      return resultOf(await member.slash(action.command, filled(action.options), channelId), tab);
    case 'type': {
      const typed = await member.type(action.command, filled(action.options), action.focused, channelId);
      return typed.kind === 'failed' ? failed(typed.detail) : typed;
    }
    case 'click': {
      const message = tab.message(action.messageId);
      return message === undefined ? gone : resultOf(await member.click(message, action.customId), tab);
    }
    case 'select': {
      const message = tab.message(action.messageId);
      return message === undefined
        ? gone
        : resultOf(await member.select(message, action.customId, action.values), tab);
    }
    case 'submit': {
      const modal = tab.takeModal(action.modalId);
      if (modal === undefined) return failed('This form was sent already.');
      return resultOf(await member.submit(modal, action.fields), tab);
    }
    case 'menu': {
      const target =
        action.on === 'message' ? tab.message(action.targetId) : userOf(stage.loopback, tab, action.targetId);
      return target === undefined
        ? gone
        : resultOf(await member.menu(action.command, target, channelId), tab);
    }
    case 'say': {
      const replyTo = action.replyTo === undefined ? undefined : tab.message(action.replyTo);
      // What a thread hangs on stands in another channel, where this is no reply to it.
      const isHere = replyTo?.channel_id === channelId;
      // What a page sends again because it never heard that it had arrived is there already.
      if (action.nonce !== undefined && wasSaid(stage.loopback, tab, action.nonce)) return done;
      // Sent is what stands there, whatever the bot does with it: who waited for that would send it again.
      member.write(action.text, {
        channel: channelId,
        ...(replyTo && isHere ? { replyTo } : {}),
        ...(action.nonce === undefined ? {} : { extra: { nonce: action.nonce } }),
      });
      return done;
    }
    case 'thread': {
      const message = tab.message(action.messageId);
      return message === undefined ? gone : opened(member.openThread(action.name, { message }));
    }
    case 'post':
      return opened(member.post(channelId, action.name, action.text, action.tags));
    case 'edit': {
      const message = tab.message(action.messageId);
      return message === undefined ? gone : settled(member.edit(message, action.text));
    }
    case 'react': {
      const message = tab.message(action.messageId);
      if (message === undefined) return gone;
      const { emoji, on } = action;
      return settled(on ? member.react(message, emoji) : member.unreact(message, emoji));
    }
    case 'vote': {
      const message = tab.message(action.messageId);
      return message === undefined ? gone : settled(member.vote(message, ...action.answers));
    }
    case 'typing':
      member.startTyping(channelId);
      return done;
    case 'dismiss':
      if (!isPrivate(tab.message(action.messageId)))
        return failed('Only a private message can be dismissed.');
      stage.dismiss(member.id, action.messageId);
      return done;
    case 'locale':
      if (action.of === 'server') stage.loopback.guildLocale = action.locale;
      else member.locale = action.locale;
      stage.worldChanged();
      return done;
    case 'developer':
      tab.watchExchanges(action.open);
      return done;
    case 'fault':
      stage.faults.turn(action.fault);
      stage.worldChanged();
      return done;
  }
}

function wasSaid(loopback: Loopback, { channelId, member }: Tab, nonce: string): boolean {
  const said = loopback.messages(channelId, member.id);
  return said.some((message) => message.author.id === member.id && message.nonce === nonce);
}

function opened(outcome: Opened | Failed): Result {
  return outcome.kind === 'failed'
    ? failed(outcome.detail)
    : { kind: 'opened', channelId: outcome.thread.id };
}

function settled(outcome: { readonly kind: 'done' } | Failed): Result {
  return outcome.kind === 'failed' ? failed(outcome.detail) : done;
}

function resultOf(outcome: Outcome, tab: Tab): Result {
  switch (outcome.kind) {
    case 'modal':
      tab.keepModal(outcome.modal);
      return { kind: 'modal', modal: outcome.modal };
    case 'failed':
      return failed(outcome.reason === 'no-answer' ? 'The application did not respond' : outcome.detail);
    default:
      return done;
  }
}

function userOf(loopback: Loopback, tab: Tab, id: string) {
  return (
    loopback.members.find((member) => member.id === id)?.user ??
    loopback.messages(tab.channelId, tab.member.id).find(({ author }) => author.id === id)?.author
  );
}

/** Options as a member fills them in: a file comes from the page in letters. */
function filled(
  options: (Action & { readonly do: 'slash' })['options'],
): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      if (typeof value !== 'object') return [name, value];
      const bytes = Buffer.from(value.base64, 'base64');
      return [name, { name: value.name, bytes, ...(value.type === '' ? {} : { type: value.type }) }];
    }),
  );
}

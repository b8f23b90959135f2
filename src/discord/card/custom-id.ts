import { type Action, CHOSEN_SETTINGS, SWITCHED_SETTINGS } from '../../../commands/reply/buttons/action.ts';
import { LIMITS } from '../limits.ts';

/** The version of the form below; a `custom_id` of another version is answered politely. */
const VERSION = 'c1';

/**
 * A button's `custom_id`, such as `c1:ask:Who attends?`; undefined when the action does not fit into 100 characters.
 * A question about an answer that is too long is left out: the card then shows it, see `question-on-card.ts`; of many
 * paragraphs the last ones are.
 */
export function formatCustomId(action: Action): string | undefined {
  const id = `${VERSION}:${action.kind}:${argumentOf(action)}`;
  if (id.length <= LIMITS.customId) return id;
  if (action.kind === 'read' && action.paragraphs.length > 1) {
    return formatCustomId({ ...action, paragraphs: action.paragraphs.slice(0, -1) });
  }
  return action.kind === 'how' || action.kind === 'about' ? `${VERSION}:${action.kind}:` : undefined;
}

/** Whether a question fits into the buttons that speak about its answer. */
export function fitsIntoButtons(question: string): boolean {
  return formatCustomId({ kind: 'about', question }) !== `${VERSION}:about:`;
}

function argumentOf(action: Action): string {
  switch (action.kind) {
    case 'ask':
    case 'how':
    case 'about':
      return action.question;
    case 'quote':
      return action.speaker;
    case 'read':
      return `${action.article}:${action.paragraphs.join(',')}:${action.hash}`;
    case 'turn':
      return `${action.article}:${action.paragraph}:${action.hash}`;
    case 'choose':
      return action.setting;
    case 'switch':
      return `${action.setting}:${action.isOn ? 'on' : 'off'}`;
    case 'helpful':
      return `${action.vote}:${action.answer}:${action.about}`;
    case 'link':
    case 'write':
      return action.phrasing;
    case 'entry':
    case 'post':
    case 'describe':
    case 'add':
      return '';
    case 'remove':
      return `${action.article}:${action.hash}`;
    case 'delete':
      return action.member;
  }
}

/** Reads a `custom_id` back; undefined for one that is not ours or of an unknown version. */
export function parseCustomId(id: string): Action | undefined {
  const [, version, kind, argument = ''] = /^([^:]*):([^:]*):(.*)$/su.exec(id) ?? [];
  if (version !== VERSION) return undefined;
  switch (kind) {
    case 'ask':
    case 'how':
    case 'about':
      return { kind, question: argument };
    case 'quote':
      return argument === '' ? undefined : { kind, speaker: argument };
    case 'read':
    case 'turn':
      return passageOf(kind, argument);
    case 'choose': {
      const setting = CHOSEN_SETTINGS.find((one) => one === argument);
      return setting && { kind, setting };
    }
    case 'switch': {
      const [named, state, ...more] = argument.split(':');
      const setting = SWITCHED_SETTINGS.find((one) => one === named);
      const isSwitch = (state === 'on' || state === 'off') && more.length === 0;
      return setting && isSwitch ? { kind, setting, isOn: state === 'on' } : undefined;
    }
    case 'helpful': {
      const [, vote, answer = '', about = ''] = /^(yes|no):([a-z-]{1,20}):(\S+ \S+)$/u.exec(argument) ?? [];
      return vote === 'yes' || vote === 'no' ? { kind, vote, answer, about } : undefined;
    }
    case 'link':
    case 'write':
      return { kind, phrasing: argument };
    case 'entry':
    case 'post':
    case 'describe':
    case 'add':
      return argument === '' ? { kind } : undefined;
    case 'remove': {
      const [, article, hash] = /^([a-z0-9-]+):([0-9a-f]{8})$/.exec(argument) ?? [];
      return article && hash ? { kind, article, hash } : undefined;
    }
    case 'delete':
      return /^\d{1,20}$/.test(argument) ? { kind, member: argument } : undefined;
    default:
      return undefined;
  }
}

function passageOf(kind: 'read' | 'turn', argument: string): Action | undefined {
  const [, article, listed, hash] =
    /^([a-z0-9-]+):(\d{1,5}(?:,\d{1,5})*):([0-9a-f]{8})$/.exec(argument) ?? [];
  if (!article || !listed || !hash) return undefined;
  const paragraphs = listed.split(',').map(Number);
  if (kind === 'read') return { kind, article, paragraphs, hash };
  const [paragraph, ...more] = paragraphs;
  return paragraph === undefined || more.length > 0 ? undefined : { kind, article, paragraph, hash };
}

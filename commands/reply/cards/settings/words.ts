import type { ChosenSetting, SwitchedSetting } from '../../buttons/action.ts';

/** What stands above each setting that is chosen. */
export const CHOSEN_LABELS: Readonly<Record<ChosenSetting, string>> = {
  articles: 'Articles I answer from here',
  first: 'The one that comes first where several answer',
  only: 'Channels I answer in: none chosen means all',
  private: 'Channels where only whoever asks sees the answer',
  silent: 'Channels where I do not answer',
  operators: 'Roles that may work on what went unanswered, as moderators may',
  language: 'The language I speak; quotations stay as they are',
};

/** What stands on the button of each setting that is switched, before *on* or *off*. */
export const SWITCHED_LABELS: Readonly<Record<SwitchedSetting, string>> = {
  echo: 'Repeat questions',
  helpful: 'Ask if it was helpful',
  texts: 'Keep unanswered questions',
};

export const SETTINGS = {
  title: 'Settings of this server',
  text: 'They hold as soon as you choose. Only you see this.',
  switches: 'Switches',
  on: 'on',
  off: 'off',
  automatic: 'Automatic: as each question and member has it',
  newest: 'The newest',
  texts:
    'Unanswered questions are kept without names for 30 days, for /unanswered; /help tells members. Otherwise only the words that nothing explains are counted.',
  inMemory: 'It holds, but cannot be stored at the moment: it would be lost when I stop. I try again.',
  notHere: 'This works in a server only, where I was added.',
  notForYou: 'Only whoever may manage the server can do that.',
} as const;

/** Languages the bot can speak, in their own words. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pl: 'Polski',
  uk: 'Українська',
  ru: 'Русский',
};

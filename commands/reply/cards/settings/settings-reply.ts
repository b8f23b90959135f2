import type { Voice } from '../../../../src/answer/voice.ts';
import type { Article } from '../../../../src/content/knowledge.ts';
import type { Say } from '../../../../src/language/sayings/say.ts';
import { GUILD_LIMITS, type GuildSettings } from '../../../../src/store/guild-settings.ts';
import {
  type Button,
  type ChosenSetting,
  SWITCHED_SETTINGS,
  type SwitchedSetting,
} from '../../buttons/action.ts';
import type { Control, ControlOption } from '../../controls.ts';
import type { Reply } from '../../reply.ts';
import { inTheirOrder, orderOf } from './order-of.ts';
import { LANGUAGES, STANDARD } from './with-choice.ts';

/** The panel of a server's settings; `articles` are all there are, and `echo` is what the operator has set. */
export function settingsReply(
  settings: GuildSettings,
  articles: readonly Article[],
  echo: boolean,
  { say }: Pick<Voice, 'say'>,
  notes: readonly string[] = [],
): Reply {
  const { channels } = settings;
  const order = orderOf(settings.articles, articles);
  const isOn: Readonly<Record<SwitchedSetting, boolean>> = {
    echo: settings.echo ?? echo,
    helpful: settings.helpful,
    texts: settings.texts,
  };
  const buttons = SWITCHED_SETTINGS.map((setting): Button => {
    const label = say(`settings.${setting}`, { state: isOn[setting] ? 'on' : 'off' });
    return { label, action: { kind: 'switch', setting, isOn: !isOn[setting] } };
  });
  const places = (setting: 'only' | 'private' | 'silent'): Control => ({
    kind: 'channels',
    label: say(`settings.${setting}`),
    action: { kind: 'choose', setting },
    chosen: channels[setting],
  });
  return {
    tone: 'help',
    visibility: 'private',
    title: say('settings.title'),
    text: say('settings.text'),
    controls: [
      ...(articles.length > 1 ? articleControls(order, articles, say) : []),
      places('only'),
      places('private'),
      places('silent'),
      options('language', languageOptions(settings.language, say), 1, say),
      {
        kind: 'roles',
        label: say('settings.operators'),
        action: { kind: 'choose', setting: 'operators' },
        chosen: settings.operators,
      },
      { kind: 'buttons', label: say('settings.switches'), buttons },
    ],
    notes: [...notes, say('settings.kept')],
  };
}

function options(setting: ChosenSetting, options: readonly ControlOption[], most: number, say: Say): Control {
  return {
    kind: 'options',
    label: say(`settings.${setting}`),
    action: { kind: 'choose', setting },
    options,
    least: 1,
    most,
  };
}

function articleControls(order: readonly Article[], all: readonly Article[], say: Say): Control[] {
  const shown = all.slice(0, GUILD_LIMITS.chosen);
  const option = ({ id, title }: Article, isChosen: boolean) => ({ label: title, value: id, isChosen });
  const which = options(
    'articles',
    shown.map((article) => option(article, order.includes(article))),
    shown.length,
    say,
  );
  if (order.length < 2) return [which];
  const isNewest = inTheirOrder(order, all).every((article, at) => article === order[at]);
  const first = options(
    'first',
    [
      { label: say('settings.newest'), value: STANDARD, isChosen: isNewest },
      ...order.slice(0, GUILD_LIMITS.chosen - 1).map((article, at) => option(article, !isNewest && at === 0)),
    ],
    1,
    say,
  );
  return [which, first];
}

function languageOptions(language: string | undefined, say: Say): ControlOption[] {
  return [
    { label: say('settings.automatic'), value: STANDARD, isChosen: language === undefined },
    ...Object.entries(LANGUAGES).map(([code, label]) => ({
      label,
      value: code,
      isChosen: code === language,
    })),
  ];
}

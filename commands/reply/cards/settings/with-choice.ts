import type { Article } from '../../../../src/content/knowledge.ts';
import { GUILD_LIMITS, type GuildSettings } from '../../../../src/store/guild-settings.ts';
import type { ChosenSetting } from '../../buttons/action.ts';
import { inTheirOrder, orderOf } from './order-of.ts';

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

/** What the value of a select says for what is as it is everywhere. */
export const STANDARD = '*';

/**
 * Settings with what somebody chose, `values` as they arrive; undefined when that cannot be chosen: a program can send
 * anything. `articles` are all there are.
 */
export function withChoice(
  settings: GuildSettings,
  setting: ChosenSetting,
  values: readonly string[],
  articles: readonly Article[],
): GuildSettings | undefined {
  const [value = ''] = values;
  switch (setting) {
    case 'articles':
    case 'first': {
      const order =
        setting === 'articles'
          ? articles.filter(({ id }) => values.includes(id))
          : firstOf(orderOf(settings.articles, articles), value, articles);
      if (order === undefined || order.length === 0) return undefined;
      const { articles: _, ...rest } = settings;
      const isStandard =
        order.length === articles.length && order.every((article, at) => article === articles[at]);
      return isStandard
        ? rest
        : { ...rest, articles: order.slice(0, GUILD_LIMITS.chosen).map(({ id }) => id) };
    }
    case 'language': {
      const { language: _, ...rest } = settings;
      if (value === STANDARD) return rest;
      return value in LANGUAGES ? { ...rest, language: value } : undefined;
    }
    case 'operators':
      return areIds(values) ? { ...settings, operators: values } : undefined;
    case 'only':
    case 'private':
    case 'silent':
      return areIds(values)
        ? { ...settings, channels: { ...settings.channels, [setting]: values } }
        : undefined;
  }
}

/** One article before the others, or all in their order. */
function firstOf(
  order: readonly Article[],
  id: string,
  all: readonly Article[],
): readonly Article[] | undefined {
  if (id === STANDARD) return inTheirOrder(order, all);
  const first = order.find((article) => article.id === id);
  return first && [first, ...order.filter((article) => article !== first)];
}

function areIds(values: readonly string[]): boolean {
  return values.length <= GUILD_LIMITS.chosen && values.every((value) => /^\d{1,20}$/u.test(value));
}

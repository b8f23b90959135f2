import type { APIEmbed } from 'discord-api-types/v10';
import { limits } from '../../limits.ts';
import type { Problem } from '../problem.ts';
import { urlProblem } from './url-rule.ts';

const WEB = ['http:', 'https:'];
const MEDIA = [...WEB, 'attachment:'];

/** Embeds must show something, stay within 6,000 characters in all, and link to the web only. */
export function embedProblems(embeds: readonly APIEmbed[]): Problem[] {
  const problems = embeds.flatMap((embed, index) => {
    const at = ['embeds', index];
    const links = [
      urlProblem(embed.url, WEB, [...at, 'url']),
      urlProblem(embed.author?.url, WEB, [...at, 'author', 'url']),
      urlProblem(embed.author?.icon_url, MEDIA, [...at, 'author', 'icon_url']),
      urlProblem(embed.footer?.icon_url, MEDIA, [...at, 'footer', 'icon_url']),
      urlProblem(embed.image?.url, MEDIA, [...at, 'image', 'url']),
      urlProblem(embed.thumbnail?.url, MEDIA, [...at, 'thumbnail', 'url']),
    ];
    const empty = { path: at, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
    return [...(showsNothing(embed) ? [empty] : []), ...links.filter((problem) => problem !== undefined)];
  });
  const total = embeds.reduce((sum, embed) => sum + embedCharacters(embed), 0);
  if (total <= limits.embedCharacters) return problems;
  const message = `Embed size exceeds maximum size of ${limits.embedCharacters}`;
  return [...problems, { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function showsNothing(embed: APIEmbed): boolean {
  const { title, description, fields, author, footer, image, thumbnail, url } = embed;
  return !(title || description || fields?.length || author || footer || image || thumbnail || url);
}

function embedCharacters(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [...texts, ...fields].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

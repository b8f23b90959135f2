import { type APIEmbed, EmbedType } from 'discord-api-types/v10';

/** An embed as Discord gives it back: with its type, and with whether each field stands beside others. */
export function storedEmbed(embed: APIEmbed): APIEmbed {
  const fields = embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
  return { ...embed, type: embed.type ?? EmbedType.Rich, ...(fields ? { fields } : {}) };
}

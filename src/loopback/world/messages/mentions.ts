import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import { eachComponent } from '../../components.ts';
import type { World } from '../world.ts';
import type { MessageBody } from './message-body.ts';

const TEXT_DISPLAY = 10;

/** The users a message pings: those named in content or text displays and allowed by `allowed`. */
export function mentionedUsers(
  body: MessageBody,
  users: readonly APIUser[],
  allowed: APIAllowedMentions | null | undefined,
  repliedTo?: APIUser,
): APIUser[] {
  const ids = new Set([...mentionText(body).matchAll(/<@!?(\d{17,20})>/g)].map((match) => match[1]));
  const permits = (user: APIUser) =>
    !allowed?.parse || allowed.parse.some((kind) => kind === 'users') || allowed.users?.includes(user.id);
  const pinged = users.filter((user) => ids.has(user.id) && permits(user));
  const pingsAuthor = repliedTo && (allowed?.replied_user ?? allowed?.parse === undefined);
  return pingsAuthor && !pinged.includes(repliedTo) ? [...pinged, repliedTo] : pinged;
}

/** Ids of the roles that a message pings: named in it and allowed by `allowed`. */
export function mentionedRoles(
  { guild }: Pick<World, 'guild'>,
  body: MessageBody,
  allowed: APIAllowedMentions | null | undefined,
): string[] {
  const text = mentionText(body);
  const permits = (id: string) =>
    !allowed?.parse || allowed.parse.some((kind) => kind === 'roles') || allowed.roles?.includes(id);
  const ids = [guild.botRoleId, ...guild.roles.map(({ id }) => id)];
  return ids.filter((id) => text.includes(`<@&${id}>`) && permits(id));
}

/** Says whether everyone is pinged: the text asks for it and it is explicitly allowed. */
export function mentionsEveryone(body: MessageBody, allowed: APIAllowedMentions | null | undefined): boolean {
  if (!/@(everyone|here)\b/.test(mentionText(body))) return false;
  return !allowed?.parse || allowed.parse.some((kind) => kind === 'everyone');
}

function mentionText(body: MessageBody): string {
  const displays = [...eachComponent(body.components)]
    .filter(({ component }) => component.type === TEXT_DISPLAY)
    .map(({ component }) => component.content);
  return [body.content ?? '', ...displays].join('\n');
}

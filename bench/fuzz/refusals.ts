import { MessageFlags } from 'discord-api-types/v10';
import { checkCallback } from '../../src/loopback/validation/check-callback.ts';
import { checkMessage } from '../../src/loopback/validation/check-message.ts';
import type { Checked } from '../../src/loopback/validation/problem.ts';
import type { Interaction } from '../../src/loopback/world/interactions.ts';
import { MEMBER, type Shown } from './answer-use.ts';

/** What Discord's schemas and rules have against what is sent; empty when they take it. */
export async function refusals(shown: Shown): Promise<string[]> {
  const body = JSON.parse(JSON.stringify(bodyOf(shown)));
  if (shown.kind === 'choices') {
    return complaints(await checkCallback(body, interaction('autocomplete'), new Map(), new Map()));
  }
  if (shown.kind === 'card' && shown.as === 'message')
    return complaints(await checkMessage('create', body, new Map(), new Map()));
  return complaints(await checkCallback(body, interaction('component'), new Map(), new Map()));
}

/** The JSON that discord.js makes of it. */
function bodyOf(shown: Shown): unknown {
  if (shown.kind === 'choices') return { type: 8, data: { choices: shown.choices } };
  if (shown.kind === 'form') return { type: 9, data: shown.form };
  const { flags, components, allowedMentions } = shown.payload;
  const allowed_mentions = { parse: allowedMentions.parse, replied_user: allowedMentions.repliedUser };
  const data = { flags, components, allowed_mentions };
  if (shown.as === 'message') return data;
  if (shown.as === 'reply') return { type: 4, data };
  return { type: 7, data: { ...data, flags: MessageFlags.IsComponentsV2 } };
}

function complaints(checked: Checked<unknown>): string[] {
  if (checked.kind === 'valid') return [];
  if (checked.problems.length === 0) return [checked.message];
  return checked.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function interaction(kind: Interaction['kind']): Interaction {
  const never = () => new Promise<never>(() => {});
  return {
    kind,
    id: '1',
    token: 'token',
    memberId: MEMBER,
    channelId: '2',
    openedAt: 0,
    state: 'waiting',
    private: false,
    first: never(),
    answer() {},
    settle() {},
    final: never,
  };
}

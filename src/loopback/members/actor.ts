import type { Deliveries } from '../endpoint/endpoint.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Failed, Outcome, Typed } from '../outcome.ts';
import { answerInteraction } from '../rest/routes/callback-routes.ts';
import { schemasLoading } from '../validation/schemas.ts';
import type { Asked, Interaction } from '../world/interactions.ts';
import type { Person } from '../world/person.ts';
import { allPlaces, placeById, placeCalled, takesMessages } from '../world/places.ts';
import { isChannel, type World } from '../world/world.ts';
import { interactionPayload } from './interaction-payload.ts';

/** One person at work in the world. */
export interface Actor {
  readonly world: World;
  readonly gateway: Gateway;
  readonly endpoint: Deliveries;
  readonly person: Person;
  /** Milliseconds until a message counts as unanswered. */
  readonly patience: number;
  /** Waits until the bot has the answers to its requests so far. */
  answersGone(): Promise<void>;
}

/** Sends an interaction to the bot and waits for what the member sees. */
export async function interact(
  actor: Actor,
  asked: Omit<Asked, 'memberId'>,
  data: unknown,
): Promise<Outcome | Typed> {
  const { world, gateway, endpoint, person } = actor;
  const loading = schemasLoading();
  if (loading) await loading;
  if (!isChannel(world, asked.channelId))
    return failed('unknown-component', 'The channel is not there (any more).');
  const interaction = world.interactions.open({ ...asked, memberId: person.user.id });
  const guildId = placeById(world, asked.channelId) ? { guildId: world.guild.id } : {};
  const payload = () => interactionPayload(world, interaction, person, data);
  if (endpoint.url === undefined) gateway.dispatch('INTERACTION_CREATE', payload, guildId);
  else await post(actor, interaction, payload());
  const first = await interaction.first;
  await actor.answersGone();
  return first;
}

/** Sends it to the bot's own address, where the answer may come at once; 202 says that it comes by a request. */
async function post({ world, endpoint }: Actor, interaction: Interaction, payload: unknown): Promise<void> {
  const { status, body } = await endpoint.deliver(payload);
  if (status === 200 && body !== undefined) await answerInteraction(world, interaction, body, new Map());
}

/** The same for everything that cannot be answered with choices. */
export async function act(actor: Actor, asked: Omit<Asked, 'memberId'>, data: unknown): Promise<Outcome> {
  const outcome = await interact(actor, asked, data);
  if (outcome.kind === 'choices') return failed('no-answer', 'The bot answered with choices.');
  if (outcome.kind !== 'deferred') return outcome;
  const final = async () => {
    const end = await outcome.final();
    await actor.answersGone();
    return end;
  };
  return { ...outcome, final };
}

/** A refusal before anything is sent. */
export function failed(reason: Failed['reason'], detail: string): Failed {
  return { kind: 'failed', reason, detail };
}

/** The id of the channel meant by `where`; throws for one that does not exist, which is a mistake in the script. */
export function channelId(actor: Actor, where: string | undefined): string {
  const { world, person } = actor;
  if (where === 'dm' || where === person.dmChannelId) return person.dmChannelId;
  const found = where === undefined ? world.channels[0] : placeCalled(world, where);
  if (!found) {
    const names = allPlaces(world).map(({ name }) => name);
    throw new Error(`There is no channel '${where}'; there are ${names.join(', ')} and dm.`);
  }
  if (!takesMessages(found))
    throw new Error(`'${where}' is a forum: name one of its posts, or post() a new one.`);
  return found.id;
}

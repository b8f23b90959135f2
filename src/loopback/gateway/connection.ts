import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { isRecord, parseJson } from '../json.ts';
import { limits } from '../limits.ts';
import { allMembers, guildCreate } from '../world/guild.ts';
import { otherGuildCreate } from '../world/other-guilds.ts';
import type { World } from '../world/world.ts';
import type { GatewaySettings } from './gateway.ts';
import { guildsOf, readyData } from './greeting.ts';
import { type Refusal, readIdentify, wrongToken } from './identify.ts';
import { missedSince, type Session } from './session.ts';
import type { Frame } from './wire.ts';

const undecodable = { code: GatewayCloseCodes.DecodeError, reason: 'Error while decoding payload.' };
const stranger = { code: GatewayCloseCodes.NotAuthenticated, reason: 'Not authenticated.' };

/** Bytes that wait to be sent, from which on no more guilds are made. */
const MOST_BUFFERED = 1_048_576;

/** What one connection shares with all others. */
export interface ConnectionContext {
  readonly world: World;
  readonly settings: GatewaySettings;
  readonly sessions: Map<string, Session>;
  /** The query's `v`. */
  readonly version: string | null;
  send(socket: WebSocket, frame: Frame): void;
  dispatchTo(session: Session, event: string, data: unknown): void;
  /** To be called whenever a session got or lost its connection. */
  noteConnection(): void;
}

/** Speaks gateway v10 with one bot until the connection ends. */
export function serveConnection(socket: WebSocket, context: ConnectionContext): void {
  const { world, settings, sessions, send } = context;
  let session: Session | undefined;

  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    if (session?.socket !== socket) return;
    session.socket = undefined;
    // A bot that says goodbye with these two codes does not mean to resume.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    context.noteConnection();
  });
  socket.on('message', (data) => {
    const text = data.toString();
    const frame = Buffer.byteLength(text) > limits.inboundFrame ? undefined : parseJson(text);
    const refusal = isRecord(frame) ? receive(frame) : undecodable;
    if (refusal) socket.close(refusal.code, refusal.reason);
  });

  if (context.version !== null && context.version !== '10') {
    socket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
    return;
  }
  send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: settings.heartbeatInterval } });

  function receive(frame: Record<string, unknown>): Refusal | undefined {
    world.exchanges.add({
      kind: 'frame',
      direction: 'from-bot',
      op: Number(frame.op),
      data: withoutToken(frame.d),
    });
    switch (frame.op) {
      case GatewayOpcodes.Heartbeat:
        if (settings.faults.acknowledgeHeartbeats) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return undefined;
      case GatewayOpcodes.Identify:
        return identify(frame.d);
      case GatewayOpcodes.Resume:
        return resume(frame.d);
      case GatewayOpcodes.RequestGuildMembers:
        if (session) sendMembers(session, frame.d);
        return session ? undefined : stranger;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
        return session ? undefined : stranger;
      default:
        return { code: GatewayCloseCodes.UnknownOpcode, reason: 'Unknown opcode.' };
    }
  }

  function identify(data: unknown): Refusal | undefined {
    if (session && sessions.has(session.id)) {
      return { code: GatewayCloseCodes.AlreadyAuthenticated, reason: 'Already authenticated.' };
    }
    const identified = readIdentify(data, settings);
    if (identified.kind === 'refused') return identified;
    const { intents, shard } = identified;
    settings.faults.identifiesLeft -= 1;
    if (settings.faults.refuseSessions) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    session = { id: world.nextId(), intents, shard, sequence: 0, socket, sent: [] };
    sessions.set(session.id, session);
    if (settings.faults.withholdReady) return undefined;
    const missing = settings.faults.unavailableGuilds;
    context.dispatchTo(session, 'READY', readyData(world, session, settings.url(), missing));
    if ((intents & GatewayIntentBits.Guilds) !== 0) {
      const [first, ...rest] = guildsOf(world, session);
      const isAtOnce = first === world.guild.id && settings.faults.guildDelay === 0;
      if (isAtOnce) context.dispatchTo(session, 'GUILD_CREATE', guildCreate(world));
      void sendGuilds(session, isAtOnce || first === undefined ? rest : [first, ...rest]);
    }
    context.noteConnection();
    return undefined;
  }

  /** One after the other, as fast as the bot takes them or slower. */
  async function sendGuilds(to: Session, guildIds: readonly string[]): Promise<void> {
    for (const id of guildIds) {
      await (settings.faults.guildDelay > 0 ? wait(settings.faults.guildDelay) : setImmediate());
      while (socket.bufferedAmount > MOST_BUFFERED) await wait(5);
      if (to.socket !== socket) return;
      context.dispatchTo(
        to,
        'GUILD_CREATE',
        id === world.guild.id ? guildCreate(world) : otherGuildCreate(world, id),
      );
    }
  }

  function resume(data: unknown): Refusal | undefined {
    if (!isRecord(data) || !settings.accepts(String(data.token))) return wrongToken;
    const known = sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (known && !(sequence <= known.sequence)) {
      return { code: GatewayCloseCodes.InvalidSeq, reason: 'Invalid seq.' };
    }
    const missed = known && missedSince(known, sequence);
    if (!known || !missed) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    known.socket?.terminate();
    known.socket = socket;
    session = known;
    for (const dispatch of missed) send(socket, dispatch);
    context.dispatchTo(known, 'RESUMED', {});
    context.noteConnection();
    return undefined;
  }

  function sendMembers(to: Session, request: unknown): void {
    const nonce = isRecord(request) && typeof request.nonce === 'string' ? { nonce: request.nonce } : {};
    const chunk = { guild_id: world.guild.id, members: allMembers(world), chunk_index: 0, chunk_count: 1 };
    context.dispatchTo(to, 'GUILD_MEMBERS_CHUNK', { ...chunk, ...nonce });
  }
}

function withoutToken(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { token: _, ...rest } = data;
  return rest;
}

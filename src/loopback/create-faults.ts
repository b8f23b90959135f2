import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import { limits } from './limits.ts';
import type { FalseAnswers } from './rest/false-answers.ts';

/** The values REST and gateway look at all the time. */
export type FaultSettings = Pick<
  Faults,
  | 'acknowledgeHeartbeats'
  | 'restDelay'
  | 'duplicateDispatches'
  | 'reorderDispatches'
  | 'unknownFields'
  | 'frameDelay'
  | 'withholdReady'
  | 'refuseSessions'
  | 'unavailableGuilds'
  | 'guildDelay'
  | 'shards'
  | 'identifiesLeft'
>;

/** All switches off; Discord asks for that many shards. */
export function noFaults(shards: number): FaultSettings {
  return {
    acknowledgeHeartbeats: true,
    restDelay: 0,
    duplicateDispatches: false,
    reorderDispatches: false,
    unknownFields: false,
    frameDelay: 0,
    withholdReady: false,
    refuseSessions: false,
    unavailableGuilds: 0,
    guildDelay: 0,
    shards,
    identifiesLeft: limits.identifies,
  };
}

/** The switches over REST and gateway; `settings` is the object both look at. */
export function createFaults(
  settings: FaultSettings,
  gateway: Gateway,
  answers: FalseAnswers,
  restart: (downFor?: number) => Promise<void>,
): Faults {
  const { shards } = settings;
  return Object.assign(settings, {
    answer: answers.plan,
    restart,
    dropSockets(shard?: number) {
      for (const socket of gateway.socketsOf(shard)) socket.terminate();
    },
    freezeSockets() {
      for (const socket of gateway.sockets) socket.pause();
    },
    closeSockets(code: number, shard?: number) {
      for (const socket of gateway.socketsOf(shard)) socket.close(code);
    },
    reconnect() {
      gateway.broadcast({ op: 7 });
    },
    invalidSession(resumable: boolean) {
      if (!resumable) gateway.forgetSessions();
      gateway.broadcast({ op: 9, d: resumable });
    },
    unknownEvent() {
      gateway.dispatch('LOOPBACK_UNKNOWN_EVENT', () => ({ nobody: 'knows this' }), {});
    },
    clear() {
      Object.assign(settings, noFaults(shards));
      answers.clear();
    },
  });
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ShardState } from '../discord/client/shard-states.ts';
import type { Metrics } from '../discord/metrics.ts';
import { builtFrom } from './this-code.ts';

/** Metrics that Prometheus can read. */
export interface Prometheus extends Metrics {
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
  /** Counts these shards from now on, and the errors of all that is used from zero on. */
  watch(shards: () => readonly ShardState[], used: readonly string[]): void;
}

/** Seconds; a member notices from the last ones on, and three are Discord's deadline. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** Counts interactions by command and kind, refusals, errors, reconnects, latency, and what Node.js tells of itself. */
export function createPrometheus(): Prometheus {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const name = (rest: string) => `communique_${rest}`;
  const interactions = new Counter({
    name: name('interactions_total'),
    help: 'Interactions and messages answered, by command and kind of answer.',
    labelNames: ['command', 'kind'],
    registers,
  });
  const refusals = new Counter({
    name: name('refusals_total'),
    help: 'Questions that the article does not answer.',
    registers,
  });
  const questions = new Counter({
    name: name('questions_total'),
    help: 'Questions asked, by kind of answer.',
    labelNames: ['kind'],
    registers,
  });
  const votes = new Counter({
    name: name('votes_total'),
    help: 'Answers that members found helpful or not, by kind of answer.',
    labelNames: ['kind', 'vote'],
    registers,
  });
  const errors = new Counter({
    name: name('errors_total'),
    help: 'Interactions that could not be answered, by reason.',
    labelNames: ['command', 'reason'],
    registers,
  });
  const reconnects = new Counter({
    name: name('gateway_reconnects_total'),
    help: 'Times the connection to Discord was lost and made again.',
    registers,
  });
  const latency = new Histogram({
    name: name('answer_seconds'),
    help: 'Seconds from what a member did to its answer, Discord included, by the times that Discord gives.',
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: name('build_info'),
    help: '1, with what runs.',
    labelNames: ['code', 'node'],
    registers,
  }).set({ code: builtFrom?.slice(0, 8) ?? 'sources', node: process.version }, 1);
  let shards: () => readonly ShardState[] = () => [];
  new Gauge({
    name: name('shards'),
    help: 'Shards of this process, by how they are connected to Discord.',
    labelNames: ['gateway'],
    registers,
    collect() {
      for (const gateway of ['ready', 'connecting', 'disconnected'])
        this.set({ gateway }, shards().filter((shard) => shard.gateway === gateway).length);
    },
  });
  new Gauge({
    name: name('guilds'),
    help: 'Servers that the shards of this process hold.',
    registers,
    collect() {
      this.set(shards().reduce((sum, { guilds }) => sum + guilds, 0));
    },
  });
  return {
    watch(now, used) {
      shards = now;
      for (const command of used)
        for (const reason of ['unanswerable', 'error']) errors.inc({ command, reason }, 0);
    },
    answered(command, kind, milliseconds) {
      interactions.inc({ command, kind });
      if (kind === 'absent') refusals.inc();
      latency.observe(milliseconds / 1000);
    },
    asked: (kind) => questions.inc({ kind }),
    voted: (kind, vote) => votes.inc({ kind, vote }),
    failed: (command, reason) => errors.inc({ command, reason }),
    reconnecting: () => reconnects.inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

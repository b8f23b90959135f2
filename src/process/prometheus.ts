import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../discord/metrics.ts';

/** Metrics that Prometheus can read. */
export interface Prometheus extends Metrics {
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds; a member notices from the last ones on, and three are Discord's deadline. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** Counts interactions by command and kind, refusals, errors, reconnects, latency, and what Node.js tells of itself. */
export function createPrometheus(): Prometheus {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'communique_' });
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
    help: 'Seconds from the arrival of an interaction to its answer, Discord included.',
    buckets: BUCKETS,
    registers,
  });
  return {
    answered(command, kind, milliseconds) {
      interactions.inc({ command, kind });
      if (kind === 'absent') refusals.inc();
      latency.observe(milliseconds / 1000);
    },
    failed: (command, reason) => errors.inc({ command, reason }),
    reconnecting: () => reconnects.inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

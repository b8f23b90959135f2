import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Takes longest by itself, so that it has to begin first; a fresh clone does not know that yet. What waits, for a process or for
 * a page, stands beside what works.
 */
const longest = [
  'conversations/running/changed-knowledge',
  'search/facts-help',
  'process/start',
  'playground/talking',
  'conversations/running/knowledge-command',
  'other-bot',
  'conversations/page',
  'loopback/connection/lifecycle',
  'answer/follow-up/follow-up',
  'entries/ask',
  'discord/client/refused-start',
  'playground/nothing-lost',
  'conversations/process/secrets',
  'entries/eval',
  'conversations/process/starting-and-stopping',
  'conversations/process/half-open',
  'store/store',
  'storm/storm',
  'playground/members',
  'store/trouble',
  'content/hostile',
  'conversations/process/bad-day',
  'conversations/process/over-http',
  'answer/follow-up/follow-up-anywhere',
  'entries/renumber',
  'storm/each-fault',
  'playground/threads',
  'conversations/process/process',
  'answer/follow-up/later-turns',
  'store/tools',
  'playground/developer-pane',
  'conversations/follow-up',
  'storm/connection',
  'deploy',
  'playground/channel',
  'process/end-with-parent',
  'hostile-input',
  'conversations/process/shards',
  'playground/access',
  'entries/draft',
  'conversations/running/settings',
  'playground/small-screen',
  'hostile-knowledge',
  'conversations/running/errors',
  'conversations/running/reach',
  'entries/keep',
  'entries/check',
];

/** The longest first; then, by turns, what took longer and what took shorter: most of the longer ones only wait, and not for one another. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      longest.findIndex((file) => moduleId.endsWith(`test/${file}.test.ts`));
    const sorted = await super.sort(files);
    const first = sorted.filter((file) => place(file) >= 0);
    const rest = sorted.filter((file) => place(file) < 0);
    const half = Math.ceil(rest.length / 2);
    const shorter = rest.slice(half).toReversed();
    return [
      ...first.toSorted((one, other) => place(one) - place(other)),
      ...rest.slice(0, half).flatMap((file, at) => [file, ...shorter.slice(at, at + 1)]),
    ];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing is mocked, so files may share modules: the search is prepared once and not for every file.
    isolate: false,
    // Twice as many as two cores: what is about processes, connections and pages waits more than it works, and begins first.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    // What is translated once is kept in node_modules: a run after the first works five seconds less.
    experimental: { fsModuleCache: true },
    execArgv: [
      // Answering leaves much behind that is young and dies at once; workers that clear it up with several threads each only wait
      // for one another on two cores.
      '--max-semi-space-size=64',
      '--single-threaded-gc',
      // Expressions are compiled once, not first in a way that takes longer.
      '--no-regexp-tier-up',
      // Bytes of code run before V8 looks whether to compile a function well. With its own 66 KB, compiling what a test then hardly
      // runs any more is a fifth of the work. Later versions compile in a quicker way first, and have no such flag.
      ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=2000000'] : []),
    ],
    globalSetup: ['test/build-for-tests.ts', 'test/browser/shared-browser.ts'],
    setupFiles: ['test/fixed-seed.ts', 'test/hold-fidelity.ts', 'test/stored-tables.ts'],
    // Limits are there to end what hangs; how fast something is, the benchmarks say, on a machine with nothing else to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each look at a page, or at what a process wrote, is work of its own: what comes late is asked for less often than vitest would.
    expect: { poll: { timeout: 60_000, interval: 120 } },
  },
});

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of the page in a browser. */
const inBrowser = [
  'test/conversations/page.test.ts',
  'test/playground/{access,channel,checkbox-group,developer-pane,members,nothing-lost,small-screen,talking,threads}.test.ts',
];

// Nothing is mocked, so files may share modules: the search is prepared once and not for every file.
const shared = {
  isolate: false,
  // One more than two cores: what is about connections and pages waits more than it works.
  maxWorkers: 3,
  execArgv: [
    // Answering leaves much behind that is young and dies at once; three workers that clear it up with several threads each only
    // wait for one another on two cores.
    '--max-semi-space-size=64',
    '--single-threaded-gc',
    // Bytes of code run before V8 looks whether to compile a function well. With its own 66 KB, compiling what a test then hardly
    // runs any more is a fifth of the work. Later versions compile in a quicker way first, and have no such flag.
    ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=2000000'] : []),
  ],
  setupFiles: ['test/fixed-seed.ts', 'test/hold-fidelity.ts'],
  // Limits are there to end what hangs; how fast something is, the benchmarks say, on a machine with nothing else to do.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Takes longest by itself, so that it has to begin first; a fresh clone does not know that yet. */
const longest = [
  'test/conversations/running/changed-knowledge.test.ts',
  'test/conversations/running/knowledge-command.test.ts',
  'test/conversations/process/bad-day.test.ts',
  'test/search/facts-help.test.ts',
  'test/conversations/process/starting-and-stopping.test.ts',
  'test/storm/storm.test.ts',
  'test/entries/eval.test.ts',
  'test/other-bot.test.ts',
  'test/store/store.test.ts',
  'test/deploy.test.ts',
  'test/entries/ask.test.ts',
];

/** The browser's files stand together, or workers would end and begin with each change of project. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      if (project.name === 'browser') return -1;
      const at = longest.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? longest.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/build-for-tests.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: inBrowser,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: inBrowser,
          globalSetup: ['test/browser/shared-browser.ts'],
        },
      },
    ],
  },
});

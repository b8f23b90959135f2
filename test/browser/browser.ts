import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Starts a headless browser. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await browserOptions());

/**
 * How to start one: the browser at `CHROME_PATH` if set, else on 64-bit Linux the Chromium that comes with the
 * development dependency `@sparticuz/chromium`. That one is unpacked once (200 MB in the folder for temporary files), with
 * the shared libraries it needs, so that a machine with only Node and npm can run it.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const installed = process.env.CHROME_PATH;
  if (installed !== undefined && installed !== '') {
    return { executablePath: installed, args: ['--no-sandbox'] };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    // Playwright knows where each system keeps an installed Chrome, and says so when there is none.
    return { channel: 'chrome' };
  }
  const folder = await unpackChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...definedEnvironment(),
      HOME: folder,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}

/**
 * The package's version is part of the name, so that an update is unpacked anew. Among the temporary files of the system,
 * also when those of a run of the tests are elsewhere by the time it is needed.
 */
const PLACE = join(tmpdir(), 'headless-chromium-147.0.0');

async function unpackChromium(): Promise<string> {
  const there = await access(join(PLACE, 'chromium')).then(
    () => true,
    () => false,
  );
  if (there) return PLACE;
  // Unpacked beside its place and moved there whole: two test runs at once cannot see half a browser.
  const beside = `${PLACE}-${process.pid}`;
  await mkdir(beside, { recursive: true });
  await withEnvironment({ TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, async () => {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    await packed.executablePath();
  });
  await writeFile(join(beside, 'fonts', 'fonts.conf'), fontSettings());
  await rename(beside, PLACE).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
  });
  return PLACE;
}

/** The package's own settings name folders of another machine: its fonts come first here, then the system's. */
function fontSettings(): string {
  const folders = [join(PLACE, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${join(PLACE, 'font-cache')}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into TMPDIR, with its libraries only where it takes the machine for one of Amazon's. */
async function withEnvironment(
  change: Readonly<Record<string, string>>,
  run: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, change);
  try {
    await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

import type { Browser, Page } from 'playwright-core';

export interface Screenshot {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Pixels of the picture for each pixel of the page; default 2, as on a good screen. */
  readonly scale?: number;
  /** Where the PNG goes. */
  readonly file: string;
  /** What is done on the page before the picture is taken. */
  readonly action?: (page: Page) => Promise<void>;
}

/** Opens the address at a size and theme, does the action and writes a picture. */
export async function takeScreenshot(browser: Browser, shot: Screenshot): Promise<void> {
  const { width, height, theme, scale = 2 } = shot;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    deviceScaleFactor: scale,
    // What is narrow is a phone, without a mouse.
    hasTouch: width < 768,
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  try {
    const page = await context.newPage();
    await page.goto(shot.url);
    await page.locator('.log').waitFor();
    await shot.action?.(page);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: shot.file });
  } finally {
    await context.close();
  }
}

import type { View } from '../view.ts';
import { writeMoment } from './moment.ts';

/** Keeps the relative times on the page true, once a second. */
export function keepMoments(view: () => View | undefined): void {
  setInterval(() => {
    const now = view();
    if (now === undefined || document.hidden) return;
    for (const time of document.querySelectorAll<HTMLTimeElement>('time.moment[data-style="R"]')) {
      const written = writeMoment(Date.parse(time.dateTime) / 1000, 'R', now.reader());
      if (time.textContent !== written) time.textContent = written;
    }
  }, 1_000);
}

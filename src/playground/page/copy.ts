import type { View } from './view.ts';

/** Puts a text on the clipboard and says whether that worked. */
export function copy(text: string, view: Pick<View, 'announce'>): void {
  navigator.clipboard.writeText(text).then(
    () => view.announce('Copied.'),
    () => view.announce('The browser did not allow copying.'),
  );
}

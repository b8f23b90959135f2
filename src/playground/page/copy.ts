import type { View } from './view.ts';

/** Puts a text on the clipboard, says whether that worked, and gives it. */
export async function copy(text: string, view: Pick<View, 'announce'>): Promise<boolean> {
  const worked = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  view.announce(worked ? 'Copied.' : 'The browser did not allow copying.');
  return worked;
}

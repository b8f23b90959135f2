import { h } from './dom.ts';

/** Who is writing, under the box. */
export interface TypingLine {
  readonly element: HTMLElement;
  /** That user writes now. */
  note(userId: string): void;
  /** Their message came. */
  end(userId: string): void;
  clear(): void;
}

/** Milliseconds for which it holds: https://docs.discord.com/developers/resources/channel#trigger-typing-indicator */
const holds = 10_000;

/** Builds the line; `nameOf` gives the name of a user. */
export function createTypingLine(nameOf: (userId: string) => string | undefined): TypingLine {
  const element = h('div', { class: 'typing', attrs: { 'aria-live': 'off' } });
  const writing = new Map<string, ReturnType<typeof setTimeout>>();

  function draw(): void {
    const names = [...writing.keys()].flatMap((id) => nameOf(id) ?? []);
    const [first, second] = names;
    const who =
      names.length > 2
        ? 'Several people are'
        : names.length === 2
          ? `${first} and ${second} are`
          : `${first} is`;
    element.textContent = names.length === 0 ? '' : `${who} typing…`;
  }

  function end(userId: string): void {
    clearTimeout(writing.get(userId));
    writing.delete(userId);
    draw();
  }

  return {
    element,
    end,
    note(userId) {
      clearTimeout(writing.get(userId));
      writing.set(
        userId,
        setTimeout(() => end(userId), holds),
      );
      draw();
    },
    clear() {
      for (const id of [...writing.keys()]) end(id);
    },
  };
}

/** Milliseconds between two times that the member's own writing is told: before it would be over. */
const toldEvery = 8_000;

/** Tells that the member writes, but not with every letter. */
export function createTypingNotice(tell: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - last < toldEvery) return;
    last = performance.now();
    tell();
  };
}

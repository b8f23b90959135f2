import { optionCalled, type SlashOption } from './slash-option.ts';

type Named = Pick<SlashOption, 'name' | 'shown'>;

/** A text in which options are named: what stands before the first name, and what stands after each. */
interface Parted {
  readonly free: string;
  readonly named: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Parts a text at the names with a colon, `private: true`. A name counts where it comes first; what repeats it is text, and so
 * is the name `own` of the option that text without a name goes into, where there is such text.
 */
export function partOptions(text: string, options: readonly Named[], own?: string): Parted {
  const parted = partAt(text, options);
  if (parted.free === '' || own === undefined) return parted;
  const others = options.filter(({ name }) => name !== own);
  return partAt(text, others);
}

function partAt(text: string, options: readonly Named[]): Parted {
  const met = new Set<string>();
  const marks = [...text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]{1,32}):/gu)].flatMap((mark) => {
    const name = optionCalled(options, mark[1] ?? '')?.name;
    if (name === undefined || met.has(name)) return [];
    met.add(name);
    return [{ name, from: mark.index, to: mark.index + mark[0].length }];
  });
  return {
    free: text.slice(0, marks[0]?.from ?? text.length).trim(),
    named: marks.map(({ name, to }, index) => ({
      name,
      text: text.slice(to, marks[index + 1]?.from).trim(),
    })),
  };
}

import { type Source, sourceOf } from '../../../src/answer/cite/attribution.ts';
import type { Fact, Knowledge } from '../../../src/content/knowledge.ts';

/** Who answers for words, as a citation says it: `Marco Rubio to CBS`, `Steve Witkoff to CNN, on what Putin agreed to`. */
export function saysWho(sources: readonly Source[]): string {
  return sources.map(inWords).join('; ');
}

/** Who answers for a fact in a list, as far as its sentence does not say so; nobody where the article itself does. */
export function wordOf(fact: Fact, knowledge: Knowledge): string | undefined {
  if (fact.kind !== 'statement') return undefined;
  const { attribution, speaker = 'sources' } = sourceOf(fact, knowledge);
  const isNamed = fact.says.includes(speaker.split(' ').at(-1) ?? speaker);
  switch (attribution) {
    case 'article':
      return undefined;
    case 'named':
    case 'relayed':
      return isNamed ? undefined : speaker;
    case 'unnamed':
      return 'unnamed sources';
  }
}

/** The same as part of a list's line. */
export function markOf(fact: Fact, knowledge: Knowledge): { readonly source?: string } {
  const source = wordOf(fact, knowledge);
  return source === undefined ? {} : { source };
}

function inWords({ attribution, speaker, about, to }: Source): string {
  if (attribution === 'article') return 'the article itself';
  const who = speaker ?? 'Sources';
  const unnamed = attribution === 'unnamed' ? ' (unnamed)' : '';
  return `${who}${unnamed}${to === undefined ? '' : ` to ${to}`}${about === undefined ? '' : `, on ${about}`}`;
}

import { type Source, sourceOf } from '../../../src/answer/cite/attribution.ts';
import type { Fact } from '../../../src/content/knowledge.ts';
import { type Phrases, phrasesOf } from '../../../src/language/vocabulary/phrases.ts';
import type { Teller } from '../teller.ts';
import { sourceIn } from './citation-label.ts';

/**
 * Who answers for words, as a citation says it: `Marco Rubio to CBS`, `Steve Witkoff to CNN, on what Putin agreed to`;
 * `itself` is what stands for the article.
 */
export function saysWho(
  sources: readonly Source[],
  phrases: Phrases = phrasesOf('en'),
  itself = phrases.itself,
): string {
  return sources.map((source) => inWords(source, phrases, itself)).join('; ');
}

/** Who answers for a fact in a list, as far as its sentence does not say so; nobody where the article itself does. */
export function wordOf(fact: Fact, { knowledge, voice: { phrases } }: Teller): string | undefined {
  if (fact.kind !== 'statement') return undefined;
  const { attribution, speaker = phrases.sources } = sourceOf(fact, knowledge);
  const isNamed = fact.says.includes(speaker.split(' ').at(-1) ?? speaker);
  switch (attribution) {
    case 'article':
      return undefined;
    case 'named':
    case 'relayed':
      return isNamed ? undefined : speaker;
    case 'unnamed':
      return phrases.unnamedSources;
  }
}

/** The same as part of a list's line, with the article where there are several. */
export function markOf(fact: Fact, teller: Teller): { readonly source?: string } {
  const parts = [wordOf(fact, teller), sourceIn(fact.article, teller).source].filter(Boolean);
  return parts.length === 0 ? {} : { source: parts.join(' · ') };
}

function inWords({ attribution, speaker, about, to }: Source, phrases: Phrases, itself: string): string {
  if (attribution === 'article') return itself;
  const who = speaker ?? phrases.sources;
  const unnamed = attribution === 'unnamed' ? ` (${phrases.unnamed})` : '';
  const hearer = to === undefined ? '' : phrases.to(to);
  return `${who}${unnamed}${hearer}${about === undefined ? '' : phrases.about(about)}`;
}

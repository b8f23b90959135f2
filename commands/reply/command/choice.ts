import { cutAtWord } from '../wording/cut-at-word.ts';

/** A suggestion while a member types. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * Most choices Discord takes and most characters of a choice's name and value.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export const CHOICES = { most: 25, characters: 100 } as const;

/** Turns ranked texts into choices: unique, within Discord's limits, in the same order. */
export function toChoices(texts: readonly string[]): Choice[] {
  const cut = texts.map((text) => cutAtWord(text.replace(/\s+/gu, ' ').trim(), CHOICES.characters));
  return [...new Set(cut)]
    .filter((text) => text !== '')
    .slice(0, CHOICES.most)
    .map((text) => ({ name: text, value: text }));
}

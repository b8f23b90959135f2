import type { Voice } from '../../src/answer/voice.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';

/** What a card tells from, and how the bot speaks on it. */
export interface Teller {
  readonly knowledge: Knowledge;
  readonly voice: Voice;
}

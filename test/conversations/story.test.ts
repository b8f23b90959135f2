import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { millStory } from '../answer/versions/mill-story.ts';
import { knowledgeIn } from '../content/knowledge-folder.ts';
import { buttonsOf, type Conversation, messageOf, startConversation, textOf } from './bot.ts';

/** Two German articles on one story, as members see them in Discord. */

let talk: Conversation;
beforeAll(async () => {
  const now = () => new Date('2031-10-09T12:00:00Z');
  const answers = createAnswers(knowledgeIn(millStory));
  // Indexes are made when they are first needed.
  answers.ask('was kostet die sanierung');
  talk = await startConversation(answers, { patience: 10 }, undefined, now);
});
afterAll(() => talk.close());

const slash = async (name: string, options: Record<string, string> = {}) =>
  messageOf(await talk.loopback.member('mara').slash(name, options));

it('answers with what each article says, in their language', async () => {
  const message = await slash('ask', { question: 'was kostet die sanierung' });
  expect(textOf(message)).toContain(
    '**Am 24. September 2031: Die Sanierung des Wehrs kostet 4,2 Mio. Euro.** (¶ 2 · Bote am Fluss)\n' +
      '**Am 19. September 2031, als das noch bevorstand: Eine Sanierung des Wehrs würde 3,6 Mio. Euro kosten.** (¶ 2 · Orlenbacher Tagblatt)\n',
  );
  expect(textOf(message)).toContain(
    '-# ¶ 2 · „Rat stimmt für das Wehr“ · Bote am Fluss, 24. September 2031 · 2 Wochen alt',
  );
  expect(buttonsOf(message).slice(0, 4)).toEqual([
    '¶ 2 lesen · Bote am Fluss',
    '¶ 2 lesen · Orlenbacher Tagblatt',
    'Dazu fragen',
    'Wie wurde das gefunden?',
  ]);
});

it('says no in their language, and in that of the question where it is another', async () => {
  const no = textOf(await slash('ask', { question: 'wann fährt der nächste zug nach berlin' }));
  expect(no).toContain(
    'Weder „Rat stimmt für das Wehr“ noch „Streit um das Wehr in Orlenbach“ handelt davon',
  );
  const french = textOf(await slash('ask', { question: 'combien coûte la réparation' }));
  expect(french).toContain('Ici, je ne peux chercher que des questions en allemand.');
});

it('shows what each article says on a message', async () => {
  const { loopback } = talk;
  const member = loopback.member('mara');
  const { sent } = await member.say(
    'Die Sanierung des Wehrs kostet 4,2 Mio. Euro. Ein Zug fährt nach Berlin.',
  );
  const text = textOf(messageOf(await member.menu('Check against the article', sent)));
  expect(text).toContain('**“Die Sanierung des Wehrs kostet 4,2 Mio. Euro.”** On 24 Sep 2031: Die Sanierung');
  // A private card speaks the member's language around what the article says in its own.
  expect(text).toContain('-# ¶ 2 · “Rat stimmt für das Wehr” · Bote am Fluss, 24 Sep 2031');
  expect(text).toContain('**“Ein Zug fährt nach Berlin.”** Nothing on it.');
});

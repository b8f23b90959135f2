import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { catalogs, type Saying, sayIn, spokenLanguages } from '../../src/language/sayings/say.ts';
import { knowledge } from '../commands/harbour.ts';
import { buttonsOf, type Conversation, messageOf, startConversation, textOf } from './bot.ts';

const { en = {} as Record<Saying, string>, ...others } = catalogs;

/** Sentences of the English bot with nothing put in, which no card in another language may have. */
const ENGLISH = (Object.keys(en) as Saying[])
  .map((name) => en[name])
  .filter((text) => !text.includes('{') && (text.match(/\p{L}{2,}/gu) ?? []).length > 1);

let talk: Conversation;
beforeAll(async () => {
  const answers = createAnswers(knowledge);
  // What the first question makes takes longer than Discord waits on a busy machine.
  answers.ask('When does the bridge close?');
  talk = await startConversation(answers);
});
afterAll(() => talk.close());

const localeOf = (language: string) => (language === 'es' ? 'es-ES' : language === 'en' ? 'en-GB' : language);

describe.each(Object.keys(others))('a member whose Discord is set to %s', (language) => {
  const say = sayIn(language);
  const mara = () => {
    const member = talk.loopback.member('mara');
    member.locale = localeOf(language);
    return member;
  };

  it.each([
    ['help', {}],
    ['article', {}],
    ['timeline', {}],
    ['who', { name: 'Nobody At All' }],
    ['quote', {}],
    ['cite', { paragraphs: '99' }],
    ['cite', { paragraphs: 'x y' }],
    ['ask', { question: 'qwrtz' }],
    ['ask', { question: 'When does the bridge close?' }],
  ] as const)('is spoken to in it, privately: /%s %j', async (command, options) => {
    const message = messageOf(await mara().slash(command, { ...options, private: true }));
    const labels = buttonsOf(message);
    const shown = [textOf(message), ...labels].join('\n');
    expect(ENGLISH.filter((text) => shown.includes(text))).toEqual([]);
    expect(shown).not.toMatch(/[{}]|undefined/u);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(80);
  });

  it('reads an answer in another language where the option says so, in front of everyone too', async () => {
    const other = language === 'fr' ? 'de' : 'fr';
    const shown = textOf(messageOf(await mara().slash('article', { language: other })));
    expect(shown).toContain(sayIn(other)('article.title'));
    const command = talk.loopback.commands().find(({ name }) => name === 'ask');
    const option = command?.options?.find(({ name }) => name === 'language');
    expect(option).toMatchObject({
      name_localizations: { [localeOf(language)]: say('option.language.name') },
    });
    const names = new Intl.DisplayNames([language], { type: 'language' });
    expect(JSON.stringify(option)).toContain(names.of(other));
  });

  it('finds the commands by the names that stand on the cards', async () => {
    const shown = textOf(messageOf(await mara().slash('help', { private: true })));
    for (const command of ['ask', 'who', 'quote', 'timeline', 'cite', 'article', 'help'] as const) {
      const name = say(`command.${command}.name`);
      expect(shown).toContain(`/${name}`);
      const declared = talk.loopback.commands().find((one) => one.name === command);
      expect(declared?.name_localizations).toMatchObject({ [localeOf(language)]: name });
    }
  });

  it('reads the excerpt as it was written', async () => {
    const shown = textOf(messageOf(await mara().slash('cite', { paragraphs: '2', private: true })));
    expect(shown).toContain('> Nobody knows how long the work will take.');
    expect(shown).toContain(say('answer.restated-by-us'));
  });

  it('is told what everyone sees in the language of the server', async () => {
    const inEnglish = textOf(messageOf(await mara().slash('article')));
    expect(inEnglish).toContain(en['article.title']);
    talk.loopback.guildLocale = localeOf(language);
    const other = talk.loopback.member('jonas');
    other.locale = 'en-US';
    try {
      expect(textOf(messageOf(await other.slash('article')))).toContain(say('article.title'));
      expect(textOf(messageOf(await other.mention('who are you')))).toContain(say('help.text'));
    } finally {
      talk.loopback.guildLocale = 'en-US';
    }
  });

  it('can post what they saw, and ask on', async () => {
    const member = mara();
    const card = messageOf(await member.slash('cite', { paragraphs: '2', private: true }));
    const posted = messageOf(await member.click(card, say('card.post')));
    expect(textOf(posted)).toContain(say('card.asked-by', { member: `<@${member.user.id}>` }));
    expect(buttonsOf(posted)).toContain(say('card.delete'));
    const asked = messageOf(await member.slash('ask', { question: 'When does the bridge close?' }));
    const form = await member.click(asked, sayIn('en')('answer.ask'));
    expect(form).toMatchObject({ kind: 'modal', modal: { data: { title: say('form.title') } } });
  });
});

it('registers the same commands only once, with all their names', async () => {
  const again = await talk.bot.register();
  expect(again).toEqual({ added: [], changed: [], removed: [] });
  expect(spokenLanguages.length).toBeGreaterThan(7);
});

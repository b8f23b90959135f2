import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Article } from '../src/content/knowledge.ts';
import { stepButtons } from './reply/buttons/passage-buttons.ts';
import { CHOICES, type Choice, toChoices } from './reply/command/choice.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { named } from './reply/command/named.ts';
import { paragraphSigns } from './reply/quotations/citation-label.ts';
import { wholeParagraph } from './reply/quotations/quotation-of.ts';
import { type Reply, visibilityOf } from './reply/reply.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { cutAtWord } from './reply/wording/cut-at-word.ts';
import { extent, notThere } from './reply/wording/not-there.ts';

const declaration = {
  ...everywhere,
  ...named('cite', 'command.cite'),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...named('paragraphs', 'option.cite.paragraphs'),
      required: true,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('article', 'option.cite.article'),
      autocomplete: true,
    },
    ...lastOptions,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const { articles } = answers.knowledge;
    const { voice } = answers;
    const { say } = voice;
    const article = options.article === undefined ? articles[0] : calledBy(options.article, articles);
    if (article === undefined) {
      const text = say('cite.unknown-article', { typed: asTyped(options.article ?? '') });
      return { tone: 'absent', visibility, text, notes: [say('article.list')] };
    }
    const found = answers.cite(options.paragraphs, article.id);
    switch (found.kind) {
      case 'paragraphs': {
        const numbers = found.paragraphs.map(({ number }) => number);
        const [only = 0] = numbers;
        const steps = numbers.length === 1 ? stepButtons(found.article, only - 1, only + 1) : [];
        const missing = found.outOfRange.length > 0 ? [notThere(found.outOfRange, found.article, voice)] : [];
        return {
          tone: 'answer',
          visibility,
          title: found.article.title,
          text: say('cite.shown', {
            paragraphs: paragraphSigns(numbers),
            all: found.article.paragraphs.length,
          }),
          quotations: found.paragraphs.map((paragraph) => wholeParagraph(paragraph, found.article, answers)),
          notes: missing,
          buttons: steps,
        };
      }
      case 'out-of-range':
        return { tone: 'absent', visibility, text: notThere(found.outOfRange, found.article, voice) };
      case 'unreadable': {
        const text = say('cite.unreadable', { typed: asTyped(options.paragraphs) });
        const note = say('cite.how-to', {
          article: voice.name(article),
          extent: extent(found.article, voice),
        });
        return { tone: 'help', visibility, text, notes: [note] };
      }
    }
  },
  autocomplete(typed, { knowledge, cite }) {
    if (typed.option === 'article') return knowledge.articles.slice(0, CHOICES.most).map(articleChoice);
    const all = (knowledge.articles[0]?.paragraphs ?? []).map(({ number }) => `${number}`);
    const text = typed.value.trim();
    const reference = cite(text).kind === 'paragraphs' ? [text] : [];
    return toChoices([...reference, ...all.filter((number) => number.startsWith(text)), ...all]);
  },
} satisfies Command<typeof declaration>;

/** The article with that id or title; members may type either. */
function calledBy(text: string, articles: readonly Article[]): Article | undefined {
  const wanted = text.trim().toLowerCase();
  return articles.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
}

function articleChoice(article: Article): Choice {
  return {
    name: cutAtWord(article.title, CHOICES.characters),
    value: article.id.slice(0, CHOICES.characters),
  };
}

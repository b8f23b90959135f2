import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { voiceOf } from '../src/answer/voice.ts';
import type { Article } from '../src/content/knowledge.ts';
import { stepButtons } from './reply/buttons/passage-buttons.ts';
import { CHOICES, type Choice, toChoices } from './reply/command/choice.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { paragraphSigns } from './reply/quotations/citation-label.ts';
import { wholeParagraph } from './reply/quotations/quotation-of.ts';
import { type Reply, visibilityOf } from './reply/reply.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { cutAtWord } from './reply/wording/cut-at-word.ts';
import { extent, notThere } from './reply/wording/not-there.ts';

const declaration = {
  ...everywhere,
  name: 'cite',
  description: 'Show whole paragraphs of an article',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'paragraphs',
      description: 'Numbers such as 19 or 4,19-21',
      required: true,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'article',
      description: 'Which article, if there are several',
      autocomplete: true,
    },
    privateOption,
  ],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers): Reply {
    const visibility = visibilityOf(options);
    const { articles } = answers.knowledge;
    const article = options.article === undefined ? articles[0] : named(options.article, articles);
    if (article === undefined) {
      const text = `I have read no article called “${asTyped(options.article ?? '')}”.`;
      return { tone: 'absent', visibility, text, notes: ['/article lists what I have read.'] };
    }
    const found = answers.cite(options.paragraphs, article.id);
    const name = voiceOf('en', articles).within(article);
    switch (found.kind) {
      case 'paragraphs': {
        const numbers = found.paragraphs.map(({ number }) => number);
        const [only = 0] = numbers;
        const steps = numbers.length === 1 ? stepButtons(found.article, only - 1, only + 1) : [];
        const missing = found.outOfRange.length > 0 ? [notThere(found.outOfRange, found.article, name)] : [];
        return {
          tone: 'answer',
          visibility,
          title: found.article.title,
          text: `${paragraphSigns(numbers)} of ${found.article.paragraphs.length}`,
          quotations: found.paragraphs.map((paragraph) =>
            wholeParagraph(paragraph, found.article, answers.knowledge),
          ),
          notes: missing,
          buttons: steps,
        };
      }
      case 'out-of-range':
        return { tone: 'absent', visibility, text: notThere(found.outOfRange, found.article, name) };
      case 'unreadable': {
        const text = `I could not read “${asTyped(options.paragraphs)}” as paragraph numbers.`;
        const note = `Write for example 2, or 4,19-21, or 2 and 5 to 6. ${voiceOf('en', articles).name(article)} has ${extent(found.article)}.`;
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
function named(text: string, articles: readonly Article[]): Article | undefined {
  const wanted = text.trim().toLowerCase();
  return articles.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
}

function articleChoice(article: Article): Choice {
  return {
    name: cutAtWord(article.title, CHOICES.characters),
    value: article.id.slice(0, CHOICES.characters),
  };
}

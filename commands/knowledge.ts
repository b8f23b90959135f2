import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { draftReply } from './reply/cards/knowledge/draft-reply.ts';
import { listReply } from './reply/cards/knowledge/list-reply.ts';
import { reloadReply } from './reply/cards/knowledge/reload-reply.ts';
import { statsReply } from './reply/cards/knowledge/stats-reply.ts';
import { removalReply } from './reply/cards/knowledge/written-reply.ts';
import { toChoices } from './reply/command/choice.ts';
import type { Declaration, OperatorCommand } from './reply/command/command.ts';
import { inServersFor } from './reply/command/everywhere.ts';
import { notice } from './reply/reply.ts';

const declaration = {
  ...inServersFor(PermissionFlagsBits.ManageGuild),
  name: 'knowledge',
  description: 'For whoever runs this bot: what it has read',
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'reload',
      description: 'Read the folder again, and see what changed',
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'list',
      description: 'The articles, with their facts, topics and versions',
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'stats',
      description: 'What was asked, answered, refused and helpful, and paragraphs no question reached',
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'add',
      description: 'Add an article; you see its paragraphs before anything is written',
      options: [
        {
          type: ApplicationCommandOptionType.Attachment,
          name: 'file',
          description: 'Its text, a .md or .txt file with a blank line between paragraphs',
          required: true,
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'wording',
          description: 'Whose words they are',
          required: true,
          choices: [
            { name: 'restated: in our own words', value: 'restated' },
            { name: 'verbatim: the publisher’s own sentences', value: 'verbatim' },
          ],
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'remove',
      description: 'Answer from an article no longer; its text is kept',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'article',
          description: 'Which one',
          required: true,
          autocomplete: true,
        },
      ],
    },
  ],
} as const satisfies Declaration;

export default {
  declaration,
  isForOperators: true,
  async act({ part, options, file }, library, answers, counts) {
    const { knowledge } = answers;
    switch (part) {
      case 'reload':
        return reloadReply(await library.reload());
      case 'stats':
        return statsReply(await counts(), knowledge);
      case 'add': {
        if (file === undefined) return notice('Send the text of the article along as a file.');
        return draftReply(library.draft(file, { wording: String(options.wording ?? '') }), knowledge);
      }
      case 'remove': {
        const asked = String(options.article ?? '');
        return removalReply(
          knowledge.articles.find(({ id }) => id === asked),
          asked,
        );
      }
      default:
        return listReply(knowledge);
    }
  },
  autocomplete({ value }, { knowledge }) {
    const typed = value.trim().toLowerCase();
    const fitting = knowledge.articles.filter(({ id, title }) =>
      `${id} ${title}`.toLowerCase().includes(typed),
    );
    return toChoices(fitting.map(({ id }) => id));
  },
} satisfies OperatorCommand;

import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { sayIn } from '../src/language/sayings/say.ts';
import { draftReply } from './reply/cards/knowledge/draft-reply.ts';
import { listReply } from './reply/cards/knowledge/list-reply.ts';
import { reloadReply } from './reply/cards/knowledge/reload-reply.ts';
import { statsReply } from './reply/cards/knowledge/stats-reply.ts';
import { removalReply } from './reply/cards/knowledge/written-reply.ts';
import { toChoices } from './reply/command/choice.ts';
import type { Declaration, OperatorCommand } from './reply/command/command.ts';
import { inServersFor } from './reply/command/everywhere.ts';
import { localizations, named } from './reply/command/named.ts';
import { notice } from './reply/reply.ts';

/** What can be chosen for whose words a text has. */
const wording = (value: 'restated' | 'verbatim') => ({
  name: sayIn('en')(`choice.wording.${value}`),
  name_localizations: localizations(`choice.wording.${value}`),
  value,
});

const declaration = {
  ...inServersFor(PermissionFlagsBits.ManageGuild),
  ...named('knowledge', 'command.knowledge'),
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('reload', 'option.knowledge-reload'),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('list', 'option.knowledge-list'),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('stats', 'option.knowledge-stats'),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('add', 'option.knowledge-add'),
      options: [
        {
          type: ApplicationCommandOptionType.Attachment,
          ...named('file', 'option.knowledge-file'),
          required: true,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...named('wording', 'option.knowledge-wording'),
          required: true,
          choices: [wording('restated'), wording('verbatim')],
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('remove', 'option.knowledge-remove'),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('article', 'option.knowledge-article'),
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
    const { knowledge, voice } = answers;
    const { say } = voice;
    switch (part) {
      case 'reload':
        return reloadReply(await library.reload(), say);
      case 'stats':
        return statsReply(await counts(), answers);
      case 'add': {
        if (file === undefined) return notice(say('draft.no-file'));
        return draftReply(await library.draft(file, { wording: String(options.wording ?? '') }), answers);
      }
      case 'remove': {
        const asked = String(options.article ?? '');
        return removalReply(
          knowledge.articles.find(({ id }) => id === asked),
          asked,
          say,
        );
      }
      default:
        return listReply(answers);
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

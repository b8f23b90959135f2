import type { Say } from '../../../../src/language/sayings/say.ts';
import type { Unanswered } from '../../../../src/store/counted.ts';
import type { Guild } from '../../../../src/store/guild-settings.ts';
import type { Control } from '../../controls.ts';
import { sourceIn } from '../../quotations/citation-label.ts';
import type { Item, Reply } from '../../reply.ts';
import type { Teller } from '../../teller.ts';
import { kindSaid } from './kind-said.ts';

/** Lines of the list, options of the select, and characters that a phrasing may have there; Discord takes 25 options of 100. */
const SHOWN = { lines: 15, options: 25, phrasing: 90 } as const;

/** What went unanswered in a server, with a select to link some of it; `entries` is undefined when the store does not answer. */
export function unansweredReply(
  entries: readonly Unanswered[] | undefined,
  { links }: Guild,
  { knowledge, voice }: Teller,
  notes: readonly string[] = [],
): Reply {
  const { say } = voice;
  const card = { tone: 'help', visibility: 'private', title: say('unanswered.title') } as const;
  if (entries === undefined) return { ...card, text: say('unanswered.unread'), notes };
  const linked = new Set(links.map(({ phrasing }) => phrasing));
  const options = optionsOf(entries, linked, say);
  const choose: Control = {
    kind: 'options',
    label: say('unanswered.choose'),
    action: { kind: 'entry' },
    options,
    least: 1,
    most: 1,
  };
  return {
    ...card,
    text: say(entries.length === 0 ? 'unanswered.nothing' : 'unanswered.text'),
    list: entries.slice(0, SHOWN.lines).map((entry) => lineOf(entry, linked, { knowledge, voice })),
    ...(options.length > 0 && { controls: [choose] }),
    notes,
  };
}

function lineOf(entry: Unanswered, linked: ReadonlySet<string>, teller: Teller): Item {
  const { say, day } = teller.voice;
  const { missing, count, last, kinds, nearest, texts } = entry;
  const parts = [
    say('unanswered.asked', { times: count, day: day(last) }),
    kinds.map((kind) => kindSaid(kind, say)).join(', '),
    ...texts.slice(0, 2).map((text) => teller.voice.phrases.quoted(text)),
    ...(linked.has(missing) ? [say('unanswered.linked')] : []),
    ...(nearest ? [say('unanswered.nearest')] : []),
  ];
  return {
    term: missing || say('unanswered.no-word'),
    text: parts.join(' · '),
    ...(nearest && {
      paragraphs: [nearest.paragraph],
      ...sourceIn(nearest.article, teller),
    }),
  };
}

/** The words that were missing, then whole questions; what is linked says so. */
function optionsOf(entries: readonly Unanswered[], linked: ReadonlySet<string>, say: Say) {
  const phrasings = [...entries.map(({ missing }) => missing), ...entries.flatMap(({ texts }) => texts)];
  return [...new Set([...phrasings, ...linked])]
    .filter((phrasing) => phrasing !== '' && phrasing.length <= SHOWN.phrasing)
    .slice(0, SHOWN.options)
    .map((phrasing) => ({
      label: linked.has(phrasing) ? `${phrasing} · ${say('unanswered.linked')}` : phrasing,
      value: phrasing,
      isChosen: false,
    }));
}

import { voiceOf } from '../../../../src/answer/voice.ts';
import type { Knowledge } from '../../../../src/content/knowledge.ts';
import type { Unanswered } from '../../../../src/store/counted.ts';
import type { Guild } from '../../../../src/store/guild-settings.ts';
import type { Control } from '../../controls.ts';
import { sourceIn } from '../../quotations/citation-label.ts';
import type { Item, Reply } from '../../reply.ts';
import { KINDS, UNANSWERED } from './words.ts';

/** Lines of the list, options of the select, and characters that a phrasing may have there; Discord takes 25 options of 100. */
const SHOWN = { lines: 15, options: 25, phrasing: 90 } as const;

/** What went unanswered in a server, with a select to link some of it; `entries` is undefined when the store does not answer. */
export function unansweredReply(
  entries: readonly Unanswered[] | undefined,
  { links }: Guild,
  knowledge: Knowledge,
  notes: readonly string[] = [],
): Reply {
  const card = { tone: 'help', visibility: 'private', title: UNANSWERED.title } as const;
  if (entries === undefined) return { ...card, text: UNANSWERED.unread, notes };
  const linked = new Set(links.map(({ phrasing }) => phrasing));
  const options = optionsOf(entries, linked);
  const choose: Control = {
    kind: 'options',
    label: UNANSWERED.choose,
    action: { kind: 'entry' },
    options,
    least: 1,
    most: 1,
  };
  return {
    ...card,
    text: entries.length === 0 ? UNANSWERED.nothing : UNANSWERED.text,
    list: entries.slice(0, SHOWN.lines).map((entry) => lineOf(entry, linked, knowledge)),
    ...(options.length > 0 && { controls: [choose] }),
    notes,
  };
}

function lineOf(entry: Unanswered, linked: ReadonlySet<string>, knowledge: Knowledge): Item {
  const { missing, count, last, kinds, nearest, texts } = entry;
  const parts = [
    UNANSWERED.asked(count, last),
    kinds.map((kind) => KINDS[kind] ?? kind).join(', '),
    ...texts.slice(0, 2).map((text) => `“${text}”`),
    ...(linked.has(missing) ? [UNANSWERED.linked] : []),
    ...(nearest ? [UNANSWERED.nearest] : []),
  ];
  return {
    term: missing || UNANSWERED.noWord,
    text: parts.join(' · '),
    ...(nearest && {
      paragraphs: [nearest.paragraph],
      ...sourceIn(nearest.article, { knowledge, voice: voiceOf('en', knowledge.articles) }),
    }),
  };
}

/** The words that were missing, then whole questions; what is linked says so. */
function optionsOf(entries: readonly Unanswered[], linked: ReadonlySet<string>) {
  const phrasings = [...entries.map(({ missing }) => missing), ...entries.flatMap(({ texts }) => texts)];
  return [...new Set([...phrasings, ...linked])]
    .filter((phrasing) => phrasing !== '' && phrasing.length <= SHOWN.phrasing)
    .slice(0, SHOWN.options)
    .map((phrasing) => ({
      label: linked.has(phrasing) ? `${phrasing} · ${UNANSWERED.linked}` : phrasing,
      value: phrasing,
      isChosen: false,
    }));
}

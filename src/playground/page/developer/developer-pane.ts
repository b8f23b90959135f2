import { type Exchange, isHeartbeat } from '../../../loopback/exchange.ts';
import type { Action } from '../../from-page.ts';
import { copy } from '../copy.ts';
import { h } from '../dom.ts';
import type { View } from '../view.ts';
import { conversationTest } from './conversation-test.ts';
import { type ExchangeLine, exchangeLine } from './exchange-line.ts';
import { createPendingFaults } from './pending-faults.ts';

/** The pane that shows what goes between this Discord and the bot. */
export interface DeveloperPane {
  readonly elements: readonly HTMLElement[];
  add(exchanges: readonly Exchange[]): void;
  /** Shows which switches are on and which faults are still to strike. */
  refresh(): void;
}

/** Exchanges kept on the page, as many as the loopback keeps; heartbeats beside them. */
const kept = 500;
const beatsKept = 50;

type Fault = Extract<Action, { do: 'fault' }>['fault'];

const faults: readonly (readonly [Fault, label: string, title: string])[] = [
  ['drop', 'Drop the connection', 'Cuts the gateway without a word; the bot comes back and resumes.'],
  ['reconnect', 'Ask to reconnect', 'Sends op 7, as Discord does before a restart.'],
  ['limit', 'Next call: 429', 'Answers the next REST call with a rate limit of one second.'],
  ['break', 'Next calls: 500', 'Answers the next four REST calls with a server error.'],
  ['refuse', 'Next call: 403', 'Refuses the next REST call for missing permissions.'],
  ['delay', 'Delay answers', 'Lets every REST answer wait 1.5 seconds, until it is pressed again.'],
  ['clear', 'Back to normal', 'Ends every fault.'],
];

/** Builds the pane, empty. */
export function createDeveloperPane(view: () => View): DeveloperPane {
  let exchanges: Exchange[] = [];
  let heartbeats: Exchange[] = [];
  let delay: HTMLElement | undefined;
  const pending = createPendingFaults();
  const list = h('div', {
    class: 'exchanges',
    tabindex: 0,
    role: 'group',
    attrs: { 'aria-label': 'Exchanges' },
  });
  const beats = h('input', { attrs: { type: 'checkbox' } });
  beats.addEventListener('change', () => follow(() => list.replaceChildren(...shown().map(drawExchange))));
  /** What the list shows, oldest first. */
  const shown = () =>
    beats.checked ? [...exchanges, ...heartbeats].sort((a, b) => a.number - b.number) : exchanges;
  const empty = h('button', { class: 'link', attrs: { type: 'button' } }, 'Clear');
  empty.addEventListener('click', () => {
    exchanges = [];
    heartbeats = [];
    list.replaceChildren();
  });
  const switches = faults.map(([fault, label, title]) => {
    const button = h('button', { class: 'button secondary', title, attrs: { type: 'button' } }, label);
    button.addEventListener('click', () => {
      void view().act({ do: 'fault', fault });
      view().announce(`${label}.`);
      follow(() => list.append(h('p', { class: 'fault-note' }, label)));
    });
    if (fault === 'delay') delay = button;
    return button;
  });

  /** Makes a change and stays at the end if the list was there. */
  function follow(change: () => void): void {
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
    change();
    if (atEnd) list.scrollTop = list.scrollHeight;
  }

  function drawExchange(exchange: Exchange): HTMLElement {
    const line = exchangeLine(exchange);
    const details = h(
      'details',
      { class: `exchange ${line.tone}` },
      h(
        'summary',
        {},
        h('span', { class: 'exchange-title' }, line.title),
        h('span', { class: 'exchange-aside' }, line.aside),
      ),
    );
    // The JSON is written when somebody looks at it: five hundred payloads are a lot of text.
    details.addEventListener('toggle', () => details.open && details.append(...drawParts(exchange, line)), {
      once: true,
    });
    return details;
  }

  function drawParts(exchange: Exchange, line: ExchangeLine): readonly HTMLElement[] {
    const test = () =>
      conversationTest(exchanges, exchange.number, [...view().world.channels, ...view().threads]);
    const button = h(
      'button',
      { class: 'button secondary', attrs: { type: 'button' } },
      'Copy as conversation test',
    );
    // Written when it is copied: a deferred answer may have come since the line was opened.
    button.addEventListener('click', () => copy(test() ?? '', view()));
    const parts = line.parts.flatMap(({ name, value }) => [
      h('h3', {}, name),
      h(
        'pre',
        { tabindex: 0, role: 'group', attrs: { 'aria-label': `${line.title}: ${name}` } },
        toText(value),
      ),
    ]);
    return test() === undefined ? parts : [button, ...parts];
  }

  return {
    elements: [
      h(
        'div',
        { class: 'developer-head' },
        h('h2', {}, 'Developer'),
        h('label', {}, beats, 'Heartbeats'),
        empty,
      ),
      h('div', { class: 'faults', role: 'group', attrs: { 'aria-label': 'Faults' } }, ...switches),
      pending.element,
      list,
    ],
    add(fresh) {
      const last = Math.max(exchanges.at(-1)?.number ?? 0, heartbeats.at(-1)?.number ?? 0);
      const unseen = fresh.filter(({ number }) => number > last);
      exchanges = [...exchanges, ...unseen.filter((one) => !isHeartbeat(one))].slice(-kept);
      heartbeats = [...heartbeats, ...unseen.filter(isHeartbeat)].slice(-beatsKept);
      follow(() => {
        list.append(...unseen.filter((one) => beats.checked || !isHeartbeat(one)).map(drawExchange));
        while (list.childElementCount > kept + beatsKept) list.firstElementChild?.remove();
      });
    },
    refresh() {
      const { delayed, pendingFaults } = view().world;
      delay?.setAttribute('aria-pressed', String(delayed));
      pending.show(pendingFaults);
    },
  };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

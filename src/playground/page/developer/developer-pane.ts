import type { Exchange } from '../../../loopback/exchange.ts';
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

/** Exchanges kept on the page, as many as the loopback keeps. */
const kept = 500;

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
  let delay: HTMLElement | undefined;
  const pending = createPendingFaults();
  const list = h('div', {
    class: 'exchanges',
    tabindex: 0,
    role: 'group',
    attrs: { 'aria-label': 'Exchanges' },
  });
  const beats = h('input', { attrs: { type: 'checkbox' } });
  beats.addEventListener('change', () => list.classList.toggle('with-heartbeats', beats.checked));
  const empty = h('button', { class: 'link', attrs: { type: 'button' } }, 'Clear');
  empty.addEventListener('click', () => {
    exchanges = [];
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
      { class: `exchange ${line.tone}${line.heartbeat ? ' heartbeat' : ''}` },
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
    const test = () => conversationTest(exchanges, exchange.number, view().world.channels);
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
      const last = exchanges.at(-1)?.number ?? 0;
      const unseen = fresh.filter(({ number }) => number > last);
      exchanges = [...exchanges, ...unseen].slice(-kept);
      follow(() => {
        list.append(...unseen.map(drawExchange));
        while (list.childElementCount > kept) list.firstElementChild?.remove();
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

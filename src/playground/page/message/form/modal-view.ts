import type { Modal } from '../../../../loopback/outcome.ts';
import { h, icon } from '../../dom.ts';
import { drawMarkdown } from '../../markup/markup-view.ts';
import { userName, type View } from '../../view.ts';
import { drawModalControl, type ModalControl } from './modal-control.ts';

/** Opens a form the bot sent and keeps it open until it is sent off or closed. */
export function openModal(modal: Modal, view: View): void {
  const controls: ModalControl[] = [];
  const problem = h('p', { class: 'problem', role: 'alert' });
  const close = h(
    'button',
    { class: 'close', attrs: { type: 'button', 'aria-label': 'Close' } },
    icon('close'),
  );
  const cancel = h('button', { class: 'button secondary', attrs: { type: 'button' } }, 'Cancel');
  const submit = h('button', { class: 'button primary', attrs: { type: 'submit' } }, 'Submit');
  const form = h(
    'form',
    { attrs: { novalidate: true } },
    h('div', { class: 'fields' }, ...modal.data.components.map((one) => drawPart(one, view, controls))),
    problem,
    h('div', { class: 'modal-foot' }, cancel, submit),
  );
  const dialog = h(
    'dialog',
    { class: 'modal', attrs: { 'aria-labelledby': 'modal-title' } },
    h('div', { class: 'modal-head' }, h('h2', { id: 'modal-title' }, modal.data.title), close),
    h(
      'p',
      { class: 'modal-note' },
      'What you write goes to ',
      h('b', {}, userName(view.world.bot)),
      '. Share no passwords.',
    ),
    form,
  );
  for (const button of [close, cancel]) button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });

  async function send(): Promise<void> {
    const wrong = controls.filter((control) => !control.check());
    if (wrong[0] !== undefined) {
      wrong[0].focus();
      return;
    }
    submit.setAttribute('aria-busy', 'true');
    submit.disabled = true;
    const fields = Object.fromEntries(controls.map((control) => [control.customId, control.value()]));
    const failure = view.show(await view.act({ do: 'submit', modalId: modal.id, fields }));
    submit.disabled = false;
    submit.removeAttribute('aria-busy');
    if (failure === undefined) dialog.close();
    else problem.textContent = failure;
  }

  document.body.append(dialog);
  dialog.showModal();
  const [first] = controls;
  first?.focus();
}

function drawPart(
  part: Modal['data']['components'][number],
  view: View,
  controls: ModalControl[],
): HTMLElement {
  switch (part.type) {
    case 1: {
      const drawn = part.components.map((input) =>
        drawModalControl(input, input.label ?? input.custom_id, undefined, view),
      );
      controls.push(...drawn);
      return h('div', {}, ...drawn.map(({ element }) => element));
    }
    case 18: {
      const drawn = drawModalControl(part.component, part.label, part.description, view);
      controls.push(drawn);
      return drawn.element;
    }
    case 10:
      return h('div', { class: 'text' }, drawMarkdown(part.content, view));
    default:
      return h('div', { class: 'unknown' }, 'A component this page does not draw.');
  }
}

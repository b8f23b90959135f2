/** Milliseconds a finger rests until it counts as a long press. */
const pressFor = 500;

/** Pixels a finger may move meanwhile. */
const slip = 10;

/** Calls `open` where the context menu is asked for: right click, the menu key, Shift+F10, or a long press. */
export function onContextMenu(
  element: HTMLElement,
  open: (target: Element, at: { x: number; y: number }) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  element.addEventListener('contextmenu', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a, input, textarea')) return;
    event.preventDefault();
    clearTimeout(timer);
    const { left, top } = event.target.getBoundingClientRect();
    const byKey = event.clientX === 0 && event.clientY === 0;
    open(event.target, byKey ? { x: left + 60, y: top + 20 } : { x: event.clientX, y: event.clientY });
  });
  element.addEventListener('pointerdown', (event) => {
    clearTimeout(timer);
    const { target, pointerType, clientX: x, clientY: y } = event;
    if (pointerType !== 'touch' || !(target instanceof Element) || target.closest('button, a, input')) return;
    from = { x, y };
    timer = setTimeout(() => open(target, from), pressFor);
  });
  element.addEventListener('pointermove', (event) => {
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > slip) clearTimeout(timer);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(end, () => clearTimeout(timer));
}

import type { Action, FromPage } from '../from-page.ts';
import type { Result, ToPage } from '../to-page.ts';

/** The page's one connection to its server. */
export interface Live {
  /** Sends an act; resolves with what became of it, also when the connection is lost. */
  act(action: Action): Promise<Result>;
}

/** Milliseconds between attempts to connect again. */
const pause = 1_000;

const lost: Result = { kind: 'failed', detail: 'The connection to the playground was lost.' };

/** Connects, and again whenever the connection ends. */
export function connect(onFrame: (frame: ToPage) => void, onState: (connected: boolean) => void): Live {
  const waiting = new Map<number, (result: Result) => void>();
  let socket: WebSocket | undefined;
  let count = 0;

  function open(): void {
    const { host } = location;
    socket = new WebSocket(`ws://${host}/live`);
    socket.addEventListener('open', () => onState(true));
    socket.addEventListener('message', ({ data }) => {
      // Our own server is the only one the policy lets this page talk to.
      const frame = JSON.parse(String(data)) as ToPage;
      if (frame.kind !== 'result') {
        onFrame(frame);
        return;
      }
      waiting.get(frame.id)?.(frame.result);
      waiting.delete(frame.id);
    });
    socket.addEventListener('close', () => {
      for (const settle of waiting.values()) settle(lost);
      waiting.clear();
      onState(false);
      setTimeout(open, pause);
    });
  }
  open();

  return {
    act(action) {
      if (socket?.readyState !== WebSocket.OPEN) return Promise.resolve(lost);
      count += 1;
      const frame: FromPage = { id: count, act: action };
      socket.send(JSON.stringify(frame));
      return new Promise((resolve) => waiting.set(frame.id, resolve));
    },
  };
}

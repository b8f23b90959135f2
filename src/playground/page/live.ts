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

/**
 * Connects, and again whenever the connection ends. `onState` hears of a connection once its server knows who looks at which
 * place: until then it takes everybody for the first member in the first channel, and nothing but that is sent.
 */
export function connect(onFrame: (frame: ToPage) => void, onState: (connected: boolean) => void): Live {
  const waiting = new Map<number, (result: Result) => void>();
  let socket: WebSocket | undefined;
  let count = 0;
  let isIn = false;

  function open(): void {
    const { host } = location;
    socket = new WebSocket(`ws://${host}/live`);
    socket.addEventListener('message', ({ data }) => {
      // Our own server is the only one the policy lets this page talk to.
      const frame = JSON.parse(String(data)) as ToPage;
      if (frame.kind !== 'result') {
        if (frame.kind === 'room' && !isIn) {
          isIn = true;
          onState(true);
        }
        onFrame(frame);
        return;
      }
      waiting.get(frame.id)?.(frame.result);
      waiting.delete(frame.id);
    });
    socket.addEventListener('close', () => {
      for (const settle of waiting.values()) settle(lost);
      waiting.clear();
      isIn = false;
      onState(false);
      setTimeout(open, pause);
    });
  }
  open();

  return {
    act(action) {
      const mayBeSent = isIn || action.do === 'enter';
      if (socket?.readyState !== WebSocket.OPEN || !mayBeSent) return Promise.resolve(lost);
      count += 1;
      const frame: FromPage = { id: count, act: action };
      socket.send(JSON.stringify(frame));
      return new Promise((resolve) => waiting.set(frame.id, resolve));
    },
  };
}

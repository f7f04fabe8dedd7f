import type { Host, HostEvent, Refusal } from '@shared/protocol/contract';
import { io, type Socket } from 'socket.io-client';

/** Where the host listens on its own address. */
const SOCKET_PATH = '/ws';
/** A turn of sixty states takes a fraction of this; past it the line is as good as lost. */
const PATIENCE_MS = 20_000;

/**
 * The browser's door: the same contract over a WebSocket. The key stands in the page's address. A lost line is
 * taken up again by itself; what is asked meanwhile waits for it, and is refused in words if it does not come back.
 */
export function socketHost(token: string, address?: string): Host {
  const socket: Socket = io(address ?? '/', {
    path: SOCKET_PATH,
    transports: ['websocket'],
    auth: { token },
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
  });
  let turnedAway = false;
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  socket.on('event', (event: HostEvent) => tell(event));
  socket.on('connect', () => tell({ kind: 'line', up: true }));
  socket.on('disconnect', () => tell({ kind: 'line', up: false }));
  socket.on('connect_error', ({ message }) => {
    turnedAway = message === 'badToken';
    tell({ kind: 'line', up: false });
    if (turnedAway) socket.disconnect();
  });
  const refused = (): Refusal =>
    turnedAway
      ? { ok: false, code: 'badToken', reason: { key: 'host.badToken' } }
      : { ok: false, code: 'lineDown', reason: { key: 'ui.line.unanswered' } };

  return {
    async ask(request, input) {
      if (turnedAway) return refused();
      try {
        return await Promise.race([
          socket.timeout(PATIENCE_MS).emitWithAck('ask', request, input),
          new Promise((_done, fail) => {
            socket.once('connect_error', ({ message }) => message === 'badToken' && fail(new Error(message)));
          }),
        ]);
      } catch {
        return refused();
      }
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

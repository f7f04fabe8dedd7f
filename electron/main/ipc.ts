import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Host } from '../host/host';
import { refusalOf, trouble } from '../host/trouble';
import { ORIGIN, originOf } from './scheme';

/** Names of the two channels; `preload/` knows them by the same names. */
const ASK = 'ask';
const EVENT = 'event';

/**
 * Lets the window's page ask the host. Only the main frame of our own page is answered; what it sends is checked
 * against the request's schema by the host, like everything that comes by the other door.
 */
export function connect(ipcMain: IpcMain, host: Host, window: () => BrowserWindow | null): void {
  ipcMain.handle(ASK, (event, request: unknown, input: unknown) =>
    isOurPage(event, window())
      ? host.handle(request, input, { door: 'window' })
      : refusalOf(trouble('unknownRequest', { request: 'ask' })),
  );
  host.hear((event) => {
    const open = window();
    if (open && !open.isDestroyed()) open.webContents.send(EVENT, event);
  });
}

function isOurPage({ senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  return (
    window !== null &&
    !window.isDestroyed() &&
    senderFrame !== null &&
    senderFrame === window.webContents.mainFrame &&
    originOf(senderFrame.url).origin === ORIGIN
  );
}

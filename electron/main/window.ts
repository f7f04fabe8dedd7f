import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { disk } from '../host/fileport';
import { ORIGIN } from './scheme';
import { keepWindowState, LEAST_SIZE, readWindowState } from './window-state';

/** Opens the one window. It shows itself once there is something to see. */
export function openWindow(preload: string, home: string): BrowserWindow {
  const statePath = join(home, 'window.json');
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...bounds } = readWindowState(disk, statePath, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    backgroundColor: '#f4f1ea',
    title: 'Worldhouse',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    keepWindowState(disk, statePath, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  void window.loadURL(`${ORIGIN}/`);
  return window;
}

import { join } from 'node:path';
import { catalogueIn, type Language } from '@shared/text/languages';
import type { Token } from '@shared/views/seen';
import { app, type BrowserWindow, dialog, ipcMain, Menu, session } from 'electron';
import { disk } from '../host/fileport';
import { homeFolder } from '../host/folders';
import { Host } from '../host/host';
import { ruling } from '../host/ruling';
import { sentence } from '../host/sentence';
import { VERSION } from '../host/version';
import { gameFilesIn, importFile } from './files';
import { guard } from './guards';
import { troubleAtHome, windowFolder } from './home';
import { connect } from './ipc';
import { menuTemplate } from './menu';
import { registerScheme, serveScheme } from './scheme';
import { openWindow } from './window';

const OUT = join(import.meta.dirname, '..');
const home = homeFolder();
let window: BrowserWindow | null = null;

registerScheme();
// The scene needs WebGL. On a machine without a graphics card, Chromium's software renderer draws it; all pages here
// are our own, so what makes that "unsafe" for the web at large does not apply.
app.commandLine.appendSwitch('enable-unsafe-swiftshader');

const trouble = troubleAtHome(disk, home);
if (trouble) giveUp(trouble);
else {
  app.setPath('userData', windowFolder(home));
  if (app.requestSingleInstanceLock()) start();
  else app.quit();
}

/** Says why there can be no window, and ends. No settings can be read, so it is said in English. */
function giveUp(reason: Token): void {
  app.setPath('userData', join(app.getPath('temp'), 'worldhouse-window'));
  void app.whenReady().then(() => {
    console.error(`worldhouse: ${sentence(reason)}`);
    dialog.showErrorBox(catalogueIn('en')['window.noHome'] ?? '', sentence(reason));
    app.exit(2);
  });
}

function start(): void {
  const host = new Host({ rules: ruling, home, version: VERSION });
  let language: Language = languageOf(host);
  const run = (id: string) => host.tell({ kind: 'command', id });
  const putMenu = () =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, run, language)));
  const openFile = (path: string) => {
    const reply = importFile(disk, host, path);
    if (reply.ok) host.tell({ kind: 'command', id: 'game.library' });
    else
      dialog.showErrorBox(catalogueIn(language)['window.notOpened'] ?? '', sentence(reply.reason, language));
  };
  const show = () => {
    if (window) {
      if (window.isMinimized()) window.restore();
      window.focus();
      return;
    }
    window = openWindow(join(OUT, 'preload', 'index.cjs'), home);
    window.once('closed', () => {
      window = null;
    });
  };

  connect(ipcMain, host, () => window);
  app.on('second-instance', (_event, args, folder) => {
    show();
    for (const path of gameFilesIn(args.slice(1), folder)) openFile(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void app.whenReady().then(() => openFile(path));
  });
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(() => {
    guard(app, session.defaultSession);
    serveScheme(session.defaultSession, join(OUT, 'renderer'));
    putMenu();
    host.hear((event) => {
      if (event.kind !== 'settings' || event.settings.language === language) return;
      language = event.settings.language;
      putMenu();
    });
    for (const path of gameFilesIn(process.argv.slice(1), process.cwd())) openFile(path);
    show();
  });
}

/** The language that was chosen, for the menu and for what is said before the window stands. */
function languageOf(host: Host): Language {
  const reply = host.handle('welcome', {}, { door: 'window' });
  return reply.ok ? reply.value.settings.language : 'en';
}

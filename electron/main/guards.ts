import type { App, Session, WebContents } from 'electron';
import { ORIGIN, originOf } from './scheme';

/** What a page of ours may fetch; everything else, remote content above all, is stopped before it leaves. */
const LOCAL = ['app:', 'blob:', 'data:', 'devtools:'];

/** Shuts every way out of the page: no other page, no other window, no webview, no permission, no remote content. */
export function guard(app: App, session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !LOCAL.some((scheme) => url.startsWith(scheme)) });
  });
  session.on('will-download', (event, item) => {
    // Exporting a game is a download of a blob that the page made itself.
    if (!item.getURL().startsWith('blob:')) event.preventDefault();
  });
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (originOf(event.url).origin !== ORIGIN) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
}

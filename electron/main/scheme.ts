import { protocol, type Session } from 'electron';
import { readPage } from '../host/pages';
import { pageHeaders } from '../host/security';

const SCHEME = 'app';
/** The one origin of the window. */
export const ORIGIN = `${SCHEME}://worldhouse`;

/** Must be called before the app is ready: pages of the scheme are to be as strict as pages of a secure site. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer to the window, and nothing else. */
export function serveScheme(session: Session, pages: string): void {
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    const { origin, pathname } = originOf(url);
    const page = origin === ORIGIN && method === 'GET' ? await readPage(pages, pathname) : null;
    if (!page) return new Response('404', { status: 404, headers: pageHeaders() });
    return new Response(new Uint8Array(page.bytes), {
      headers: { ...pageHeaders(), 'Content-Type': page.type },
    });
  });
}

/** Node's URL gives no origin for schemes of our own, so it is put together here. */
export function originOf(url: string): { origin: string; pathname: string } {
  if (!URL.canParse(url)) return { origin: '', pathname: '' };
  const { protocol: scheme, host, pathname } = new URL(url);
  return { origin: `${scheme}//${host}`, pathname };
}

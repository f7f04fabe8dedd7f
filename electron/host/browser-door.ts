import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MAX_BASE64 } from '@shared/protocol/schemas';
import { type Socket, Server as SocketServer } from 'socket.io';
import type { Host } from './host';
import { Pace } from './pace';
import { readPage } from './pages';
import { ADDRESS, isOurs, isToken, newToken, pageHeaders } from './security';
import { Tickets } from './ticket';
import { refusalOf, trouble } from './trouble';

/** Where the socket is; `renderer/` knows it by the same name. */
export const SOCKET_PATH = '/ws';
const MOST_CLIENTS = 32;
/** Lines of those who have not shown their key yet, on top of that. */
const MOST_STRANGERS = 64;
/** A client that has not shown its key by then is sent away. */
const GREETING_MS = 5000;

interface DoorOptions {
  host: Host;
  /** Folder of the built renderer. */
  pages: string;
  /** 0 for any free one. */
  port: number;
  token?: string;
}

export interface Door {
  /** The whole address, key and all. */
  url: string;
  port: number;
  token: string;
  /** An address that lets one browser in, once and soon; for a command line, which others can read. */
  once(): string;
  close(): Promise<void>;
}

/**
 * Serves the game to browsers on this machine: the built pages over HTTP, requests over a WebSocket that asks for the
 * key in the address. Throws a Trouble when the port cannot be had or the pages are not built.
 */
export async function openBrowserDoor({ host, pages, port, token = newToken() }: DoorOptions): Promise<Door> {
  if (!existsSync(join(pages, 'index.html'))) throw trouble('noPages', { folder: pages });
  const tickets = new Tickets();
  const server = createServer((request, response) => {
    answerHttp(request, response, { pages, token, tickets }).catch(() => response.destroy());
  });
  const sockets = new SocketServer(server, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: MAX_BASE64 + 64 * 1024,
    connectTimeout: GREETING_MS,
    allowRequest: (request, decide) =>
      decide(null, isMeant(request) && sockets.engine.clientsCount < MOST_CLIENTS + MOST_STRANGERS),
  });
  sockets.use((socket, next) => {
    const { token: given } = socket.handshake.auth as { token?: unknown };
    if (!isToken(given, token)) next(new Error('badToken'));
    else if (sockets.of('/').sockets.size >= MOST_CLIENTS) next(new Error('tooMany'));
    else next();
  });
  sockets.on('connection', (socket) => attend(host, socket));
  const deaf = host.hear((event) => sockets.emit('event', event));
  const opened = await listen(server, port);
  return {
    url: `http://${ADDRESS}:${opened}/?token=${token}`,
    port: opened,
    token,
    once: () => `http://${ADDRESS}:${opened}/?ticket=${tickets.issue()}`,
    async close() {
      deaf();
      const closed = sockets.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** One client: `ask(request, input, reply)`; anything else that it sends is passed over. */
function attend(host: Host, socket: Socket): void {
  const pace = new Pace();
  socket.on('ask', (request: unknown, input: unknown, reply: unknown) => {
    if (typeof reply !== 'function') return;
    reply(pace.takes() ? host.handle(request, input, { door: 'browser' }) : refusalOf(trouble('tooFast')));
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(portTrouble(error, port)));
    server.listen(port, ADDRESS, () => done((server.address() as AddressInfo).port));
  });
}

function portTrouble(error: NodeJS.ErrnoException, port: number) {
  if (error.code === 'EADDRINUSE') return trouble('port.inUse', { port }, error);
  if (error.code === 'EACCES') return trouble('port.denied', { port }, error);
  return trouble('port.failed', { port, problem: error.code ?? error.message }, error);
}

function isMeant({ headers, socket }: IncomingMessage): boolean {
  return isOurs(headers, socket.localPort ?? 0);
}

interface Rooms {
  pages: string;
  token: string;
  tickets: Tickets;
}

async function answerHttp(request: IncomingMessage, response: ServerResponse, rooms: Rooms): Promise<void> {
  const { method = '', headers, url = '/' } = request;
  if (!isMeant(request)) return refuse(response, 403);
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const [path = '/', query = ''] = url.split('?', 2);
  const ticket = new URLSearchParams(query).get('ticket');
  if (ticket !== null) {
    if (method !== 'GET' || !rooms.tickets.takes(ticket)) return refuse(response, 403);
    return refuse(response, 303, { Location: `/?token=${rooms.token}`, 'Cache-Control': 'no-store' });
  }
  const page = await readPage(rooms.pages, path);
  if (!page) return refuse(response, 404);
  response.writeHead(200, {
    ...pageHeaders(`'self' ws://${headers.host}`),
    'Content-Type': page.type,
    'Content-Length': page.bytes.length,
    'Cache-Control': page.lasting ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : page.bytes);
}

function refuse(response: ServerResponse, status: number, more: Record<string, string> = {}): void {
  response.writeHead(status, { ...pageHeaders(), 'Content-Type': 'text/plain; charset=utf-8', ...more });
  response.end(`${status}\n`);
}

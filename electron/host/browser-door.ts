import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MAX_BASE64 } from '@shared/protocol/schemas';
import { type Socket, Server as SocketServer } from 'socket.io';
import type { Host } from './host';
import { Pace } from './pace';
import { readPage } from './pages';
import { isToken, newToken, pageHeaders } from './security';
import { refusalOf, trouble } from './trouble';

/** The door opens on this machine only. */
const ADDRESS = '127.0.0.1';
/** Where the socket is; `renderer/` knows it by the same name. */
export const SOCKET_PATH = '/ws';
const MOST_CLIENTS = 32;
/** A client that has not shown its key by then is sent away. */
const GREETING_MS = 5000;

export interface DoorOptions {
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
  close(): Promise<void>;
}

/**
 * Serves the game to browsers on this machine: the built pages over HTTP, requests over a WebSocket that asks for the
 * key in the address. Throws a Trouble when the port cannot be had or the pages are not built.
 */
export async function openBrowserDoor({ host, pages, port, token = newToken() }: DoorOptions): Promise<Door> {
  if (!existsSync(join(pages, 'index.html'))) throw trouble('noPages', { folder: pages });
  const server = createServer((request, response) => {
    answerHttp(request, response, pages).catch(() => response.destroy());
  });
  const sockets = new SocketServer(server, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: MAX_BASE64 + 64 * 1024,
    connectTimeout: GREETING_MS,
    allowRequest: (request, decide) => decide(null, isOurs(request)),
  });
  sockets.use((socket, next) => {
    const { token: given } = socket.handshake.auth as { token?: unknown };
    if (!isToken(given, token)) next(new Error('badToken'));
    else if (sockets.engine.clientsCount > MOST_CLIENTS) next(new Error('tooMany'));
    else next();
  });
  sockets.on('connection', (socket) => attend(host, socket));
  const deaf = host.hear((event) => sockets.emit('event', event));
  const opened = await listen(server, port);
  return {
    url: `http://${ADDRESS}:${opened}/?token=${token}`,
    port: opened,
    token,
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

/**
 * Whether a request was meant for this door. A page elsewhere whose name was made to point here (DNS rebinding) gives
 * itself away by its Host, a page of another site by its Origin.
 */
function isOurs({ headers }: IncomingMessage): boolean {
  return isLoopback(`http://${headers.host}`) && (!headers.origin || isLoopback(headers.origin));
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === ADDRESS || hostname === 'localhost';
}

async function answerHttp(request: IncomingMessage, response: ServerResponse, pages: string): Promise<void> {
  const { method = '', headers, url = '/' } = request;
  if (!isOurs(request)) return refuse(response, 403);
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const page = await readPage(pages, url.split(/[?#]/, 1)[0] ?? '/');
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

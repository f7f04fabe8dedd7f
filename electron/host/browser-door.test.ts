import { mkdirSync, writeFileSync } from 'node:fs';
import { get as httpGet, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { HostEvent, Reply } from '@shared/protocol/contract';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Door, openBrowserDoor } from './browser-door';
import { Host } from './host';
import { Pace } from './pace';
import { scratchFolder } from './testing/scratch';
import { toyRules } from './testing/toy';
import { Tickets } from './ticket';

let scratch: ReturnType<typeof scratchFolder>;
let door: Door;
let host: Host;
const sockets: Socket[] = [];
beforeEach(async () => {
  scratch = scratchFolder();
  mkdirSync(join(scratch.path, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(scratch.path, 'pages', 'index.html'), '<p>house</p>');
  writeFileSync(join(scratch.path, 'pages', 'assets', 'a-1f.js'), '1');
  writeFileSync(join(scratch.path, 'pages', 'notes.private'), 'no');
  writeFileSync(join(scratch.path, 'secret.html'), 'secret');
  host = new Host({ rules: toyRules(), home: join(scratch.path, 'home'), version: '0.1.0' });
  door = await openBrowserDoor({ host, pages: join(scratch.path, 'pages'), port: 0 });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await door.close();
  scratch.remove();
});

function call(auth: object, headers: Record<string, string> = {}): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${door.port}`, {
    path: '/ws',
    transports: ['websocket'],
    auth,
    extraHeaders: headers,
    reconnection: false,
    forceNew: true,
  });
  sockets.push(socket);
  return new Promise((done, fail) => {
    socket.on('connect', () => done(socket));
    socket.on('connect_error', fail);
  });
}

const ask = (socket: Socket, request: unknown, input: unknown): Promise<Reply<never>> =>
  socket.timeout(4000).emitWithAck('ask', request, input);

/** As it is written, without the tidying of paths that a browser does. */
function raw(
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }> {
  return new Promise((done, fail) => {
    const { method = 'GET', host: name = `127.0.0.1:${door.port}` } = options;
    const call = httpRequest(
      { port: door.port, host: '127.0.0.1', path, method, headers: { Host: name } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text) => {
          body += text;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
      },
    );
    call.on('error', fail);
    call.end();
  });
}

describe('the browser’s door', () => {
  it('answers whoever has its key, and tells all of them what changed', async () => {
    const [one, other] = [await call({ token: door.token }), await call({ token: door.token })];
    const heard = new Promise<HostEvent>((done) => other.on('event', done));
    expect(await ask(one, 'welcome', {})).toMatchObject({ ok: true, value: { door: 'browser' } });
    const wish = { scenario: 'toy', seat: 'aaa', order: null, seed: 1, difficulty: 'even', turns: null };
    const begun = (await ask(one, 'newGame', wish)) as { ok: true; value: { game: string } };
    const { game } = begun.value;
    expect(await ask(one, 'submit', { game, orders: [] })).toMatchObject({ ok: true });
    expect(await heard).toEqual({ kind: 'table', game });
  });

  it.each([
    ['no key', {}],
    ['a wrong key', { token: 'x'.repeat(32) }],
    ['a part of the key', () => ({ token: door.token.slice(0, -1) })],
    ['a key that is no text', () => ({ token: [door.token] })],
  ])('is shut to whoever has %s', async (_what, auth) => {
    await expect(call(typeof auth === 'function' ? auth() : auth)).rejects.toThrow('badToken');
  });

  it('is shut to pages of other sites, even with the key', async () => {
    await expect(call({ token: door.token }, { Origin: 'https://evil.example' })).rejects.toThrow();
    await expect(call({ token: door.token }, { Host: 'evil.example' })).rejects.toThrow();
  });

  it('is shut to pages that another program on this machine serves, even with the key', async () => {
    for (const origin of [
      'http://localhost:1',
      'http://127.0.0.1',
      `https://127.0.0.1:${door.port}`,
      'null',
    ]) {
      await expect(call({ token: door.token }, { Origin: origin })).rejects.toThrow();
    }
    for (const name of ['127.0.0.1:1', 'localhost', `x@127.0.0.1:${door.port}`, `2130706433:${door.port}`]) {
      expect((await raw('/', { host: name })).status).toBe(403);
    }
    const own = `http://127.0.0.1:${door.port}`;
    await expect(call({ token: door.token }, { Origin: own })).resolves.toBeDefined();
    expect((await raw('/', { host: `localhost:${door.port}` })).status).toBe(200);
  });

  it('stays open to its own while strangers stand before it', async () => {
    await Promise.all(Array.from({ length: 40 }, () => call({ token: 'no' }).catch(() => null)));
    const socket = await call({ token: door.token });
    expect(await ask(socket, 'library', {})).toMatchObject({ ok: true });
  });

  it('lets in the browser that it opened itself, once, and tells others nothing', async () => {
    const path = door.once().slice(`http://127.0.0.1:${door.port}`.length);
    expect(path).not.toContain(door.token);
    expect((await raw(`${path}x`)).status).toBe(403);
    expect(await raw(path)).toMatchObject({
      status: 303,
      headers: { location: `/?token=${door.token}`, 'cache-control': 'no-store' },
    });
    expect(await raw(path)).toMatchObject({ status: 403, body: '403\n' });
    expect((await raw('/?ticket=')).status).toBe(403);
  });

  it('refuses what is no request and stays open', async () => {
    const socket = await call({ token: door.token });
    expect(await ask(socket, 'fly', {})).toMatchObject({ ok: false, code: 'unknownRequest' });
    expect(await ask(socket, 'film', { game: 'game-1', turn: -1 })).toMatchObject({ code: 'badInput' });
    expect(await ask(socket, 'library', Buffer.from('x'))).toMatchObject({ code: 'badInput' });
    socket.emit('ask', 'welcome', {});
    socket.emit('ask');
    socket.emit('anything', 'else');
    expect(await ask(socket, 'library', {})).toMatchObject({ ok: true });
  });

  it('hangs up on a message that no request could be', async () => {
    const socket = await call({ token: door.token });
    const gone = new Promise((done) => socket.on('disconnect', done));
    socket.emit('ask', 'importGame', { name: 'a', bytes: 'A'.repeat(24_000_000) }, () => {});
    await gone;
    const again = await call({ token: door.token });
    expect(await ask(again, 'library', {})).toMatchObject({ ok: true });
  });

  it('slows down who asks too much', async () => {
    const socket = await call({ token: door.token });
    const replies = await Promise.all(Array.from({ length: 200 }, () => ask(socket, 'scenarios', {})));
    const slowed = replies.filter((reply) => !reply.ok && reply.code === 'tooFast');
    expect(slowed.length).toBeGreaterThan(20);
    expect(slowed.length).toBeLessThan(180);
  });

  it('serves the built pages with strict headers', async () => {
    const page = await raw(`/?token=${door.token}`);
    expect(page).toMatchObject({ status: 200, body: '<p>house</p>' });
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(page.headers['content-security-policy']).not.toMatch(/unsafe-eval|\*/);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect((await raw('/assets/a-1f.js')).headers['cache-control']).toContain('immutable');
    expect(await raw('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/assets/../../secret.html',
    '/..%5csecret.html',
    '/index.html%00.png',
    '/notes.private',
    '/assets/',
    '/nowhere.html',
    '/%',
    '//etc/passwd',
  ])('gives out nothing else: %s', async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('answers no other method, name or nonsense', async () => {
    expect((await raw('/', { method: 'POST' })).status).toBe(405);
    expect((await raw('/', { host: 'evil.example' })).status).toBe(403);
    const line = connect(door.port, '127.0.0.1');
    line.resume();
    line.end('nonsense\r\n\r\n');
    await new Promise((done) => line.on('close', done));
    expect((await raw('/')).status).toBe(200);
  });

  it('is open on this machine only', async () => {
    const reached = await new Promise((done) => {
      const call = httpGet({ port: door.port, host: '127.0.0.2', path: '/' }, () => done(true));
      call.on('error', () => done(false));
    });
    expect(reached).toBe(false);
  });

  it('says when its port is in use, and when the pages are not built', async () => {
    const pages = join(scratch.path, 'pages');
    await expect(openBrowserDoor({ host, pages, port: door.port })).rejects.toMatchObject({
      code: 'port.inUse',
    });
    await expect(openBrowserDoor({ host, pages: scratch.path, port: 0 })).rejects.toMatchObject({
      code: 'noPages',
    });
  });
});

describe('a ticket', () => {
  it('is good once, not for long, and only the last one', () => {
    let now = 0;
    const tickets = new Tickets(() => now);
    const [old, late] = [tickets.issue(), tickets.issue()];
    expect([tickets.takes(old), tickets.takes(undefined), tickets.takes('')]).toEqual([false, false, false]);
    now += 61_000;
    expect(tickets.takes(late)).toBe(false);
    const fresh = tickets.issue();
    expect([tickets.takes(fresh), tickets.takes(fresh)]).toEqual([true, false]);
  });
});

describe('the pace of a client', () => {
  it('comes back with time', () => {
    let now = 0;
    const pace = new Pace(() => now);
    while (pace.takes()) now += 0;
    expect(pace.takes()).toBe(false);
    now += 1000;
    expect(pace.takes()).toBe(true);
  });
});

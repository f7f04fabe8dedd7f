import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '@shared/text/languages';
import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from '../host/fileport';
import { Host } from '../host/host';
import { faultyDisk } from '../host/testing/faulty-disk';
import { scratchFolder } from '../host/testing/scratch';
import { toyRules } from '../host/testing/toy';
import { gameFilesIn, importFile } from './files';
import { troubleAtHome } from './home';
import { connect } from './ipc';
import { menuTemplate } from './menu';
import { keepWindowState, readWindowState } from './window-state';

let scratch: ReturnType<typeof scratchFolder>;
let host: Host;
beforeEach(() => {
  scratch = scratchFolder();
  host = new Host({ rules: toyRules(), home: scratch.path, version: '0.1.0' });
});
afterEach(() => scratch.remove());

describe('a home', () => {
  it('that can be written has nothing against a window', () => {
    expect(troubleAtHome(disk, join(scratch.path, 'home'))).toBeNull();
  });

  it('that cannot be written is told, for Chromium would end without a word', () => {
    writeFileSync(join(scratch.path, 'file'), '');
    expect(troubleAtHome(disk, join(scratch.path, 'file'))?.key).toBe('host.notAFolder');
    const readOnly = faultyDisk({ fail: { call: 'open', code: 'EROFS' } });
    expect(troubleAtHome(readOnly, scratch.path)?.key).toBe('host.noPermission');
  });
});

describe('the line to the page', () => {
  type Ask = (event: IpcMainInvokeEvent, request: unknown, input: unknown) => unknown;

  /** A window whose page is at an address, and the two ends of its line. */
  function line(url: string) {
    const frame = { url };
    const sent: unknown[][] = [];
    const webContents = { mainFrame: frame, send: (...args: unknown[]) => sent.push(args) };
    const window = { webContents, isDestroyed: () => false } as unknown as BrowserWindow;
    let ask: Ask = () => undefined;
    const handle = (_channel: string, answer: Ask) => {
      ask = answer;
    };
    const ipc = { handle } as unknown as IpcMain;
    connect(ipc, host, () => window);
    const from = (senderFrame: unknown, request: unknown, input: unknown = {}) =>
      ask({ senderFrame } as unknown as IpcMainInvokeEvent, request, input);
    return { frame, sent, from };
  }

  it('answers our own page and no other frame or origin', () => {
    const { frame, from } = line('app://worldhouse/');
    expect(from(frame, 'library')).toEqual({ ok: true, value: [] });
    expect(from({ url: 'app://worldhouse/' }, 'library')).toMatchObject({ ok: false });
    expect(from(null, 'library')).toMatchObject({ ok: false });
    for (const url of ['https://evil.example/', 'app://evil/', 'file:///etc/passwd', 'about:blank', '']) {
      const stranger = line(url);
      expect(stranger.from(stranger.frame, 'library')).toMatchObject({ ok: false });
    }
  });

  it('checks what comes like any other door', () => {
    const { frame, from } = line('app://worldhouse/');
    expect(from(frame, 'film', { game: '../x', turn: 1 })).toMatchObject({ ok: false, code: 'badInput' });
    expect(from(frame, '__proto__')).toMatchObject({ ok: false, code: 'unknownRequest' });
  });

  it('passes events on', () => {
    const { sent } = line('app://worldhouse/');
    host.tell({ kind: 'command', id: 'app.settings' });
    expect(sent).toEqual([['event', { kind: 'command', id: 'app.settings' }]]);
  });
});

describe('the menu', () => {
  it.each(LANGUAGES)('asks for commands by id and names nothing without words: %s', (language) => {
    const asked: string[] = [];
    const all = menuTemplate('linux', (id) => asked.push(id), language).flatMap(({ submenu, ...top }) => [
      top,
      ...(Array.isArray(submenu) ? submenu : []),
    ]);
    for (const { label } of all) if (label !== undefined) expect(label).not.toMatch(/[[\]]/);
    for (const { click } of all) (click as (() => void) | undefined)?.();
    expect(asked).toEqual(['game.new', 'game.library', 'app.settings', 'app.palette', 'app.shortcuts']);
  });
});

describe('the place of the window', () => {
  const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
  const path = () => join(scratch.path, 'window', 'state.json');
  const read = (screens = [SCREEN]) => readWindowState(disk, path(), screens);

  it('is the usual one at first, and fits a small screen', () => {
    expect(read()).toEqual({ width: 1600, height: 1000, maximized: false });
    expect(read([{ ...SCREEN, width: 1280, height: 720 }])).toEqual({
      width: 1280,
      height: 720,
      maximized: false,
    });
  });

  it('is where it was, unless its screen is gone', () => {
    const state = { x: 2000, y: 50, width: 1400, height: 900, maximized: false };
    keepWindowState(disk, path(), state);
    expect(read([SCREEN, { ...SCREEN, x: 1920 }])).toEqual(state);
    expect(read()).toEqual({ width: 1400, height: 900, maximized: false });
  });

  it.each(['nonsense', '{"width": 1, "height": 1, "maximized": false}', '{"width": 1e308}', '[]'])(
    'is the usual one when its file holds %s',
    (text) => {
      keepWindowState(disk, path(), { width: 1400, height: 900, maximized: false });
      writeFileSync(path(), text);
      expect(read().width).toBe(1600);
    },
  );

  it('is not worth an error', () => {
    const broken = {
      ...disk,
      open: () => {
        throw Object.assign(new Error('no'), { code: 'EACCES' });
      },
    };
    expect(() =>
      keepWindowState(broken, path(), { width: 1400, height: 900, maximized: false }),
    ).not.toThrow();
  });
});

describe('game files among the arguments', () => {
  it('are found by their names', () => {
    const args = ['--no-sandbox', '.', 'a.worldhouse', '/b/c.worldhouse', '--x=y.worldhouse', 'd.txt'];
    expect(gameFilesIn(args, '/home')).toEqual([resolve('/home/a.worldhouse'), resolve('/b/c.worldhouse')]);
  });

  it('are checked and taken in, or refused with a reason', () => {
    const client = { door: 'window' } as const;
    const wish = { scenario: 'toy', seat: null, order: null, seed: 1, difficulty: 'even', turns: null };
    const begun = host.handle('newGame', wish, client);
    if (!begun.ok) throw new Error(begun.code);
    const { game } = begun.value as { game: string };
    const out = host.handle('exportGame', { game }, client);
    if (!out.ok) throw new Error(out.code);
    const file = join(scratch.path, 'mine.worldhouse');
    writeFileSync(file, Buffer.from((out.value as { bytes: string }).bytes, 'base64'));
    expect(importFile(disk, host, file)).toMatchObject({ ok: true, value: { title: 'Toy' } });
    expect(importFile(disk, host, scratch.path)).toMatchObject({ ok: false, code: 'notAFile' });
    if (existsSync('/dev/zero')) {
      expect(importFile(disk, host, '/dev/zero')).toMatchObject({ ok: false, code: 'notRegular' });
    }
    writeFileSync(file, readFileSync(file).subarray(0, 200));
    expect(importFile(disk, host, file)).toMatchObject({ ok: false, code: 'file.truncated' });
    expect(importFile(disk, host, join(scratch.path, 'none.worldhouse'))).toMatchObject({
      ok: false,
      code: 'missing',
    });
  });
});

import { english } from '@shared/text/en/index';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY, get, set, useStore } from '../store/store';
import type { State } from '../store/types';
import { aTable } from '../testing/table';
import { isWriting, keysText, pressed } from './keys';
import { COMMANDS } from './list';
import { commandFor, listenForKeys, runCommand } from './registry';

const key = (over: Partial<KeyboardEventInit>) => new KeyboardEvent('keydown', { bubbles: true, ...over });

beforeEach(() => {
  useStore.setState(EMPTY, true);
  document.body.innerHTML = '';
});

describe('the registry', () => {
  it('has each id once, with a label that people can read', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    for (const { label } of COMMANDS) expect(english[label], label).toBeTypeOf('string');
  });

  it('never lets one key mean two things at once', () => {
    const tables: Partial<State>[] = [
      {},
      { line: 'up' },
      { route: 'play', table: aTable() },
      { route: 'play', table: aTable({ seat: null }) },
      { route: 'play', table: aTable(), sheets: [{ kind: 'policy', policy: 'sanction' }] },
      { route: 'replay', table: aTable({ awaits: 'over' }) },
    ];
    for (const some of tables) {
      const state = { ...EMPTY, ...some };
      const keys = COMMANDS.filter(({ when }) => when(state)).flatMap((one) => one.keys?.split(' ') ?? []);
      expect(new Set(keys).size, keys.join()).toBe(keys.length);
    }
  });

  it('holds every command that the desktop menu asks for', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['game.new', 'game.library', 'app.settings', 'app.palette', 'app.shortcuts']),
    );
  });

  it('gives a command only where it can be given', () => {
    expect(runCommand('game.endTurn')).toBe(false);
    expect(runCommand('no.such')).toBe(false);
    expect(runCommand('app.settings')).toBe(true);
    expect(get().dialog).toBe('settings');
    set({ route: 'play', table: aTable(), dialog: null });
    expect(runCommand('game.endTurn')).toBe(true);
    // Nothing drafted and capital to spend: it asks first.
    expect(get().dialog).toBe('endTurn');
  });
});

describe('keys', () => {
  it('are read by where letters lie, and signs by what they are', () => {
    expect(pressed(key({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toBe('mod+shift+z');
    expect(pressed(key({ key: '¡', code: 'Digit1', altKey: true }))).toBe('alt+1');
    expect(pressed(key({ key: '?', code: 'Minus', shiftKey: true }))).toBe('?');
    expect(pressed(key({ key: 'Escape', code: 'Escape' }))).toBe('escape');
  });

  it('are written as they stand on the board', () => {
    expect(keysText('mod+shift+z mod+y')).toBe('Ctrl + Shift + Z');
    expect(keysText('mod+k', true)).toBe('Cmd + K');
  });

  it('belong to whoever is writing', () => {
    document.body.innerHTML = '<input id="i"><button id="b"></button>';
    const input = document.getElementById('i') as HTMLElement;
    expect(isWriting(input)).toBe(true);
    expect(isWriting(document.getElementById('b'))).toBe(false);
    const found: (string | undefined)[] = [];
    document.body.addEventListener('keydown', (event) => found.push(commandFor(event)?.id));
    input.dispatchEvent(key({ key: '?', code: 'Minus' }));
    input.dispatchEvent(key({ key: 'k', code: 'KeyK', ctrlKey: true }));
    document.body.dispatchEvent(key({ key: '?', code: 'Minus' }));
    expect(found).toEqual([undefined, 'app.palette', 'app.shortcuts']);
  });

  it('are heard until told otherwise', () => {
    const stop = listenForKeys(window);
    window.dispatchEvent(key({ key: 'k', code: 'KeyK', ctrlKey: true }));
    expect(get().dialog).toBe('palette');
    set({ dialog: null });
    stop();
    window.dispatchEvent(key({ key: 'k', code: 'KeyK', ctrlKey: true }));
    expect(get().dialog).toBeNull();
  });
});

import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../commands/registry';
import type { Legend } from '../scene';
import { recallKey } from '../store/legend';
import { EMPTY, get, set, useStore } from '../store/store';
import { press, show, takeDown } from '../testing/show';
import { aTable } from '../testing/table';
import { SceneKey } from './SceneKey';

const legend: Legend = {
  spot: { x: 400, y: 60, end: false },
  isPlan: false,
  groups: [
    { id: 'middle', title: 'States', signs: [{ sign: 'area', text: 'Size: power' }] },
    { id: 'ground', title: 'Society', signs: [{ sign: 'dots', text: 'Number: strength' }] },
  ],
  codes: [{ code: 'DEU', name: 'West Germany' }],
};
const page = () => show(<SceneKey legend={legend} signOf={(sign) => `data:,${sign}`} />);
const list = () => document.querySelector('.scene-key');
const button = () => document.querySelector<HTMLButtonElement>('.key-button');

beforeEach(() => {
  window.localStorage.clear();
  useStore.setState(EMPTY, true);
  set({ route: 'play', table: aTable() });
});
afterEach(takeDown);

describe('the key on the picture', () => {
  it('lists each sign with its words, and the names behind codes', async () => {
    await page();
    expect(list()).toBeNull();
    await press('Key to the picture');
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect([...(list()?.querySelectorAll('h3') ?? [])].map((one) => one.textContent)).toEqual([
      'States',
      'Society',
      'Short for',
    ]);
    expect(list()?.querySelector('img')?.getAttribute('src')).toBe('data:,area');
    expect(list()?.textContent).toContain('Size: power');
    expect(list()?.querySelector('dl')?.textContent).toBe('DEUWest Germany');
  });

  it('opens and shuts by its command, and is remembered', async () => {
    await page();
    await act(async () => {
      runCommand('scene.key');
    });
    expect(list()).not.toBeNull();
    useStore.setState(EMPTY, true);
    recallKey();
    expect(get().keyOpen).toBe(true);
    set({ route: 'play', table: aTable() });
    await act(async () => {
      runCommand('scene.key');
    });
    recallKey();
    expect(get().keyOpen).toBe(false);
    expect(list()).toBeNull();
  });

  it('shuts with Escape, which does nothing else, and leads back to its button', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    set({ keyOpen: true });
    await page();
    window.addEventListener('keydown', hear);
    await act(async () => {
      list()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    window.removeEventListener('keydown', hear);
    expect(list()).toBeNull();
    expect(document.activeElement).toBe(button());
    expect(heard).toEqual([]);
  });

  it('leaves the keyboard where it was when the command shuts it from elsewhere', async () => {
    set({ keyOpen: true });
    await page();
    await act(async () => {
      runCommand('scene.key');
    });
    expect(document.activeElement).toBe(document.body);
  });
});

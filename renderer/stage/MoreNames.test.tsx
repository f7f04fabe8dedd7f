import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { More, SceneRef } from '../scene';
import { EMPTY, get, useStore } from '../store/store';
import { click, press, show, takeDown } from '../testing/show';
import { MoreNames } from './MoreNames';

afterEach(async () => {
  await takeDown();
  useStore.setState(EMPTY, true);
});

const more: More = {
  room: 'middle',
  x: 10,
  y: 20,
  size: 11,
  refs: [
    { on: 'state', id: 'qat', label: 'Qatar' },
    { on: 'state', id: 'omn', label: 'Oman' },
  ],
};
const items = () => [...document.querySelectorAll('li')].map((one) => one.textContent);
const pointed: (SceneRef | null)[] = [];
const button = () => document.querySelector<HTMLButtonElement>('.more-count');
const open = async () => {
  pointed.length = 0;
  await show(<MoreNames more={more} onPoint={(ref) => pointed.push(ref)} />);
  await click(button());
};

describe('names that do not fit', () => {
  it('are counted, and said to who cannot see the picture', async () => {
    await show(<MoreNames more={more} onPoint={() => undefined} />);
    expect(button()?.textContent).toBe('+2 more');
    expect(button()?.getAttribute('aria-label')).toContain('Qatar, Oman');
    expect(items()).toEqual([]);
  });

  it('say of numbers that they are numbers', async () => {
    await show(<MoreNames more={{ ...more, room: 'numbers' }} onPoint={() => undefined} />);
    expect(button()?.textContent).toBe('+2 more numbers');
    expect(button()?.getAttribute('aria-label')).toContain('numbers that change');
  });

  it('open when pressed, not on the way past them, point out in the picture, and lead to the card', async () => {
    await show(<MoreNames more={more} onPoint={() => undefined} />);
    await act(async () => button()?.focus());
    expect(items()).toEqual([]);
    await takeDown();
    await open();
    expect(items()).toEqual(['Qatar', 'Oman']);
    await act(async () => document.querySelector<HTMLElement>('li:last-child button')?.focus());
    expect(pointed.at(-1)).toMatchObject({ on: 'state', id: 'omn' });
    await press('Oman');
    expect(get().sheets.at(-1)).toEqual({ kind: 'card', subject: { on: 'state', id: 'omn' } });
  });

  it('close with Escape, and point out nothing any more', async () => {
    await open();
    await act(async () => {
      button()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(items()).toEqual([]);
    expect(pointed.at(-1)).toBeNull();
  });
});

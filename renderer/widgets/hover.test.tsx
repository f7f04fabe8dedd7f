import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { set } from '../store/store';
import { show, takeDown } from '../testing/show';
import { HoverButton } from './HoverButton';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await takeDown();
  vi.useRealTimers();
});

const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
const point = (element: Element | null, to: 'over' | 'out') =>
  act(async () => element?.dispatchEvent(new PointerEvent(`pointer${to}`, { bubbles: true })));

async function shown() {
  const pressed: true[] = [];
  const host = await show(
    <HoverButton className="one" onClick={() => pressed.push(true)} card={() => 'Peace 62, up by 3'}>
      Peace
    </HoverButton>,
  );
  return { pressed, button: host.querySelector('button'), card: () => host.querySelector('[role=tooltip]') };
}

describe('a button that tells of itself', () => {
  it('tells when the pointer rests on it, not when it sweeps past', async () => {
    const { button, card } = await shown();
    await point(button, 'over');
    await wait(100);
    await point(button, 'out');
    await wait(1000);
    expect(card()).toBeNull();
    await point(button, 'over');
    await wait(400);
    expect(card()?.textContent).toBe('Peace 62, up by 3');
    expect(button?.getAttribute('aria-describedby')).toBe(card()?.id);
  });

  it('goes on telling while the pointer is on what it tells', async () => {
    const { button, card } = await shown();
    await point(button, 'over');
    await wait(400);
    await point(button, 'out');
    await point(card(), 'over');
    await wait(1000);
    expect(card()).not.toBeNull();
    await point(card(), 'out');
    await wait(1000);
    expect(card()).toBeNull();
  });

  it('is silent while a dialog lies over it', async () => {
    const { button, card } = await shown();
    await point(button, 'over');
    await wait(400);
    await act(async () => set({ dialog: 'glossary' }));
    expect(card()).toBeNull();
    await act(async () => set({ dialog: null }));
    expect(card()).not.toBeNull();
  });

  it('is silenced by Escape, and by being pressed', async () => {
    const { button, card, pressed } = await shown();
    await point(button, 'over');
    await wait(400);
    await act(async () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(card()).toBeNull();
    await point(button, 'out');
    await point(button, 'over');
    await wait(400);
    await act(async () => button?.click());
    await wait(10);
    expect(card()).toBeNull();
    expect(pressed).toEqual([true]);
  });
});

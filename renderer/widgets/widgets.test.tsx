import { english } from '@shared/text/en/index';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../commands/registry';
import { GUIDE } from '../store/guide';
import { dismissHint, recallHints } from '../store/hints';
import { EMPTY, get, useStore } from '../store/store';
import { press, show, takeDown } from '../testing/show';
import { DataTable } from './DataTable';
import { Hint } from './Hint';
import { OrderMark } from './OrderMark';
import { Tabs } from './Tabs';

afterEach(takeDown);

beforeEach(() => {
  useStore.setState(EMPTY, true);
  window.localStorage.clear();
});

describe('a table', () => {
  const rows = [
    { id: 'b', size: 9 },
    { id: 'a', size: 10 },
    { id: 'c', size: 100 },
  ];
  const table = (
    <DataTable
      caption="Things"
      rows={rows}
      keyOf={({ id }) => id}
      textOf={({ id }) => id}
      sortedBy="name"
      columns={[
        { id: 'name', label: 'Name', by: ({ id }) => id, show: ({ id }) => id },
        { id: 'size', label: 'Size', by: ({ size }) => size, show: ({ size }) => size, numeric: true },
      ]}
    />
  );
  const names = () => [...document.querySelectorAll('tbody th')].map((one) => one.textContent);

  it('is sorted by any head, numbers as numbers and the greatest first', async () => {
    await show(table);
    expect(names()).toEqual(['a', 'b', 'c']);
    await press('Size');
    expect(names()).toEqual(['c', 'a', 'b']);
    await press('Size');
    expect(names()).toEqual(['b', 'a', 'c']);
    expect(document.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  });
});

describe('tabs', () => {
  it('are one stop, with arrows along them', async () => {
    const chosen: string[] = [];
    const items = [
      { id: 'one', label: 'One' },
      { id: 'two', label: 'Two' },
    ] as const;
    const host = await show(
      <Tabs name="t" label="Tabs" items={items} chosen="one" onChoose={(id) => chosen.push(id)} />,
    );
    const tabs = [...host.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1]);
    await act(async () => {
      tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    });
    expect(chosen).toEqual(['two']);
    expect(document.activeElement).toBe(tabs[1]);
  });
});

describe('an order', () => {
  it('is told by a name, a colour and a shape', async () => {
    const host = await show(<OrderMark order="sovereign" />);
    expect(host.querySelector('svg')?.getAttribute('aria-label')).toBe('Sovereign');
    expect(host.querySelector('path')?.getAttribute('fill')).toBe('var(--order-sovereign)');
    const named = await show(<OrderMark order="liberal" named />);
    expect(named.textContent).toBe('Liberal');
    expect(named.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a hint', () => {
  it('once put away stays away, in the next window too', async () => {
    const host = await show(<Hint id="orders" />);
    expect(host.textContent).toContain('political capital');
    expect(host.textContent).toContain(`1 of ${GUIDE.length}`);
    await press('Got it');
    expect(host.textContent).toBe('');
    await takeDown();
    useStore.setState(EMPTY, true);
    recallHints();
    expect(get().hintsSeen).toEqual(['orders']);
  });

  it('is skipped with the whole guide, and comes back with it', async () => {
    const host = await show(<Hint id="crisis" />);
    await press('Skip the guide');
    expect(host.textContent).toBe('');
    expect([...get().hintsSeen].sort()).toEqual([...GUIDE].sort());
    await act(async () => {
      expect(runCommand('help.guide')).toBe(true);
    });
    expect(get().hintsSeen).toEqual([]);
    // Nothing put away: there is nothing to take again.
    expect(runCommand('help.guide')).toBe(false);
  });

  it('waits for the one before it on the same page', async () => {
    const host = await show(<Hint id="mandate" after="crisis" />);
    expect(host.textContent).toBe('');
    await act(async () => dismissHint('crisis'));
    expect(host.textContent).toContain(english['hint.mandate']);
  });

  it('is not skipped where it is the last: with it the guide is over, whatever was never met', async () => {
    const host = await show(<Hint id="end" />);
    expect(host.textContent).not.toContain('Skip the guide');
    expect(host.textContent).toContain(`${GUIDE.length} of ${GUIDE.length}`);
    await press('Got it');
    expect([...get().hintsSeen].sort()).toEqual([...GUIDE].sort());
  });

  it('has its words for every step', () => {
    for (const step of GUIDE) expect(english[`hint.${step}`], step).toBeTypeOf('string');
  });

  it('does not stumble over what it cannot read', () => {
    window.localStorage.setItem('worldhouse.hints', '{broken');
    recallHints();
    expect(get().hintsSeen).toEqual([]);
    dismissHint('x');
    expect(window.localStorage.getItem('worldhouse.hints')).toBe('["x"]');
  });
});

import type { Moved } from '@shared/protocol/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { get, set } from '../../store/store';
import { fakeHost } from '../../testing/fakeHost';
import { click, settle, show, takeDown } from '../../testing/show';
import { aTable, point } from '../../testing/table';
import { TurningPoints } from './TurningPoints';
import { WhatMoved } from './WhatMoved';

afterEach(takeDown);

const war = { id: 'w', attackers: ['aaa'], defenders: ['bbb'], since: 1, crisis: null };
const moved: Moved = {
  movers: {
    peace: [
      { on: 'war', id: 'w', field: '', by: -7 },
      { on: 'state', id: 'ccc', field: 'strife', by: -1.5 },
    ],
    justice: [],
    pluralism: [],
    freedom: [],
    disorder: [],
  },
  subjects: { wars: { w: war } },
};
const history = [point(0), point(1, { peace: 50 }), point(2, { peace: 41, justice: 55 })];
const table = aTable({ awaits: 'over', history });

describe('what moved the criteria', () => {
  beforeEach(() => {
    fakeHost({
      movers: () => moved,
      why: ({ subject, turn }) => ({ subject, turn, value: 1, start: 0, changes: [] }),
    });
    set({ table });
  });

  it('is told by name, a war that is over too, and only where something moved', async () => {
    const host = await show(<WhatMoved table={table} />);
    await settle();
    expect([...host.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
      expect.stringContaining('Peace'),
    ]);
    const told = [...host.querySelectorAll('li')].map((one) => one.textContent);
    expect(host.textContent).not.toContain('crises that run on');
    expect(told).toEqual(['War of Aland against Bland −7', expect.stringMatching(/^Cland: .+ −1.5$/)]);
  });

  it('tells disorder beside them, and why it may rise with peace', async () => {
    fakeHost({
      movers: () => ({
        ...moved,
        movers: {
          ...moved.movers,
          peace: [{ on: 'state', id: 'ccc', field: 'strife', by: 2 }],
          disorder: [{ on: 'state', id: 'bbb', field: 'strife', by: 4 }],
        },
      }),
    });
    const both = aTable({ awaits: 'over', history: [point(0), point(1, { peace: 52, disorder: 34 })] });
    const host = await show(<WhatMoved table={both} />);
    await settle();
    expect([...host.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
      expect.stringContaining('Peace'),
      expect.stringContaining('Disorder'),
    ]);
    expect(host.textContent).toContain('disorder also crises that run on');
    expect(host.textContent).not.toContain('Little moved');
  });

  it('says so where little moved, though the host cannot say what', async () => {
    fakeHost({});
    const calm = aTable({ awaits: 'over', history: [point(0), point(1), point(2, { peace: 51.2 })] });
    const host = await show(<WhatMoved table={calm} />);
    await settle();
    expect(host.textContent).toBe('Little moved in these 2 turns: no criterion by more than 2 points.');
  });

  it('stands under the turn in which a criterion swung, and a press asks why', async () => {
    const host = await show(<TurningPoints table={table} />);
    await settle();
    expect(host.textContent).toContain('Peace fell by 9');
    await click(host.querySelectorAll<HTMLElement>('.reasons-named button')[1] ?? null);
    expect(get().sheets.at(-1)).toMatchObject({
      kind: 'why',
      subject: { on: 'state', id: 'ccc', field: 'strife' },
      turn: 2,
    });
  });

  it('is left out where the host cannot say', async () => {
    fakeHost({});
    set({ table });
    const host = await show(<WhatMoved table={table} />);
    await settle();
    expect(host.textContent).toBe('');
  });
});

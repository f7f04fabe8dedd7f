import { aCrisis } from '@shared/world/build';
import { afterEach, describe, expect, it } from 'vitest';
import { set } from '../../store/store';
import { show, takeDown } from '../../testing/show';
import { aSmallWorld, aTable, point } from '../../testing/table';
import { Answered } from './Answered';

afterEach(takeDown);

const history = [point(0), point(1), point(2)];
const grab = aCrisis({
  id: 'grab',
  place: 'bbb',
  target: 'ccc',
  victim: 'bbb',
  since: 1,
  severity: 80,
  stage: 'closed',
  outcome: 'reversed',
  leader: 'aaa',
  circles: { aaa: 'lead', bbb: 'fight', ccc: 'resist', ddd: 'neutral' },
});
const small = Array.from({ length: 4 }, (_none, n) =>
  aCrisis({ id: `s${n}`, place: 'ccc', since: 2, severity: 20 + n, stage: 'running', outcome: 'unanswered' }),
);

async function shown(...crises: (typeof grab)[]) {
  const world = {
    ...aSmallWorld({ turn: 2 }),
    crises: Object.fromEntries(crises.map((one) => [one.id, one])),
  };
  const table = aTable({ awaits: 'over', history, world });
  set({ table });
  return show(<Answered table={table} />);
}

describe('what broke in a game', () => {
  it('is told with who led, who stood where and what came of it', async () => {
    const host = await shown(grab);
    const told = host.querySelector('li')?.textContent;
    expect(told).toContain('Bland');
    expect(told).toContain('Aland led. The wrong was undone.');
    expect(told).toContain('Lead 1 · Fight 1 · Neutral 1 · Resist 1');
  });

  it('calls nobody a leader who organised the answer from another place', async () => {
    const host = await shown({ ...grab, circles: { aaa: 'pay', bbb: 'fight', ccc: 'resist' } });
    expect(host.querySelector('li')?.textContent).toContain('Aland organised an answer short of war.');
    expect(host.textContent).not.toContain('led.');
  });

  it('begins with the gravest, and keeps the others below', async () => {
    const host = await shown(...small, grab);
    const [first, rest] = host.querySelectorAll('ol');
    expect(first?.querySelectorAll('li').length).toBe(4);
    expect(first?.textContent).toContain('The wrong was undone.');
    expect(rest?.textContent).toContain('Nobody answered.');
    expect(rest?.querySelectorAll('li').length).toBe(1);
    expect(rest?.textContent).not.toContain('led.');
  });

  it('is left out where nothing broke', async () => {
    expect((await shown()).textContent).toBe('');
  });
});

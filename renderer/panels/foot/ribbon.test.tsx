import { afterEach, describe, expect, it } from 'vitest';
import { set } from '../../store/store';
import { show, takeDown } from '../../testing/show';
import { aTable, point } from '../../testing/table';
import { Criteria } from './Criteria';
import { Ribbon } from './Ribbon';

afterEach(takeDown);

const { measures } = aTable();
/** A first degree with so many points to its two neighbours; the others are farther. */
const between = (secondDegree: number, anarchy: number, position: number): typeof measures.regime => ({
  ...measures.regime,
  id: 'firstDegree',
  position,
  distances: [
    { id: 'anarchy', distance: anarchy },
    { id: 'secondDegree', distance: secondDegree },
    { id: 'federation', distance: 5 },
  ],
});

async function told(of: typeof measures.regime, turns = 1, explained = false) {
  set({ table: aTable() });
  const history = Array.from({ length: turns }, (_none, turn) => point(turn));
  return show(<Ribbon regime={of} history={history} explained={explained} />);
}

describe('the ribbon', () => {
  it('tells how far it is to the neighbours on either side, between which the dot is placed', async () => {
    const host = await told(between(14.25, 9.7, 85));
    expect(host.querySelector('.ribbon-now')?.textContent).toContain(
      '14.3 points to 2nd degree · 9.7 points to anarchy',
    );
    expect(host.querySelector<HTMLElement>('.marker')?.style.insetInlineStart).toBe('85%');
  });

  it('marks half way between two names, where a world crosses over', async () => {
    const host = await told(between(10, 10, 82));
    expect(host.querySelectorAll('.crossing').length).toBe(6);
  });

  it('says how it is to be read where there is room, and of the path only where there is one', async () => {
    expect((await told(between(10, 10, 82))).querySelector('.ribbon-how')).toBeNull();
    await takeDown();
    expect((await told(between(10, 10, 82), 1, true)).textContent).not.toContain('grey line');
    await takeDown();
    expect((await told(between(10, 10, 82), 3, true)).textContent).toContain('grey line');
  });
});

describe('the criteria', () => {
  it('are told to their tenth, by themselves and beside what they moved by', async () => {
    const now = { ...measures, justice: { ...measures.justice, value: 41.46 } };
    const seen = async (...history: ReturnType<typeof point>[]) => {
      const host = await show(<Criteria measures={now} history={history} />);
      return host.querySelectorAll('.criterion strong')[1]?.textContent;
    };
    expect(await seen(point(0))).toBe('41.5');
    await takeDown();
    expect(await seen(point(0, { justice: 41.6 }), point(1))).toBe('41.5');
    await takeDown();
    now.justice.value = 65;
    expect(await seen(point(0, { justice: 65.1 }), point(1))).toBe('65.0');
  });
});

import { describe, expect, it } from 'vitest';
import { aDyad, anInstitution, aPeople, aState, aWorld } from '../world/build';
import type { World } from '../world/world';
import { measure } from './measure';
import { CRITERIA, moversOf } from './movers';

const ids = ['aaa', 'bbb', 'ccc', 'ddd'];
const world = (): World =>
  aWorld({
    states: ids.map((id) => aState({ id, strife: 10, rights: 60 })),
    dyads: [aDyad('aaa', 'bbb', { amity: 20 })],
    peoples: ids.map((home) => aPeople({ id: `of-${home}`, home })),
    institutions: [anInstitution({ id: 'club', members: ids })],
  });
const copy = (from: World): World => JSON.parse(JSON.stringify(from)) as World;

function changed(change: (world: World) => void): [World, World] {
  const before = world();
  const after = copy(before);
  change(after);
  return [before, after];
}

const aWar = { id: 'w', attackers: ['aaa'], defenders: ['bbb'], since: 1, crisis: null };

describe('what moved a criterion', () => {
  it('is nothing where nothing changed', () => {
    const same = moversOf(world(), world());
    for (const of of CRITERIA) expect(same[of]).toEqual([]);
  });

  it('is a war that came to be, before the violence that rose a little', () => {
    const [before, after] = changed(({ wars, states }) => {
      wars.w = aWar;
      states.ccc!.strife = 25;
    });
    const { peace, disorder } = moversOf(before, after);
    expect(peace.map(({ on, id, field }) => [on, id, field])).toEqual([
      ['war', 'w', ''],
      ['state', 'ccc', 'strife'],
    ]);
    const fell = measure(after).peace.value - measure(before).peace.value;
    expect(peace[0]?.by).toBeLessThan(0);
    expect(peace[0]?.by).toBeGreaterThanOrEqual(fell);
    expect(disorder[0]).toMatchObject({ on: 'war', id: 'w' });
    expect(disorder[0]?.by).toBeGreaterThan(0);
  });

  it('is a war that ended, where peace rose by it', () => {
    const [after, before] = changed(({ wars }) => {
      wars.w = aWar;
    });
    expect(moversOf(before, after).peace[0]).toMatchObject({ on: 'war', id: 'w', field: '' });
    expect(moversOf(before, after).peace[0]?.by).toBeGreaterThan(0);
  });

  it('names only what moved it the way it went', () => {
    const [before, after] = changed(({ states }) => {
      states.aaa!.rights = 10;
      states.bbb!.rights = 70;
    });
    const { freedom } = moversOf(before, after);
    expect(freedom.map(({ id, field }) => [id, field])).toEqual([['aaa', 'rights']]);
    expect(freedom[0]?.by).toBeLessThan(0);
  });

  it('stands a state that came to be and one that is gone', () => {
    const [before, after] = changed(({ states }) => {
      states.new = aState({ id: 'new', strife: 90, rights: 0 });
      delete states.ddd;
    });
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      const movers = moversOf(from, to);
      for (const of of CRITERIA) for (const { by } of movers[of]) expect(Number.isFinite(by)).toBe(true);
      expect(movers.freedom.some(({ id, field }) => id === 'new' && field === '')).toBe(true);
    }
  });

  it('leaves both worlds as they are', () => {
    const [before, after] = changed(({ states, wars }) => {
      states.aaa!.rights = 10;
      wars.w = aWar;
    });
    const kept = JSON.stringify([before, after]);
    moversOf(before, after);
    expect(JSON.stringify([before, after])).toBe(kept);
  });
});

import { describe, expect, it } from 'vitest';
import { aDyad, anInstitution, aPeople, aState, aWorld, everyDyad, rules, someStates } from './build';
import { recognitionBetween } from './lookups';

describe('builders of worlds', () => {
  it('keys every part by its id and lets given values stand', () => {
    const world = aWorld({
      year: 1991,
      system: { warming: 70, primary: { war: 9 }, centre: { hold: 33 } },
      orders: { liberal: { power: 81 } },
      states: [aState({ id: 'aaa', rights: 7 }), aState({ id: 'bbb' })],
      dyads: [aDyad('bbb', 'aaa', { recognition: 'none' })],
    });
    expect(Object.keys(world.states)).toEqual(['aaa', 'bbb']);
    expect(world.states.aaa?.rights).toBe(7);
    expect(world.dyads['aaa~bbb']?.a).toBe('aaa');
    expect(recognitionBetween(world, 'aaa', 'bbb')).toBe('none');
    expect(world.system.primary).toMatchObject({ war: 9, diplomacy: 50 });
    expect(world.system.centre).toEqual({ state: null, hold: 33, disposition: 50 });
    expect(world.orders.liberal.power).toBe(81);
    expect(world.year).toBe(1991);
  });

  it('places states on the unit sphere, apart from each other', () => {
    const places = someStates(40).map((s) => s.place);
    for (const [x, y, z] of places) expect(x * x + y * y + z * z).toBeCloseTo(1);
    expect(new Set(places.map((p) => p.join())).size).toBe(40);
  });

  it('shares votes and offices evenly among members given as a list', () => {
    const bank = anInstitution({ id: 'bank', members: ['bbb', 'aaa'], depth: 80 });
    expect(bank.members).toEqual({ aaa: 80, bbb: 80 });
    expect(bank.votes).toEqual({ aaa: 50, bbb: 50 });
    expect(anInstitution({ id: 'law', members: { ccc: 5 }, votes: { ccc: 12 } }).votes).toEqual({ ccc: 12 });
  });

  it('never makes a pair that is at once sovereign-equal and ruled', () => {
    expect(rules('zzz', 'aaa', 70)).toMatchObject({ superior: 'zzz', recognition: 'deFacto', a: 'aaa' });
    expect(rules('zzz', 'aaa', 20).recognition).toBe('equal');
    expect(everyDyad(['a', 'b', 'c', 'd'])).toHaveLength(6);
    expect(aPeople({ id: 'kurds', home: 'irq' }).guarantor).toBe('irq');
  });
});

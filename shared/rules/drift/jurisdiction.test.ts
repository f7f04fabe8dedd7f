import { describe, expect, it } from 'vitest';
import { anInstitution, aState, aWorld, type WorldParts } from '../../world/build';
import { lookups } from '../../world/lookups';
import type { State } from '../../world/state';
import { change } from '../tried';
import { alikeness, appealed, oligarchy, takenBy } from './jurisdiction';
import { drifted } from './stage';

const ids = ['aaa', 'bbb', 'ccc', 'ddd'];
const common = { state: null as string | null, hold: 70, disposition: 50 };
const equals = { rights: 60, accountability: 60, force: 50, wealth: 50, population: 20 };
const members = (of: (place: number) => Partial<State> = () => ({})): State[] =>
  ids.map((id, place) => aState({ id, ...equals, ...of(place) }));
const unlike = members((place) => ({ rights: place < 2 ? 15 : 85, accountability: place < 2 ? 15 : 85 }));
const towered = members((place) => (place === 0 ? { force: 100, wealth: 100 } : {}));
const lookAt = (states: State[]) => lookups(aWorld({ states }));

describe('D-46 one code for all, and nothing between (Walzer)', () => {
  const union = anInstitution({
    id: 'union',
    domain: 'assembly',
    scope: 'global',
    members: ids,
    depth: 75,
    authority: 75,
    enforcement: 60,
  });
  const held = (states: State[], parts: WorldParts = {}) =>
    change(
      drifted('federation', { states, institutions: [union], system: { centre: common }, ...parts }),
      'system',
      'system',
      'centre.hold',
    );

  it('reads how alike members are, and how far power stands apart from numbers', () => {
    expect(alikeness(lookAt(members()))).toBe(1);
    expect(alikeness(lookAt(unlike))).toBe(0);
    expect(oligarchy(lookAt(members()))).toBe(0);
    expect(oligarchy(lookAt(towered))).toBeGreaterThan(0.25);
    const numerous = members((place) => (place === 0 ? { force: 100, wealth: 100, population: 80 } : {}));
    expect(oligarchy(lookAt(numerous))).toBeCloseTo(0);
  });
  it('appeals strengthen a centre to which something is ceded, of members that are alike', () => {
    expect(appealed(lookAt(members()), 60)).toBeGreaterThan(appealed(lookAt(members()), 10));
    expect(appealed(lookAt(members()), 0)).toBe(0);
    expect(60 + appealed(lookAt(members()), 60)).toBeLessThan(100);
    expect(held(members())).toBeGreaterThan(held(unlike));
  });
  it('oligarchy divides the centre', () => {
    expect(appealed(lookAt(towered), 60)).toBeLessThan(appealed(lookAt(members()), 60));
    expect(held(towered)).toBeLessThan(held(members()));
  });
  it('leaves members less room where one code reaches each person', () => {
    const taken = (states: State[]) => {
      const world = aWorld({ states, system: { centre: common } });
      return takenBy(world, lookups(world));
    };
    expect(taken(unlike)).toBeCloseTo(49);
    expect(taken(members())).toBeGreaterThan(taken(unlike));
    expect(taken(members())).toBeLessThan(common.hold);
    const room = (states: State[]) =>
      change(drifted('ruleOverOthers', { states, system: { centre: common } }), 'state', 'aaa', 'autonomy');
    expect(room(members())).toBeLessThan(room(unlike));
  });
});

import { describe, expect, it } from 'vitest';
import { aDyad, aMix, aMovement, anInstitution, aPeople, aState, aWorld } from '../../world/build';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { colourRevolution } from './colourRevolution';
import { stateCollapse } from './stateCollapse';
import { terror } from './terror';
import { endedAs, harmedBy, rateAt, struckBy } from './tryout';

const big = aState({
  id: 'big',
  force: 100,
  wealth: 100,
  cohesion: 95,
  legitimacy: 90,
  accountability: 90,
  mix: aMix(70, 10, 10, 10),
});

describe('K-8 collapse of a state', () => {
  const world = (state: Partial<State> = {}, authority = 0): World =>
    aWorld({
      states: [
        big,
        aState({
          id: 'wea',
          borders: ['nxt'],
          legitimacy: 10,
          cohesion: 15,
          strife: 60,
          technology: 20,
          force: 10,
          ...state,
        }),
        aState({ id: 'nxt', borders: ['wea'] }),
      ],
      peoples: [aPeople({ id: 'weas', home: 'wea', shares: { wea: 18 } })],
      institutions: [anInstitution({ id: 'bank', domain: 'development', authority, enforcement: authority })],
    });

  it.each([
    ['belief in the government', { legitimacy: 40 }],
    ['cohesion', { cohesion: 50 }],
    ['peace', { strife: 20 }],
    ['technology', { technology: 60 }],
    ['force', { force: 50 }],
  ] as const)('comes less with %s', (_what, over) => {
    expect(rateAt(stateCollapse, world(over), 'wea')).toBeLessThan(rateAt(stateCollapse, world(), 'wea'));
  });

  it('comes less where bodies for development lend strength, and never where a government has its hold', () => {
    expect(rateAt(stateCollapse, world({}, 90), 'wea')).toBeLessThan(rateAt(stateCollapse, world(), 'wea'));
    expect(rateAt(stateCollapse, world(), 'big')).toBe(0);
    expect(rateAt(stateCollapse, world({ standing: 'failed' }), 'wea')).toBe(0);
  });

  it('leaves nobody to govern, and peoples and populations go over the border', () => {
    const at = struckBy(stateCollapse, world(), 'wea');
    expect(at.world.states.wea).toMatchObject({ standing: 'failed' });
    const after = harmedBy(stateCollapse, at);
    expect(after.peoples.weas!.shares.wea).toBeLessThan(18);
    expect(after.peoples.weas!.shares.nxt).toBeGreaterThan(0);
    expect(after.states.wea!.population).toBeLessThan(20);
    expect(after.states.nxt!.population).toBeGreaterThan(20);
    expect(after.states.nxt!.strife).toBeGreaterThan(0);
    expect(after.states.wea!.strife).toBeGreaterThan(at.world.states.wea!.strife);
  });

  it('ends, however it ends, with somebody who governs: best where the peace was kept, worst by arms', () => {
    const at = struckBy(stateCollapse, world(), 'wea');
    const [kept, named, lost, settled] = (['.reversed', '.held', 'failed', 'settled'] as const).map(
      (how) => endedAs(stateCollapse, at, how).states.wea!,
    );
    for (const one of [kept, named, lost, settled]) expect(one!.standing).toBe('sovereign');
    expect(kept!.strife).toBeLessThan(named!.strife);
    expect(kept!.legitimacy).toBeGreaterThan(named!.legitimacy);
    expect(kept!.accountability).toBeGreaterThan(at.world.states.wea!.accountability);
    expect(lost!.accountability).toBeLessThan(at.world.states.wea!.accountability);
    expect(settled!.rights).toBeLessThan(at.world.states.wea!.rights);
  });

  it('does not raise a state that somebody else has taken meanwhile', () => {
    const at = struckBy(stateCollapse, world(), 'wea');
    at.world.states.wea!.standing = 'annexed';
    for (const how of ['.reversed', '.held', 'failed', 'settled'] as const)
      expect(endedAs(stateCollapse, at, how).states.wea!.standing).toBe('annexed');
  });
});

describe('K-9 colour revolution', () => {
  const world = (
    state: Partial<State> = {},
    { reach = 60, temper = 10, endOfHistory = 20 }: Record<string, number> = {},
  ): World =>
    aWorld({
      states: [
        big,
        aState({ id: 'aut', accountability: 10, legitimacy: 30, openness: 40, force: 15, ...state }),
        aState({ id: 'pow', force: 80, mix: aMix(5, 15, 20, 60) }),
        aState({ id: 'fri', force: 80, mix: aMix(70, 10, 10, 10) }),
      ],
      dyads: [aDyad('big', 'pow'), aDyad('big', 'fri'), aDyad('aut', 'pow', { amity: 60 })],
      movements: [aMovement({ id: 'rig', cause: 'rights', strength: 60, reach: { aut: reach }, temper })],
      orders: { liberal: { tracks: { endOfHistory } } },
    });

  it.each([
    ['accountability', world({ accountability: 40 })],
    ['belief in the government', world({ legitimacy: 80 })],
    ['less openness', world({ openness: 5 })],
    ['movements that reach less far', world({}, { reach: 20 })],
    ['movements that take up arms', world({}, { temper: 80 })],
    ['a humbler liberal order', world({}, { endOfHistory: 0 })],
  ] as const)('comes less with %s', (_what, other) => {
    const base = rateAt(colourRevolution, world(), 'aut');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(colourRevolution, other, 'aut')).toBeLessThan(base);
  });

  it('does not come where governments are voted out, nor where nobody moves', () => {
    expect(rateAt(colourRevolution, world({ accountability: 70 }), 'aut')).toBe(0);
    expect(rateAt(colourRevolution, world(), 'pow')).toBe(0);
  });

  it('is read as intervention by great powers of other orders, not by the like-minded', () => {
    const { world: after } = struckBy(colourRevolution, world(), 'aut');
    expect(after.dyads['big~pow']!.amity).toBeLessThan(0);
    expect(after.dyads['big~fri']!.amity).toBe(0);
    expect(after.orders.liberal.supremacy).toBeGreaterThan(world().orders.liberal.supremacy);
  });

  it('wins accountability and a friend, or a round table, or ends in a harder hand', () => {
    const at = struckBy(colourRevolution, world(), 'aut');
    const won = endedAs(colourRevolution, at, '.reversed');
    const half = endedAs(colourRevolution, at, '.held');
    const lost = endedAs(colourRevolution, at, 'failed');
    expect(won.states.aut!.accountability).toBeGreaterThan(half.states.aut!.accountability);
    expect(half.states.aut!.accountability).toBeGreaterThan(10);
    expect(lost.states.aut!.accountability).toBeLessThan(10);
    expect(won.states.aut!.mix.liberal).toBeGreaterThan(25);
    expect(lost.states.aut!.mix.sovereign).toBeGreaterThan(25);
    expect(won.dyads['aut~big']!.amity).toBeGreaterThan(0);
    expect(lost.movements.rig!.reach.aut).toBeLessThan(60);
    expect(endedAs(colourRevolution, at, 'settled').states.aut!.rights).toBeLessThan(50);
  });

  it('wears the government away while it goes on', () => {
    const at = struckBy(colourRevolution, world(), 'aut');
    expect(harmedBy(colourRevolution, at).states.aut!.legitimacy).toBeLessThan(
      at.world.states.aut!.legitimacy,
    );
  });
});

describe('K-10 transnational terror', () => {
  const world = (
    state: Partial<State> = {},
    { reach = 50, temper = 90, beyond = 'sovereign', intervention = 20 }: Record<string, unknown> = {},
  ): World =>
    aWorld({
      states: [
        big,
        aState({ id: 'hit', borders: ['nxt'], cohesion: 40, openness: 60, ...state }),
        aState({ id: 'nxt', borders: ['hit'], standing: beyond as State['standing'] }),
      ],
      movements: [
        aMovement({
          id: 'net',
          cause: 'uncivil',
          strength: 40,
          temper: temper as number,
          reach: { hit: reach as number },
        }),
      ],
      orders: { liberal: { tracks: { intervention: intervention as number } } },
    });

  it.each([
    ['cohesion', world({ cohesion: 90 })],
    ['less openness', world({ openness: 10 })],
    ['a movement that reaches less far', world({}, { reach: 10 })],
    ['a movement less violent', world({}, { temper: 70 })],
    ['less intervention to avenge', world({}, { intervention: 0 })],
  ] as const)('comes less with %s', (_what, other) => {
    const base = rateAt(terror, world(), 'hit');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(terror, other, 'hit')).toBeLessThan(base);
  });

  it('comes more beside a state that has collapsed, and not of movements that do not kill', () => {
    expect(rateAt(terror, world({}, { beyond: 'failed' }), 'hit')).toBeGreaterThan(
      rateAt(terror, world(), 'hit'),
    );
    expect(rateAt(terror, world({}, { temper: 30 }), 'hit')).toBe(0);
    expect(rateAt(terror, world(), 'big')).toBe(0);
  });

  it('costs rights by fear, and those who strike grow until they are broken up', () => {
    const at = struckBy(terror, world(), 'hit');
    const after = harmedBy(terror, at);
    expect(after.states.hit!.rights).toBeLessThan(50);
    expect(after.movements.net!.strength).toBeGreaterThan(40);
    const broken = endedAs(terror, at, '.reversed');
    expect(broken.movements.net!.strength).toBeLessThan(endedAs(terror, at, '.held').movements.net!.strength);
    expect(endedAs(terror, at, '.held').movements.net!.strength).toBeLessThan(40);
    expect(endedAs(terror, at, 'failed').movements.net!.reach.hit).toBeGreaterThan(50);
    expect(endedAs(terror, at, 'settled').states.hit!.rights).toBeLessThan(50);
  });
});

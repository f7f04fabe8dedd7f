import { describe, expect, it } from 'vitest';
import { aDyad, aMix, aMovement, anInstitution, anOrder, aState, aTreaty, aWorld } from '../../world/build';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { System } from '../../world/system';
import type { World } from '../../world/world';
import { cyberAttack } from './cyberAttack';
import { standOff } from './standOff';
import { strike } from './strike';
import { tradeWar } from './tradeWar';
import { applied, endedAs, harmedBy, never, only, rateAt, struckBy, tryContext, withPrimary } from './tryout';

const big = aState({ id: 'big', force: 100, wealth: 100 });
type Pair = Partial<Omit<Dyad, 'id' | 'a' | 'b'>>;
type Primary = Partial<System['primary']>;

describe('K-11 trade war', () => {
  const world = (pair: Pair = {}, first: Partial<State> = {}, authority = 20, beggar = 20): World =>
    aWorld({
      states: [
        big,
        aState({ id: 'fir', wealth: 60, mix: aMix(10, 10, 60, 20), ...first }),
        aState({ id: 'oth', wealth: 40, mix: aMix(60, 10, 10, 20) }),
      ],
      dyads: [aDyad('fir', 'oth', { interdependence: 60, amity: -10, ...pair })],
      institutions: [anInstitution({ id: 'wto', domain: 'trade', authority })],
      orders: { mercantilist: { tracks: { beggarNeighbour: beggar } } },
    });

  it.each([
    ['friendship', world({ amity: 25 })],
    ['fewer ties', world({ interdependence: 30 })],
    ['less of the market with winners', world({}, { mix: aMix(40, 10, 30, 20) })],
    ['a smaller market', world({}, { wealth: 45 })],
    ['a strong body for trade', world({}, {}, 90)],
    ['fewer beggared neighbours', world({}, {}, 20, 0)],
    [
      'a treaty',
      { ...world(), treaties: { t: aTreaty({ id: 't', kind: 'trade', parties: ['fir', 'oth'] }) } },
    ],
    ['diplomacy', withPrimary(world(), { diplomacy: 95 })],
  ] as const)('comes less with %s', (_what, other) => {
    const base = rateAt(tradeWar, world(), 'oth');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(tradeWar, other, 'oth')).toBeLessThan(base);
  });

  it('is begun by the one that lives more by the market with winners, and by no friend', () => {
    expect(tradeWar.hazards(tryContext(world())).map((at) => [at.target, at.place])).toEqual([
      ['fir', 'oth'],
    ]);
    expect(rateAt(tradeWar, world({ amity: 80 }), 'oth')).toBe(0);
  });

  it('cuts ties and closes both', () => {
    const at = struckBy(tradeWar, world(), 'oth');
    expect(at.world.dyads['fir~oth']!.interdependence).toBeLessThan(60);
    expect(at.world.institutions.wto!.authority).toBeLessThan(20);
    const after = harmedBy(tradeWar, at);
    for (const id of ['fir', 'oth']) {
      expect(after.states[id]!.openness).toBeLessThan(50);
      expect(after.states[id]!.wealth).toBeLessThan(at.world.states[id]!.wealth);
    }
  });

  it('ends in a truce that brings trade back, or in walls that teach the other the same', () => {
    const at = struckBy(tradeWar, world(), 'oth');
    const ties = (how: '.reversed' | '.held' | 'failed') =>
      endedAs(tradeWar, at, how).dyads['fir~oth']!.interdependence;
    expect(ties('.reversed')).toBeGreaterThan(ties('.held'));
    expect(ties('.held')).toBeGreaterThan(at.world.dyads['fir~oth']!.interdependence);
    expect(ties('failed')).toBeLessThan(at.world.dyads['fir~oth']!.interdependence);
    expect(endedAs(tradeWar, at, 'settled').states.oth!.mix.mercantilist).toBeGreaterThan(10);
  });
});

describe('K-12 great-power stand-off', () => {
  const world = (pair: Pair = {}, primary: Primary = {}, other: Partial<State> = {}, contact = 50): World =>
    aWorld({
      states: [
        big,
        aState({ id: 'one', force: 80, commitment: 20 }),
        aState({ id: 'two', force: 80, commitment: 60, ...other }),
      ],
      dyads: [aDyad('one', 'two', { amity: -60, ...pair })],
      system: { primary, interactionCapacity: contact },
    });

  it.each([
    ['trust', world({ amity: 0 })],
    ['a balance that is managed', world({}, { balanceOfPower: 95 })],
    ['diplomacy', world({}, { diplomacy: 95 })],
    ['law', world({}, { internationalLaw: 95 })],
    ['ties between the two', world({ interdependence: 60 })],
    ['less force', world({}, {}, { force: 50 })],
    ['less contact', world({}, {}, {}, 10)],
  ] as const)('comes less with %s', (_what, other) => {
    const base = rateAt(standOff, world(), 'two');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(standOff, other, 'two')).toBeLessThan(base);
  });

  it('comes more where an order fights to be order itself, and never among friends or the weak', () => {
    const claimed = {
      ...world(),
      orders: { ...world().orders, liberal: anOrder({ id: 'liberal', supremacy: 90 }) },
    };
    expect(rateAt(standOff, claimed, 'two')).toBeGreaterThan(rateAt(standOff, world(), 'two'));
    expect(rateAt(standOff, world({ amity: 50 }), 'two')).toBe(0);
    expect(rateAt(standOff, world({}, {}, { force: 20 }), 'two')).toBe(0);
  });

  it('comes less under one centre, and never between a ruler and its dominion', () => {
    const base = rateAt(standOff, world(), 'two');
    const under = (hold: number): World => {
      const held = world();
      return { ...held, system: { ...held.system, centre: { state: null, hold, disposition: 50 } } };
    };
    expect(rateAt(standOff, under(60), 'two')).toBeLessThan(base);
    expect(rateAt(standOff, under(100), 'two')).toBe(0);
    const ruled = (subordination: number) =>
      rateAt(standOff, world({ superior: 'one', recognition: 'none', subordination }), 'two');
    expect(ruled(30)).toBeLessThan(base);
    expect(ruled(30)).toBeGreaterThan(0);
    expect(ruled(70)).toBe(0);
  });

  it('sees the one step forward that cares less for the rules', () => {
    expect(standOff.hazards(tryContext(world()))[0]).toMatchObject({ target: 'one', place: 'two' });
  });

  it('managed, leaves both wiser, and no war', () => {
    const at = struckBy(standOff, world(), 'two');
    const after = endedAs(standOff, at, '.reversed');
    expect(after.dyads['one~two']!.amity).toBeGreaterThan(at.world.dyads['one~two']!.amity);
    expect(after.system.primary.diplomacy).toBeGreaterThan(at.world.system.primary.diplomacy);
    expect(after.wars).toEqual({});
  });

  it('X-16 badly answered, becomes their war, which runs on with the crisis and ends with it', () => {
    const at = struckBy(standOff, world(), 'two');
    const fought = endedAs(standOff, at, 'failed');
    const id = `war-${at.crisis.id}`;
    expect(fought.wars[id]).toMatchObject({ attackers: ['one'], defenders: ['two'] });
    expect(fought.crises[at.crisis.id]).toMatchObject({ stage: 'running', outcome: 'failed' });
    const now = { world: fought, crisis: fought.crises[at.crisis.id]! };
    expect(harmedBy(standOff, now).states.two!.force).toBeLessThan(fought.states.two!.force);
    for (const how of ['.reversed', '.held', 'settled'] as const)
      expect(endedAs(standOff, now, how).wars, how).toEqual({});
    expect(endedAs(standOff, now, 'settled').system.primary.war).toBeGreaterThan(fought.system.primary.war);
  });

  it('X-16 left alone, may slip into war, sooner where war is a habit, less by diplomacy and close ties', () => {
    const odds = (primary: Primary, pair: Pair = {}): number => {
      const at = struckBy(standOff, world(pair, primary), 'two');
      const crisis = { ...at.crisis, stage: 'running' as const };
      let asked = 0;
      const happens = (name: string, of: number) => {
        if (name.endsWith('.war')) asked = of;
        return false;
      };
      standOff.harm(tryContext(at.world, { ...never, happens }), crisis, { rule: 'crisis.test' });
      return asked;
    };
    expect(odds({ war: 20 })).toBeGreaterThan(0);
    expect(odds({ war: 90 })).toBeGreaterThan(odds({ war: 20 }));
    expect(odds({ war: 20, diplomacy: 95 })).toBeLessThan(odds({ war: 20, diplomacy: 20 }));
    expect(odds({ war: 20 }, { interdependence: 60 })).toBeLessThan(odds({ war: 20 }));
    const at = struckBy(standOff, world(), 'two');
    const running = { ...at.world, crises: { [at.crisis.id]: { ...at.crisis, stage: 'running' as const } } };
    const after = applied(running, strike(tryContext(running, only('.war')), []).effects);
    expect(Object.keys(after.wars)).toEqual([`war-${at.crisis.id}`]);
  });

  it('K-12 left alone, is talked down the sooner the denser the web, and a war later than a stand-off', () => {
    const odds = (interdependence: number, fought = false): number => {
      const at = struckBy(standOff, world({ interdependence }), 'two');
      const crisis = { ...at.crisis, stage: 'running' as const };
      const now = fought ? endedAs(standOff, at, 'failed') : at.world;
      let asked = 0;
      const happens = (name: string, of: number) => {
        if (name.endsWith('.stilled')) asked = of;
        return false;
      };
      standOff.harm(tryContext(now, { ...never, happens }), crisis, { rule: 'crisis.test' });
      return asked;
    };
    expect(odds(0)).toBe(0);
    expect(odds(40)).toBeGreaterThan(0);
    expect(odds(80)).toBeGreaterThan(odds(40));
    expect(odds(80, true)).toBeGreaterThan(0);
    expect(odds(80, true)).toBeLessThan(odds(80));
  });

  it('K-12 talked down, is over, its war with it, and both have learned', () => {
    const at = struckBy(standOff, world({ interdependence: 60 }), 'two');
    const fought = endedAs(standOff, at, 'failed');
    const after = applied(fought, strike(tryContext(fought, only('.stilled')), []).effects);
    expect(after.crises[at.crisis.id]).toMatchObject({ stage: 'closed', outcome: 'settled' });
    expect(after.wars).toEqual({});
    expect(after.system.primary.diplomacy).toBeGreaterThan(fought.system.primary.diplomacy);
  });
});

describe('K-13 cyber and information attack', () => {
  const world = (
    pair: Pair = {},
    attacker: Partial<State> = {},
    place: Partial<State> = {},
    law = 20,
    contact = 60,
  ): World =>
    aWorld({
      states: [
        big,
        aState({ id: 'att', technology: 70, accountability: 10, ...attacker }),
        aState({ id: 'ope', technology: 70, openness: 70, ...place }),
      ],
      dyads: [aDyad('att', 'ope', { amity: -60, ...pair })],
      movements: [aMovement({ id: 'pop', cause: 'populist', reach: { ope: 20 } })],
      system: { interactionCapacity: contact, primary: { internationalLaw: law } },
    });

  it.each([
    ['less enmity', world({ amity: -20 })],
    ['less skill', world({}, { technology: 45 })],
    ['accountability at home', world({}, { accountability: 90 })],
    ['less openness', world({}, {}, { openness: 20 })],
    ['less to break into', world({}, {}, { technology: 20 })],
    ['law between states', world({}, {}, {}, 90)],
    ['less contact', world({}, {}, {}, 20, 20)],
  ] as const)('comes less with %s', (_what, other) => {
    const base = rateAt(cyberAttack, world(), 'ope');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(cyberAttack, other, 'ope')).toBeLessThan(base);
  });

  it('needs skill and an enemy', () => {
    expect(rateAt(cyberAttack, world({ amity: 30 }), 'ope')).toBe(0);
    expect(rateAt(cyberAttack, world({}, { technology: 10 }), 'ope')).toBe(0);
  });

  it('divides, impoverishes and feeds populists', () => {
    const at = struckBy(cyberAttack, world(), 'ope');
    expect(at.world.movements.pop!.reach.ope).toBeGreaterThan(20);
    const after = harmedBy(cyberAttack, at);
    expect(after.states.ope!.cohesion).toBeLessThan(60);
    expect(after.states.ope!.wealth).toBeLessThan(30);
  });

  it('is named and stopped, in part or in whole, or closes doors everywhere', () => {
    const at = struckBy(cyberAttack, world(), 'ope');
    const believed = (how: '.reversed' | '.held' | 'failed') =>
      endedAs(cyberAttack, at, how).states.ope!.legitimacy;
    expect(believed('.reversed')).toBeGreaterThan(believed('.held'));
    expect(believed('.held')).toBeGreaterThan(at.world.states.ope!.legitimacy);
    expect(believed('failed')).toBeLessThan(at.world.states.ope!.legitimacy);
    expect(endedAs(cyberAttack, at, 'settled').system.interactionCapacity).toBeLessThan(60);
  });
});

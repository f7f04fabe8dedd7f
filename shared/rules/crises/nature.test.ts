import { describe, expect, it } from 'vitest';
import { aDyad, aMovement, anInstitution, aPeople, aState, aWorld } from '../../world/build';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { climateDisaster } from './climateDisaster';
import { pandemic } from './pandemic';
import { endedAs, harmedBy, rateAt, struckBy } from './tryout';

const big = aState({ id: 'big', force: 100, wealth: 100 });

describe('K-14 climate disaster', () => {
  const world = (state: Partial<State> = {}, warming = 40): World =>
    aWorld({
      states: [
        big,
        aState({ id: 'dry', borders: ['nxt'], wealth: 8, technology: 20, cohesion: 30, ...state }),
        aState({ id: 'nxt', borders: ['dry'] }),
      ],
      peoples: [aPeople({ id: 'dries', home: 'dry', shares: { dry: 18 } })],
      movements: [aMovement({ id: 'gre', cause: 'climate', strength: 20, reach: { dry: 10, big: 30 } })],
      institutions: [anInstitution({ id: 'env', domain: 'environment', authority: 30 })],
      system: { warming },
    });

  it.each([
    ['a cooler climate', world({}, 10)],
    ['wealth', world({ wealth: 60 })],
    ['skill', world({ technology: 90 })],
    ['cohesion', world({ cohesion: 90 })],
    ['fewer among whom wealth is shared', world({ population: 5 })],
  ] as const)('comes less with %s', (_what, other) => {
    const base = rateAt(climateDisaster, world(), 'dry');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(climateDisaster, other, 'dry')).toBeLessThan(base);
  });

  it('feeds the movements that warned of it', () => {
    const { world: after } = struckBy(climateDisaster, world(), 'dry');
    expect(after.movements.gre!.strength).toBeGreaterThan(20);
    expect(after.movements.gre!.reach.dry).toBeGreaterThan(10);
    const unheard = world();
    unheard.movements.gre!.reach = { big: 30 };
    expect(struckBy(climateDisaster, unheard, 'dry').world.movements.gre!.strength).toBeGreaterThan(20);
  });

  it('hits the poor, who flee if they can', () => {
    const at = struckBy(climateDisaster, world(), 'dry');
    const after = harmedBy(climateDisaster, at);
    expect(after.states.dry!.inequality).toBeGreaterThan(40);
    expect(after.states.dry!.population).toBeLessThan(20);
    expect(after.peoples.dries!.shares.nxt).toBeGreaterThan(0);
    const island = world({ borders: [] });
    expect(harmedBy(climateDisaster, struckBy(climateDisaster, island, 'dry')).states.dry!.population).toBe(
      20,
    );
  });

  it('ends with help that builds bodies, or with those left to it', () => {
    const at = struckBy(climateDisaster, world(), 'dry');
    const helped = endedAs(climateDisaster, at, '.reversed');
    const half = endedAs(climateDisaster, at, '.held');
    expect(helped.institutions.env!.authority).toBeGreaterThan(half.institutions.env!.authority);
    expect(half.states.dry!.wealth).toBeGreaterThan(at.world.states.dry!.wealth);
    expect(endedAs(climateDisaster, at, 'failed').states.dry!.inequality).toBeGreaterThan(40);
    expect(endedAs(climateDisaster, at, 'settled').states.dry!.debt).toBeGreaterThan(20);
  });
});

describe('K-15 pandemic', () => {
  const world = (state: Partial<State> = {}, authority = 20, contact = 60): World =>
    aWorld({
      states: [
        big,
        aState({ id: 'ori', rights: 10, technology: 20, openness: 60, population: 80, ...state }),
        aState({ id: 'par', technology: 20 }),
        aState({ id: 'off', technology: 20 }),
      ],
      dyads: [aDyad('ori', 'par', { interdependence: 70 }), aDyad('off', 'ori', { interdependence: 5 })],
      institutions: [anInstitution({ id: 'hel', domain: 'development', authority })],
      system: { interactionCapacity: contact },
    });

  it.each([
    ['less contact', world({}, 20, 20)],
    ['less openness', world({ openness: 20 })],
    ['rights to warn', world({ rights: 80 })],
    ['skill to heal', world({ technology: 90 })],
    ['fewer people', world({ population: 5 })],
    ['bodies that are heard', world({}, 90)],
  ] as const)('comes less with %s', (_what, other) => {
    const base = rateAt(pandemic, world(), 'ori');
    expect(base).toBeGreaterThan(0);
    expect(rateAt(pandemic, other, 'ori')).toBeLessThan(base);
  });

  it('travels along contact', () => {
    const at = struckBy(pandemic, world(), 'ori');
    const after = harmedBy(pandemic, at);
    expect(after.states.par!.wealth).toBeLessThan(30);
    expect(after.states.off!.wealth).toBe(30);
    expect(after.states.ori!.population).toBeLessThan(80);
  });

  it('is stopped together, in part or in whole, or closes borders that stay closed', () => {
    const at = struckBy(pandemic, world(), 'ori');
    const open = (how: '.reversed' | '.held' | 'failed') => endedAs(pandemic, at, how).states.ori!.openness;
    expect(open('.reversed')).toBeGreaterThan(open('.held'));
    expect(open('.held')).toBeGreaterThan(at.world.states.ori!.openness);
    expect(open('failed')).toBeLessThan(at.world.states.ori!.openness);
    const alone = endedAs(pandemic, at, 'settled');
    expect(alone.institutions.hel!.authority).toBeLessThan(20);
    expect(alone.system.interactionCapacity).toBeLessThan(60);
  });
});

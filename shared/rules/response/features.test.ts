import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCrisis, aDyad, aPeople, aState, aWorld } from '../../world/build';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import { rangeOf, STATE_INPUTS, type StateInputs } from '../coalition/inputs';
import { features } from './features';

type At = {
  self?: Partial<State>;
  leader?: Partial<Dyad>;
  target?: Partial<Dyad>;
  place?: Partial<State>;
  kind?: string;
};

/** A state, the leader, and a target that has taken `vic`. */
function inputs({
  self = {},
  leader = {},
  target = {},
  place = {},
  kind = 'annexation',
}: At = {}): StateInputs {
  const world = aWorld({
    states: [
      aState({ id: 'me', region: 'elsewhere', place: [0, 1, 0], ...self }),
      aState({ id: 'led', force: 100, wealth: 100, place: [0, 0, -1] }),
      aState({ id: 'bad', place: [1, 0, 0] }),
      aState({ id: 'vic', place: [1, 0, 0], ...place }),
    ],
    dyads: [
      aDyad('me', 'led', leader),
      aDyad('me', 'bad', target),
      aDyad('me', 'vic', { interdependence: 0 }),
    ],
  });
  const crisis = aCrisis({ id: 'c', place: 'vic', target: kind === 'annexation' ? 'bad' : null, kind });
  return features(world, crisis, 'me', 'led').inputs;
}

const index = fc.double({ min: 0, max: 100, noNaN: true });
const signed = fc.double({ min: -100, max: 100, noNaN: true });

describe('features', () => {
  it('R-19 keep to the scales of the codebook, whatever the world', () => {
    fc.assert(
      fc.property(
        fc.record({
          force: index,
          wealth: index,
          debt: index,
          bars: index,
          opinion: signed,
          commitment: index,
        }),
        fc.record({ amity: signed, interdependence: index, subordination: index }),
        signed,
        fc.constantFrom('annexation', 'financialCrash'),
        fc.double({ min: 0.05, max: 1500, noNaN: true }),
        (self, leader, amity, kind, population) => {
          const own = inputs({
            self: { ...self, population },
            leader: { ...leader, superior: 'led' },
            target: { amity },
            kind,
          });
          for (const name of STATE_INPUTS) {
            const [lo, hi] = rangeOf(name);
            expect(own[name], name).toBeGreaterThanOrEqual(lo);
            expect(own[name], name).toBeLessThanOrEqual(hi);
          }
        },
      ),
    );
  });

  const from = inputs();
  const moved: [string, At, keyof StateInputs, 'up' | 'down'][] = [
    ['arms', { self: { force: 60 } }, 'force', 'up'],
    ['distance', { self: { place: [-1, 0, 0] } }, 'force', 'down'],
    ['bars on force, to what was ever sent abroad', { self: { bars: 90 } }, 'force', 'down'],
    ['product', { self: { wealth: 60 } }, 'wealth', 'up'],
    ['debt', { self: { debt: 90 } }, 'wealth', 'down'],
    ['many mouths', { self: { population: 900 } }, 'wealth', 'down'],
    ['amity with the leader', { leader: { amity: 60 } }, 'alignLeader', 'up'],
    ['amity with the target', { target: { amity: 60 } }, 'alignTarget', 'up'],
    ['a border', { place: { borders: ['me'] } }, 'stake', 'up'],
    ['the same region', { self: { region: 'somewhere' } }, 'stake', 'up'],
    ['nearness', { self: { place: [0.9, 0.43, 0] } }, 'stake', 'up'],
    ['ties with the target', { target: { interdependence: 70 } }, 'stake', 'up'],
    ['a good record', { self: { commitment: 90 } }, 'norm', 'up'],
    ['bars on force', { self: { bars: 90 } }, 'restraint', 'up'],
    ['the public', { self: { opinion: 50 } }, 'opinion', 'up'],
    ['subordination', { leader: { subordination: 30, superior: 'led' } }, 'dependence', 'up'],
  ];
  it.each(moved)('%s', (_what, at, name, way) => {
    const change = inputs(at)[name] - from[name];
    expect(way === 'up' ? change : -change).toBeGreaterThan(0.01);
  });

  it('distance counts for less the stronger a state is', () => {
    const kept = (force: number) =>
      inputs({ self: { force, bars: 40, place: [-1, 0, 0] } }).force /
      inputs({ self: { force, bars: 40 } }).force;
    expect(kept(95)).toBeGreaterThan(kept(10));
  });

  it('a state that rules the leader does not depend on it', () => {
    const own = inputs({ leader: { subordination: 30, superior: 'me', interdependence: 0 } });
    expect(own.dependence).toBe(0);
  });

  it('a home of the wronged people has a stake in it, however far', () => {
    const world = aWorld({
      states: [aState({ id: 'me' }), aState({ id: 'kin' }), aState({ id: 'bad' }), aState({ id: 'led' })],
      peoples: [aPeople({ id: 'ppl', home: 'kin', shares: { bad: 3, kin: 9 } })],
    });
    const crisis = aCrisis({ id: 'c', kind: 'ethnicCleansing', place: 'bad', target: 'bad', victim: 'ppl' });
    const stake = (id: string) => features(world, crisis, id, 'led').inputs.stake;
    expect(stake('kin')).toBeGreaterThan(7);
    expect(stake('me')).toBeLessThan(7);
  });

  it('where no state did wrong, a friend of the place is drawn in', () => {
    const world = (amity: number) =>
      aWorld({
        states: ['me', 'led', 'vic'].map((id) => aState({ id })),
        dyads: [aDyad('me', 'vic', { amity })],
      });
    const crisis = aCrisis({ id: 'c', kind: 'financialCrash', place: 'vic', target: null });
    expect(features(world(60), crisis, 'me', 'led').inputs.alignTarget).toBeLessThan(-1);
    expect(features(world(-60), crisis, 'me', 'led').inputs.alignTarget).toBeGreaterThan(1);
  });

  it('name the fields that they read', () => {
    const world = aWorld({
      states: ['me', 'led', 'bad', 'vic'].map((id) => aState({ id })),
      dyads: [aDyad('me', 'led')],
    });
    const { from: read } = features(world, aCrisis({ id: 'c', place: 'vic', target: 'bad' }), 'me', 'led');
    expect(read).toContainEqual({ on: 'dyad', id: 'led~me', field: 'amity' });
    expect(read).toContainEqual({ on: 'state', id: 'me', field: 'opinion' });
  });

  it('refuse a state that is not there, in words', () => {
    const world = aWorld({ states: [aState({ id: 'vic' })] });
    expect(() => features(world, aCrisis({ id: 'c', place: 'vic' }), 'nil', 'vic')).toThrow('no state nil');
    expect(() => features(world, aCrisis({ id: 'c', place: 'nil' }), 'vic', 'vic')).toThrow(
      'not in this world',
    );
  });
});

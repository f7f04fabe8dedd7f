import { describe, expect, it } from 'vitest';
import { aMovement, anInstitution, aState, aWorld } from '../../world/build';
import type { Institution } from '../../world/institution';
import type { World } from '../../world/world';
import { tryContext } from './tryout';
import { webOf } from './web';

const states = [aState({ id: 'one' }), aState({ id: 'two' })];
const bare = aWorld({ states });
const dense = (world: World, interdependence = 0) =>
  webOf(tryContext(world)).between({ a: 'one', b: 'two', interdependence });

const court = (over: Partial<Institution> = {}): Institution => ({
  ...anInstitution({ id: 'court', domain: 'law', authority: 80, members: ['one', 'two'] }),
  legitimacy: 80,
  independence: 80,
  ...over,
});
const reaching = (over: object) =>
  aWorld({ states, movements: [aMovement({ id: 'rig', reach: { one: 60, two: 60 }, ...over })] });
const judged = (...institutions: Institution[]) => aWorld({ states, institutions });

describe('K-12 the web between two states', () => {
  it('is nothing where nothing crosses the border', () => {
    expect(dense(bare)).toBe(0);
  });

  it('is denser the more the two live by each other', () => {
    expect(dense(bare, 60)).toBeGreaterThan(dense(bare, 20));
    expect(dense(bare, 20)).toBeGreaterThan(0);
  });

  it('is denser by civil society that reaches into both, the less of it belongs to states or is violent', () => {
    const both = dense(reaching({}));
    expect(both).toBeGreaterThan(0);
    expect(dense(reaching({ reach: { one: 60 } }))).toBe(0);
    expect(dense(reaching({ temper: 80 }))).toBeLessThan(both);
    expect(dense(reaching({ independence: 10 }))).toBeLessThan(both);
  });

  it('is denser by bodies that both can turn to, the more the less any of them is needed', () => {
    const one = dense(judged(court()));
    const two = dense(judged(court(), court({ id: 'union', domain: 'regional' })));
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(2 * one);
    expect(dense(judged(court({ members: { one: 80 } })))).toBe(0);
    expect(dense(judged(court({ domain: 'trade' })))).toBe(0);
    expect(dense(judged(court({ independence: 5 })))).toBeLessThan(one);
  });

  it('has no doors but one where one centre holds all', () => {
    const under = (hold: number): World => {
      const world = judged(court());
      return { ...world, system: { ...world.system, centre: { state: null, hold, disposition: 50 } } };
    };
    expect(dense(under(90))).toBeLessThan(dense(under(0)));
  });

  it('is told without its bodies too, for wrongs where these count by what they enforce', () => {
    const pair = { a: 'one', b: 'two', interdependence: 40 };
    const { among, between } = webOf(tryContext(judged(court())));
    expect(among(pair)).toBeCloseTo(dense(bare, 40));
    expect(between(pair)).toBeGreaterThan(among(pair));
  });
});

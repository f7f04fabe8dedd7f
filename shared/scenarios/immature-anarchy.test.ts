import { describe, expect, it } from 'vitest';
import { distance, inOrder, lookups } from '../world/lookups';
import type { World } from '../world/world';
import { scenario } from './catalogue';
import { checkWorld } from './check';
import { anarchyWorld } from './generate/anarchy';
import { worldSchema } from './schema';
import { briefOf } from './tryout';

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);
const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;

describe('Immature anarchy', () => {
  const worlds = SEEDS.map((seed) => anarchyWorld(seed));

  it.each(SEEDS)('agrees with itself and its schema under seed %i', (seed) => {
    const world = worlds[seed] as World;
    expect(checkWorld(world)).toEqual([]);
    expect(worldSchema.safeParse(world).error?.issues ?? []).toEqual([]);
  });

  it('N-4 is the same world for the same seed, and another for another', () => {
    const texts = SEEDS.map((seed) => JSON.stringify(anarchyWorld(seed)));
    expect(texts).toEqual(worlds.map((world) => JSON.stringify(world)));
    expect(new Set(texts).size).toBe(SEEDS.length);
  });

  it('shares nothing between two worlds that a game could change', () => {
    const spoilt = anarchyWorld(3);
    for (const movement of inOrder(spoilt.movements)) movement.leaning.liberal = 100;
    spoilt.system.primary.war = 0;
    expect(JSON.stringify(anarchyWorld(3))).toBe(JSON.stringify(worlds[3]));
  });

  it('is an anarchy: hardly any recognition, weak institutions, unequal states', () => {
    for (const world of worlds) {
      const { states, dyads, institutions } = lookups(world);
      expect(states).toHaveLength(24);
      expect(world.system.defaultRecognition).toBe('none');
      expect(dyads.some((dyad) => dyad.recognition === 'equal')).toBe(false);
      expect(share(dyads.map((dyad) => dyad.recognition === 'none'))).toBeGreaterThan(0.5);
      expect(institutions.length).toBeGreaterThanOrEqual(1);
      expect(institutions.length).toBeLessThanOrEqual(2);
      for (const body of institutions) expect(body.authority).toBeLessThan(20);
      const forces = states.map((state) => state.force * state.force).sort((a, b) => b - a);
      const all = forces.reduce((sum, force) => sum + force, 0);
      // Four great powers hold more than half of all armed power, and nobody holds half alone.
      expect(forces.slice(0, 4).reduce((sum, force) => sum + force, 0) / all).toBeGreaterThan(0.5);
      expect((forces[0] ?? 0) / all).toBeLessThan(0.5);
    }
    expect(
      share(worlds.map((world) => inOrder(world.dyads).some((dyad) => dyad.subordination >= 40))),
    ).toBeGreaterThan(0.9);
  });

  it('lies on three landmasses, each of which hangs together and touches no other', () => {
    for (const world of worlds) {
      const seen = new Set<string>();
      let pieces = 0;
      for (const { id } of lookups(world).states) {
        if (seen.has(id)) continue;
        pieces++;
        const queue = [id];
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
          if (seen.has(next)) continue;
          seen.add(next);
          queue.push(...(world.states[next]?.borders ?? []));
        }
      }
      expect(pieces).toBe(3);
    }
  });

  it('keeps states apart enough to be drawn', () => {
    for (const world of worlds) {
      const { states } = lookups(world);
      for (const [i, one] of states.entries())
        for (const two of states.slice(i + 1))
          expect(distance(one, two), `${one.id} ${two.id}`).toBeGreaterThan(0.05);
    }
  });

  it('splits some peoples between states', () => {
    const split = worlds.map(
      (world) => inOrder(world.peoples).filter((one) => Object.keys(one.shares).length > 1).length,
    );
    expect(Math.max(...split)).toBeGreaterThanOrEqual(4);
    expect(share(split.map((count) => count >= 2))).toBeGreaterThan(0.8);
  });

  it('N-2 offers at least twelve seats, the four great powers by default, and nothing on schedule', () => {
    const { card, schedule, start, history } = scenario('immature-anarchy');
    expect(card.seats.length).toBeGreaterThanOrEqual(12);
    const solo = card.seats.filter((seat) => seat.solo);
    expect(solo.map((seat) => seat.order).sort()).toEqual([
      'liberal',
      'mercantilist',
      'sovereign',
      'transformative',
    ]);
    for (const seat of card.seats) {
      expect(briefOf(seat)).toContain(seat.name);
      expect(briefOf(seat)).not.toMatch(/[[\]{}]/);
    }
    expect(schedule).toEqual([]);
    expect(history({ kind: 'annexation', place: 'hal', scheduled: true, since: 1 }, 1)).toBeNull();
    const world = start(11);
    for (const seat of card.seats) expect(world.states[seat.id]?.name).toBe(seat.name);
    for (const seat of solo) {
      const mix = world.states[seat.id]?.mix;
      expect(mix && Object.entries(mix).sort((a, b) => b[1] - a[1])[0]?.[0], seat.id).toBe(seat.order);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type Players, RULES_VERSION, type Setup, simulate } from '../engine';
import { seatScore } from '../measures/score';
import { POLICIES } from '../rules/policies';
import { scenario } from '../scenarios/catalogue';
import { mixedPlayers, randomPlayers, strategicPlayers } from './index';

const TURNS = 10;

function setupOf(id: string, seed: number): Setup {
  const seats = scenario(id)
    .card.seats.filter((s) => s.solo)
    .map((s) => ({ id: s.id, order: s.order, listedOrder: s.order, controller: 'computer' as const }));
  return { scenario: id, seed, rules: RULES_VERSION, seats, turns: TURNS, difficulty: 'even' };
}

function scoreOf(id: string, seed: number, seat: string, players: Players): number {
  return seatScore(simulate(scenario(id), setupOf(id, seed), players).world, seat).value;
}

/** How often each policy was ordered by a seat. */
function repertoire(id: string, seat: string, seeds: readonly number[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const seed of seeds) {
    const strategic = strategicPlayers(seed);
    simulate(scenario(id), setupOf(id, seed), {
      ...strategic,
      orders(view, who) {
        const orders = strategic.orders(view, who);
        if (who === seat) for (const o of orders) used.set(o.policy, (used.get(o.policy) ?? 0) + 1);
        return orders;
      },
    });
  }
  return used;
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(scenario('gulf-1990').card.seats.filter((s) => s.solo))(
  'the computer as $name',
  ({ id, order }) => {
    // The full measure, 200 games an order, is `npx tsx scripts/opponents.ts`; its table stands in docs/opponents.md.
    it('O-1 beats a random legal player on its own score', () => {
      let won = 0;
      for (const seed of SEEDS) {
        const strategic = strategicPlayers(seed);
        const random = mixedPlayers((seat) => (seat === id ? randomPlayers(seed) : strategic));
        if (scoreOf('gulf-1990', seed, id, strategic) > scoreOf('gulf-1990', seed, id, random)) won++;
      }
      expect(won).toBeGreaterThanOrEqual(6);
    });

    it('O-2 does worse when its own repertoire is barred', () => {
      const barred = new Set(POLICIES.filter((p) => p.native === order).map((p) => p.id));
      let better = 0;
      for (const seed of SEEDS) {
        const free = strategicPlayers(seed);
        const bound = strategicPlayers(seed, 'even', { barred });
        const withoutMeans = mixedPlayers((seat) => (seat === id ? bound : free));
        if (scoreOf('gulf-1990', seed, id, free) > scoreOf('gulf-1990', seed, id, withoutMeans)) better++;
      }
      expect(better).toBeGreaterThanOrEqual(6);
    });

    it('O-3 chooses other policies in another world', () => {
      const elsewhere = scenario('immature-anarchy').card.seats.find((s) => s.solo && s.order === order);
      const here = repertoire('gulf-1990', id, [1, 2]);
      const there = repertoire('immature-anarchy', elsewhere?.id ?? '', [1, 2]);
      const shares = (used: Map<string, number>): ((policy: string) => number) => {
        let all = 0;
        for (const n of used.values()) all += n;
        return (policy) => (all > 0 ? (used.get(policy) ?? 0) / all : 0);
      };
      const a = shares(here);
      const b = shares(there);
      let apart = 0;
      for (const policy of new Set([...here.keys(), ...there.keys()]))
        apart += Math.abs(a(policy) - b(policy)) / 2;
      expect(here.size).toBeGreaterThan(1);
      expect(apart).toBeGreaterThan(0.15);
    });
  },
);

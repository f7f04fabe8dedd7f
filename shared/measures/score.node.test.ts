import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  aDyad,
  aMovement,
  anInstitution,
  aSeat,
  aState,
  aWorld,
  everyDyad,
  someStates,
  type WorldParts,
} from '../world/build';
import { ORDERS, type OrderId } from '../world/ids';
import type { World } from '../world/world';
import { parOf, scoreStart, seatScore } from './score';

const file = new URL('../scenarios/gulf-1990.json', import.meta.url);
const gulf = JSON.parse(readFileSync(file, 'utf8')) as {
  world: World;
  seats: { id: string; order: OrderId; solo: boolean }[];
};

/** The score of s00 playing `order` in `after`, when the game began in `before`. */
function played(order: OrderId, before: WorldParts, after: WorldParts) {
  const seats = [aSeat({ state: 's00', order })];
  const world = (parts: WorldParts) => aWorld({ states: someStates(4), ...parts, seats });
  const start = scoreStart(world(before), 's00');
  const later = world(after);
  (later.seats.s00 as { start: Record<string, number> }).start = start;
  return seatScore(later, 's00');
}
const value = (order: OrderId, before: WorldParts, after: WorldParts) => played(order, before, after).value;
const first = (over: Parameters<typeof aState>[0]) => [aState(over), ...someStates(4).slice(1)];

describe('M-12 each order’s own idea of winning', () => {
  it('gives the four solo seats of the Gulf about 50 at the start', () => {
    const world = structuredClone(gulf.world);
    for (const { id, order } of gulf.seats) {
      world.seats[id] = aSeat({ state: id, order });
      (world.seats[id] as { start: Record<string, number> }).start = scoreStart(world, id);
    }
    const solo = gulf.seats.filter((s) => s.solo);
    expect(new Set(solo.map((s) => s.order)).size).toBe(4);
    for (const { id } of solo) {
      expect(seatScore(world, id).value, id).toBeGreaterThan(44);
      expect(seatScore(world, id).value, id).toBeLessThan(56);
    }
    for (const { id } of gulf.seats) {
      expect(seatScore(world, id).value, id).toBeGreaterThan(40);
      expect(seatScore(world, id).value, id).toBeLessThan(60);
    }
  });

  it('liberal: members, openness, rights and rules kept', () => {
    const bank = (n: number) => [
      anInstitution({ id: 'bank', domain: 'finance', members: ['s00', 's01', 's02', 's03'].slice(0, n) }),
    ];
    expect(value('liberal', { institutions: bank(2) }, { institutions: bank(4) })).toBeGreaterThan(
      value('liberal', { institutions: bank(2) }, { institutions: bank(2) }),
    );
    const open = { states: someStates(4, () => ({ openness: 80, rights: 70 })) };
    expect(value('liberal', {}, open)).toBeGreaterThan(value('liberal', {}, {}));
  });

  it('transformative: justice, climate and civic movements; uncivil ones take it back', () => {
    const reach = { s00: 80, s01: 80, s02: 80, s03: 80 };
    const civic = [aMovement({ id: 'a', strength: 80, reach })];
    const uncivil = [...civic, aMovement({ id: 'b', strength: 80, temper: 95, reach })];
    const base = value('transformative', {}, {});
    expect(value('transformative', {}, { movements: civic })).toBeGreaterThan(base);
    expect(value('transformative', {}, { movements: uncivil })).toBeLessThan(
      value('transformative', {}, { movements: civic }),
    );
    expect(value('transformative', {}, { system: { warming: 60 } })).toBeLessThan(base);
  });

  it('mercantilist: only its own share relative to the others’ counts as growth', () => {
    const alone = { states: first({ id: 's00', wealth: 45, force: 40 }) };
    const together = { states: someStates(4, () => ({ wealth: 45, force: 40 })) };
    const wealth = (after: WorldParts) => played('mercantilist', {}, after).parts[0]?.value;
    expect(wealth({})).toBe(50);
    expect(wealth(together)).toBe(50);
    expect(wealth(alone) as number).toBeGreaterThan(60);
    expect(value('mercantilist', {}, { states: first({ id: 's00', debt: 90 }) })).toBeLessThan(
      value('mercantilist', {}, {}),
    );
  });

  it('sovereign: recognition, institutions that belong to all, the charter, and no hegemon', () => {
    const base = value('sovereign', {}, {});
    const recognised = { dyads: everyDyad(['s00', 's01', 's02', 's03']) };
    expect(value('sovereign', {}, recognised)).toBeGreaterThan(base);
    expect(
      value('sovereign', {}, { system: { primary: { sovereignty: 10, territoriality: 10 } } }),
    ).toBeLessThan(base);
    const ruled = {
      dyads: [aDyad('s01', 's02', { subordination: 90, superior: 's01', recognition: 'none' })],
    };
    expect(value('sovereign', {}, ruled)).toBeLessThan(base);
    const owned = (liberal: number) => ({
      institutions: [
        anInstitution({
          id: 'c',
          members: ['s00', 's01'],
          ownership: { liberal, transformative: 0, mercantilist: 0, sovereign: 0 },
        }),
      ],
    });
    expect(value('sovereign', owned(10), owned(90))).toBeLessThan(value('sovereign', owned(10), owned(10)));
  });

  it('scores a seat whose state is gone without failing', () => {
    const world = aWorld({ states: someStates(2), seats: [aSeat({ id: 'exile', state: 'gone' })] });
    expect(seatScore(world, 'exile').value).toBeLessThan(50);
  });

  it('counts growth against par, which is nothing at the start and moves only with the years', () => {
    for (const order of ORDERS) {
      expect(Math.abs(parOf(order, 0)), order).toBe(0);
      expect(Math.abs(parOf(order, 120)), order).toBeGreaterThan(Math.abs(parOf(order, 24)));
      const start = seatIn(order, 0, 1);
      const later = seatIn(order, 24, 1);
      // Nothing grew: whose aims grow by themselves falls behind, whose shrink by themselves gains on the others.
      const ahead = later - start;
      expect(ahead * parOf(order, 24), order).toBeLessThan(0);
      expect(seatIn(order, 12, 2), order).toBe(later);
    }
  });
});

/** The score of a seat in a world where nothing has changed after so many turns of so many years. */
function seatIn(order: OrderId, turn: number, yearsPerTurn: number): number {
  const world = aWorld({ states: someStates(4), seats: [aSeat({ state: 's00', order })] });
  (world.seats.s00 as { start: Record<string, number> }).start = scoreStart(world, 's00');
  return seatScore({ ...world, turn, yearsPerTurn }, 's00').value;
}

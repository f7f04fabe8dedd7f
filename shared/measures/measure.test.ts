import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDERS } from '../world/ids';
import type { World } from '../world/world';
import { flatMeasures } from './flat';
import { measure } from './measure';
import type { Measures } from './measures';
import { MEASURE_PARAMETERS } from './parameters';
import { REGIMES, type Reading } from './reading';
import { scoreStart, seatScore } from './score';
import { worldOf } from './seven-worlds';
import { shaken } from './shaken';

const anyWorld = fc
  .record({
    regime: fc.constantFrom(...REGIMES),
    numbers: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 61 }),
    wars: fc.nat({ max: 5 }),
  })
  .map(({ regime, numbers, wars }) => shaken(worldOf(regime), numbers, wars));

function readingsOf(m: Measures): Reading[] {
  return [
    m.peace,
    m.justice,
    m.pluralism,
    m.freedom,
    m.regime.centralisation,
    m.regime.plurality,
    m.order.disorder,
  ];
}

function expectWhole(reading: Reading): void {
  let sum = 0;
  for (const part of reading.parts) {
    expect(part.value).toBeGreaterThanOrEqual(0);
    expect(part.value).toBeLessThanOrEqual(100);
    sum += part.weight;
  }
  expect(sum).toBeCloseTo(1, 9);
  expect(reading.value).toBeGreaterThanOrEqual(0);
  expect(reading.value).toBeLessThanOrEqual(100);
}

describe('measures of any world', () => {
  it('M-13 stay between 0 and 100, with weights that sum to 1, in worlds shaken anywhere', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const m = measure(world);
        for (const reading of readingsOf(m)) expectWhole(reading);
        for (const seat of Object.keys(world.seats)) expectWhole(seatScore(world, seat));
        for (const value of Object.values(flatMeasures(m))) expect(Number.isFinite(value)).toBe(true);
        for (const f of Object.values(m.failures)) expect(f.value >= 0 && f.value <= 100).toBe(true);
        expect(m.regime.position >= 0 && m.regime.position <= 100).toBe(true);
        expect(m.order.effectiveOrders >= 1 && m.order.effectiveOrders <= 4).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('point only at what exists', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const reading of readingsOf(measure(world)))
          for (const { from } of reading.parts)
            for (const at of from)
              if (at.on === 'state') expect(world.states[at.id]).toBeDefined();
              else if (at.on === 'dyad') expect(world.dyads[at.id]).toBeDefined();
              else if (at.on === 'people') expect(world.peoples[at.id]).toBeDefined();
      }),
      { numRuns: 80 },
    );
  });

  it('are the same whatever order the records were filled in, and leave the world as it was', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const before = JSON.stringify(world);
        const told = JSON.stringify(measure(world));
        expect(JSON.stringify(world)).toBe(before);
        expect(JSON.stringify(measure(reversed(world)))).toBe(told);
      }),
      { numRuns: 60 },
    );
  });

  it('M-14 never find more peace for more strife, nor more freedom for fewer rights, nor more justice for more inequality', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 60 }), (world, points) => {
        const before = measure(world);
        for (const state of Object.values(world.states)) {
          state.strife = Math.min(100, state.strife + points);
          state.inequality = Math.min(100, state.inequality + points);
          state.accountability = Math.max(0, state.accountability - points);
        }
        const after = measure(world);
        expect(after.peace.value).toBeLessThanOrEqual(before.peace.value);
        expect(after.justice.value).toBeLessThanOrEqual(before.justice.value);
        expect(after.freedom.value).toBeLessThanOrEqual(before.freedom.value + 0.01);
        expect(after.order.disorder.value).toBeGreaterThanOrEqual(before.order.disorder.value);
      }),
      { numRuns: 100 },
    );
  });
});

/** The same world with every record filled in the opposite order. */
function reversed(world: World): World {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([k, v]) => [k, turn(v)]),
    );
  };
  return turn(world) as World;
}

describe('the table of measure parameters', () => {
  it('keeps every value within its own range and every row explained', () => {
    for (const section of Object.values(MEASURE_PARAMETERS))
      for (const [name, row] of Object.entries(section)) {
        expect(row.value, name).toBeGreaterThanOrEqual(row.range[0]);
        expect(row.value, name).toBeLessThanOrEqual(row.range[1]);
        expect(row.meaning.length, name).toBeGreaterThan(10);
        expect(['calibrated', 'Buzan 1993', 'Sakwa 2019', 'Walzer 2013', 'Walzer 1999']).toContain(
          row.source,
        );
      }
  });
});

describe('flat measures', () => {
  it('gives the same names for every world, so that columns line up', () => {
    const names = REGIMES.map((id) => Object.keys(flatMeasures(measure(worldOf(id)))).sort());
    for (const other of names) expect(other).toEqual(names[0]);
    expect(names[0]).toContain('peace.between');
    expect(names[0]).toContain('gap.liberal');
  });
});

describe('what a seat starts from', () => {
  it('holds the levels of all four orders, so that a change of order finds its own', () => {
    const world = shaken(worldOf('firstDegree'), [50, 20, 80], 0);
    const start = scoreStart(world, 'alb');
    for (const order of ORDERS)
      expect(Object.keys(start).some((k) => k.startsWith(`score.${order}.`))).toBe(true);
    expect(scoreStart(world, 'nobody')).toEqual({});
    expect(seatScore(world, 'nobody')).toEqual({ value: 0, parts: [] });
  });
});

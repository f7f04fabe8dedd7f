import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distance } from '../../shared/world/lookups';
import { makeGulf, writeGulf } from './scenario';
import { needed, readTables } from './tables';

const EARTH_RADIUS_KM = 6371;

describe('the making of Gulf, 1990', () => {
  it('gives the committed file, byte for byte', () => {
    const committed = readFileSync(new URL('../../shared/scenarios/gulf-1990.json', import.meta.url), 'utf8');
    expect(writeGulf(), 'run npx tsx scripts/make-gulf.ts and commit what it writes').toBe(committed);
  });

  it('puts every capital as far from Baghdad as the table says', () => {
    const { states } = makeGulf().world;
    const baghdad = states.irq!;
    for (const [id, row] of readTables().states) {
      const state = states[id];
      if (!state) continue;
      const km = 2 * Math.asin(distance(state, baghdad) / 2) * EARTH_RADIUS_KM;
      expect(Math.abs(km - needed(row, 'dist_irq_capitals_km')), `${id}: ${km}`).toBeLessThan(60);
    }
  });

  it('marks what no table holds', () => {
    const { states } = makeGulf().world;
    for (const state of Object.values(states)) expect(state.judged).toContain('commitment');
    expect(states.sun?.judged).toContain('wealth');
    expect(states.usa?.judged).not.toContain('wealth');
    expect(states.irq?.judged).toContain('inequality');
    expect(states.isr?.judged).toContain('population');
  });

  it('reads the traps of the tables as their notes ask', () => {
    const { states } = makeGulf().world;
    const wealth = (id: string) => states[id]?.wealth ?? 0;
    // Iraq's dollars are overstated and its purchasing power looks low: between the two. Kuwait's is paid in dollars.
    const scaled = (share: number) => 100 * Math.sqrt(share / ((21.454 + 26.128) / 2));
    expect(wealth('irq')).toBeGreaterThan(scaled(0.17));
    expect(wealth('irq')).toBeLessThan(scaled(0.324));
    expect(wealth('kwt')).toBeCloseTo(scaled(0.12), 1);
    expect(wealth('irn')).toBeCloseTo(scaled(0.739), 1);
    // Polity's 0 for Yemen stands for transition, not for the middle of its scale.
    expect(states.yem?.accountability).toBe(22.4);
    expect(states.usa).toMatchObject({ force: 100, wealth: 100 });
  });
});

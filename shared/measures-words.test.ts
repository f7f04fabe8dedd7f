import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from './measures/measure';
import type { Measures } from './measures/measures';
import { REGIMES, SPECTRUM } from './measures/reading';
import { seatScore } from './measures/score';
import { worldOf } from './measures/seven-worlds';
import { shaken } from './measures/shaken';
import { measures as catalogue } from './text/en/measures';

/** Every catalogue key that a measure speaks by. */
function keysOf(m: Measures): string[] {
  return [
    ...[
      m.peace,
      m.justice,
      m.pluralism,
      m.freedom,
      m.regime.centralisation,
      m.regime.plurality,
      m.order.disorder,
    ].flatMap((r) => r.parts.map((p) => p.key)),
    ...m.regime.conditions.map((c) => c.key),
    ...m.regime.reasons.map((r) => r.key),
    ...m.spectrum.reasons.map((r) => r.key),
    ...Object.values(m.failures).flatMap((f) => f.reasons.map((r) => r.key)),
  ];
}

describe('the words of measures', () => {
  it('name every regime and station', () => {
    for (const id of REGIMES) expect(catalogue[`regime.${id}`], id).toBeDefined();
    for (const id of SPECTRUM) expect(catalogue[`spectrum.${id}`], id).toBeDefined();
  });

  it('are there for everything that a measure of any world says, with a hole for each parameter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIMES),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 61 }),
        (regime, numbers) => {
          const world = shaken(worldOf(regime), numbers, 2);
          const m = measure(world);
          for (const key of keysOf(m)) expect(catalogue[key], key).toBeDefined();
          for (const seat of Object.keys(world.seats))
            for (const part of seatScore(world, seat).parts)
              expect(catalogue[part.key], part.key).toBeDefined();
          for (const { key, params } of [...m.regime.reasons, ...m.spectrum.reasons])
            for (const [, hole] of (catalogue[key] ?? '').matchAll(/\{(\w+)\}/g))
              expect(params?.[hole as string], `${key} ${hole}`).toBeDefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});

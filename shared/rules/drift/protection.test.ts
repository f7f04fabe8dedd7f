import { describe, expect, it } from 'vitest';
import { aDyad, aState } from '../../world/build';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import { driftParameters as P } from '../parameters/drift';
import { drifted } from './stage';

/** A weak state between one that it fears and one that is far stronger; recognised by nobody. */
function seeking(
  over: { weak?: Partial<State>; lead?: Partial<Dyad>; sovereignty?: number; hold?: number } = {},
) {
  const pair = (a: string, b: string, amity: number, more: Partial<Dyad> = {}) =>
    aDyad(a, b, { amity, recognition: 'none', ...more });
  return drifted('protection', {
    states: [
      aState({ id: 'foe', borders: ['wee'], force: 60 }),
      aState({ id: 'lea', borders: ['wee'], force: 100 }),
      aState({ id: 'wee', borders: ['foe', 'lea'], force: 15, ...over.weak }),
    ],
    dyads: [pair('foe', 'lea', 0), pair('foe', 'wee', -50), pair('lea', 'wee', 10, over.lead)],
    system: {
      primary: { sovereignty: over.sovereignty ?? 0 },
      ...(over.hold !== undefined && { centre: { state: null, hold: over.hold } }),
    },
  });
}

/** Rule that a state accepts from its leader in one round: the new bond, or what an old one gains. */
function accepted(effects: ReturnType<typeof seeking>): number {
  let sum = 0;
  for (const e of effects) {
    if (!('field' in e) || e.id !== 'lea~wee' || e.field !== 'subordination') continue;
    sum += e.kind === 'add' ? e.amount : Number(e.kind === 'set' ? e.value : 0);
  }
  return sum;
}

describe('D-37 the weak seek protection', () => {
  it('on the strongest that they do not hate, who becomes their superior', () => {
    const effects = seeking();
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'set', id: 'lea~wee', field: 'superior', value: 'lea' }),
    );
    expect(effects.some((e) => 'id' in e && e.id === 'foe~wee')).toBe(false);
    expect(accepted(seeking({ lead: { amity: -90 } }))).toBe(0);
  });

  it('the more they fear, the less the better they are armed', () => {
    expect(accepted(seeking({ weak: { force: 40 } }))).toBeLessThan(accepted(seeking()));
    expect(accepted(seeking({ weak: { force: 40 } }))).toBeGreaterThan(0);
    expect(accepted(seeking({ weak: { force: 95 } }))).toBe(0);
  });

  it('and not where sovereignty makes all safe, nor under a centre of nobody’s', () => {
    expect(accepted(seeking({ sovereignty: 50 }))).toBeLessThan(accepted(seeking()));
    expect(accepted(seeking({ sovereignty: 100 }))).toBe(0);
    expect(accepted(seeking({ hold: 80 }))).toBe(0);
  });

  it('accept a lead, not direct rule: what is beyond their need is no protection', () => {
    const ruled = (subordination: number, recognition: Dyad['recognition'] = 'none') =>
      accepted(seeking({ lead: { superior: 'lea', subordination, recognition } }));
    expect(ruled(20)).toBeGreaterThan(0);
    expect(ruled(P.protectMost.value)).toBe(0);
    expect(ruled(P.subjectEquals.value - 10, 'equal')).toBeGreaterThan(0);
    expect(ruled(P.subjectEquals.value, 'equal')).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleNumber } from './circles';
import {
  CASE_INPUTS,
  type CaseContext,
  type PlacingContext,
  rangeOf,
  STATE_INPUTS,
  type StateInputs,
} from './inputs';
import { placeState } from './place';

const GULF: CaseContext = { mandate: 10, clarity: 10, cost: 7 };
const NOBODY: StateInputs = {
  force: 4,
  wealth: 5,
  alignLeader: 0,
  alignTarget: 0,
  stake: 2,
  norm: 6,
  restraint: 4,
  opinion: 0,
  dependence: 0,
};
const JAPAN = {
  ...NOBODY,
  force: 2,
  wealth: 8,
  alignLeader: 4,
  alignTarget: 1,
  stake: 6,
  restraint: 10,
  dependence: 7,
};

const within = (name: Parameters<typeof rangeOf>[0]) => {
  const [min, max] = rangeOf(name);
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.integer({ min, max }));
};
const inputs = fc.record(
  Object.fromEntries(STATE_INPUTS.map((name) => [name, within(name)])),
) as fc.Arbitrary<StateInputs>;
const context = fc.record({
  mandate: within('mandate'),
  clarity: within('clarity'),
  cost: within('cost'),
  role: fc.constantFrom('victim' as const, 'other' as const),
});
const everyInput = [...STATE_INPUTS, ...CASE_INPUTS];
type Input = (typeof everyInput)[number];

const ring = (state: StateInputs, met: PlacingContext) => circleNumber(placeState(state, met).circle);

/** Rings outward that a state moves when one of its numbers, or of the case's, grows. */
function ringsWhenGrows(name: Input, state: StateInputs, met: PlacingContext, other: number): number {
  const at = (value: number) => ring({ ...state, [name]: value }, { ...met, [name]: value });
  const now = name in state ? state[name as keyof StateInputs] : met[name as keyof CaseContext];
  return at(Math.max(now, other)) - at(Math.min(now, other));
}

const each = (name: Input, holds: (rings: number, state: StateInputs, met: PlacingContext) => boolean) =>
  fc.assert(
    fc.property(inputs, context, within(name), (state, met, other) =>
      holds(ringsWhenGrows(name, state, met, other), state, met),
    ),
    { numRuns: 2000 },
  );

describe('the signs of docs/coalition.md, from no mandate to a full one', () => {
  it.each(['alignLeader', 'mandate', 'clarity', 'opinion', 'dependence', 'wealth'] as const)(
    'R-4 more %s never moves a state outward',
    (name) => each(name, (rings) => rings <= 0),
  );

  it.each(['alignTarget', 'cost', 'restraint'] as const)('R-4 more %s never moves a state inward', (name) =>
    each(name, (rings) => rings >= 0),
  );

  it('R-4 more stake moves a state only toward the side it is on', () =>
    each('stake', (rings, state, met) => {
      const { pull } = placeState({ ...state, stake: 0 }, met);
      return pull >= 0 ? rings <= 0 : rings >= 0;
    }));

  it('R-4 more devotion to the rule moves a state inward in a lawful case and outward in a lawless one', () =>
    each('norm', (rings, _state, met) => (met.mandate + met.clarity >= 10 ? rings <= 0 : rings >= 0)));

  it('more force moves a state inward, but for an enemy that it enables to resist', () =>
    each('force', (rings, state, met) => {
      const isEnemy = placeState({ ...state, force: 10 }, met).circle === 'resist';
      return isEnemy ? rings >= 0 : rings <= 0;
    }));

  it('more restraint takes no one into fighting, and out of it only to paying or supporting', () =>
    fc.assert(
      fc.property(inputs, context, within('restraint'), (state, met, other) => {
        const low = placeState({ ...state, restraint: Math.min(state.restraint, other) }, met).circle;
        const high = placeState({ ...state, restraint: Math.max(state.restraint, other) }, met).circle;
        return low === high || (low === 'fight' && (high === 'pay' || high === 'support'));
      }),
      { numRuns: 2000 },
    ));
});

describe('a placement', () => {
  it('R-3 explains itself: its contributions add up to its willingness', () =>
    fc.assert(
      fc.property(inputs, context, (state, met) => {
        const { contributions, willingness } = placeState(state, met);
        let sum = 0;
        for (const { amount } of contributions) sum += amount;
        return sum === willingness && !contributions.some(({ amount }) => Object.is(amount, -0));
      }),
    ));

  it('says why, whoever asks', () => {
    const told = (state: StateInputs, met: PlacingContext = GULF) => {
      const { circle, reason } = placeState(state, met);
      return `${circle}: ${reason}`;
    };
    const ally = { ...NOBODY, alignLeader: 5, opinion: 2, force: 6 };
    expect(told({ ...ally, restraint: 1 })).toBe('fight: willing.fights');
    expect(told(JAPAN)).toBe('pay: willing.pays');
    expect(told({ ...ally, restraint: 10 })).toBe('support: willing.barred');
    expect(told({ ...ally, force: 0.5 })).toBe('support: willing.tooDear');
    expect(told({ ...NOBODY, alignLeader: 1, dependence: 1, wealth: 2 })).toBe('support: inclined');
    expect(told({ ...NOBODY, opinion: -2 })).toBe('neutral: indifferent');
    expect(told({ ...NOBODY, opinion: -4, alignLeader: -2 })).toBe('oppose: averse');
    const enemy = { ...NOBODY, alignLeader: -5, alignTarget: 5, stake: 9, opinion: -5 };
    expect(told(enemy)).toBe('resist: hostile.resists');
    expect(told({ ...enemy, force: 1 })).toBe('oppose: hostile.unable');
  });

  it('R-5 gives the leader and the target their places, and lets an able victim defend itself', () => {
    expect(placeState(NOBODY, { ...GULF, role: 'leader' }).circle).toBe('lead');
    expect(placeState(NOBODY, { ...GULF, role: 'target' }).circle).toBe('resist');
    const lawless = { mandate: 0, clarity: 0, cost: 10, role: 'victim' } as const;
    expect(placeState(NOBODY, lawless)).toMatchObject({ circle: 'fight', reason: 'victim.defends' });
    expect(placeState({ ...NOBODY, force: 1 }, lawless).circle).not.toBe('fight');
  });

  it('takes away the unaligned, then the friendly, as a mandate is withheld', () => {
    const without = { mandate: 0, clarity: 3, cost: 5 };
    const mild = { ...NOBODY, opinion: -2 };
    expect(placeState(mild, { ...without, mandate: 10, clarity: 10 }).circle).toBe('neutral');
    expect(placeState(mild, without).circle).toBe('oppose');
    const sworn = { ...NOBODY, alignLeader: 5, dependence: 5, opinion: 1, force: 6, restraint: 1 };
    expect(['fight', 'pay', 'support']).toContain(placeState(sworn, without).circle);
  });

  it('refuses what is no number', () => {
    expect(() => placeState({ ...NOBODY, stake: Number.NaN }, GULF)).toThrow(/number for stake/);
    expect(() => placeState(NOBODY, { ...GULF, mandate: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });
});

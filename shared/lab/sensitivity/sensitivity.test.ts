import { describe, expect, it } from 'vitest';
import { parameter } from '../../rules/parameter';
import { driftParameters } from '../../rules/parameters/drift';
import { once } from '../../world/random';
import { conclude, type Plan, playSeed, prepare, type Stage } from '../experiment';
import { coefficients } from '../experiment/coefficients';
import { anExperiment } from '../experiment/sketch';
import { propositions } from '../propositions';
import { namedStart, namedStartIds } from '../starts';
import { candidatesOf, inOrderOfNeed } from './candidates';
import { allMoves, movedBy } from './moves';
import { deciding, SCREENED, trialPlayer } from './play';
import { influenceOn, type Verge, vergeOf } from './quantities';
import { Screening } from './screening';
import { canStop, mayTurn, nearness, shiftOf } from './shift';
import { movedTogether, ownEffects } from './together';
import { traced } from './traced';

const stage: Stage = { startIds: namedStartIds, start: namedStart };
const row = (value: number, range: [number, number], unit = 'points') =>
  parameter(value, unit, 'A row', 'calibrated', range);

describe('the moves of a coefficient', () => {
  it('are a fifth of it, within its range', () => {
    expect([movedBy(row(10, [5, 20]), 'down'), movedBy(row(10, [5, 20]), 'up')]).toEqual([8, 12]);
    expect(movedBy(row(0.1, [0, 1]), 'up')).toBe(0.12);
    expect(movedBy(row(10, [9.5, 11]), 'down')).toBe(9.5);
    expect(movedBy(row(-40, [-80, 0]), 'down')).toBe(-48);
    expect(movedBy(row(0, [-10, 20]), 'up')).toBe(6);
  });

  it('are one at least of what comes in whole numbers', () => {
    expect(movedBy(row(2, [1, 4], 'turns'), 'up')).toBe(3);
    expect(movedBy(row(12, [1, 40], 'steps'), 'down')).toBe(10);
    expect(movedBy(row(2, [1, 4], 'points'), 'up')).toBe(2.4);
  });

  it('are none where it stands at the end of its range, or its range is one point', () => {
    expect([movedBy(row(5, [5, 9]), 'down'), movedBy(row(5, [5, 9]), 'up')]).toEqual([null, 6]);
    expect(movedBy(row(40, [40, 40]), 'up')).toBeNull();
  });

  it('stay within the range for every row of the table', () => {
    for (const { name, down, up } of allMoves()) {
      const [least, most] = coefficients().get(name)?.range ?? [0, 0];
      for (const to of [down, up]) if (to !== null) expect(to >= least && to <= most, name).toBe(true);
    }
  });
});

describe('tracing', () => {
  it('tells which rows were read, and leaves the table as it was', () => {
    const before = [...coefficients()].map(([name, one]) => [name, one.value]);
    const { result, reads } = traced(() => driftParameters.growRate.value + 1);
    expect(result).toBe(driftParameters.growRate.value + 1);
    expect(reads).toEqual(['drift.growRate']);
    expect([...coefficients()].map(([name, one]) => [name, one.value])).toEqual(before);
    const was = driftParameters.growRate.value;
    driftParameters.growRate.value = was + 1;
    expect(driftParameters.growRate.value).toBe(was + 1);
    driftParameters.growRate.value = was;
  });
});

describe('a proposition whose arms move a coefficient themselves', () => {
  it('can be traced, and plays the same games', () => {
    const moves = ({ experiment }: { experiment: { parameters?: object; arms: Record<string, object> } }) =>
      experiment.parameters !== undefined ||
      Object.values(experiment.arms).some((arm) => 'parameters' in arm);
    const moving = propositions().filter(moves);
    expect(moving.map(({ id }) => id)).toContain('P16');
    const play = trialPlayer(stage);
    for (const { id } of moving) {
      const trial = { proposition: id, place: 0, moves: {} };
      expect(play({ ...trial, trace: true }).outcome).toEqual(play({ ...trial, trace: false }).outcome);
    }
  });
});

describe('moving everything together', () => {
  const movables = Array.from({ length: 30 }, (_none, i) => ({ name: `row.${i}`, down: -1, up: 1 }));

  it('moves every coefficient one way, and the other way in the mirror', () => {
    const [one, other] = [movedTogether(movables, 3, false), movedTogether(movables, 3, true)];
    expect(Object.keys(one)).toHaveLength(30);
    for (const { name } of movables) expect(one[name]).toBe(-(other[name] as number));
    expect(new Set(Object.values(one))).toEqual(new Set([-1, 1]));
  });

  it('tells what each does by itself', () => {
    const weight = (name: string) => (name === 'row.3' ? 2 : name === 'row.7' ? -1 : 0);
    const halves = Array.from({ length: 200 }, (_none, pair) => {
      const moves = movedTogether(movables, pair, false);
      const luck = once(pair, 1, 'luck') - 0.5;
      return movables.reduce((sum, { name }) => sum + weight(name) * (moves[name] ?? 0), luck);
    });
    const effects = ownEffects(movables, halves);
    for (const { name } of movables) {
      const { mean = 0, error = 0 } = effects.get(name) ?? {};
      expect(Math.abs(mean - weight(name)), name).toBeLessThan(4 * error);
      // What the two do has been taken out of the others' way: left are the luck's 0.29, by the root of 200 pairs.
      expect(error).toBeLessThan(0.025);
    }
  });
});

describe('too few pairs', () => {
  it('rule nothing out: what was not played says nothing', () => {
    const movables = [{ name: 'row.1', down: -1, up: 1 }];
    for (const halves of [[], Array(11).fill(0)]) {
      const effects = verge().quantities.map(() => ownEffects(movables, halves));
      expect(candidatesOf('P1', movables, verge(), effects).map(({ open }) => open)).toEqual([true, true]);
    }
    const enough = verge().quantities.map(() => ownEffects(movables, Array(12).fill(0)));
    expect(candidatesOf('P1', movables, verge(), enough).map(({ open }) => open)).toEqual([false, false]);
  });
});

const verge = (over: Partial<Verge> = {}): Verge => {
  const comparison = { effect: 'd' as const, measure: 'peace' };
  return {
    holds: true,
    turnsBy: 'any',
    quantities: [
      { comparison, treated: 'a', push: -1, far: 1 },
      { comparison, treated: 'b', push: 1, far: 3 },
    ],
    ...over,
  };
};
const at = (mean: number, error = 0) => ({ mean, error });

describe('whether a shift may turn a verdict', () => {
  it('asks for one quantity of a verdict that holds, for all of one that fails', () => {
    expect(mayTurn(verge(), [at(-1.1), at(0)], 2)).toBe(true);
    expect(mayTurn(verge(), [at(1.1), at(0)], 2)).toBe(false);
    expect(mayTurn(verge(), [at(-0.9, 0.1), at(0)], 2)).toBe(true);
    const failing = verge({ holds: false, turnsBy: 'all' });
    expect(mayTurn(failing, [at(-1.1), at(0)], 2)).toBe(false);
    expect(mayTurn(failing, [at(-1.1), at(3.1)], 2)).toBe(true);
    expect(nearness(failing, [at(-2), at(1.5)])).toBe(0.5);
    expect(nearness(verge(), [at(-2), at(1.5)])).toBe(2);
  });

  it('stops a trial only at a look, when it is sure', () => {
    const pushes = (k: number, by: number) => [Array(k).fill(by), Array(k).fill(0)];
    expect(canStop(verge(), pushes(4, -0.5), 4)).toBe(true);
    expect(canStop(verge(), pushes(4, -1.5), 4)).toBe(false);
    expect(canStop(verge(), pushes(5, 0), 5)).toBe(false);
    expect(canStop(verge(), [[-2, 2, -2, 2], Array(4).fill(0)], 4)).toBe(false);
    expect(shiftOf([1, 3])).toEqual({ mean: 2, error: 1 });
  });

  it('keeps what is open before what is only checked, proposition by proposition', () => {
    const movables = [1, 2].map((i) => ({ name: `row.${i}`, down: null, up: 1 }));
    const effects = [
      new Map([
        ['row.1', at(-0.2)],
        ['row.2', at(-2)],
      ]),
      new Map(),
    ];
    const found = candidatesOf('P1', movables, verge(), effects);
    expect(found.map(({ name, open }) => [name, open])).toEqual([
      ['row.2', true],
      ['row.1', false],
    ]);
    const other = found.map((one) => ({ ...one, proposition: 'P2' }));
    expect(inOrderOfNeed([found, other]).map(({ proposition, name }) => `${proposition} ${name}`)).toEqual([
      'P1 row.2',
      'P2 row.2',
      'P1 row.1',
      'P2 row.1',
    ]);
  });
});

describe('a screened proposition', () => {
  const experiment = anExperiment({
    games: 6,
    turns: 2,
    arms: { control: {}, treatment: { set: { 'states.*.rights': { add: 20 } } }, sham: {} },
    measures: { peace: { of: 'freedom' } },
    compare: [
      {
        measure: 'peace',
        treatment: 'treatment',
        control: 'control',
        placebo: 'sham',
        effect: 'difference',
        atLeast: 1,
      },
    ],
  });
  const plan = prepare(experiment, stage);
  const base = plan.seeds.map((seed) => playSeed(plan, seed));

  it('turns by its effect or by its placebo where it holds, and knows how far they are', () => {
    const result = conclude(plan, base);
    expect(result.holds).toBe(true);
    const { quantities, turnsBy } = vergeOf(plan, result);
    expect(turnsBy).toBe('any');
    expect(quantities.map(({ treated, push }) => [treated, push])).toEqual([
      ['treatment', -1],
      ['sham', 1],
    ]);
    expect(quantities[0]?.far).toBeCloseTo((result.verdicts[0]?.interval?.[0] ?? 0) - 1);
    expect(quantities[1]?.far).toBeCloseTo(1);
    const strict = {
      ...plan,
      experiment: { ...experiment, compare: [{ ...experiment.compare[0], atLeast: 99 }] },
    };
    const failing = vergeOf(strict as typeof plan, conclude(strict as typeof plan, base));
    expect(failing).toMatchObject({
      holds: false,
      turnsBy: 'all',
      quantities: [{ treated: 'treatment', push: 1 }],
    });
  });

  it('is pushed by a seed as if all seeds were like it', () => {
    const [quantity] = vergeOf(plan, conclude(plan, base)).quantities;
    if (!quantity) throw new Error('There is a quantity.');
    const influence = influenceOn(plan, base, quantity);
    const moved = base.map((arms) =>
      arms.map((values, arm) => (arm === 1 ? values.map((v) => v - 3) : values)),
    );
    expect(influence(0, base[0] ?? [])).toBeCloseTo(0);
    expect(influence(2, moved[2] ?? [])).toBeCloseTo(-3);
  });

  it('lets a coefficient that does nothing stop at the first look', () => {
    const screening = new Screening('P0', plan, base, ['drift.growRate']);
    expect(screening.moves).toBe(2);
    expect(screening.look(base.slice(0, 3))).toBe('goOn');
    expect(screening.look(base.slice(0, 4))).toBe('stop');
  });

  it('turns when all its games are played, if what they move goes all the way that more games tell', () => {
    const many: Plan = { ...plan, seeds: Array.from({ length: SCREENED }, (_none, i) => 2 * i) };
    const games = many.seeds.map((_seed, i) => base[i % base.length] ?? []);
    const fewer = (by: number) =>
      games.map((arms) => arms.map((values, arm) => (arm === 1 ? values.map((v) => v - by) : values)));
    const told = (from: number) => ({
      holds: true,
      verdicts: [
        {
          interval: [from, 9] as const,
          holds: true,
          placebo: { interval: [0, 0] as const, beyond: false },
        },
      ],
    });
    const near = new Screening('P0', many, games, ['drift.growRate'], told(2));
    expect([0, 0.9, 1.1].map((by) => near.look(fewer(by)))).toEqual([
      { holds: true },
      { holds: true },
      { holds: false },
    ]);
    const far = new Screening('P0', many, games, ['drift.growRate'], told(4));
    expect(far.look(fewer(1.1))).toEqual({ holds: true });
  });
});

describe('a trial', () => {
  it('does without the twins of every proposition, and keeps all that decides', () => {
    for (const one of propositions()) {
      const { arms, compare } = deciding(one);
      expect(Object.keys(arms).filter((name) => name.endsWith('-without'))).toEqual([]);
      expect(compare).toEqual(one.experiment.compare.filter((_c, i) => i !== one.ablated));
    }
  });

  it('plays a seed with a coefficient moved, and with none as it is', () => {
    const play = trialPlayer(stage);
    const trial = { proposition: 'P11', place: 0, moves: {}, trace: false };
    const asItIs = play(trial);
    expect(play({ ...trial, trace: true }).outcome).toEqual(asItIs.outcome);
    expect(play({ ...trial, trace: true }).reads).toContain('drift.circleRate');
    const moved = play({
      ...trial,
      moves: { 'drift.circleRate': allMoves().find((m) => m.name === 'drift.circleRate')?.up ?? 0 },
    });
    expect(moved.outcome).not.toEqual(asItIs.outcome);
    expect(play(trial)).toEqual(asItIs);
    expect(() => play({ ...trial, moves: { 'drift.noSuch': 1 } })).toThrow(/no such coefficient/);
  });
});

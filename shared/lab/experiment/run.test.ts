import { describe, expect, it } from 'vitest';
import { driftParameters } from '../../rules/parameters/drift';
import { namedStart, namedStartIds } from '../starts';
import { conclude, type ExperimentResult, playSeed, prepare, runExperiment, type Stage, seedsOf } from '.';
import type { Experiment } from './schema';
import { anExperiment } from './sketch';
import { mean } from './statistics';

const stage: Stage = { startIds: namedStartIds, start: namedStart };
const run = (over: Partial<Experiment>) => runExperiment(anExperiment(over), stage);
const valuesOf = (result: ExperimentResult, measure: string, arm: string) =>
  result.readings.find((one) => one.measure === measure && one.arm === arm)?.values ?? [];

describe('an experiment', () => {
  it('comes out the same whenever and in whatever order its seeds are played', () => {
    const experiment = anExperiment({ arms: { control: {}, treatment: { player: 'random' } } });
    const plan = prepare(experiment, stage);
    const backwards = [...plan.seeds].reverse().map((seed) => playSeed(plan, seed));
    const told = runExperiment(experiment, stage);
    expect(conclude(plan, backwards.reverse())).toEqual(told);
    expect(new Set(valuesOf(told, 'peace', 'control')).size).toBeGreaterThan(1);
  });

  it('gives all arms the same luck: where nothing is changed, nothing differs', () => {
    const result = run({ measures: { peace: { of: 'peace' }, rights: { of: 'states.*.rights' } } });
    for (const measure of ['peace', 'rights'])
      expect(valuesOf(result, measure, 'treatment')).toEqual(valuesOf(result, measure, 'control'));
    expect(result.verdicts[0]).toMatchObject({ value: 0, interval: [0, 0], holds: true });
  });

  it('takes its seeds from all, the odd or the even', () => {
    expect(seedsOf('all', 3)).toEqual([1, 2, 3]);
    expect(seedsOf('odd', 3)).toEqual([1, 3, 5]);
    expect(seedsOf('even', 3)).toEqual([2, 4, 6]);
    expect(run({ seeds: 'even', games: 2 }).seeds).toEqual([2, 4]);
  });

  it('keeps what is frozen where it was, and lets the rest move', () => {
    const result = run({
      arms: { control: {}, treatment: { freeze: ['states.*.wealth', 'dyads.*.amity'] } },
      measures: {
        peace: { of: 'states.*.wealth', take: 'change' },
        enmity: { of: 'dyads.*.amity', take: 'change' },
        debt: { of: 'states.*.technology', take: 'change' },
      },
    });
    for (const measure of ['peace', 'enmity']) {
      expect(valuesOf(result, measure, 'treatment')).toEqual([0, 0, 0]);
      expect(valuesOf(result, measure, 'control')).not.toContain(0);
    }
    expect(valuesOf(result, 'debt', 'treatment')).not.toContain(0);
  });

  it('moves coefficients in the games of an arm, and in no others', () => {
    const measures = { peace: { of: 'states.*.technology', take: 'change' as const } };
    const before = valuesOf(run({ measures }), 'peace', 'control');
    const moved = run({
      measures,
      arms: { control: {}, treatment: { parameters: { 'drift.learnRate': { times: 1.5 } } } },
    });
    expect(valuesOf(moved, 'peace', 'control')).toEqual(before);
    // Technology comes the faster to where it is drawn.
    const far = (values: readonly number[]) => Math.abs(mean(values));
    expect(far(valuesOf(moved, 'peace', 'treatment'))).toBeGreaterThan(far(before));
    const everywhere = run({ measures, parameters: { 'drift.learnRate': { times: 1.5 } } });
    expect(valuesOf(everywhere, 'peace', 'control')).toEqual(valuesOf(moved, 'peace', 'treatment'));
    // An arm's own move comes after the whole experiment's.
    const undone = run({
      measures,
      parameters: { 'drift.learnRate': { times: 1.5 } },
      arms: {
        control: { parameters: { 'drift.learnRate': driftParameters.learnRate.value } },
        treatment: {},
      },
    });
    expect(valuesOf(undone, 'peace', 'control')).toEqual(before);
    expect(valuesOf(run({ measures }), 'peace', 'treatment')).toEqual(before);
  });

  it('bars policies, whoever plays, and leaves the others', () => {
    const used = valuesOf(
      run({ measures: { peace: { of: 'count.policies.raiseMovement' } }, player: 'random', turns: 6 }),
      'peace',
      'control',
    );
    expect(Math.max(...used)).toBeGreaterThan(0);
    for (const player of ['random', 'strategic'] as const) {
      const result = run({
        bars: ['policy.raiseMovement'],
        player,
        turns: 6,
        measures: { peace: { of: 'count.policies.raiseMovement' }, any: { of: 'count.policies' } },
      });
      expect(valuesOf(result, 'peace', 'control')).toEqual([0, 0, 0]);
      expect(Math.min(...valuesOf(result, 'any', 'control'))).toBeGreaterThan(0);
    }
  });

  it('bars kinds of crisis, and others still break', () => {
    const counts = { all: { of: 'count.crises' }, crash: { of: 'count.crises.financialCrash' } };
    const base: Partial<Experiment> = {
      start: 'regime.firstDegree',
      turns: 12,
      set: { yearsPerTurn: 5 },
      measures: counts,
      compare: [
        { measure: 'all', treatment: 'treatment', control: 'control', effect: 'difference', atMost: 0 },
      ],
    };
    const result = run({ ...base, arms: { control: {}, treatment: { bars: ['crisis.financialCrash'] } } });
    expect(Math.max(...valuesOf(result, 'crash', 'control'))).toBeGreaterThan(0);
    expect(valuesOf(result, 'crash', 'treatment')).toEqual([0, 0, 0]);
    expect(Math.min(...valuesOf(result, 'all', 'treatment'))).toBeGreaterThan(0);
  });

  it('ablates a rule: nothing moves by it any more', () => {
    const result = run({
      freeze: ['crises'],
      arms: { control: {}, treatment: { ablates: ['drift.climate', 'policy.decarbonise'] } },
      measures: { peace: { of: 'system.warming', take: 'change' } },
      turns: 5,
    });
    expect(Math.min(...valuesOf(result, 'peace', 'control').map(Math.abs))).toBeGreaterThan(0);
    expect(valuesOf(result, 'peace', 'treatment')).toEqual([0, 0, 0]);
  });

  it('seats whom it names, and lets them play as told', () => {
    const counts = { peace: { of: 'count.policies' }, score: { of: 'score.ald' } };
    const idle = run({ player: 'idle', measures: counts });
    expect(valuesOf(idle, 'peace', 'control')).toEqual([0, 0, 0]);
    const one = run({
      seats: { ald: { order: 'sovereign' }, ela: { player: 'idle' } },
      measures: counts,
      arms: { control: { seats: { ald: { player: 'idle' } } }, treatment: {} },
    });
    expect(valuesOf(one, 'peace', 'control')).toEqual([0, 0, 0]);
    expect(Math.min(...valuesOf(one, 'peace', 'treatment'))).toBeGreaterThan(0);
  });

  it('compares starts, and reads regimes by name', () => {
    const result = run({
      turns: 2,
      arms: { control: { start: 'regime.anarchy' }, treatment: { start: 'regime.thirdDegree' } },
      measures: {
        peace: { of: 'plurality' },
        stays: { of: 'regime', take: 'share', when: '=thirdDegree' },
        leaves: { of: 'regime', take: 'time', when: '!=thirdDegree' },
      },
      compare: [
        { measure: 'peace', treatment: 'treatment', control: 'control', effect: 'difference', atLeast: 20 },
      ],
    });
    expect(result.verdicts[0]?.holds).toBe(true);
    expect(valuesOf(result, 'stays', 'control')).toEqual([0, 0, 0]);
    expect(valuesOf(result, 'stays', 'treatment')).toEqual([1, 1, 1]);
    expect(valuesOf(result, 'leaves', 'control')).toEqual([0, 0, 0]);
    expect(valuesOf(result, 'leaves', 'treatment')).toEqual([2, 2, 2]);
  });

  it('reads a game in every way that it offers', () => {
    const of = 'states[force>80].openness';
    const result = run({
      player: 'idle',
      freeze: ['states.*.openness'],
      set: { 'states.*.openness': 40, 'states.ald.openness': 80, 'states.ald.force': 90 },
      measures: {
        peace: { of, by: 'max' },
        count: { of, by: 'count' },
        is: { of: 'states.*.openness', is: '>50', by: 'sum' },
        slope: { of, take: 'slope' },
        mean: { of, by: 'max', take: 'mean' },
      },
    });
    const first = (measure: string) => valuesOf(result, measure, 'control')[0];
    expect(first('peace')).toBe(80);
    expect(first('count')).toBeGreaterThanOrEqual(1);
    expect(first('is')).toBe(1);
    expect(first('slope')).toBe(0);
    expect(first('mean')).toBe(80);
  });

  it('tells a comparison that asks for nothing, without a verdict', () => {
    const compare = {
      measure: 'peace',
      treatment: 'treatment',
      control: 'control',
      effect: 'difference',
    } as const;
    expect(run({ compare: [compare] })).toMatchObject({ holds: null, verdicts: [{ value: 0, holds: null }] });
    const both = run({ compare: [compare, { ...compare, atLeast: 1 }] });
    expect(both).toMatchObject({ holds: false, verdicts: [{ holds: null }, { holds: false }] });
  });

  it('holds only if the placebo does not come out as the treatment does', () => {
    const arms = {
      control: {},
      treatment: { set: { 'states.*.openness': 90 } },
      sham: { set: { 'states.*.openness': 90 } },
    };
    const compare = {
      measure: 'open',
      treatment: 'treatment',
      control: 'control',
      effect: 'difference',
      atLeast: 5,
    } as const;
    const measures = { open: { of: 'states.*.openness' } };
    expect(run({ arms, measures, compare: [compare] }).holds).toBe(true);
    const doubted = run({ arms, measures, compare: [{ ...compare, placebo: 'sham' }] });
    expect(doubted.verdicts[0]).toMatchObject({ holds: false, placebo: { arm: 'sham', beyond: true } });
    expect(doubted.holds).toBe(false);
  });
});

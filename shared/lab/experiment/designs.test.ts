import { describe, expect, it } from 'vitest';
import { namedStart, namedStartIds } from '../starts';
import { ExperimentError, type ExperimentResult, prepare, runExperiment, type Stage } from '.';
import { agendaOf } from './agenda';
import type { Experiment } from './schema';
import { anExperiment } from './sketch';

/* Designs beyond two arms and one number: within one world, over time, at rates, over weights, together. */

const stage: Stage = { startIds: namedStartIds, start: namedStart };
const run = (over: Partial<Experiment>) => runExperiment(anExperiment(over), stage);
const valuesOf = (result: ExperimentResult, measure: string, arm: string) =>
  result.readings.find((one) => one.measure === measure && one.arm === arm)?.values ?? [];
const faultsOf = (over: Partial<Experiment>): string => {
  try {
    prepare(anExperiment(over), stage);
  } catch (error) {
    if (error instanceof ExperimentError) return error.faults.join('\n');
    throw error;
  }
  return '';
};

describe('a comparison within one world', () => {
  it('takes the value of some from that of others, by what they were at the start', () => {
    const result = run({
      player: 'idle',
      freeze: ['states.*.openness'],
      set: { 'states.*.openness': 40, 'states[draw<0.5].openness': 70 },
      measures: { peace: { of: 'states[draw<0.5].openness', less: 'states[draw>=0.5].openness' } },
    });
    expect(valuesOf(result, 'peace', 'control')).toEqual([30, 30, 30]);
  });

  it('blurs a start by chance, each subject and seed its own way and all arms alike', () => {
    const result = run({
      player: 'idle',
      turns: 1,
      freeze: ['states.*.openness'],
      arms: {
        control: { set: { 'states.*.openness': 50 } },
        treatment: {},
        sham: {},
      },
      set: { 'states.*.openness': { blur: 10 } },
      measures: {
        peace: { of: 'states.*.openness', by: 'spread' },
        one: { of: 'states.ald.openness' },
      },
    });
    const [first, second] = valuesOf(result, 'one', 'treatment');
    expect(first).not.toBe(second);
    expect(valuesOf(result, 'one', 'sham')).toEqual(valuesOf(result, 'one', 'treatment'));
    expect(valuesOf(result, 'peace', 'control')).toEqual([0, 0, 0]);
  });
});

describe('measures over time', () => {
  it('say whether something ever was, and how often a year', () => {
    const result = run({
      player: 'idle',
      turns: 4,
      set: { yearsPerTurn: 5 },
      freeze: ['regime'],
      measures: {
        peace: { of: 'regime', take: 'ever', when: '=anarchy' },
        left: { of: 'regime', take: 'ever', when: '!=anarchy' },
        moved: { of: 'regime', take: 'ever', when: '!=start' },
        aged: { of: 'states.*.wealth', take: 'time', when: '!=start' },
        years: { of: 'regime', take: 'time', when: '!=anarchy' },
      },
      arms: { control: {}, treatment: { start: 'regime.empire' } },
      compare: [
        {
          measure: 'peace',
          per: 'years',
          treatment: 'control',
          control: 'control',
          effect: 'ratio',
          atLeast: 1,
        },
      ],
    });
    expect(valuesOf(result, 'left', 'control')).toEqual([0, 0, 0]);
    expect(valuesOf(result, 'years', 'control')).toEqual([20, 20, 20]);
    expect(valuesOf(result, 'left', 'treatment')).toEqual([1, 1, 1]);
    for (const arm of ['control', 'treatment']) {
      expect(valuesOf(result, 'moved', arm)).toEqual([0, 0, 0]);
      expect(valuesOf(result, 'aged', arm)).toEqual([5, 5, 5]);
    }
    expect(result.verdicts[0]).toMatchObject({ value: 1, between: 'control / control per years' });
  });

  it('find by how many years one thing comes after another', () => {
    const result = run({
      turns: 12,
      freeze: ['states.*.population'],
      measures: {
        peace: { of: 'states.*.force', take: 'lag', against: 'states.*.force' },
        still: { of: 'states.*.population', take: 'lag', against: 'states.*.force' },
      },
      set: { yearsPerTurn: 2 },
      compare: [
        {
          measure: 'peace',
          treatment: 'treatment',
          control: 'control',
          controlMeasure: 'still',
          effect: 'difference',
          atMost: -2,
        },
      ],
    });
    expect(valuesOf(result, 'peace', 'control')).toEqual([0, 0, 0]);
    expect(valuesOf(result, 'still', 'control')).toEqual([8, 8, 8]);
    expect(result.verdicts[0]).toMatchObject({
      value: -8,
      holds: true,
      between: 'treatment − still of control',
    });
  });

  it('follow the circle of war and empire, and how many modes there are', () => {
    const result = run({
      start: 'regime.empire',
      turns: 8,
      set: { yearsPerTurn: 5 },
      player: 'idle',
      measures: {
        peace: { of: 'turning.steps' },
        forward: { of: 'turning.forward' },
        dip: { of: 'states.*.autonomy', by: 'dip' },
      },
    });
    const steps = valuesOf(result, 'peace', 'control');
    for (const [i, n] of valuesOf(result, 'forward', 'control').entries())
      expect(n).toBeLessThanOrEqual(steps[i] as number);
    for (const value of valuesOf(result, 'dip', 'control')) expect(value).toBeGreaterThan(0);
  });
});

describe('crises that break on purpose', () => {
  const crises = [
    {
      kind: 'annexation',
      place: 'dun',
      target: 'ald',
      victim: 'dun',
      severity: 70,
      turn: { from: 2, to: 5 },
    },
  ];

  it('break within their span, elsewhere for another seed, and in their arm alone', () => {
    const result = run({
      player: 'idle',
      turns: 6,
      bars: ['crisis.secession'],
      arms: { control: {}, treatment: { crises } },
      measures: { peace: { of: 'count.crises.annexation' }, led: { of: 'coalition.led', take: 'max' } },
    });
    const more = valuesOf(result, 'peace', 'treatment');
    for (const [i, n] of valuesOf(result, 'peace', 'control').entries()) expect(more[i]).toBeGreaterThan(n);
    const turns = Array.from({ length: 30 }, (_none, seed) => agendaOf(crises, seed)[0]?.turn ?? 0);
    expect(new Set(turns)).toEqual(new Set([2, 3, 4, 5]));
  });

  it.each([
    ['kind', { kind: 'annexatoin' }, /crises\.0\.kind: .*did you mean 'annexation'/],
    ['place', { place: 'dum' }, /crises\.0\.place: .*did you mean 'dun'/],
    ['target', { target: 'nobody' }, /crises\.0\.target: there is no state/],
    ['victim', { victim: 'nobody' }, /crises\.0\.victim: there is no state or people/],
    ['span', { turn: { from: 5, to: 2 } }, /crises\.0\.turn: ends before it begins/],
  ])('are refused with a wrong %s', (_what, over, message) => {
    expect(faultsOf({ crises: [{ ...crises[0]!, ...over }] })).toMatch(message);
  });
});

describe('seats that act together', () => {
  it('pay as sponsors within an order as across them, and claim less for one order across', () => {
    const two = { order: 'liberal' } as const;
    const other = { order: 'sovereign' } as const;
    const result = run({
      start: 'regime.firstDegree',
      turns: 8,
      seats: { ald: two, ela: two, ibo: other, mir: other },
      arms: { control: { joint: 'within' }, treatment: { joint: 'across' } },
      measures: { peace: { of: 'institutions.*.ownership.liberal' }, used: { of: 'count.policies' } },
    });
    expect(Math.min(...valuesOf(result, 'used', 'control'))).toBeGreaterThan(0);
    const within = valuesOf(result, 'peace', 'control');
    const across = valuesOf(result, 'peace', 'treatment');
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
    expect(sum(across)).toBeLessThan(sum(within));
  });
});

describe('a margin over all weights', () => {
  const over = ['peace', 'freedom'];
  const measures = { peace: { of: 'peace' }, freedom: { of: 'freedom' } };
  const arms = {
    plain: {},
    worse: { set: { 'states.*.strife': 60, 'states.*.rights': 5 } },
    sham: { set: { 'states.*.carbon': 40 } },
  };

  const margin = (treatment: string, rivals: string[], placebo?: string) =>
    run({
      arms,
      measures,
      turns: 1,
      games: 8,
      player: 'idle',
      compare: [
        {
          over,
          treatment,
          rivals,
          effect: 'margin',
          at: 'p5',
          atLeast: 0.3,
          ...(placebo === undefined ? {} : { placebo }),
        },
      ],
    }).verdicts[0];

  it('is of one arm before the best of its rivals, with the placebo held against the same', () => {
    expect(margin('plain', ['worse'])).toMatchObject({ holds: true, between: 'plain before worse (p5)' });
    expect(margin('worse', ['plain', 'sham'])?.value).toBeLessThan(-0.3);
    expect(margin('plain', ['worse'], 'sham')).toMatchObject({ holds: false, placebo: { beyond: true } });
  });
});

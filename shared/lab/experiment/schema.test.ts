import { describe, expect, it } from 'vitest';
import { namedStart, namedStartIds } from '../starts';
import { ExperimentError, prepare, readExperiment, type Stage } from '.';
import type { Experiment } from './schema';
import { anExperiment } from './sketch';

const stage: Stage = { startIds: namedStartIds, start: namedStart };

function faultsOf(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof ExperimentError) return error.faults;
    throw error;
  }
  return [];
}
const read = (over: object) => faultsOf(() => readExperiment({ ...anExperiment(), ...over }));
const planned = (over: Partial<Experiment>) => faultsOf(() => prepare(anExperiment(over), stage));

describe('an experiment file', () => {
  it('is read as it is written', () => {
    const given = JSON.parse(JSON.stringify(anExperiment()));
    expect(readExperiment(given)).toEqual(given);
  });

  it.each<[string, object, RegExp]>([
    ['a slip in a key', { gmaes: 3 }, /the file: does not know 'gmaes' \(did you mean 'games'\?\)/],
    [
      'a key of an arm',
      { arms: { a: { freezes: [] }, b: {} } },
      /arms\.a: does not know 'freezes'.*'freeze'/,
    ],
    ['a number out of bounds', { turns: 500 }, /^turns: /],
    ['another format', { format: 2 }, /^format: /],
    [
      'one arm',
      {
        arms: { a: {} },
        compare: [{ measure: 'peace', treatment: 'a', control: 'a', effect: 'd', atLeast: 1 }],
      },
      /^arms: needs at least two/,
    ],
    [
      'a coefficient that is moved by words',
      { parameters: { 'drift.growRate': 'much' } },
      /^parameters\.drift\.growRate: must be a number, \{"add": n\} or \{"times": n\}$/,
    ],
    ['a value of no kind', { set: { yearsPerTurn: [1] } }, /^set\.yearsPerTurn: must be a number/],
    [
      'an unknown arm',
      { compare: [{ measure: 'peace', treatment: 'treatmnt', control: 'control', effect: 'd', atLeast: 1 }] },
      /^compare\.0: there is no arm 'treatmnt' \(did you mean 'treatment'\?\)/,
    ],
    [
      'an unknown measure',
      {
        compare: [{ measure: 'piece', treatment: 'treatment', control: 'control', effect: 'd', atLeast: 1 }],
      },
      /^compare\.0\.measure: there is no measure 'piece' \(did you mean 'peace'\?\)/,
    ],
    [
      'a margin without rivals',
      { compare: [{ over: ['peace', 'peace'], treatment: 'treatment', effect: 'margin' }] },
      /^compare\.0\.rivals: name the arms/,
    ],
    [
      'a margin with a control',
      {
        compare: [
          {
            over: ['peace', 'peace'],
            treatment: 'treatment',
            rivals: ['control'],
            control: 'control',
            effect: 'margin',
          },
        ],
      },
      /^compare\.0\.control: does not go with the effect margin/,
    ],
    [
      'rivals without a margin',
      {
        compare: [
          { measure: 'peace', treatment: 'treatment', control: 'control', rivals: ['control'], effect: 'd' },
        ],
      },
      /^compare\.0\.rivals: goes with the effect margin only/,
    ],
    [
      'a rate in deviations',
      {
        compare: [
          { measure: 'peace', per: 'peace', treatment: 'treatment', control: 'control', effect: 'd' },
        ],
      },
      /^compare\.0\.per: a rate has no deviation/,
    ],
    [
      'nothing that is compared',
      { compare: [{ treatment: 'treatment', control: 'control', effect: 'd' }] },
      /^compare\.0\.measure: name what is compared/,
    ],
    [
      'two least effects',
      {
        compare: [
          {
            measure: 'peace',
            treatment: 'treatment',
            control: 'control',
            effect: 'd',
            atLeast: 1,
            atMost: 0,
          },
        ],
      },
      /^compare\.0: say either atLeast or atMost/,
    ],
    [
      'a contrast out of balance',
      { compare: [{ measure: 'peace', contrast: { treatment: 2, control: -1 }, effect: 'd', atLeast: 1 }] },
      /^compare\.0\.contrast: the weights must sum to 0, and sum to 1/,
    ],
    [
      'a contrast’s ratio',
      {
        compare: [{ measure: 'peace', contrast: { treatment: 1, control: -1 }, effect: 'ratio', atLeast: 1 }],
      },
      /^compare\.0\.effect: a contrast has no ratio/,
    ],
  ])('is refused for %s, with the place and what to do', (_what, over, message) => {
    const faults = read(over);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});

describe('what only a world can tell', () => {
  it('is right where nothing is wrong', () => {
    expect(planned({})).toEqual([]);
  });

  it.each<[string, Partial<Experiment>, RegExp]>([
    [
      'a start',
      { start: 'regime.anarchi' },
      /^start: there is no start 'regime.anarchi' \(did you mean 'regime.anarchy'/,
    ],
    [
      'a root',
      { set: { 'state.*.openness': 1 } },
      /^set\.state\.\*\.openness: a path begins with .*'states'/,
    ],
    [
      'a field',
      { set: { 'states.*.opennes': 1 } },
      /no field 'opennes' of state \(did you mean 'openness'\?\)/,
    ],
    ['a state', { set: { 'states.alt.openness': 1 } }, /there is no state 'alt' \(did you mean 'ald'\?\)/],
    ['what every object has', { set: { 'states.constructor.name': 'x' } }, /there is no state 'constructor'/],
    ['nobody', { set: { 'states[force>100].openness': 1 } }, /picks nothing/],
    ['a bound', { set: { 'states.*.openness': 101 } }, /must be from 0 to 100, not 101/],
    ['a word', { set: { 'dyads.*.recognition': 'full' } }, /must be one of none, deFacto, equal/],
    ['a number for a word', { set: { 'dyads.*.recognition': 3 } }, /takes a word/],
    ['a word for a number', { set: { 'states.*.openness': 'much' } }, /takes a number, not a word/],
    ['a bad condition', { set: { 'states[force].openness': 1 } }, /cannot read the condition 'force'/],
    [
      'a coefficient',
      { parameters: { 'drift.growRat': 1 } },
      /^parameters\.drift\.growRat: there is no such coefficient \(did you mean 'drift\.growRate'\?\)/,
    ],
    [
      'a coefficient beyond its range',
      { arms: { control: {}, treatment: { parameters: { 'drift.learnRate': 7 } } } },
      /^arms\.treatment\.parameters\.drift\.learnRate: must be from .* to .*, not 7/,
    ],
    [
      'shares over the whole',
      { set: { 'states.*.mix.liberal': 60, 'states.*.mix.sovereign': 60 } },
      /mix of ald.*one whole/,
    ],
    [
      'half a whole to freeze',
      { freeze: ['states.*.mix.liberal'] },
      /^freeze.*freeze all of it, ending in \.mix\.\*/,
    ],
    ['a policy', { bars: ['policy.sanctions'] }, /^bars: 'policy.sanctions' cannot.*'policy.sanction'/],
    ['a drift to bar', { bars: ['drift.supremacy'] }, /it can go under ablates/],
    ['a crisis to ablate', { ablates: ['crisis.annexation'] }, /it can go under bars/],
    [
      'a measure',
      { measures: { peace: { of: 'paece' } } },
      /^measures\.peace: there is no measure 'paece' \(did/,
    ],
    [
      'a measure of words',
      { measures: { peace: { of: 'states.ald.name' } } },
      /'states\.ald\.name' is no number; .*"is": "=/,
    ],
    [
      'a measure of a list',
      { measures: { peace: { of: 'states.*.borders' } } },
      /'states\.\*\.borders' is no number/,
    ],
    ['a seat’s score', { measures: { peace: { of: 'score.usa' } } }, /nobody sits at 'usa'/],
    [
      'a count',
      { measures: { peace: { of: 'count.war' } } },
      /does not count 'war' \(did you mean 'wars'\?\)/,
    ],
    [
      'a time without a when',
      { measures: { peace: { of: 'peace', take: 'time' } } },
      /'time' needs a 'when'/,
    ],
    [
      'a regime',
      { measures: { peace: { of: 'regime', take: 'share', when: '=utopia' } } },
      /'utopia' is none of/,
    ],
    ['a seat', { seats: { usa: {} } }, /seats\.usa: the start lists no order/],
    ['a state to steer', { seats: { usa: { order: 'liberal' } } }, /seats\.usa: there is no such state/],
    ['seats by path', { set: { 'seats.ald.capital': 1 } }, /write them under seats/],
  ])('names %s that is not there', (_what, over, message) => {
    const faults = planned(over);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toMatch(message);
  });

  it('tells what is at odds within the world, where the stage can', () => {
    const strict: Stage = {
      ...stage,
      check: (world) => (world.states.ald?.force === 1 ? ['ald is weak'] : []),
    };
    const faults = faultsOf(() =>
      prepare(anExperiment({ arms: { control: {}, treatment: { set: { 'states.ald.force': 1 } } } }), strict),
    );
    expect(faults).toEqual(['arms.treatment.set: the world is at odds: ald is weak']);
  });

  it('tells everything at once', () => {
    expect(
      planned({ set: { 'states.*.opennes': 1 }, bars: ['policy.x'], start: 'regime.anarchy' }).length,
    ).toBe(2);
  });
});

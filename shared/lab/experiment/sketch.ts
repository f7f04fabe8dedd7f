import type { Experiment } from './schema';

/** A small experiment of two arms in Walzer's anarchy, for tests to change. */
export function anExperiment(over: Partial<Experiment> = {}): Experiment {
  return {
    format: 1,
    id: 'sketch',
    title: 'A sketch',
    start: 'regime.anarchy',
    turns: 3,
    games: 3,
    arms: { control: {}, treatment: {} },
    measures: { peace: { of: 'peace' } },
    compare: [
      { measure: 'peace', treatment: 'treatment', control: 'control', effect: 'difference', atLeast: 0 },
    ],
    ...over,
  };
}

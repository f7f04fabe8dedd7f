import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Experiment, prepare, readExperiment, runExperiment } from '@shared/lab/experiment';
import { experimentJsonSchema } from '@shared/lab/experiment/jsonSchema';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCli } from '../testing/cli';
import { runOverCores } from './experiments';
import { stage } from './stage';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const DOCS = join(ROOT, 'docs');
const EXAMPLES = readdirSync(join(DOCS, 'experiments')).filter((name) => name.endsWith('.json'));

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(DOCS, ...path), 'utf8'));
const example = (name: string): Experiment => readExperiment(json('experiments', name));

describe('the pages on experiments', () => {
  it('hold the schema that the code has', () => {
    expect(json('experiment.schema.json'), 'run scripts/make-experiment-schema.ts').toEqual(
      experimentJsonSchema(),
    );
  });

  it('begin with an experiment that can be run as it is printed', () => {
    const page = readFileSync(join(DOCS, 'experiments.md'), 'utf8');
    const printed = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(prepare(readExperiment(JSON.parse(printed)), stage).arms.map(({ name }) => name)).toEqual([
      'idle',
      'busy',
    ]);
  });

  it('have three examples, of three kinds of start', () => {
    expect(EXAMPLES).toHaveLength(3);
    expect(new Set(EXAMPLES.map((name) => example(name).start)).size).toBe(3);
  });

  it.each(EXAMPLES)('%s can be run as it stands', (name) => {
    const experiment = example(name);
    expect(`${experiment.id}.json`).toBe(name);
    expect(prepare(experiment, stage).seeds).toHaveLength(experiment.games);
    const { readings, verdicts } = runExperiment({ ...experiment, turns: 2 }, stage, 2);
    expect(verdicts).toHaveLength(experiment.compare.length);
    expect(readings.every(({ values }) => values.length === 2 && values.every(Number.isFinite))).toBe(true);
  });
});

describe('the laboratory', () => {
  const small: Experiment = {
    format: 1,
    id: 'small',
    title: 'Small',
    start: 'regime.anarchy',
    turns: 2,
    games: 5,
    arms: { control: {}, treatment: { player: 'random' } },
    measures: { peace: { of: 'peace' }, used: { of: 'count.policies' } },
    compare: [{ measure: 'used', treatment: 'treatment', control: 'control', effect: 'd', atLeast: 0 }],
  };

  let worker: string;
  beforeAll(async () => {
    worker = (await builtCli('lab')).worker;
  });

  it('comes to the same result with any number of workers, and without', async () => {
    const here = runExperiment(small, stage);
    const told: [number, number][] = [];
    const progress = (done: number, of: number) => void told.push([done, of]);
    expect(await runOverCores(small, { worker, workers: 3, progress })).toEqual(here);
    expect(told.at(0)).toEqual([0, 5]);
    expect(told.at(-1)).toEqual([5, 5]);
    expect(await runOverCores(small, { worker, workers: 2 })).toEqual(here);
    expect(await runOverCores(small, { worker: null })).toEqual(here);
    expect((await runOverCores(small, { worker, games: 3 })).games).toBe(3);
  });

  it('tells a fault of a worker instead of waiting for ever', async () => {
    const broken = join(ROOT, 'electron', 'host', 'lab', 'no-such-worker.mjs');
    await expect(runOverCores(small, { worker: broken, workers: 2 })).rejects.toThrow();
  });

  it('starts from every scenario and every named start, and holds what is changed to be whole', () => {
    expect(stage.startIds()).toContain('gulf-1990');
    expect(stage.startIds()).toContain('spectrum.dominion');
    const halved = { ...small, set: { 'dyads.*.subordination': 60 } };
    expect(() => prepare(halved, stage)).toThrow(
      /the world is at odds: dyad .*superior without subordination/,
    );
  });
});

import {
  type Experiment,
  ExperimentError,
  type ExperimentResult,
  readExperiment,
} from '@shared/lab/experiment';
import { type Command, Option } from 'commander';
import { runOverCores } from '../../host/lab/experiments';
import { readJson } from '../json';
import { wholeNumber } from '../options';
import { Complaint, print, printJson } from '../output';
import { progressBar } from '../progress';
import { asked, between, held, number, table } from '../table';

/** An experiment is a page or two; the largest anyone would write is a tenth of this. */
const MAX_BYTES = 1024 * 1024;
const MAX_GAMES = 10_000;

interface Options {
  games?: number;
  seeds?: Experiment['seeds'];
  workers?: number;
  json?: boolean;
}

export function addExperiment(program: Command): void {
  program
    .command('experiment')
    .description('play many games as a file describes them, arm against arm, and say what holds')
    .argument('<file>', 'an experiment in JSON, as docs/experiments.md explains it')
    .option('--games <n>', 'games of each arm instead of the file’s number', wholeNumber(2, MAX_GAMES))
    .addOption(
      new Option('--seeds <which>', 'seeds instead of the file’s: calibrate on odd, report on even').choices([
        'all',
        'even',
        'odd',
      ]),
    )
    .option('--workers <n>', 'threads at most; one for each core unless told', wholeNumber(1, 256))
    .option('--json', 'print everything, every game’s numbers too, for programs')
    .addHelpText(
      'after',
      '\nExample:\n  cli.js experiment docs/experiments/recognition-protects-the-weak.json --games 20 --json',
    )
    .action((file: string, options: Options) => run(file, options));
}

async function run(file: string, { games, seeds, workers, json }: Options): Promise<void> {
  const bar = progressBar('games of every arm');
  try {
    const read = readExperiment(readJson(file, MAX_BYTES, 'docs/experiments.md shows an example.'));
    const experiment = seeds === undefined ? read : { ...read, seeds };
    const result = await runOverCores(experiment, { games, workers, progress: bar.show });
    bar.clear();
    if (json) printJson(result);
    else for (const line of told(result)) print(line);
  } catch (error) {
    bar.clear();
    throw error instanceof ExperimentError ? new Complaint(error.message) : error;
  }
}

/** The result as tables for a terminal. */
function told(result: ExperimentResult): string[] {
  const arms = new Set(result.readings.map(({ arm }) => arm)).size;
  const head = [
    result.title,
    `${result.games} games of ${result.turns} turns in each of ${arms} arms, rules ${result.rules}`,
  ];
  if (result.claim !== undefined) head.push(`Claim: ${result.claim}`);
  const readings = result.readings.map(({ measure, arm, mean, deviation }) => [
    measure,
    arm,
    number(mean),
    number(deviation),
  ]);
  const verdicts = result.verdicts.flatMap((v) => {
    const rows = [
      [v.measure, v.between, v.effect, number(v.value), between(v.interval), asked(v), held(v.holds)],
    ];
    const { placebo } = v;
    if (placebo) {
      const sham = placebo.beyond ? 'beyond it too' : 'stays within';
      rows.push([
        '',
        `  placebo ${placebo.arm}`,
        '',
        number(placebo.value),
        between(placebo.interval),
        '',
        sham,
      ]);
    }
    return rows;
  });
  return [
    ...head,
    '',
    ...table([['measure', 'arm', 'mean', 'deviation'], ...readings], 2),
    '',
    ...table(
      [['measure', 'comparison', 'effect', 'value', '95 % interval', 'asked', 'holds'], ...verdicts],
      3,
    ),
  ];
}

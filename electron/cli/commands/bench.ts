import { cpus } from 'node:os';
import type { Setup } from '@shared/engine';
import { MAX_SEED } from '@shared/protocol/schemas';
import { scenario } from '@shared/scenarios/catalogue';
import type { Command } from 'commander';
import { ruling } from '../../host/ruling';
import { headOf } from '../../host/setup';
import { rounded } from '../bench/measure';
import { saveFigures } from '../bench/saves';
import { sizedGulf } from '../bench/sized';
import { authoritativeTurn, turnsPerSecond, WARMING } from '../bench/turns';
import { wholeNumber } from '../options';
import { print, printJson } from '../output';

const SCENARIO = 'gulf-1990';
const TURNS = 24;
/** The states for which the limits of speed are told; those of an authoritative turn for half as many more, too. */
const LIMITED = 40;
const SIZES = [LIMITED, 60] as const;

export function addBench(program: Command): void {
  program
    .command('bench')
    .description('measure the speed of turns and the size of saves (about a minute)')
    .option('--runs <n>', 'runs of each, of which the median is told', wholeNumber(1, 50), 15)
    .option('--seed <n>', 'seed of the first game', wholeNumber(0, MAX_SEED), 1)
    .option('--json', 'print the figures for programs')
    .addHelpText('after', '\nExample:\n  cli.js bench --json')
    .action(({ runs, seed, json }: { runs: number; seed: number; json?: boolean }) => {
      const figures = bench(runs, seed);
      if (json) printJson(figures);
      else for (const line of told(figures)) print(line);
    });
}

function bench(runs: number, seed: number) {
  const gulf = scenario(SCENARIO);
  // Once for all sizes, since they run the same code.
  const turn = (states: number, place: number) => {
    const told = authoritativeTurn(sizedGulf(states), setupOf(seed), runs, place === 0 ? WARMING : 1);
    return { states, ms: rounded(told.ms), firstGameMs: rounded(told.firstGameMs) };
  };
  // First, as in the workers that play experiments: code that has also met a session's frozen worlds runs slower.
  const inPlace = [LIMITED, gulf.card.states].map((states) => ({
    states,
    turnsPerSecond: Math.round(turnsPerSecond(sizedGulf(states), setupOf(seed), runs)),
  }));
  const save = saveFigures(SCENARIO, seed, TURNS, runs);
  return {
    node: process.versions.node,
    processor: cpus()[0]?.model ?? 'unknown',
    runs,
    authoritativeTurn: SIZES.map(turn),
    inPlace,
    save: {
      turns: save.turns,
      bytes: save.bytes,
      openWithVerificationMs: rounded(save.openMs),
      ledgerBytesPerTurn: Math.round(save.ledgerBytesPerTurn),
      ledgerEntriesPerTurn: Math.round(save.entriesPerTurn),
    },
  };
}

/** The scenario's four solo seats, all played by the computer. */
function setupOf(seed: number): Setup {
  const wish = { seat: null, order: null, seed, difficulty: 'even' as const, turns: TURNS };
  return headOf(scenario(SCENARIO).card, wish, ruling.version, 'bench', '').setup;
}

function told({ authoritativeTurn, inPlace, save, node, processor, runs }: ReturnType<typeof bench>) {
  return [
    `Node ${node} on ${processor}, medians of ${runs} runs`,
    ...authoritativeTurn.map(
      ({ states, ms, firstGameMs }) =>
        `authoritative turn at ${states} states: ${ms} ms (${firstGameMs} ms in the first game)`,
    ),
    ...inPlace.map(
      ({ states, turnsPerSecond }) =>
        `in place with computer seats at ${states} states: ${turnsPerSecond} turns a second`,
    ),
    `open and verify a save of ${save.turns} turns: ${save.openWithVerificationMs} ms`,
    `ledger: ${save.ledgerBytesPerTurn} bytes and ${save.ledgerEntriesPerTurn} entries a turn`,
    `save of ${save.turns} turns: ${save.bytes} bytes`,
  ];
}

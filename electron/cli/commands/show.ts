import { MAX_TURNS } from '@shared/protocol/schemas';
import type { Command } from 'commander';
import { readArchive } from '../../host/replay';
import { ruling } from '../../host/ruling';
import { trouble } from '../../host/trouble';
import { readGame } from '../files';
import { wholeNumber } from '../options';
import { print, printJson } from '../output';

export function addShow(program: Command): void {
  program
    .command('show')
    .description('show the world and its measures at the end of a turn')
    .argument('<file>', 'game file')
    .option('--turn <n>', 'turn, 0 for the start (default: the last one)', wholeNumber(0, MAX_TURNS))
    .option('--json', 'print world, measures, scores and what the turn did')
    .addHelpText('after', '\nExample:\n  cli.js show gulf.worldhouse --turn 3 --json')
    .action((file: string, options: { turn?: number; json?: boolean }) => show(file, options));
}

function show(file: string, { turn: wanted, json }: { turn?: number; json?: boolean }): void {
  const log = readGame(file);
  const { moments, records } = readArchive(ruling, log, file);
  const turn = wanted ?? moments.length - 1;
  const moment = moments[turn];
  if (!moment) throw trouble('noSuchTurn', { turn });
  const { world, measures, scores } = moment;
  const { title, setup } = log.head;
  const { hash } = log.pages[turn] ?? {};
  if (json) {
    const { orders = [], crises = [], entries = [] } = records[turn - 1] ?? {};
    printJson({ title, setup, turn, hash, world, measures, scores, orders, crises, entries });
    return;
  }
  print(`${title}, turn ${turn} of ${setup.turns} (${world.year}), hash ${hash}`);
  print(`regime ${measures.regime.id}, on Watson’s spectrum ${measures.spectrum.id}`);
  for (const name of ['peace', 'justice', 'pluralism', 'freedom'] as const) {
    print(`${name} ${round(measures[name].value)}`);
  }
  print(`disorder ${round(measures.order.disorder.value)}`);
  for (const [seat, score] of Object.entries(scores)) print(`score of ${seat} ${round(score.value)}`);
}

const round = (value: number) => Math.round(value * 10) / 10;

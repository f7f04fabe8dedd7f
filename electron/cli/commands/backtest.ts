import { backtest, type CaseResult } from '@shared/lab/backtest/backtest';
import { type CodedCase, parseCase } from '@shared/lab/backtest/schema';
import type { Command } from 'commander';
import { disk } from '../../host/fileport';
import { readWhole } from '../../host/write';
import { Complaint, print, printJson } from '../output';

/** A case of every state there is takes a tenth of it. */
const MAX_BYTES = 4 * 1024 * 1024;

export function addBacktest(program: Command): void {
  program
    .command('backtest')
    .description('place the states of coded cases by the coalition rule, and compare with where they stood')
    .argument('<case...>', 'case files in the codebook’s format')
    .option('--json', 'print {"cases": […], "pooled": {…}} for programs')
    .addHelpText('after', '\nExample:\n  cli.js backtest shared/data/cases/gulf-1991.json --json')
    .action((files: string[], { json }: { json?: boolean }) => {
      const { cases, pooled } = backtest(files.map(readCase));
      if (json) return printJson({ cases, pooled });
      for (const result of cases) printCase(result);
      print(`together: ${figures(pooled)}`);
    });
}

function readCase(file: string): CodedCase {
  return parseCase(parse(readWhole(disk, file, MAX_BYTES).toString('utf8'), file), file);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Complaint(`${file} is no JSON. A case is one JSON object, as the codebook describes it.`);
  }
}

function printCase({ states, id, ...agreement }: CaseResult): void {
  print(`${id}: ${figures(agreement)}`);
  const missed = states.filter(({ given, observed, predicted }) => !given && observed !== predicted);
  for (const { id: state, observed, predicted } of missed)
    print(`  ${state}: stood ${observed}, placed ${predicted}`);
}

/** A case of nobody but the leader and the target, whose places are given, has none to score. */
const figures = ({ exact, withinOne, kappa }: Omit<CaseResult, 'id' | 'states'>) =>
  Number.isNaN(exact)
    ? 'no state to score'
    : `exact ${percent(exact)}, within one circle ${percent(withinOne)}, kappa ${kappa.toFixed(3)}`;

const percent = (share: number) => `${Math.round(share * 100)} %`;

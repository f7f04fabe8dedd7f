import { type PropositionResult, propositions, USUAL_GAMES } from '@shared/lab/propositions';
import { type Command, Option } from 'commander';
import { runPropositions } from '../../host/lab/propositions';
import { chosenOf } from '../chosen';
import { wholeNumber } from '../options';
import { print, printJson } from '../output';
import { progressBar } from '../progress';
import { asked, between, held, number, table } from '../table';

interface Options {
  games?: number;
  seeds?: 'all' | 'even' | 'odd';
  workers?: number;
  json?: boolean;
}

export function addPropositions(program: Command): void {
  program
    .command('propositions')
    .description('test what the theory says against the model: P1 to P20, or those named')
    .argument('[ids...]', 'as P4 or p4; all twenty unless named')
    .option(
      '--games <n>',
      `games of each arm instead of ${USUAL_GAMES}; P5 plays five times as many`,
      wholeNumber(2, 2000),
    )
    .addOption(
      new Option('--seeds <which>', 'calibrate on odd seeds, report on even ones; even unless told').choices([
        'all',
        'even',
        'odd',
      ]),
    )
    .option('--workers <n>', 'threads at most; one for each core unless told', wholeNumber(1, 256))
    .option('--json', 'print everything for programs')
    .addHelpText('after', '\nExample:\n  cli.js propositions P7 P15 --games 20')
    .action((ids: string[], options: Options) => run(ids, options));
}

async function run(ids: readonly string[], { games, seeds, workers, json }: Options): Promise<void> {
  const chosen = chosenOf(ids, propositions());
  const bar = progressBar('games of every arm');
  try {
    const results = await runPropositions(chosen, { games, seeds, workers, progress: bar.show });
    bar.clear();
    if (json) printJson({ propositions: results });
    else for (const line of told(results)) print(line);
  } catch (error) {
    bar.clear();
    throw error;
  }
}

/** One row for each, then for those that fail, which of their comparisons do. */
function told(results: readonly PropositionResult[]): string[] {
  const rows = results.map((r) => [
    r.id,
    r.kind,
    r.unit,
    number(r.effect),
    between(r.interval),
    r.placebo.beyond ? `${number(r.placebo.value)} (beyond)` : number(r.placebo.value),
    number(r.ablated.value),
    `${r.held} of ${r.asked}`,
    held(r.holds),
    String(r.games),
  ]);
  const head = [
    '',
    'kind',
    'unit',
    'effect',
    '95 % interval',
    'placebo',
    'without its rule',
    'asked',
    'holds',
    'games',
  ];
  const failing = results.filter(({ holds }) => !holds);
  return [
    ...table([head, ...rows], 3),
    '',
    `${results.length - failing.length} of ${results.length} hold, by rules ${results[0]?.rules ?? ''}.`,
    ...failing.flatMap((r) => ['', `${r.id}. ${r.claim}`, ...missesOf(r)]),
  ];
}

function missesOf(r: PropositionResult): string[] {
  return r.verdicts
    .filter(({ holds }) => holds === false)
    .map((v) => {
      const sham = v.placebo?.beyond ? `, and its placebo ${v.placebo.arm} lies beyond too` : '';
      return `  ${v.measure}, ${v.between}: ${v.effect} ${number(v.value)} (${between(v.interval)}), asked ${asked(v)}${sham}`;
    });
}

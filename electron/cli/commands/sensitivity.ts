import { RULES_VERSION } from '@shared/engine';
import { propositions } from '@shared/lab/propositions';
import { type Asked, AskedError, readAsked, type SensitivityResult } from '@shared/lab/sensitivity';
import type { Command } from 'commander';
import { runSensitivity } from '../../host/lab/sensitivity';
import { JournalError } from '../../host/lab/trials';
import { chosenOf } from '../chosen';
import { readJson } from '../json';
import { wholeNumber } from '../options';
import { Complaint, print, printJson } from '../output';
import { progressBar } from '../progress';
import { table } from '../table';

const MINUTE = 60_000;
const USUAL_MINUTES = 60;
/** Twenty verdicts are a tenth of this. */
const MAX_BYTES = 8 * 1024 * 1024;

interface Options {
  journal: string;
  minutes: number;
  verdicts?: string;
  pairs?: number;
  workers?: number;
  json?: boolean;
}

export function addSensitivity(program: Command): void {
  program
    .command('sensitivity')
    .description('move each coefficient by a fifth, and see which verdicts of the propositions turn')
    .argument('[ids...]', 'propositions, as P4 or p4; all twenty unless named')
    .requiredOption('--journal <file>', 'where everything played is kept; the same file goes on with it')
    .option(
      '--minutes <n>',
      'begins nothing more after so long; run it again to go on',
      wholeNumber(0, 10_000),
      USUAL_MINUTES,
    )
    .option('--verdicts <file>', 'what propositions --json printed: how far each verdict is from turning')
    .option(
      '--pairs <n>',
      'pairs of games with everything moved, for each proposition; as many again while it stays unsure',
      wholeNumber(2, 1000),
    )
    .option('--workers <n>', 'threads at most; one for each core unless told', wholeNumber(1, 256))
    .option('--json', 'print everything for programs')
    .addHelpText(
      'after',
      [
        '',
        'Example:',
        '  cli.js propositions P7 P15 --json > verdicts.json',
        '  cli.js sensitivity P7 P15 --verdicts verdicts.json --journal screening.jsonl --minutes 10',
      ].join('\n'),
    )
    .action((ids: string[], options: Options) => run(ids, options));
}

async function run(ids: readonly string[], { json, minutes, verdicts, ...options }: Options): Promise<void> {
  const chosen = chosenOf(ids, propositions());
  const asked = verdicts === undefined ? undefined : askedIn(verdicts, chosen);
  const begun = Date.now();
  let bar = progressBar('');
  try {
    const result = await runSensitivity({
      ...options,
      propositions: chosen.map(({ id }) => id),
      ...(asked && { asked }),
      late: (part = 1) => Date.now() >= begun + part * minutes * MINUTE,
      begins(what) {
        bar.clear();
        bar = progressBar(what);
      },
      progress: (done, of) => bar.show(done, of),
    });
    bar.clear();
    if (json) printJson(result);
    else for (const line of told(result)) print(line);
  } catch (error) {
    bar.clear();
    throw error instanceof JournalError ? new Complaint(error.message) : error;
  }
}

function askedIn(file: string, chosen: ReturnType<typeof propositions>): Map<string, Asked> {
  try {
    return readAsked(readJson(file, MAX_BYTES), chosen, RULES_VERSION);
  } catch (error) {
    throw error instanceof AskedError ? new Complaint(`${file}: ${error.message}`) : error;
  }
}

function told(result: SensitivityResult): string[] {
  const { coefficients: c } = result;
  const head = [
    '',
    'holds',
    'by',
    'read',
    'moves',
    'pairs',
    'ruled out',
    'checked',
    'stopped',
    'in full',
    'turned',
    'left',
  ];
  const rows = result.propositions.map((one) => [
    one.id,
    one.holds ? 'yes' : 'no',
    ...[
      one.games,
      one.reads,
      one.moves,
      one.pairs,
      one.ruledOut,
      one.checked,
      one.stopped,
      one.full,
      one.turned,
      one.left,
    ].map(String),
  ]);
  const turned = result.turned.map(({ proposition, name, from, to, holds, confirmed }) => [
    proposition,
    name,
    String(from),
    String(to),
    holds ? 'holds' : 'fails',
    confirmed === null ? 'not asked again' : confirmed ? 'turns' : 'stands',
  ]);
  const movers = result.movers.map(({ proposition, name, effect, error, unit }) => [
    proposition,
    name,
    effect.toFixed(3),
    error.toFixed(3),
    unit,
  ]);
  return [
    `${c.all} coefficients, ${c.movable} can be moved, ${c.read} are read; rules ${result.rules}, ${result.screened} games a side`,
    ...(result.whole ? [] : ['Time ran out before everything was played; run it again to go on.']),
    '',
    ...table([head, ...rows], 2),
    '',
    ...table([['turned', 'coefficient', 'from', 'to', 'at first', 'with more games'], ...turned], 2),
    '',
    ...table([['moved', 'coefficient', 'by', 'error', ''], ...movers], 2),
  ];
}

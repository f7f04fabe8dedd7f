import type { Difficulty } from '@shared/engine/game';
import { MAX_SEED, MAX_TURNS } from '@shared/protocol/schemas';
import { ORDERS, type OrderId } from '@shared/world/ids';
import { type Command, Option } from 'commander';
import { newGameId } from '../../host/library';
import { ruling } from '../../host/ruling';
import { headOf } from '../../host/setup';
import { begin, pageAt } from '../../host/story';
import { trouble } from '../../host/trouble';
import { refuseToOverwrite, writeGame } from '../files';
import { wholeNumber } from '../options';
import { print, printJson } from '../output';

interface Options {
  scenario: string;
  seed: number;
  out: string;
  seat?: string;
  order?: OrderId;
  difficulty: Difficulty;
  turns?: number;
  force?: boolean;
  json?: boolean;
}

export function addNew(program: Command): void {
  program
    .command('new')
    .description('begin a game and write it to a file')
    .requiredOption('--scenario <id>', 'scenario, as listed by "scenarios"')
    .requiredOption('--seed <n>', `whole number from 0 to ${MAX_SEED}`, wholeNumber(0, MAX_SEED))
    .requiredOption('--out <file>', 'file to write, usually ending in .worldhouse')
    .option('--seat <id>', 'a person’s seat; without one the game is only watched')
    .addOption(
      new Option('--order <order>', 'another order for that seat than the listed one').choices(ORDERS),
    )
    .addOption(
      new Option('--difficulty <level>', 'of the computer seats')
        .choices(['gentle', 'even', 'hard'])
        .default('even'),
    )
    .option('--turns <n>', 'length of the game', wholeNumber(1, MAX_TURNS))
    .option('--force', 'write over a file that is there')
    .option('--json', 'print what was begun for programs')
    .addHelpText('after', '\nExample:\n  cli.js new --scenario gulf-1990 --seed 7 --out gulf.worldhouse')
    .action((options: Options) => write(options));
}

function write({ scenario, seed, out, seat, order, difficulty, turns, force, json }: Options): void {
  const card = ruling.scenarios().find(({ id }) => id === scenario);
  if (!card) throw trouble('noSuchScenarioKnown', { scenario, known: knownScenarios() });
  const wish = { seat: seat ?? null, order: order ?? null, seed, difficulty, turns: turns ?? null };
  const head = headOf(card, wish, ruling.version, newGameId(), new Date().toISOString());
  if (!force) refuseToOverwrite(out);
  const story = begin(ruling, head.setup);
  const opening = pageAt(ruling, story, 0);
  writeGame(out, { head, commands: [], pages: [opening], draft: null });
  const { hash } = opening;
  if (json) printJson({ file: out, title: head.title, setup: head.setup, hash });
  else print(`${head.title}: ${head.setup.turns} turns, seed ${seed}, written to ${out}`);
}

const knownScenarios = () =>
  ruling
    .scenarios()
    .map(({ id }) => id)
    .join(', ');

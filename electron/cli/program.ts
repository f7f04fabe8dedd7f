import { Command, CommanderError } from 'commander';
import { VERSION } from '../host/version';
import { addBacktest } from './commands/backtest';
import { addBench } from './commands/bench';
import { addExperiment } from './commands/experiment';
import { addHost } from './commands/host';
import { addNew } from './commands/new';
import { addPlay } from './commands/play';
import { addPropositions } from './commands/propositions';
import { addScenarios } from './commands/scenarios';
import { addSensitivity } from './commands/sensitivity';
import { addShow } from './commands/show';
import { addSurvey } from './commands/survey';
import { addVerify } from './commands/verify';
import { addWhy } from './commands/why';
import { complain, EXIT } from './output';

const HELP = `
Exit codes: 0 done; 1 a game diverged when played again; 2 an error, told on the standard error;
3 a game was made by other rules. Every command that prints data takes --json.

Examples:
  cli.js new --scenario gulf-1990 --seed 7 --out gulf.worldhouse
  cli.js play gulf.worldhouse
  cli.js verify gulf.worldhouse
  cli.js host --port 4173`;

/** The command line, ready to read its arguments. */
function makeProgram(): Command {
  const program = new Command('cli.js')
    .description('Worldhouse without a window: begin, play, show, check and explain games, or serve them')
    .version(VERSION)
    .addHelpText('after', HELP)
    .showHelpAfterError('(add --help for help)')
    .exitOverride();
  for (const add of [
    addScenarios,
    addNew,
    addPlay,
    addShow,
    addVerify,
    addWhy,
    addBacktest,
    addExperiment,
    addPropositions,
    addSurvey,
    addSensitivity,
    addBench,
    addHost,
  ]) {
    add(program);
  }
  // Commander's own exit code for a misuse is 1, which here means that a game diverged.
  for (const command of program.commands) command.exitOverride().showHelpAfterError('(add --help for help)');
  return program;
}

/** Runs one command; sets the exit code and never throws. */
export async function run(args: readonly string[]): Promise<void> {
  const program = makeProgram();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.error;
      return;
    }
    complain(error);
    process.exitCode = EXIT.error;
  }
}

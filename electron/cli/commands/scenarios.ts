import type { Command } from 'commander';
import { ruling } from '../../host/ruling';
import { print, printJson } from '../output';

export function addScenarios(program: Command): void {
  program
    .command('scenarios')
    .description('list the scenarios and their seats')
    .option('--json', 'print {"scenarios": […]} for programs')
    .addHelpText('after', '\nExample:\n  cli.js scenarios --json')
    .action(({ json }: { json?: boolean }) => {
      const scenarios = ruling.scenarios();
      if (json) return printJson({ scenarios });
      for (const { id, title, turns, yearsPerTurn, states, seats, summary } of scenarios) {
        print(`${id}  ${title}: ${turns} turns of ${yearsPerTurn} years, ${states} states`);
        print(`  ${summary}`);
        for (const seat of seats)
          print(`  ${seat.id}  ${seat.name} (${seat.order}${seat.solo ? ', solo' : ''})`);
      }
    });
}

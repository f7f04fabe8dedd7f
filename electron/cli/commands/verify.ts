import type { Command } from 'commander';
import { type Verdict, verify } from '../../host/replay';
import { ruling } from '../../host/ruling';
import { readGame } from '../files';
import { complain, EXIT, type Exit, messageOf, print, printJson } from '../output';

type Result = { file: string; hash?: string } & (Verdict | { kind: 'error'; message: string });

/** The worst comes first: it is what the command ends with. */
const GRAVITY: readonly Exit[] = [EXIT.error, EXIT.diverged, EXIT.otherRules, EXIT.ok];
const EXIT_OF: Record<Result['kind'], Exit> = {
  same: EXIT.ok,
  diverged: EXIT.diverged,
  error: EXIT.error,
  otherRules: EXIT.otherRules,
};

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('play games again and compare every turn')
    .argument('<file...>', 'game files')
    .option('--json', 'print {"files": […]} for programs')
    .addHelpText(
      'after',
      `
Exit code: 0 all the same; 1 one diverged (the turn is named); 2 a file is damaged or missing;
3 made by other rules (its snapshots were checked, nothing was played again).

Example:
  cli.js verify gulf.worldhouse`,
    )
    .action((files: string[], { json }: { json?: boolean }) => {
      const results = files.map(judge);
      const codes = results.map(({ kind }) => EXIT_OF[kind]);
      process.exitCode = GRAVITY.find((code) => codes.includes(code)) ?? EXIT.ok;
      if (json) return printJson({ files: results });
      for (const result of results) if (result.kind !== 'error') print(tell(result.file, result));
    });
}

function judge(file: string): Result {
  try {
    const log = readGame(file);
    const { verdict } = verify(ruling, log, file);
    return { file, ...verdict, hash: log.pages.at(-1)?.hash };
  } catch (error) {
    complain(error);
    return { file, kind: 'error', message: messageOf(error) };
  }
}

/** A verdict in words. */
export function tell(file: string, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'same':
      return `${file}: the same over ${verdict.turns} turns`;
    case 'diverged':
      return `${file}: diverged at turn ${verdict.turn}`;
    case 'otherRules':
      return `${file}: made by other rules (${verdict.made}; these are ${ruling.version}); snapshots of ${verdict.turns} turns checked`;
  }
}

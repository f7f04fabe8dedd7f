import { type Finding, MOST_AT_AN_END, type SurveyResult } from '@shared/lab/survey';
import type { Command } from 'commander';
import { runSurvey } from '../../host/lab/survey';
import { wholeNumber } from '../options';
import { print, printJson } from '../output';
import { progressBar } from '../progress';
import { held, table } from '../table';

const USUAL_GAMES = 1000;

interface Options {
  games: number;
  workers?: number;
  json?: boolean;
}

export function addSurvey(program: Command): void {
  program
    .command('survey')
    .description(
      'let the computer play many games of everything, and say whether play is degenerate anywhere',
    )
    .option('--games <n>', 'games over all starts together', wholeNumber(1, 100_000), USUAL_GAMES)
    .option('--workers <n>', 'threads at most; one for each core unless told', wholeNumber(1, 256))
    .option('--json', 'print everything for programs')
    .addHelpText('after', '\nExample:\n  cli.js survey --games 100')
    .action((options: Options) => run(options));
}

async function run({ games, json, ...options }: Options): Promise<void> {
  const bar = progressBar('games');
  try {
    const result = await runSurvey(games, { ...options, progress: bar.show });
    bar.clear();
    if (json) printJson(result);
    else for (const line of told(result)) print(line);
  } catch (error) {
    bar.clear();
    throw error;
  }
}

const per = (share: number) => `${(100 * share).toFixed(1)} %`;
const QUESTIONS: Readonly<Record<Finding['asks'], string>> = {
  measuresMove: 'measures stand at 0 or 100',
  institutionsMove: 'authority of institutions stands at 0 or 100',
  policiesUsed: 'policies used',
  crisesHappen: 'kinds of crisis that occurred',
  regimesReached: 'regimes reached from another',
  gamesDiffer: 'games that came out as another',
  ordersWin: 'orders that win neither too often nor too seldom',
};

/** The findings with what is amiss, then who wins, what is used, and what regimes are come to. */
function told(result: SurveyResult): string[] {
  const findings = result.findings.map(({ asks, holds, value, amiss }) => [
    QUESTIONS[asks],
    asks.endsWith('Move') ? per(value) : String(value),
    '',
    held(holds),
    amiss.length > 6 ? `${amiss.slice(0, 6).join(', ')} … (${amiss.length})` : amiss.join(', '),
  ]);
  const often = (rows: readonly { id: string; times: number; games: number }[]) =>
    rows.map(({ id, times, games }) => [id, '', String(times), String(games)]);
  const wins = result.wins.map(({ order, share, score, rise }) => [
    order,
    per(share),
    score.toFixed(1),
    rise.toFixed(1),
  ]);
  const regimes = result.regimes.map(({ id, games, from }) => [id, String(games), '', from.join(', ')]);
  const stuck = [...result.gauges, ...result.authority].filter(({ share }) => share > MOST_AT_AN_END / 4);
  return [
    `${result.games} games of ${result.turns} turns over ${result.starts.length} starts, rules ${result.rules}`,
    '',
    ...table([['', 'found', '', 'holds', 'amiss'], ...findings], 1),
    '',
    ...table([['order', 'wins', 'score', 'rise'], ...wins], 1),
    '',
    ...table([['at 0 or 100', 'share'], ...stuck.map(({ name, share }) => [name, per(share)])], 1),
    '',
    ...table([['regime', 'games', '', 'came to it from'], ...regimes], 1),
    '',
    ...table([['crisis', '', 'times', 'games'], ...often(result.crises)], 2),
    '',
    ...table([['policy', '', 'times', 'games'], ...often(result.policies)], 2),
  ];
}

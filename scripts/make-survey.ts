import { readFileSync, writeFileSync } from 'node:fs';
import { LEAST_WON, MOST_AT_AN_END, MOST_WON, type SurveyResult } from '../shared/lab/survey';

/*
 * Writes the tables of docs/survey.md from what `cli.js survey --json` printed:
 *   npx tsx scripts/make-survey.ts RESULT.json
 * What stands around them is written by hand.
 */

const PAGE = 'docs/survey.md';
const [BEGIN, END] = ['<!-- tables: scripts/make-survey.ts -->', '<!-- end of tables -->'];

const per = (share: number) => `${(100 * share).toFixed(1)} %`;
const list = (names: readonly string[]) =>
  names.length === 0 ? '' : names.map((n) => `\`${n}\``).join(', ');
const findingOf = (r: SurveyResult, asks: string) => r.findings.find((one) => one.asks === asks);

function row(r: SurveyResult, asks: string, question: string, limit: string, found: string): string {
  const finding = findingOf(r, asks);
  return `| ${question} | ${limit} | ${found} | ${finding?.holds ? 'yes' : '**no**'} | ${list(finding?.amiss ?? [])} |`;
}

function tables(r: SurveyResult): string[] {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const shareOf = (asks: string) => per(findingOf(r, asks)?.value ?? 0);
  const most = [...r.gauges, ...r.authority].sort((a, b) => b.share - a.share).slice(0, 8);
  const used = [...r.policies].sort((a, b) => b.times - a.times);
  return [
    `Run on ${day} by rules ${r.rules}: ${r.games} games of ${r.turns} turns over ${r.starts.length} starts, ${r.balanced} of them balanced.`,
    '',
    '| asked | limit | found | holds | beyond it |',
    '| --- | --- | --- | --- | --- |',
    row(
      r,
      'measuresMove',
      'turns at 0 or 100, measures of the system',
      `${per(MOST_AT_AN_END)} on average`,
      shareOf('measuresMove'),
    ),
    row(
      r,
      'institutionsMove',
      'the same, authority of institutions',
      `${per(MOST_AT_AN_END)} on average`,
      shareOf('institutionsMove'),
    ),
    row(
      r,
      'policiesUsed',
      'policies used',
      `all ${r.policies.length}`,
      String(r.policies.filter(({ times }) => times > 0).length),
    ),
    row(
      r,
      'crisesHappen',
      'kinds of crisis that broke',
      `all ${r.crises.length}`,
      String(r.crises.filter(({ times }) => times > 0).length),
    ),
    row(
      r,
      'regimesReached',
      'regimes come to from another',
      `all ${r.regimes.length}`,
      String(r.regimes.filter(({ games }) => games > 0).length),
    ),
    row(r, 'gamesDiffer', 'games that end in the same world as another', 'none', String(r.alike)),
    row(
      r,
      'ordersWin',
      'an order wins',
      `${per(LEAST_WON)} … ${per(MOST_WON)}`,
      r.wins.map(({ share }) => per(share)).join(', '),
    ),
    '',
    '| order | wins | share | mean score at the end | mean rise |',
    '| --- | --- | --- | --- | --- |',
    ...r.wins.map(
      (w) =>
        `| ${w.order} | ${w.wins} | ${per(w.share)} | ${w.score.toFixed(1)} | ${w.rise.toFixed(1).replace('-', '−')} |`,
    ),
    '',
    '| regime | games that came to it | from |',
    '| --- | --- | --- |',
    ...r.regimes.map(({ id, games, from }) => `| ${id} | ${games} | ${from.join(', ')} |`),
    '',
    `Most often at an end of its scale: ${most.map(({ name, share }) => `\`${name}\` ${per(share)}`).join(', ')}.`,
    '',
    '| crisis | times | games with it |',
    '| --- | --- | --- |',
    ...r.crises.map(({ id, times, games }) => `| ${id} | ${times} | ${games} |`),
    '',
    '| policy | times | games with it |',
    '| --- | --- | --- |',
    ...used.map(({ id, times, games }) => `| ${id} | ${times} | ${games} |`),
  ];
}

const file = process.argv[2];
if (file === undefined) throw new Error('Name the file of what `cli.js survey --json` printed.');
const result = JSON.parse(readFileSync(file, 'utf8')) as SurveyResult;
const page = readFileSync(PAGE, 'utf8');
const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
if (from < 0 || to < from) throw new Error(`${PAGE} has lost the marks of its tables.`);
writeFileSync(PAGE, page.slice(0, from) + [BEGIN, '', ...tables(result), '', ''].join('\n') + page.slice(to));
console.log(`Wrote ${PAGE}`);

// Fits the coalition rule to the coded cases, and shows how well it places them: npx tsx scripts/fit-coalition.ts
// No chance and no clock in it: two runs print the same. Ends with 1 where the table in
// shared/rules/coalition/parameters.ts is not what the fit finds, so that neither can move without the other.
import { type BacktestResult, backtest } from '../shared/lab/backtest/backtest';
import { codedCases } from '../shared/lab/backtest/cases';
import { fitCoalition } from '../shared/lab/backtest/fit';
import { leaveOneCaseOut } from '../shared/lab/backtest/leave-one-out';
import { COALITION_NAMES, type CoalitionValues, coalitionValues } from '../shared/rules/coalition/parameters';

const cases = codedCases();
const table = coalitionValues();
const fitted = fitCoalition(cases);

console.log('parameter         table  fitted');
for (const name of COALITION_NAMES) {
  console.log(`${name.padEnd(17)} ${pad(table[name])} ${pad(fitted[name])}`);
}
show('in sample, by the table', backtest(cases, table));
const left = leaveOneCaseOut(cases);
show('each case by a fit to the other two', left);
left.fits.forEach((values, index) => {
  console.log(`  without ${cases[index]?.id}: ${differences(values)}`);
});

const isSame = COALITION_NAMES.every((name) => table[name] === fitted[name]);
console.log(isSame ? '\nThe table is what the fit finds.' : '\nThe table is not what the fit finds.');
process.exitCode = isSame ? 0 : 1;

function show(title: string, result: BacktestResult): void {
  console.log(`\n${title}\n${'case'.padEnd(12)} kappa  exact  within one  states`);
  for (const row of [...result.cases, { id: 'pooled', ...result.pooled }]) {
    const shares = `${row.exact.toFixed(3)}  ${row.withinOne.toFixed(3).padEnd(10)}  ${row.n}`;
    console.log(`${row.id.padEnd(12)} ${row.kappa.toFixed(3)}  ${shares}`);
  }
}

function differences(values: CoalitionValues): string {
  const moved = COALITION_NAMES.filter((name) => values[name] !== table[name]);
  return moved.map((name) => `${name} ${values[name]}`).join(', ') || 'as in the table';
}

function pad(value: number): string {
  return String(value).padStart(6);
}

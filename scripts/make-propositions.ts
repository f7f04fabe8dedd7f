import { readFileSync, writeFileSync } from 'node:fs';
import { type PropositionResult, propositions } from '../shared/lab/propositions';

/*
 * Writes the table of docs/propositions.md from what `cli.js propositions --json` printed:
 *   npx tsx scripts/make-propositions.ts RESULTS.json …
 * What stands around the table is written by hand, the reasons of those that fail above all.
 */

const PAGE = 'docs/propositions.md';
const [BEGIN, END] = ['<!-- table: scripts/make-propositions.ts -->', '<!-- end of table -->'];

const number = (value: number | null) =>
  value === null
    ? '–'
    : value
        .toFixed(2)
        .replace(/^-(?=.*[1-9])/, '−')
        .replace('-', '');
const between = (interval: readonly [number, number] | null) =>
  interval ? `${number(interval[0])} … ${number(interval[1])}` : '–';

function row(r: PropositionResult): string {
  const verdict = r.holds ? 'yes' : `**no** (${r.held} of ${r.asked})`;
  const placebo = r.placebo.beyond ? `${number(r.placebo.value)}, beyond` : number(r.placebo.value);
  const first = `${r.measure}: ${r.between}`;
  return `| ${r.id} | ${r.kind} | ${first} | ${r.unit} ${number(r.effect)} | ${between(r.interval)} | ${placebo} | ${number(r.ablated.value)} | ${verdict} |`;
}

function table(results: readonly PropositionResult[]): string[] {
  const holding = results.filter(({ holds }) => holds);
  const derived = holding.filter(({ kind }) => kind === 'derived').length;
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const games = [...new Set(results.map((r) => r.games))].sort((a, b) => a - b).join(', ');
  return [
    `Run on ${day} by rules ${results[0]?.rules}, on even seeds, ${games} games of each arm: ${holding.length} of ${results.length} hold, ${derived} of them derived.`,
    '',
    '| id | kind | first comparison | effect | 95 % interval | placebo | without its rule | holds |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...results.map(row),
  ];
}

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error('Name what `cli.js propositions --json` printed, in one file or several.');
const found = files.flatMap(
  (file) => (JSON.parse(readFileSync(file, 'utf8')) as { propositions: PropositionResult[] }).propositions,
);
const read = propositions().flatMap(({ id }) => found.filter((one) => one.id === id).slice(-1));
const missing = propositions().filter(({ id }) => !read.some((one) => one.id === id));
if (missing.length > 0) throw new Error(`Not in the file: ${missing.map(({ id }) => id).join(', ')}.`);
const page = readFileSync(PAGE, 'utf8');
const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
if (from < 0 || to < from) throw new Error(`${PAGE} has lost the marks of its table.`);
const lines = [BEGIN, '', ...table(read), '', ''].join('\n');
writeFileSync(PAGE, page.slice(0, from) + lines + page.slice(to));
console.log(`Wrote ${PAGE}`);

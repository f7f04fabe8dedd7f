import { readFileSync, writeFileSync } from 'node:fs';
import type { Mover, Screened, SensitivityResult, Turned } from '../shared/lab/sensitivity';

/*
 * Writes the tables of docs/sensitivity.md from docs/sensitivity.json, which holds what `cli.js sensitivity --json`
 * printed:
 *   npx tsx scripts/make-sensitivity.ts
 * What stands around them is written by hand.
 */

const PAGE = 'docs/sensitivity.md';
const DATA = 'docs/sensitivity.json';
const [BEGIN, END] = ['<!-- tables: scripts/make-sensitivity.ts -->', '<!-- end of tables -->'];
/** Movers of one proposition that are listed; the data holds all. */
const LISTED = 4;

const yes = (holds: boolean) => (holds ? 'holds' : 'fails');
const number = (value: number) => value.toFixed(2).replace('-', '−');

function screened(one: Screened): string {
  const { id, holds, games, reads, moves, pairs, ruledOut, checked, stopped, full, turned, left } = one;
  return `| ${id} | ${yes(holds)} | ${games} | ${reads} | ${moves} | ${pairs} | ${ruledOut} | ${checked} | ${stopped + full} | ${full} | ${turned} | ${left} |`;
}

function turn({ proposition, name, from, to, holds, confirmed }: Turned): string {
  const again = confirmed === null ? 'not asked' : confirmed ? '**turns**' : 'stands';
  return `| ${proposition} | \`${name}\` | ${from} → ${to} | ${yes(!holds)} → ${yes(holds)} | ${again} |`;
}

function moved(id: string, movers: readonly Mover[]): string {
  const own = movers.filter(({ proposition }) => proposition === id);
  const told = own
    .slice(0, LISTED)
    .map(({ name, effect, error }) => `\`${name}\` ${number(effect)} ± ${number(error)}`);
  return `| ${id} | ${own[0]?.unit ?? ''} | ${own.length} | ${told.join(', ')} |`;
}

function tables(r: SensitivityResult): string[] {
  const sum = (of: (one: Screened) => number) => r.propositions.reduce((total, one) => total + of(one), 0);
  const confirmed = r.turned.filter((one) => one.confirmed);
  const asked = r.turned.filter((one) => one.confirmed !== null);
  return [
    `By rules ${r.rules}. Of ${r.coefficients.all} coefficients ${r.coefficients.movable} can be moved and ${r.coefficients.read} are read in the games of some proposition: ${sum(({ moves }) => moves)} moves of one coefficient one way in one proposition. Mirrored pairs of games with everything moved rule out ${sum(({ ruledOut }) => ruledOut)} of them; ${sum(({ checked }) => checked)} of those were moved alone all the same. Of the rest ${sum(({ stopped, full }) => stopped + full)} were moved alone, and ${sum(({ left }) => left)} were not come to${r.whole ? '' : ' before time ran out'}.`,
    '',
    `**${r.turned.length} verdicts turned at ${r.screened} games a side**; ${asked.length} of them were asked again at ${r.askedAgain}, where ${confirmed.length} turn.`,
    '',
    '| proposition | verdict | by games | coefficients read | moves | pairs | ruled out together | … and checked alone | open, moved alone | … in full | turned | open, not come to |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...r.propositions.map(screened),
    '',
    ...(r.turned.length === 0
      ? []
      : [
          `| proposition | coefficient | moved | verdict at ${r.screened} | at ${r.askedAgain} |`,
          '| --- | --- | --- | --- | --- |',
          ...r.turned.map(turn),
          '',
        ]),
    '| proposition | effect in | found | coefficients that move its first comparison most, by what a fifth more does |',
    '| --- | --- | --- | --- |',
    ...r.propositions.map(({ id }) => moved(id, r.movers)),
  ];
}

const result = JSON.parse(readFileSync(DATA, 'utf8')) as SensitivityResult;
const page = readFileSync(PAGE, 'utf8');
const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
if (from < 0 || to < from) throw new Error(`${PAGE} has lost the marks of its tables.`);
writeFileSync(PAGE, page.slice(0, from) + [BEGIN, '', ...tables(result), '', ''].join('\n') + page.slice(to));
console.log(`Wrote ${PAGE}`);

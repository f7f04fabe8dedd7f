import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parametersPage } from '../scripts/make-parameters';
import { MEASURE_PARAMETERS } from '../shared/measures/parameters';
import { allParameters, PARAMETERS, SECTIONS, type SectionName } from '../shared/rules/parameters';
import { CRISES } from '../shared/rules/parameters/crises';
import { ARMED_CRISES } from '../shared/rules/parameters/crises-arms';
import { CIVIL_CRISES } from '../shared/rules/parameters/crises-civil';
import { driftParameters } from '../shared/rules/parameters/drift';
import { above } from '../shared/rules/parameters/drift/above';
import { agencies } from '../shared/rules/parameters/drift/agencies';
import { between } from '../shared/rules/parameters/drift/between';
import { centre } from '../shared/rules/parameters/drift/centre';
import { ground } from '../shared/rules/parameters/drift/ground';
import { protection } from '../shared/rules/parameters/drift/protection';
import { shaping } from '../shared/rules/parameters/drift/shaping';
import { policyParameters } from '../shared/rules/parameters/policies';
import { common } from '../shared/rules/parameters/policies/common';
import { intervention } from '../shared/rules/parameters/policies/intervention';
import { liberal } from '../shared/rules/parameters/policies/liberal';
import { mercantilist } from '../shared/rules/parameters/policies/mercantilist';
import { sovereign } from '../shared/rules/parameters/policies/sovereign';
import { transformative } from '../shared/rules/parameters/policies/transformative';
import { isTest, readSources } from './sources';

/** The name under which code imports each section. */
const SYMBOLS: Readonly<Record<SectionName, string>> = {
  seats: 'seatParameters',
  policies: 'policyParameters',
  drift: 'driftParameters',
  crises: 'CRISES',
  coalition: 'CoalitionValues',
  leadership: 'LeadershipValues',
  response: 'RESPONSE',
  'measures.weighing': 'WEIGHING',
  'measures.centre': 'CENTRE',
  'measures.plurality': 'PLURALITY',
  'measures.regime': 'REGIME',
  'measures.spectrum': 'SPECTRUM_AT',
  'measures.society': 'SOCIETY',
  'measures.peace': 'PEACE',
  'measures.justice': 'JUSTICE',
  'measures.pluralism': 'PLURALISM',
  'measures.freedom': 'FREEDOM',
  'measures.failure': 'FAILURE',
  'measures.disorder': 'DISORDER',
  'measures.score': 'SCORE',
  'measures.scorePar': 'SCORE_PAR',
  'measures.scoreLiberal': 'SCORE_LIBERAL',
  'measures.scoreTransformative': 'SCORE_TRANSFORMATIVE',
  'measures.scoreMercantilist': 'SCORE_MERCANTILIST',
  'measures.scoreSovereign': 'SCORE_SOVEREIGN',
};

const code = readSources('shared').filter(({ path }) => !isTest(path) && !/parameters/.test(path));

/** Names of rows that some file reads: as `P.name`, or by a name it holds as text where it reads `P[name]`. */
function readRows(symbol: string, names: readonly string[]): Set<string> {
  const read = new Set<string>();
  for (const { text } of code) {
    const imported = new RegExp(`import[^;]*\\b${symbol}\\b(?: as (\\w+))?[^;]*;`).exec(text);
    if (!imported) continue;
    const called = imported[1] ?? symbol;
    const nicknames = [...text.matchAll(new RegExp(`(\\w+)(?: = |: )${called}\\b`, 'g'))].map((m) => m[1]);
    const owners = [called, ...nicknames].join('|');
    const byName = new RegExp(`\\b(?:${owners})\\[`).test(text);
    for (const name of names) {
      const direct = new RegExp(`\\b(?:${owners})\\s*\\.${name}\\b`).test(text);
      if (direct || (byName && text.includes(`'${name}'`))) read.add(name);
    }
  }
  return read;
}

describe('the table of coefficients', () => {
  it('W-5 explains every row: meaning, unit, source, and a value within its plausible range', () => {
    const faults = allParameters().flatMap(({ section, name, parameter: row }) => {
      const wrong: string[] = [];
      if (row.meaning.length < 6 || !/^[A-Z]/.test(row.meaning)) wrong.push('meaning');
      if (row.unit === '') wrong.push('unit');
      if (
        !/^(?:(?:Buzan 1993|Sakwa 2019|Walzer 2013|Walzer 1999|calibrated|judged)(?:; |$))+$/.test(row.source)
      )
        wrong.push(`source ${row.source}`);
      const [low, high] = row.range;
      // A range of one point is a definition, such as where sovereign equality ends.
      if (!(low <= row.value && row.value <= high)) wrong.push(`${row.value} in ${low}…${high}`);
      return wrong.map((what) => `${section}.${name}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  it('W-5 holds every section of measures, and no row that hides another of its name', () => {
    const measures = SECTIONS.filter((s) => s.startsWith('measures.')).map((s) => s.replace('measures.', ''));
    expect(measures.sort()).toEqual(Object.keys(MEASURE_PARAMETERS).sort());
    const rows = (...tables: object[]) => tables.reduce((sum, table) => sum + Object.keys(table).length, 0);
    expect(rows(driftParameters)).toBe(rows(between, ground, above, agencies, centre, protection, shaping));
    const acts = [common, liberal, intervention, transformative, mercantilist, sovereign];
    expect(rows(policyParameters)).toBe(rows(...acts));
    expect(Object.keys(CRISES).length).toBeGreaterThan(rows(ARMED_CRISES, CIVIL_CRISES));
    const twice = Object.keys(ARMED_CRISES).filter((name) => name in CIVIL_CRISES);
    expect(twice).toEqual([]);
  });

  it('W-6 has no dead row: each is read somewhere in the code', () => {
    const dead = SECTIONS.flatMap((section) => {
      const names = Object.keys(PARAMETERS[section]);
      const read = readRows(SYMBOLS[section], names);
      return names.filter((name) => !read.has(name)).map((name) => `${section}.${name}`);
    });
    expect(dead).toEqual([]);
    expect(readRows('CRISES', ['annexRate', 'noSuchRow'])).toEqual(new Set(['annexRate']));
  });

  it('W-7 is what the page of parameters says', () => {
    const page = readFileSync(new URL('../docs/parameters.md', import.meta.url), 'utf8');
    expect(page, 'run npx tsx scripts/make-parameters.ts').toBe(parametersPage());
  });
});

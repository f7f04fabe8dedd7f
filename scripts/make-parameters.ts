/** Writes `docs/parameters.md` from the one table of coefficients: `npx tsx scripts/make-parameters.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Parameter, ParameterSection } from '../shared/rules/parameter';
import { PARAMETERS, SECTIONS, type SectionName } from '../shared/rules/parameters';

/** What each section is for, and where its rows and those who read them live. */
const ABOUT: Readonly<Record<SectionName, string>> = {
  seats: 'Capital, credibility, borrowed repertoires and sponsors. Rows: `shared/rules/parameters/seats.ts`.',
  policies:
    'Sizes of the acts of governments: what each moves from the far end of a scale. Rows: `shared/rules/parameters/policies/`; what they are for: [policies.md](policies.md).',
  drift:
    'Rates of what happens whatever anyone wants. Rows: `shared/rules/parameters/drift/`; what they are for: [drift.md](drift.md).',
  crises:
    'Hazards, harm and endings of crises. Rows: `shared/rules/parameters/crises*.ts`; what they are for: [crises.md](crises.md).',
  coalition:
    'The rule that places states in the seven circles. Rows: `shared/rules/coalition/parameters.ts`; fit and signs: [coalition.md](coalition.md).',
  leadership:
    'When an offer to lead stands. Rows: `shared/rules/coalition/leadership-parameters.ts`; see [coalition.md](coalition.md).',
  response:
    'From the world’s fields to the coalition rule’s inputs; places, persuasion and mandates. Rows: `shared/rules/parameters/response.ts`; see [crises.md](crises.md).',
  'measures.weighing': 'Shares and weights. Measures are told in [measures.md](measures.md).',
  'measures.centre': 'Centralisation.',
  'measures.plurality': 'Plurality of agents.',
  'measures.regime': 'Thresholds of the seven regimes and their stations on the ribbon.',
  'measures.spectrum': 'Thresholds of Watson’s spectrum.',
  'measures.society': 'Societies, circles and levels.',
  'measures.peace': 'The first criterion.',
  'measures.justice': 'The second criterion.',
  'measures.pluralism': 'The third criterion.',
  'measures.freedom': 'The fourth criterion.',
  'measures.failure': 'The three failures.',
  'measures.disorder': 'Disorder.',
  'measures.score': 'What all scores share.',
  'measures.scorePar':
    'Par: what the aims of each order gain, in points of growth, in the hands of random legal players after so many years, long × years / (years + years to half). Printed anew by `npx tsx scripts/par.ts`.',
  'measures.scoreLiberal': 'Weights of the liberal order’s aims.',
  'measures.scoreTransformative': 'Weights of transformative internationalism’s aims.',
  'measures.scoreMercantilist': 'Weights of mercantilist nationalism’s aims.',
  'measures.scoreSovereign': 'Weights of sovereign internationalism’s aims.',
};

const HEAD = `# Parameters

Every coefficient of the model, written by \`npx tsx scripts/make-parameters.ts\` from the tables in the code; a test holds
this page to them. Change a number there, never here. *Source* is where the row's sense comes from; the size of a row is
a judgement unless a fit is told of ([coalition.md](coalition.md)), and *calibrated* means that nothing but the model's
own behaviour speaks for it. *Range* is what could be defended; experiments move a row within it.
`;

/** The page, ending in a line break. */
export function parametersPage(): string {
  const count = SECTIONS.reduce((sum, section) => sum + Object.keys(PARAMETERS[section]).length, 0);
  const sections = SECTIONS.map((section) => sectionText(section, PARAMETERS[section]));
  return `${HEAD}\nThere are ${count} rows in ${SECTIONS.length} sections.\n\n${sections.join('\n')}`;
}

function sectionText(section: SectionName, rows: ParameterSection): string {
  const lines = Object.entries(rows).map(([name, row]) => rowText(name, row));
  return [
    `## ${section}\n`,
    `${ABOUT[section]}\n`,
    '| name | value | unit | meaning | source | range |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function rowText(name: string, { value, unit, meaning, source, range }: Parameter): string {
  const cells = [`\`${name}\``, value, unit, meaning, source, `${range[0]} … ${range[1]}`];
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

const page = fileURLToPath(new URL('../docs/parameters.md', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(page, parametersPage());
  console.log('Wrote docs/parameters.md');
}

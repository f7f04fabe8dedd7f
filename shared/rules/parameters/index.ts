import { MEASURE_PARAMETERS as M } from '../../measures/parameters';
import { LEADERSHIP } from '../coalition/leadership-parameters';
import { COALITION } from '../coalition/parameters';
import type { Parameter, ParameterSection } from '../parameter';
import { CRISES } from './crises';
import { driftParameters } from './drift';
import { policyParameters } from './policies';
import { RESPONSE } from './response';
import { seatParameters } from './seats';

/**
 * The one table of the model's coefficients, by section. Each section is read by the rules of its folder; this gathers
 * them for whoever looks at all of them: an experiment that moves one by name, and `docs/parameters.md`.
 */
export const PARAMETERS = {
  seats: seatParameters,
  policies: policyParameters,
  drift: driftParameters,
  crises: CRISES,
  coalition: COALITION,
  leadership: LEADERSHIP,
  response: RESPONSE,
  'measures.weighing': M.weighing,
  'measures.centre': M.centre,
  'measures.plurality': M.plurality,
  'measures.regime': M.regime,
  'measures.spectrum': M.spectrum,
  'measures.society': M.society,
  'measures.peace': M.peace,
  'measures.justice': M.justice,
  'measures.pluralism': M.pluralism,
  'measures.freedom': M.freedom,
  'measures.failure': M.failure,
  'measures.disorder': M.disorder,
  'measures.score': M.score,
  'measures.scorePar': M.scorePar,
  'measures.scoreLiberal': M.scoreLiberal,
  'measures.scoreTransformative': M.scoreTransformative,
  'measures.scoreMercantilist': M.scoreMercantilist,
  'measures.scoreSovereign': M.scoreSovereign,
} as const satisfies Record<string, ParameterSection>;

export type SectionName = keyof typeof PARAMETERS;

/** Sections in the order in which a reader meets them. */
export const SECTIONS = Object.keys(PARAMETERS) as SectionName[];

/** A coefficient with its place in the table. */
interface NamedParameter {
  section: SectionName;
  /** Unique within its section. */
  name: string;
  /** The row itself, not a copy: to set its `value` is to move the model. */
  parameter: Parameter;
}

/** Every coefficient there is, section by section in the order of the tables. */
export function allParameters(): NamedParameter[] {
  const all: NamedParameter[] = [];
  for (const section of SECTIONS) {
    const rows: ParameterSection = PARAMETERS[section];
    for (const name of Object.keys(rows)) all.push({ section, name, parameter: rows[name] as Parameter });
  }
  return all;
}

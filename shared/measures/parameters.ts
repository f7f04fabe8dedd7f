import type { ParameterSection } from '../world/parameter';
import { DISORDER, FAILURE, FREEDOM, JUSTICE, PEACE, PLURALISM } from './parameters-criteria';
import {
  SCORE,
  SCORE_LIBERAL,
  SCORE_MERCANTILIST,
  SCORE_PAR,
  SCORE_SOVEREIGN,
  SCORE_TRANSFORMATIVE,
} from './parameters-score';
import { CENTRE, PLURALITY, REGIME, SOCIETY, SPECTRUM_AT, WEIGHING } from './parameters-structure';

export * from './parameters-criteria';
export * from './parameters-score';
export * from './parameters-structure';

/** Every section, for the one table of the model’s coefficients. */
export const MEASURE_PARAMETERS = {
  weighing: WEIGHING,
  centre: CENTRE,
  plurality: PLURALITY,
  regime: REGIME,
  spectrum: SPECTRUM_AT,
  society: SOCIETY,
  peace: PEACE,
  justice: JUSTICE,
  pluralism: PLURALISM,
  freedom: FREEDOM,
  failure: FAILURE,
  disorder: DISORDER,
  score: SCORE,
  scorePar: SCORE_PAR,
  scoreLiberal: SCORE_LIBERAL,
  scoreTransformative: SCORE_TRANSFORMATIVE,
  scoreMercantilist: SCORE_MERCANTILIST,
  scoreSovereign: SCORE_SOVEREIGN,
} as const satisfies Record<string, ParameterSection>;

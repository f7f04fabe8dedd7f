import { REGIMES } from '../../measures/reading';
import type { SurveySpec } from './spec';

export { type Finding, LEAST_WON, MOST_AT_AN_END, MOST_WON } from './findings';
export { playSurveyGame, type SurveyGame } from './play';
export { concludeSurvey, type SurveyResult } from './result';
export type { SurveySpec, SurveyStart } from './spec';

/** Turns of a scenario's full length. */
const TURNS = 24;
/** Paces of the scenarios, at which the regimes are played in turn: one for a life, one for an age. */
const PACES = [1, 5];

/**
 * The survey of a rule book: the seven regimes, in which four like powers sit whose orders are handed round, and the
 * scenarios of these ids as they are listed.
 */
export function surveyOf(scenarios: readonly string[], games: number): SurveySpec {
  return {
    games,
    turns: TURNS,
    starts: [
      ...REGIMES.map((id) => ({ id: `regime.${id}`, balanced: true, yearsPerTurn: PACES })),
      ...scenarios.map((id) => ({ id, balanced: false })),
    ],
  };
}

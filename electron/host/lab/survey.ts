import { concludeSurvey, type SurveyResult, surveyOf } from '@shared/lab/survey';
import { scenarioIds } from '@shared/scenarios/catalogue';
import { type CrewOptions, doAll } from './crew';

/** Play so many games over the seven regimes and all scenarios, over all cores: any number of threads tells the same. */
export async function runSurvey(games: number, options: CrewOptions = {}): Promise<SurveyResult> {
  const spec = surveyOf(scenarioIds(), games);
  const numbers = Array.from({ length: games }, (_none, i) => i);
  return concludeSurvey(spec, await doAll({ kind: 'survey', spec }, numbers, options));
}

import type { SurveyResult } from './result';

/** What play must not come to, and whether it did. */
export interface Finding {
  asks:
    | 'measuresMove'
    | 'institutionsMove'
    | 'policiesUsed'
    | 'crisesHappen'
    | 'regimesReached'
    | 'gamesDiffer'
    | 'ordersWin';
  holds: boolean;
  /** The number that decides, where one does: a share 0–1 or a count. */
  value: number;
  /** What is at fault, by name; empty where it holds. */
  amiss: readonly string[];
}

/** Share of turns that numbers may stand at an end of their scale, on average. */
export const MOST_AT_AN_END = 0.2;
/** Share of games over balanced starts that an order may win. */
export const LEAST_WON = 0.15;
export const MOST_WON = 0.4;

const mean = (values: readonly { share: number }[]): number =>
  values.reduce((sum, { share }) => sum + share, 0) / Math.max(1, values.length);

/** Holds what a survey found against the limits. */
export function findingsOf(found: Omit<SurveyResult, 'findings'>): Finding[] {
  const unused = found.policies.filter(({ times }) => times === 0).map(({ id }) => id);
  const absent = found.crises.filter(({ times }) => times === 0).map(({ id }) => id);
  const unreached = found.regimes.filter(({ games }) => games === 0).map(({ id }) => id);
  const odd = found.wins.filter(({ share }) => share < LEAST_WON || share > MOST_WON);
  return [
    ended('measuresMove', found.gauges),
    ended('institutionsMove', found.authority),
    {
      asks: 'policiesUsed',
      holds: unused.length === 0,
      value: found.policies.length - unused.length,
      amiss: unused,
    },
    {
      asks: 'crisesHappen',
      holds: absent.length === 0,
      value: found.crises.length - absent.length,
      amiss: absent,
    },
    {
      asks: 'regimesReached',
      holds: unreached.length === 0,
      value: found.regimes.length - unreached.length,
      amiss: unreached,
    },
    { asks: 'gamesDiffer', holds: found.alike === 0, value: found.alike, amiss: [] },
    {
      asks: 'ordersWin',
      holds: odd.length === 0,
      value: found.wins.length - odd.length,
      amiss: odd.map(({ order }) => order),
    },
  ];
}

/** The mean decides; single numbers beyond the limit are named whatever the mean says. */
function ended(asks: Finding['asks'], all: SurveyResult['gauges']): Finding {
  const value = mean(all);
  const amiss = all.filter(({ share }) => share > MOST_AT_AN_END).map(({ name }) => name);
  return { asks, holds: value <= MOST_AT_AN_END, value, amiss };
}

import { parameter } from '../parameter';

/** When a would-be leader goes through with its offer. Judged: three cases that were all led cannot be fitted. */
export const LEADERSHIP = {
  followingNeed: parameter(
    4,
    "multiples of the leader's own means",
    'Means of those who fight or pay that the least resolved leader asks for before the costliest war',
    'Buzan 1993; judged',
    [2, 8],
  ),
  wideShare: parameter(
    0.67,
    'share',
    'Supporters among those who take a side that a leader of no resolve asks for: the Assembly’s two thirds',
    'Buzan 1993; judged',
    [0.5, 0.8],
  ),
  resolveRelief: parameter(
    0.25,
    'share',
    'Part of that share which a leader of full resolve forgoes',
    'judged',
    [0, 0.8],
  ),
} as const;

type LeadershipName = keyof typeof LEADERSHIP;
export type LeadershipValues = Readonly<Record<LeadershipName, number>>;

/** The values as they stand now: read anew at each call, so that an experiment can move one. */
export function leadershipValues(): LeadershipValues {
  return {
    followingNeed: LEADERSHIP.followingNeed.value,
    wideShare: LEADERSHIP.wideShare.value,
    resolveRelief: LEADERSHIP.resolveRelief.value,
  };
}

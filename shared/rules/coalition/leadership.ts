import type { Circle } from '../../world/circles';
import type { CaseContext, StateInputs } from './inputs';
import { type LeadershipValues, leadershipValues } from './leadership-parameters';

/** What the answers to an offer come to, counted as they come in: those of all states but the leader and the target. */
export class Answers {
  /** By head, as votes are counted: a small state's yes is worth a great one's. */
  private supporters = 0;
  private opponents = 0;
  /** What those who fight or pay bring: force and wealth alike, so that moving from paying to fighting never counts less. */
  means = 0;

  /** One more: where a state would stand, and the force and wealth that it could bring, 0–10 each. */
  add(circle: Circle, force: number, wealth: number): void {
    if (circle === 'lead' || circle === 'fight' || circle === 'pay') {
      this.supporters++;
      this.means += force + wealth;
    } else if (circle === 'support') this.supporters++;
    else if (circle === 'oppose' || circle === 'resist') this.opponents++;
  }

  /** 0–1: supporters among all who take a side; nothing where no one does. */
  get breadth(): number {
    const sides = this.supporters + this.opponents;
    return sides > 0 ? this.supporters / sides : 0;
  }
}

/**
 * `stands`: it leads, and fights. `scaled`: it leads by means short of force. `withdrawn`: it does not lead, and
 * someone else may, or no one.
 */
export type OfferOutcome = 'stands' | 'scaled' | 'withdrawn';

type OfferReason = 'followed' | 'notFollowed' | 'widelySupported' | 'narrowlySupported' | 'noForce';

export interface OfferVerdict {
  outcome: OfferOutcome;
  /** In the order in which they were weighed. */
  reasons: { reason: OfferReason; has: number; needs: number }[];
  /** 0–1: how much the leader wants it whoever follows. */
  resolve: number;
  /** Means of those who fight or pay, in multiples of the leader's own. */
  following: number;
  /** 0–1: supporters among all who take a side; nothing where no one does. */
  breadth: number;
}

/**
 * Conditional leadership: in 1991 the United States was willing to lead only if followed, and to fight only if
 * given wide support (Buzan 1993). So an offer is held against the answers to it:
 *
 * - followed: those who fight or pay bring enough beside the leader's own means, the more the dearer the war and
 *   the less the leader's own resolve;
 * - wide support: supporters outweigh opponents by head, neutrals aside.
 *
 * Not followed, it withdraws (Walzer 2013: no assigned agent); followed but not widely supported, it leads without
 * force. An answer that moves inward never makes the verdict worse.
 *
 * Pure.
 */
export function weighOffer(
  leader: StateInputs,
  context: CaseContext,
  answers: Answers,
  values: LeadershipValues = leadershipValues(),
): OfferVerdict {
  const resolve = resolveOf(leader);
  const own = leader.force + leader.wealth;
  const following = own > 0 ? answers.means / own : 0;
  const { breadth } = answers;
  const verdict = { resolve, following, breadth };

  const needsFollowing = values.followingNeed * (1 - resolve) * (context.cost / 10);
  // Even the resolute do not lead where nobody comes along.
  const isFollowed = own > 0 && following > 0 && following >= needsFollowing;
  const first = {
    reason: isFollowed ? ('followed' as const) : ('notFollowed' as const),
    has: following,
    needs: needsFollowing,
  };
  if (!isFollowed) return { outcome: 'withdrawn', reasons: [first], ...verdict };

  const needsBreadth = values.wideShare * (1 - values.resolveRelief * resolve);
  const isWide = breadth >= needsBreadth;
  const second = {
    reason: isWide ? ('widelySupported' as const) : ('narrowlySupported' as const),
    has: breadth,
    needs: needsBreadth,
  };
  if (isWide && !(leader.force > 0)) {
    const third = { reason: 'noForce' as const, has: leader.force, needs: 0 };
    return { outcome: 'scaled', reasons: [first, second, third], ...verdict };
  }
  return { outcome: isWide ? 'stands' : 'scaled', reasons: [first, second], ...verdict };
}

/** Mean of what the leader has at risk and of its public's mood, on one scale from nothing to one. */
function resolveOf(leader: StateInputs): number {
  return (leader.stake + (leader.opinion + 5)) / 20;
}

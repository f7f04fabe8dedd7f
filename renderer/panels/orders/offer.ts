import { type PolicyCard, policyCards } from '@shared/views/policies';
import type { LegalOrder } from '@shared/views/seen';

/** A policy and the ways in which it could be ordered now. */
export interface Offer {
  card: PolicyCard;
  legal: readonly LegalOrder[];
  native: boolean;
  /** At least one way is within what is left of the capital. */
  affordable: boolean;
  /** Cheapest and dearest way; 0 where there is none. */
  least: number;
  most: number;
}

/** Every policy: what can be done and paid first, then what can be done, then the rest; each in the rules' order. */
export function offersOf(legal: readonly LegalOrder[], left: number): Offer[] {
  const offers = policyCards().map((card): Offer => {
    const ways = legal.filter(({ order }) => order.policy === card.id);
    const costs = ways.map(({ cost }) => cost);
    const least = costs.length > 0 ? Math.min(...costs) : 0;
    return {
      card,
      legal: ways,
      native: ways.some(({ native }) => native),
      affordable: ways.length > 0 && least <= left,
      least,
      most: costs.length > 0 ? Math.max(...costs) : 0,
    };
  });
  const rank = (one: Offer) => (one.affordable ? (one.native ? 0 : 1) : one.legal.length > 0 ? 2 : 3);
  return offers.sort((a, b) => rank(a) - rank(b));
}

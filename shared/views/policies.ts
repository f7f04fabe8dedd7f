import type { Token } from '../rules/effect';
import { POLICIES } from '../rules/policies';
import type { OrderId, Storey } from '../world/ids';

/** A policy as a player reads of it; what it does stays with the rules. */
export interface PolicyCard {
  id: string;
  title: Token;
  text: Token;
  native: OrderId;
  storey: Storey;
  source: string;
}

/** Every policy of these rules, in the order of their list. */
export function policyCards(): readonly PolicyCard[] {
  return POLICIES.map(({ id, title, text, native, storey, source }) => ({
    id,
    title,
    text,
    native,
    storey,
    source,
  }));
}

import type { Domain, Institution } from '../../world/institution';
import type { Lookups } from '../../world/lookups';
import type { FieldRef } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { refs, share } from './weigh';

/** Bodies of the top storey that stand between a world and a kind of crisis. */

/** Institutions that work in one of these domains. */
export function bodiesFor(look: Lookups, ...domains: readonly Domain[]): Institution[] {
  return look.institutions.filter((body) => domains.includes(body.domain));
}

/** How far the best of these bodies could step in, 0–1: its authority, and means of enforcement behind it. */
export function strongest(bodies: readonly Institution[]): number {
  let best = 0;
  for (const body of bodies) {
    best = Math.max(best, share(body.authority) * share((body.authority + body.enforcement) / 2));
  }
  return best;
}

/** How far the best of these bodies is heard, 0–1, where what it needs is authority alone. */
export function heard(bodies: readonly Institution[]): number {
  let best = 0;
  for (const body of bodies) best = Math.max(best, share(body.authority));
  return best;
}

/** Names of the fields that these readings ask for. */
export function bodyRefs(bodies: readonly Institution[]): FieldRef[] {
  return bodies.flatMap((body) => refs('institution', body.id, 'authority'));
}

/** Use builds: bodies gain or lose authority by what became of a crisis in their domain. */
export function credited(bodies: readonly Institution[], points: number, because: Because): Effect[] {
  return bodies.map((body) => add('institution', body.id, 'authority', points, because));
}

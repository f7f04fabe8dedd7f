import type { StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import type { State } from '../../world/state';
import { agenciesOf, atHand, enforces } from '../drift/agencies';
import { CRISES as P } from '../parameters/crises';
import type { RuleContext } from '../rule';
import { capability, share } from './weigh';

/**
 * What bodies of states do for a member that a neighbour could take (Walzer 2013): a union keeps the peace among its
 * members and stands by each against others, the tighter it is the more, and a council of all with a force of its own
 * sends it to whoever belongs. One failing, another may hold. No writing.
 */
export interface Collective {
  /** How far a union keeps two states from taking each other, 0–1; 0 where no union has both. */
  peace(one: StateId, other: StateId): number;
  /** Capability that the unions of one state would bring to its side against another that is in none of them. */
  guards(weak: StateId, strong: StateId): number;
  /** The chance that a force of the world's own is there in time, 0–1. */
  police(weak: State): number;
}

/** What unions and councils of this world do; asked once for all pairs of a turn. */
export function collectiveOf(ctx: RuleContext): Collective {
  const { look } = ctx;
  const unions = look.institutions.filter((body) => body.domain === 'regional' && body.scope === 'regional');
  const forces = agenciesOf(ctx, ['security'], enforces);
  return {
    peace(one, other) {
      let most = 0;
      for (const union of unions) most = Math.max(most, Math.min(bound(union, one), bound(union, other)));
      return most;
    },
    guards(weak, strong) {
      let brought = 0;
      for (const union of unions) {
        const own = bound(union, weak);
        if (own <= 0 || union.members[strong] !== undefined) continue;
        for (const friend of look.standing) {
          // Members come as far as the one in need and they themselves belong.
          if (friend.id !== weak) brought += capability(friend) * Math.min(own, bound(union, friend.id));
        }
      }
      return brought * P.annexGuard.value;
    },
    police: (weak) => P.annexPolice.value * atHand(forces, weak),
  };
}

/** How firmly a union binds a member, 0–1: as deep as it is in, as far as the union is obeyed. */
function bound({ members, authority }: Institution, id: StateId): number {
  return share(members[id] ?? 0) * share(authority);
}

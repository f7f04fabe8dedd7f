import { oddsOfReform } from '../rules/policies/reformInstitution';
import { powerOfMembers, statusGap } from '../rules/reach';
import type { Target } from '../rules/rule';
import type { World } from '../world/world';
import type { Limits } from './chooseOrders';
import type { Stakes } from './stakes';

/** Gap of status, in per cent points, that a government puts up with: hardly any body mirrors power to the point. */
const BORNE = 5;
/** What a point of the gap beyond that is worth to whoever sees no other way, in points of score. */
const RESENTED = 0.2;
/** Ways to break with a body, and how far each answers the grievance: to leave it for good, or to press it by purse. */
const BREAKS: Readonly<Record<string, number>> = { exitInstitution: 1, withholdDues: 0.5 };

/**
 * What a government with less say than weight in a body sees in breaking with it (Sakwa 2019: revisionism): the more
 * the wider the gap, the less the body is believed in and the less its own order owns it. As long as it may hope to
 * change how the body is run it has the less reason to, and that hope is what keeps neo-revisionism from being more.
 * Of its limits, `barred` names what it cannot do, and who is `hopeless` never asks what it could reform.
 */
export function grievance(
  world: World,
  { seat, own }: Stakes,
  policy: string,
  target: Target,
  { barred, hopeless }: Limits = {},
): number {
  const answers = BREAKS[policy];
  const body = answers === undefined ? undefined : world.institutions[target.id];
  if (answers === undefined || !body) return 0;
  const beyond = statusGap(world, body, own.id, powerOfMembers(world, body)) - BORNE;
  if (beyond <= 0) return 0;
  const alien = 1 - body.ownership[seat.order] / 100;
  const doubt = 1 - body.legitimacy / 100;
  const hope = hopeless || barred?.has('reformInstitution') ? 0 : oddsOfReform(world, body);
  return RESENTED * answers * beyond * alien * doubt * (1 - hope);
}

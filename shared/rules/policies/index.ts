import type { Token } from '../effect';
import type { Policy } from '../rule';
import { arm } from './arm';
import { backPopulists } from './backPopulists';
import { bilateralDeal } from './bilateralDeal';
import { buyElites } from './buyElites';
import { campaign } from './campaign';
import { decarbonise } from './decarbonise';
import { deepenInstitution } from './deepenInstitution';
import { exitInstitution } from './exitInstitution';
import { foundAlternative } from './foundAlternative';
import { foundInstitution } from './foundInstitution';
import { foundUnion } from './foundUnion';
import { fundRights } from './fundRights';
import { grantAutonomy } from './grantAutonomy';
import { intervene } from './intervene';
import { linkMovements } from './linkMovements';
import { mediate } from './mediate';
import { openChannel } from './openChannel';
import { openDoors } from './openDoors';
import { openTrade } from './openTrade';
import { partnership } from './partnership';
import { promoteDemocracy } from './promoteDemocracy';
import { raiseMovement } from './raiseMovement';
import { recognise } from './recognise';
import { redistribute } from './redistribute';
import { reformInstitution } from './reformInstitution';
import { sanction } from './sanction';
import { solidarity } from './solidarity';
import { steadySociety } from './steadySociety';
import { strike } from './strike';
import { tariff } from './tariff';
import { threaten } from './threaten';
import { upholdLaw } from './upholdLaw';
import { veto } from './veto';
import { withholdDues } from './withholdDues';

/** Every policy, by the order to which it is native. Adding one means adding its file here and its words. */
export const POLICIES: readonly Policy[] = [
  // liberal
  deepenInstitution,
  foundInstitution,
  fundRights,
  intervene,
  openTrade,
  promoteDemocracy,
  sanction,
  upholdLaw,
  // transformative
  campaign,
  decarbonise,
  linkMovements,
  openDoors,
  raiseMovement,
  redistribute,
  solidarity,
  strike,
  // mercantilist
  arm,
  backPopulists,
  bilateralDeal,
  buyElites,
  exitInstitution,
  tariff,
  threaten,
  withholdDues,
  // sovereign
  foundAlternative,
  foundUnion,
  grantAutonomy,
  mediate,
  openChannel,
  partnership,
  recognise,
  reformInstitution,
  steadySociety,
  veto,
];

const byId = new Map(POLICIES.map((policy) => [policy.id, policy]));

/** The policy of this id; undefined for one that these rules do not know. */
export function policyById(id: string): Policy | undefined {
  return byId.get(id);
}

/** Titles and sources of the policies by the ids that causes name, as in `policy.sanction`. */
export const RULE_TITLES: Readonly<Record<string, { title: Token; source: string }>> = Object.fromEntries(
  POLICIES.map((policy) => [`policy.${policy.id}`, { title: policy.title, source: policy.source }]),
);

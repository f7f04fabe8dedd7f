import type { Token } from '../effect';
import type { Drift } from '../rule';
import { alliances } from './alliances';
import { appeals } from './appeals';
import { balanceOfPower } from './balanceOfPower';
import { caprice } from './caprice';
import { circles } from './circles';
import { civilSociety } from './civilSociety';
import { climate } from './climate';
import { comingAndGoing } from './comingAndGoing';
import { contact } from './contact';
import { corporations } from './corporations';
import { domesticLife } from './domesticLife';
import { empire } from './empire';
import { example } from './example';
import { federation } from './federation';
import { groundFloor } from './groundFloor';
import { growth } from './growth';
import { leanings } from './leanings';
import { legacy } from './legacy';
import { marketRules } from './marketRules';
import { members } from './members';
import { orderStanding } from './orderStanding';
import { outflanking } from './outflanking';
import { pacts } from './pacts';
import { peacekeeping } from './peacekeeping';
import { policing } from './policing';
import { protection } from './protection';
import { radicalisation } from './radicalisation';
import { restraint } from './restraint';
import { ruleOverOthers } from './ruleOverOthers';
import { securityDilemma } from './securityDilemma';
import { sentiments } from './sentiments';
import { shaping } from './shaping';
import { sharing } from './sharing';
import { standard } from './standard';
import { subjection } from './subjection';
import { supremacy } from './supremacy';
import { unions } from './unions';
import { universality } from './universality';
import { useBuilds } from './useBuilds';
import { victory } from './victory';

/** Every structural drift. All read the same world, so their order in this list decides nothing. */
export const DRIFTS: readonly Drift[] = [
  // between states
  securityDilemma,
  balanceOfPower,
  contact,
  sentiments,
  pacts,
  alliances,
  shaping,
  standard,
  ruleOverOthers,
  // one centre over many
  protection,
  victory,
  subjection,
  empire,
  federation,
  members,
  policing,
  caprice,
  legacy,
  unions,
  example,
  // many agencies side by side
  sharing,
  appeals,
  peacekeeping,
  marketRules,
  // inside states and on the ground floor
  growth,
  domesticLife,
  groundFloor,
  civilSociety,
  leanings,
  comingAndGoing,
  corporations,
  climate,
  // the top storey and the orders
  circles,
  useBuilds,
  supremacy,
  outflanking,
  universality,
  radicalisation,
  orderStanding,
  restraint,
];

/** Titles and sources of the drifts by the ids that causes name, as in `drift.securityDilemma`. */
export const RULE_TITLES: Readonly<Record<string, { title: Token; source: string }>> = Object.fromEntries(
  DRIFTS.map((drift) => [`drift.${drift.id}`, { title: drift.title, source: drift.source }]),
);

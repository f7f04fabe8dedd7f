import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { FieldRef } from '../../world/world';
import { centralisation } from '../centralisation';
import { clamp } from '../curves';
import { concentration, effectiveOrders, ownershipOfTop } from '../order';
import { SCORE_SOVEREIGN as S } from '../parameters';
import { equalsMatrix, recognisedShare } from '../recognition';
import type { Survey } from '../survey';
import type { Aim } from './aim';
import { ownRef } from './common';

const CHARTER = ['sovereignty', 'territoriality', 'internationalLaw'] as const;
const CHARTER_REFS: readonly FieldRef[] = CHARTER.map((name) => ref('system', 'system', `primary.${name}`));
const SUPREMACY: FieldRef = ref('order', 'liberal', 'supremacy');

/**
 * Autonomy, recognition, plural institutions and the charter's principles hold, and there is no hegemon
 * (Sakwa 2019): sovereign equality under institutions that belong to all.
 */
export function sovereignAims(from: Survey, i: number): Aim[] {
  const { world } = from;
  const recognised = recognisedShare(from, equalsMatrix(from));
  let mean = 0;
  for (let k = 0; k < from.n; k++) mean += (from.people[k] as number) * (recognised[k] as number);
  const charter = CHARTER.reduce((sum, name) => sum + world.system.primary[name] / CHARTER.length, 0);
  const owned = ownershipOfTop(from);
  const claimed = owned.liberal + owned.transformative + owned.mercantilist + owned.sovereign;
  const plural = (100 - claimed + (100 * (effectiveOrders(from) - 1)) / 3) / 2;
  const unequal = Math.max(S.concentrationFull.value * concentration(from), centralisation(from).bound);
  let supremacy = 0;
  for (const one of [
    world.orders.liberal,
    world.orders.transformative,
    world.orders.mercantilist,
    world.orders.sovereign,
  ])
    supremacy = Math.max(supremacy, one.supremacy);
  return [
    {
      key: 'score.sovereign.autonomy',
      level: freeOfDebt(from, i),
      weight: S.autonomy.value,
      kind: 'level',
      from: [...ownRef(from, i, 'autonomy'), ...ownRef(from, i, 'debt')],
    },
    {
      key: 'score.sovereign.recognition',
      level: 50 * mean + 50 * (recognised[i] ?? 0),
      weight: S.recognition.value,
      kind: 'level',
      from: ownRef(from, i, 'commitment'),
    },
    {
      key: 'score.sovereign.plural',
      level: clamp(plural),
      weight: S.plural.value,
      kind: 'level',
      from: institutionRefs(from),
    },
    {
      key: 'score.sovereign.charter',
      level: charter,
      weight: S.charter.value,
      kind: 'level',
      from: CHARTER_REFS,
    },
    {
      key: 'score.sovereign.noHegemon',
      level: clamp(100 - (unequal + supremacy) / 2),
      weight: S.noHegemon.value,
      kind: 'level',
      from: [SUPREMACY],
    },
    {
      key: 'score.sovereign.voice',
      level: voice(from, i),
      weight: S.voice.value,
      kind: 'level',
      from: institutionRefs(from),
    },
  ];
}

/** Autonomy as far as foreign debt leaves it, half the seat’s own and half mankind’s, 0–100. */
function freeOfDebt(from: Survey, i: number): number {
  const left = (state: State | undefined) => (state ? state.autonomy * (1 - state.debt / 100) : 0);
  let mankind = 0;
  for (let k = 0; k < from.n; k++) mankind += (from.people[k] as number) * left(from.states[k]);
  return (left(from.states[i]) + mankind) / 2;
}

/** Votes and offices measured against power, 0–100: 50 where a state has just what its power would give. */
function voice(from: Survey, i: number): number {
  const power = from.power[i] ?? 0;
  const status = from.top.status[i] ?? 0;
  return power + status > 0 ? (100 * status) / (power + status) : 0;
}

function institutionRefs(from: Survey): FieldRef[] {
  const { institutions, working } = from.top;
  let best = -1;
  for (let k = 0; k < institutions.length; k++)
    if (
      institutions[k]?.scope === 'global' &&
      (best < 0 || (working[k] as number) > (working[best] as number))
    )
      best = k;
  const one = institutions[best];
  return one ? [ref('institution', one.id, 'ownership.liberal')] : [];
}

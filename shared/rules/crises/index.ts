import type { Circle } from '../../world/circles';
import type { Token } from '../effect';
import type { CrisisKind } from '../rule';
import { annexation } from './annexation';
import { climateDisaster } from './climateDisaster';
import { colourRevolution } from './colourRevolution';
import { cyberAttack } from './cyberAttack';
import { ethnicCleansing } from './ethnicCleansing';
import { financialCrash } from './financialCrash';
import { institutionExit } from './institutionExit';
import { pandemic } from './pandemic';
import { populistLandslide } from './populistLandslide';
import { proliferation } from './proliferation';
import { secession } from './secession';
import { standOff } from './standOff';
import { stateCollapse } from './stateCollapse';
import { terror } from './terror';
import { tradeWar } from './tradeWar';

/** Every kind of crisis, in a fixed order: adding one means adding a file, its test and its line here. */
export const CRISIS_KINDS: readonly CrisisKind[] = [
  annexation,
  ethnicCleansing,
  financialCrash,
  institutionExit,
  populistLandslide,
  proliferation,
  secession,
  stateCollapse,
  colourRevolution,
  terror,
  tradeWar,
  standOff,
  cyberAttack,
  climateDisaster,
  pandemic,
];

const byId: Readonly<Record<string, CrisisKind>> = Object.fromEntries(
  CRISIS_KINDS.map((kind) => [kind.id, kind]),
);

/** The kind of a crisis; undefined for one that these rules do not know. */
export function crisisKind(id: string): CrisisKind | undefined {
  return byId[id];
}

/** What a circle means in this kind of crisis: to fight in a crash is to lend from one's own purse. */
export function circleGloss(kind: string, circle: Circle): Token {
  return { key: `crisis.${kind}.circle.${circle}` };
}

/** Moments of a crisis that change numbers, as they end the ids of rules: `crisis.annexation.breaks`. */
export const CRISIS_MOMENTS = ['breaks', 'harm', 'resolve', 'settles'] as const;

const RESPONSE_RULES: readonly { id: string; source: string }[] = [
  { id: 'response.coalition', source: 'Buzan 1993' },
  { id: 'response.diplomacy', source: 'Buzan 1993' },
  { id: 'response.sidePayment', source: 'Buzan 1993' },
  { id: 'response.debtRelief', source: 'Walzer 2013' },
  { id: 'response.mandate', source: 'Buzan 1993; Sakwa 2019' },
  { id: 'response.centre', source: 'Walzer 2013' },
];

/** Title and source of every rule of crises and responses, for "why?". */
export const CRISIS_RULE_TITLES: Readonly<Record<string, { title: Token; source: string }>> =
  Object.fromEntries([
    ...CRISIS_KINDS.flatMap((kind) =>
      CRISIS_MOMENTS.map((moment) => {
        const id = `crisis.${kind.id}.${moment}`;
        return [id, { title: { key: `${id}.title` }, source: kind.source }];
      }),
    ),
    ...RESPONSE_RULES.map(({ id, source }) => [id, { title: { key: `${id}.title` }, source }]),
  ]);

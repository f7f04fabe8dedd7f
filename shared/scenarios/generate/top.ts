import type { OrderId, StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import type { Order } from '../../world/order';
import type { State } from '../../world/state';
import type { System } from '../../world/system';
import { CAST } from './cast';
import { type Draw, drawing } from './draw';

/** An oath of a few neighbours, and in most worlds a toll union: the whole top storey of an immature anarchy. */
export function makeInstitutions(
  seed: number,
  states: Readonly<Record<string, State>>,
): Record<string, Institution> {
  const draw = drawing(seed, 'institutions');
  const league = body(draw, states, 'orl', {
    id: 'oath',
    name: 'Oath of the Western Cities',
    label: 'Western Oath',
    region: 'westermain',
  });
  if (!draw.happens(0.6)) return { [league.id]: league };
  const tolls = body(draw, states, 'sar', {
    id: 'tolls',
    name: 'Toll Union of Tahresh',
    label: 'Toll Union',
    region: 'tahresh',
  });
  return { [league.id]: league, [tolls.id]: tolls };
}

type Head = Pick<Institution, 'id' | 'name' | 'label' | 'region'>;

function body(
  draw: Draw,
  states: Readonly<Record<string, State>>,
  founder: StateId,
  head: Head,
): Institution {
  const around = draw.shuffled(states[founder]?.borders ?? []);
  const ids = [founder, ...around.slice(0, 3)].sort((a, b) => (a < b ? -1 : 1));
  const members: Record<StateId, number> = {};
  const votes: Record<StateId, number> = {};
  for (const id of ids) {
    members[id] = draw.between(14, 34);
    votes[id] = Math.round(1000 / ids.length) / 10;
  }
  return {
    ...head,
    domain: 'regional',
    scope: 'regional',
    decision: 'consensus',
    members,
    votes,
    offices: {},
    vetoes: [],
    authority: draw.between(6, 14),
    legitimacy: draw.between(22, 40),
    independence: draw.between(8, 20),
    enforcement: draw.between(0, 4),
    ownership: { liberal: 12, transformative: 2, mercantilist: 14, sovereign: 16 },
    founder: null,
  };
}

/** Ideas more than orders yet: none has the reach to be fought for. */
export function makeOrders(states: Readonly<Record<string, State>>): Record<OrderId, Order> {
  return {
    liberal: {
      id: 'liberal',
      universality: 14,
      supremacy: 6,
      legitimacy: 30,
      power: powerOf('liberal', states),
      tracks: {
        endOfHistory: 0,
        rightsMaximalism: 0,
        intervention: 4,
        disembedding: 6,
        culturalLiberalism: 0,
      },
    },
    transformative: {
      id: 'transformative',
      universality: 18,
      supremacy: 10,
      legitimacy: 28,
      power: powerOf('transformative', states),
      tracks: { vanguard: 12 },
    },
    mercantilist: {
      id: 'mercantilist',
      universality: 6,
      supremacy: 16,
      legitimacy: 22,
      power: powerOf('mercantilist', states),
      tracks: { beggarNeighbour: 34 },
    },
    sovereign: {
      id: 'sovereign',
      universality: 16,
      supremacy: 8,
      legitimacy: 34,
      power: powerOf('sovereign', states),
      tracks: { shelter: 20 },
    },
  };
}

/** Share of the world's armed power that an order guides, per cent; force is a root, so its square is the share. */
function powerOf(order: OrderId, states: Readonly<Record<string, State>>): number {
  let guided = 0;
  let all = 0;
  for (const { id } of CAST) {
    const state = states[id];
    if (!state) continue;
    const share = state.force * state.force;
    guided += (share * state.mix[order]) / 100;
    all += share;
  }
  return Math.round((guided / all) * 1000) / 10;
}

/** War is the strongest institution that there is; sovereignty is a boast. */
export const SYSTEM_OF_ANARCHY: System = {
  interactionCapacity: 20,
  warming: 0,
  worldSociety: 6,
  primary: {
    sovereignty: 14,
    territoriality: 20,
    balanceOfPower: 34,
    war: 82,
    internationalLaw: 6,
    diplomacy: 20,
    nationalism: 14,
  },
  defaultRecognition: 'none',
  centre: { state: null, hold: 0, disposition: 50 },
};

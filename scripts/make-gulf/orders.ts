/** The four orders and the system at the end of the Cold War, judged after Sakwa 2019 and Buzan 1993. */
import type { OrderId } from '../../shared/world/ids';
import type { Order } from '../../shared/world/order';
import type { System } from '../../shared/world/system';

export const ORDERS_OF_1990: Record<OrderId, Order> = {
  // At its height: no alternative in sight, and the claim to be order itself only just being made.
  liberal: {
    id: 'liberal',
    universality: 66,
    supremacy: 42,
    legitimacy: 68,
    power: 74,
    tracks: {
      endOfHistory: 38,
      rightsMaximalism: 22,
      intervention: 20,
      disembedding: 40,
      culturalLiberalism: 22,
    },
  },
  // A superpower's order that turns from rivalry to a transformation of politics as such, while its base gives way.
  transformative: {
    id: 'transformative',
    universality: 48,
    supremacy: 14,
    legitimacy: 50,
    power: 44,
    tracks: { vanguard: 26 },
  },
  // Present in trade, not yet a banner.
  mercantilist: {
    id: 'mercantilist',
    universality: 12,
    supremacy: 16,
    legitimacy: 28,
    power: 36,
    tracks: { beggarNeighbour: 24 },
  },
  // The charter's letter, held by China, the non-aligned and most small states; without a great power's lead.
  sovereign: {
    id: 'sovereign',
    universality: 46,
    supremacy: 8,
    legitimacy: 58,
    power: 38,
    tracks: { shelter: 34 },
  },
};

export const SYSTEM_OF_1990: System = {
  interactionCapacity: 62,
  warming: 20,
  worldSociety: 30,
  primary: {
    sovereignty: 74,
    territoriality: 72,
    balanceOfPower: 50,
    war: 38,
    internationalLaw: 52,
    diplomacy: 68,
    nationalism: 64,
  },
  defaultRecognition: 'equal',
  centre: { state: null, hold: 0, disposition: 50 },
};

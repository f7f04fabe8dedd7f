import type { OrderId } from '../../world/ids';
import type { Seat } from '../../world/order';
import type { Survey } from '../survey';
import type { Aim } from './aim';
import { liberalAims } from './liberal';
import { mercantilistAims } from './mercantilist';
import { sovereignAims } from './sovereign';
import { transformativeAims } from './transformative';

/** The aims of an order as they stand for this seat; their weights sum to 1. */
export function aimsOf(from: Survey, seat: Seat, order: OrderId): Aim[] {
  const i = from.indexOf.get(seat.state) ?? -1;
  switch (order) {
    case 'liberal':
      return liberalAims(from, i);
    case 'transformative':
      return transformativeAims(from, i);
    case 'mercantilist':
      return mercantilistAims(from, i);
    case 'sovereign':
      return sovereignAims(from, i);
  }
}

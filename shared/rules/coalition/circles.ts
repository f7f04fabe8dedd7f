import { CIRCLES, type Circle } from '../../world/circles';

export { CIRCLES, type Circle };

/** Place of a circle counted from the centre: lead is 1, resist is 7 (Buzan 1993). */
export function circleNumber(circle: Circle): number {
  return CIRCLES.indexOf(circle) + 1;
}

import { overlaps, type Rect } from './layout/geometry';
import { type Gathered, type More, moreOf, numbersOf } from './picture/more';
import type { Picture } from './picture/types';

type Hear = (more: readonly More[]) => void;

/** Tells what goes without a name, once each time that changes. */
export function teller() {
  const hearers = new Set<Hear>();
  let seen: Picture | null = null;
  let seenLeft: readonly Gathered[] = [];
  let known: readonly More[] = [];
  let now: readonly More[] = [];
  let key = '[]';
  return {
    /**
     * `plate` is where something that is pointed out is told of: what it covers is not to stand before it. `left` are the
     * numbers of the moment that have no plate.
     */
    tell(picture: Picture, plate: Rect | null, left: readonly Gathered[]): void {
      if (picture !== seen || left !== seenLeft) known = [...moreOf(picture), ...numbersOf(picture, left)];
      seen = picture;
      seenLeft = left;
      const next = known.map((one) => ({ ...one, covered: plate !== null && overlaps(plate, roomOf(one)) }));
      const text = JSON.stringify(next);
      if (text === key) return;
      key = text;
      now = next;
      for (const hear of hearers) hear(now);
    },
    join(hear: Hear): () => void {
      hearers.add(hear);
      hear(now);
      return () => void hearers.delete(hear);
    },
  };
}

/** About the room that “+12 more” takes. */
const roomOf = ({ x, y, size }: More): Rect => ({ x, y: y - size, w: size * 8, h: size * 2 });

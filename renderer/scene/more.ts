import { type More, moreOf } from './picture/more';
import type { Picture } from './picture/types';

type Hear = (more: readonly More[]) => void;

/** Tells what goes without a name, once each time that changes. */
export function teller() {
  const hearers = new Set<Hear>();
  let seen: Picture | null = null;
  let now: readonly More[] = [];
  let key = '[]';
  return {
    tell(picture: Picture): void {
      if (picture === seen) return;
      seen = picture;
      const next = moreOf(picture);
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

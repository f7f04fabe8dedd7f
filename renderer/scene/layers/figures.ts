import { rounded, signed } from '../../text/numbers';
import type { Tick } from '../film/types';

const said = new WeakMap<Tick, { now: number; text: string }>();
/**
 * “−78 → −71”: how far it has come and where it will end; written anew only when the number has moved on. What does not
 * come to a whole point is told by how much it changes, “28  +0.4”.
 */
export function figures(now: number, tick: Tick): string {
  // No minus before a zero.
  const whole = Math.round(now) + 0;
  const last = said.get(tick);
  if (last?.now === whole) return last.text;
  const text = written(rounded(whole), tick);
  said.set(tick, { now: whole, text });
  return text;
}

function written(now: string, { before, after }: Tick): string {
  const end = rounded(Math.round(after) + 0);
  if (rounded(Math.round(before) + 0) === end) return `${now}  ${signed(after - before)}`;
  return now === end ? now : `${now} → ${end}`;
}

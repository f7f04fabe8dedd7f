import { byText } from '../world/lookups';
import { type Group, type Slot, slotIn } from './slots';

/** A share moved only because the shares of a whole must add up. Thousandths. */
export interface ShareChange {
  slot: Slot;
  before: number;
  after: number;
}

const WHOLE = 100_000;

/**
 * What it takes to make the shares of a group add up to 100 again; `ownership` to 100 at most, the rest belonging to
 * all (Sakwa 2019). `stored` is the record as it stands, `results` and `assigned` what this phase made of its entries.
 */
export function rescaled(
  group: Group,
  stored: Readonly<Record<string, number>>,
  results: ReadonlyMap<Slot, number>,
  assigned: ReadonlyMap<Slot, unknown>,
): ShareChange[] {
  const now: ShareChange[] = [];
  let sum = 0;
  const take = (slot: Slot, before: number): void => {
    now.push({ slot, before, after: before });
    sum += before;
  };
  for (const name of Object.keys(stored)) {
    const slot = slotIn(group, name);
    const result = results.get(slot);
    const set = assigned.get(slot);
    if (result !== undefined) take(slot, result);
    else if (!assigned.has(slot)) take(slot, Math.round((stored[name] ?? 0) * 1000));
    else if (typeof set === 'number') take(slot, Math.round(set * 1000));
  }
  for (const slot of group.slots.values()) {
    if (stored[slot.tail] !== undefined) continue;
    const fresh = results.get(slot) ?? assigned.get(slot);
    if (typeof fresh !== 'number') continue;
    take(slot, results.has(slot) ? fresh : Math.round(fresh * 1000));
  }
  if (sum === WHOLE || sum <= 0 || (group.head === 'ownership' && sum < WHOLE)) return [];
  now.sort((a, b) => byText(a.slot.tail, b.slot.tail));
  let left = WHOLE;
  let largest: ShareChange | undefined;
  for (const share of now) {
    share.after = Math.floor((share.before * WHOLE) / sum);
    left -= share.after;
    if (!largest || share.after > largest.after) largest = share;
  }
  if (largest) largest.after += left;
  return now.filter((s) => s.before !== s.after);
}

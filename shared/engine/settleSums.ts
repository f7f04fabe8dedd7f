import type { Because, Effect } from '../rules/effect';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { readField, subjectOf } from './fields';
import { type Bag, causeKey, type EntryOf, reasons, type Settled } from './settled';
import { rescaled } from './shares';
import { type Group, type Slot, slotOf, trickleOf } from './slots';

/** A change of one number by one rule for one reason, in whole thousandths. */
interface Contribution {
  thousandths: number;
  because: Because;
}
/** What is added by one rule, or by one order or crisis through a rule, in millionths. */
interface Pending {
  slot: Slot;
  key: string;
  amount: number;
}
export type Sums = Map<Slot, Contribution[]>;

/** Millionths: fine enough that a yearly trickle is not lost, coarse enough that sums stay exact. */
const MILLIONTHS = 1_000_000;

/** Which settling is in hand; tells fresh scratch from stale. */
let settling = 0;

/** Add up what each rule adds to each field, letting trickles wait in `carry` until they amount to a step. */
export function gatherSums(
  world: World,
  effects: readonly Effect[],
  created: ReadonlyMap<string, Bag>,
  carry: Map<string, number>,
): Sums {
  const pending: Pending[] = [];
  const causes: Because[] = [];
  const ordered = new Map<string, Pending>();
  settling++;
  for (const e of effects) {
    if (e.kind !== 'add' || e.amount === 0) continue;
    const slot = slotOf(e.on, e.id, e.field);
    const { rule, order, crisis } = e.because;
    const amount = Math.round(e.amount * MILLIONTHS);
    const trickle = trickleOf(slot, rule);
    const own = order ?? crisis;
    if (own !== undefined) {
      const key = `${trickle.key}#${own}`;
      const known = ordered.get(key);
      if (known) {
        known.amount += amount;
        continue;
      }
      const fresh = { slot, key, amount };
      ordered.set(key, fresh);
      pending.push(fresh);
    } else if (trickle.settling === settling) {
      trickle.amount += amount;
      continue;
    } else {
      trickle.settling = settling;
      trickle.amount = amount;
      pending.push(trickle);
    }
    causes.push(e.because);
  }
  const sums: Sums = new Map();
  for (let i = 0; i < pending.length; i++) {
    const { slot, key: cause, amount } = pending[i] as Pending;
    const because = causes[i] as Because;
    if (!isThere(world, slot, created)) continue;
    const kept = carry.get(cause);
    const total = kept === undefined ? amount : kept + amount;
    // What someone ordered or suffered shows at once; structure's trickle waits until it amounts to a step.
    const waits = because.order === undefined && because.crisis === undefined && slot.step > 0;
    if (waits && total < slot.step && total > -slot.step) {
      if (total !== 0) carry.set(cause, total);
      else if (kept !== undefined) carry.delete(cause);
      continue;
    }
    const thousandths = waits ? Math.trunc(total / 1000) : Math.round(total / 1000);
    const rest = total - thousandths * 1000;
    if (waits && rest !== 0) carry.set(cause, rest);
    else if (kept !== undefined) carry.delete(cause);
    if (thousandths === 0) continue;
    const parts = sums.get(slot);
    if (parts) parts.push({ thousandths, because });
    else sums.set(slot, [{ thousandths, because }]);
  }
  return sums;
}

function isThere(world: World, slot: Slot, created: ReadonlyMap<string, Bag>): boolean {
  if (subjectOf(world, slot.on, slot.id)) return true;
  return created.size > 0 && created.has(`${slot.on}:${slot.id}`);
}

function subjectIn(world: World, on: Slot['on'], id: string, created: ReadonlyMap<string, Bag>): Bag {
  return (subjectOf(world, on, id) ?? created.get(`${on}:${id}`)) as Bag;
}

const CLAMP = 'engine.clamp';
const SHARES = 'engine.shares';

/** Write the sums, clamp them, and make shares of one whole add up again. `entry` is null when nothing is recorded. */
export function settleSums(
  world: World,
  sums: Sums,
  created: ReadonlyMap<string, Bag>,
  assigned: ReadonlyMap<Slot, unknown>,
  out: Settled,
  entry: EntryOf | null,
): void {
  const results = new Map<Slot, number>();
  const touched = new Set<Group>();
  const slots = [...sums.keys()];
  // Sorting is for the reader of the ledger; the sums themselves need none.
  if (entry) slots.sort((a, b) => byText(a.key, b.key));
  for (const slot of slots) {
    const subject = subjectIn(world, slot.on, slot.id, created);
    const start = assigned.has(slot) ? assigned.get(slot) : readField(subject, slot.field);
    // Whoever was taken out of a record in this phase stays out, whatever else was meant for it.
    if (start === null || (start !== undefined && typeof start !== 'number')) continue;
    const parts = sums.get(slot) as Contribution[];
    const value = summed(Math.round(((start as number | undefined) ?? 0) * 1000), slot, parts, entry);
    results.set(slot, value);
    if (slot.group) touched.add(slot.group);
  }
  for (const slot of assigned.keys()) if (slot.group) touched.add(slot.group);
  for (const group of touched) {
    const subject = subjectIn(world, group.on, group.id, created);
    const stored = (subject[group.head] ?? {}) as Record<string, number>;
    for (const { slot, before, after } of rescaled(group, stored, results, assigned)) {
      entry?.({ ...refOf(slot), kind: 'clamp', before: before / 1000, after: after / 1000, rule: SHARES });
      results.set(slot, after);
    }
  }
  for (const [slot, value] of results)
    out.writes.push({ kind: 'value', ...refOf(slot), value: value / 1000 });
}

/** A field after its contributions, within its bounds; each contribution and the clamp are told to the ledger. */
function summed(start: number, slot: Slot, parts: Contribution[], entry: EntryOf | null): number {
  let value = start;
  if (entry && parts.length > 1) parts.sort((a, b) => byText(causeKey(a.because), causeKey(b.because)));
  for (const part of parts) {
    const before = value;
    value += part.thousandths;
    entry?.({
      ...refOf(slot),
      kind: 'add',
      before: before / 1000,
      after: value / 1000,
      ...reasons(part.because),
    });
  }
  const clamped = Math.min(slot.max, Math.max(slot.min, value));
  if (clamped !== value) {
    entry?.({ ...refOf(slot), kind: 'clamp', before: value / 1000, after: clamped / 1000, rule: CLAMP });
  }
  return clamped;
}

function refOf(slot: Slot): { on: Slot['on']; id: string; field: string } {
  return { on: slot.on, id: slot.id, field: slot.field };
}

import type { Effect } from '../rules/effect';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { subjectOf } from './fields';
import { type Bag, causeKey, type EntryOf, type Settled } from './settled';
import { rescaled } from './shares';
import { type Group, type Pending, readSlot, type Slot, type Sum, slotOf, trickleOf } from './slots';

/** Millionths: fine enough that a yearly trickle is not lost, coarse enough that sums stay exact. */
const MILLIONTHS = 1_000_000;

/** Which settling is in hand; tells fresh scratch from stale. */
let settling = 0;

/**
 * Add up what each rule adds to each field, letting trickles wait in `carry` until they amount to a step. The sums
 * come in the order in which their fields were first named; with `parts` each tells what every rule added.
 */
export function gatherSums(
  world: World,
  effects: readonly Effect[],
  created: ReadonlyMap<string, Bag>,
  carry: Map<string, number>,
  parts: boolean,
): Sum[] {
  settling++;
  const sums: Sum[] = [];
  for (const { slot, key, amount, because } of pendingOf(effects)) {
    const subject = subjectIn(world, slot.on, slot.id, created);
    if (!subject) continue;
    // What someone ordered or suffered shows at once; structure's trickle waits until it amounts to a step.
    const waits = key !== null && slot.step > 0;
    const thousandths = waits ? released(amount, key, slot.step, carry) : Math.round(amount / 1000);
    if (thousandths === 0) continue;
    let sum = slot.settling === settling ? slot.sum : null;
    if (!sum) {
      sum = { slot, subject, thousandths: 0, parts: parts ? [] : null };
      slot.sum = sum;
      slot.settling = settling;
      sums.push(sum);
    }
    sum.thousandths += thousandths;
    sum.parts?.push({ thousandths, because });
  }
  return sums;
}

/** What of a trickle and of what waited before it is enough to be told, in thousandths; the rest waits on. */
function released(amount: number, key: string, step: number, carry: Map<string, number>): number {
  const kept = carry.get(key);
  const total = kept === undefined ? amount : kept + amount;
  const enough = total >= step || total <= -step;
  const thousandths = enough ? Math.trunc(total / 1000) : 0;
  const rest = total - thousandths * 1000;
  if (rest !== 0) carry.set(key, rest);
  else if (kept !== undefined) carry.delete(key);
  return thousandths;
}

/** The adds of one rule to one field are one; those of one order or crisis are one of their own. */
function pendingOf(effects: readonly Effect[]): Pending[] {
  const pending: Pending[] = [];
  for (let i = 0; i < effects.length; i++) {
    const e = effects[i] as Effect;
    if (e.kind !== 'add' || e.amount === 0) continue;
    const { because } = e;
    const slot = slotOf(e.on, e.id, e.field);
    const amount = Math.round(e.amount * MILLIONTHS);
    const trickle = trickleOf(slot, because);
    const own = because.order ?? because.crisis;
    if (own !== undefined) {
      if (trickle.orderedIn !== settling) {
        trickle.orderedIn = settling;
        trickle.ordered = [];
      }
      const known = trickle.ordered.find((p) => (p.because.order ?? p.because.crisis) === own);
      if (known) {
        known.amount += amount;
        continue;
      }
      const fresh = { slot, key: null, amount, because };
      trickle.ordered.push(fresh);
      pending.push(fresh);
    } else if (trickle.settling === settling) {
      trickle.amount += amount;
    } else {
      trickle.settling = settling;
      trickle.amount = amount;
      trickle.because = because;
      pending.push(trickle);
    }
  }
  return pending;
}

function subjectIn(
  world: World,
  on: Slot['on'],
  id: string,
  created: ReadonlyMap<string, Bag>,
): Bag | undefined {
  const there = subjectOf(world, on, id);
  return there !== undefined || created.size === 0 ? there : created.get(`${on}:${id}`);
}

const CLAMP = { rule: 'engine.clamp' };
const SHARES = { rule: 'engine.shares' };

/** Write the sums, clamp them, and make shares of one whole add up again. `entry` is null when nothing is recorded. */
export function settleSums(
  world: World,
  sums: Sum[],
  created: ReadonlyMap<string, Bag>,
  assigned: ReadonlyMap<Slot, unknown>,
  out: Settled,
  entry: EntryOf | null,
): void {
  // What became of shares of one whole, which may yet have to be rescaled.
  const shares = new Map<Slot, number>();
  const touched = new Set<Group>();
  // Sorting is for the reader of the ledger; the sums themselves need none.
  if (entry) sums.sort((a, b) => byText(a.slot.key, b.slot.key));
  for (const sum of sums) {
    const { slot } = sum;
    const start = assigned.size > 0 && assigned.has(slot) ? assigned.get(slot) : readSlot(sum.subject, slot);
    // Whoever was taken out of a record in this phase stays out, whatever else was meant for it.
    if (start === null || (start !== undefined && typeof start !== 'number')) continue;
    const value = summed(Math.round((start ?? 0) * 1000), sum, entry);
    if (slot.group) {
      shares.set(slot, value);
      touched.add(slot.group);
    } else out.writes.push({ kind: 'value', slot, value: value / 1000 });
  }
  for (const slot of assigned.keys()) if (slot.group) touched.add(slot.group);
  for (const group of touched) {
    const subject = subjectIn(world, group.on, group.id, created) as Bag;
    const stored = (subject[group.head] ?? {}) as Record<string, number>;
    for (const { slot, before, after } of rescaled(group, stored, shares, assigned)) {
      entry?.(slot, 'clamp', before / 1000, after / 1000, SHARES);
      shares.set(slot, after);
    }
  }
  for (const [slot, value] of shares) out.writes.push({ kind: 'value', slot, value: value / 1000 });
}

/** A field after its sum, within its bounds; each part and the clamp are told to the ledger. */
function summed(start: number, { slot, thousandths, parts }: Sum, entry: EntryOf | null): number {
  const value = start + thousandths;
  const clamped = Math.min(slot.max, Math.max(slot.min, value));
  if (!entry || !parts) return clamped;
  if (parts.length > 1) parts.sort((a, b) => byText(causeKey(a.because), causeKey(b.because)));
  let now = start;
  for (const part of parts) {
    const before = now;
    now += part.thousandths;
    entry(slot, 'add', before / 1000, now / 1000, part.because);
  }
  if (clamped !== value) {
    entry(slot, 'clamp', value / 1000, clamped / 1000, CLAMP);
  }
  return clamped;
}

import type { Add, Because, Effect } from '../rules/effect';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { subjectOf } from './fields';
import { type Bag, causeKey, type EntryOf, type Settled } from './settled';
import { rescaled } from './shares';
import { type Group, readSlot, type Slot, slotOf, type Trickle, trickleAt, trickleOf } from './slots';
import type { Waiting } from './waiting';

/** Millionths: fine enough that a yearly trickle is not lost, coarse enough that sums stay exact. */
const MILLIONTHS = 1_000_000;

/** Which settling is in hand; tells fresh scratch from stale. */
let settling = 0;

/** What is added to one number in one settling. */
export interface Sum {
  slot: Slot;
  /** Where the number is written: the subject as the world has it, or as it is just being made. */
  subject: Bag;
  thousandths: number;
  /** Each rule's part, where a ledger is kept. */
  parts: { thousandths: number; because: Because }[] | null;
}

/**
 * Add up what each rule adds to each field, letting trickles wait until they amount to a step. The sums
 * come in the order in which their fields were first named; with `parts` each tells what every rule added.
 */
export function gatherSums(
  world: World,
  effects: readonly Effect[],
  created: ReadonlyMap<string, Bag>,
  waiting: Waiting,
  parts: boolean,
): Sum[] {
  settling++;
  const sums: Sum[] = [];
  const waitingOnes = gatherPending(effects);
  for (let i = 0; i < waitingOnes; i++) {
    const { because } = effects[pending.effect[i] as number] as Add;
    const trickle = trickleAt(pending.trickle[i] as number);
    const amount = pending.amount[i] as number;
    const { slot } = trickle;
    const subject = subjectIn(world, slot.on, slot.id, created);
    if (!subject) continue;
    // What someone ordered or suffered shows at once; structure's trickle waits until it amounts to a step.
    const waits = slot.step > 0 && because.order === undefined && because.crisis === undefined;
    const thousandths = waits ? released(amount, trickle, slot.step, waiting) : Math.round(amount / 1000);
    if (thousandths === 0) continue;
    let sum = slot.settling === settling ? sums[slot.at] : undefined;
    if (!sum) {
      sum = { slot, subject, thousandths: 0, parts: parts ? [] : null };
      slot.at = sums.length;
      slot.settling = settling;
      sums.push(sum);
    }
    sum.thousandths += thousandths;
    sum.parts?.push({ thousandths, because });
  }
  return sums;
}

/** What of a trickle and of what waited before it is enough to be told, in thousandths; the rest waits on. */
function released(amount: number, trickle: Trickle, step: number, waiting: Waiting): number {
  const total = waiting.held(trickle) + amount;
  const enough = total >= step || total <= -step;
  const thousandths = enough ? Math.trunc(total / 1000) : 0;
  waiting.keep(trickle, total - thousandths * 1000);
  return thousandths;
}

/**
 * What is to be summed, side by side: who adds (the number of the trickle), how much in millionths, and the effect that
 * first named it. `before` is, of what was ordered, the place of what the same rule added there for another order, or
 * −1. Written over at each settling: five hundred entries a turn are no work for a collector of garbage.
 */
let pending = roomFor(1024);

function roomFor(most: number) {
  return {
    trickle: new Int32Array(most),
    amount: new Float64Array(most),
    effect: new Int32Array(most),
    before: new Int32Array(most),
  };
}

/** The adds of one rule to one field are one; those of one order or crisis are one of their own. Returns how many. */
function gatherPending(effects: readonly Effect[]): number {
  if (pending.amount.length < effects.length) pending = roomFor(effects.length * 2);
  const { amount, effect, before } = pending;
  let count = 0;
  for (let i = 0; i < effects.length; i++) {
    const e = effects[i] as Effect;
    if (e.kind !== 'add' || e.amount === 0) continue;
    const trickle = trickleOf(slotOf(e.on, e.id, e.field), e.because.rule);
    const more = Math.round(e.amount * MILLIONTHS);
    const own = ownOf(e.because);
    let last = -1;
    if (own === undefined) {
      if (trickle.settling === settling) {
        amount[trickle.at] = (amount[trickle.at] as number) + more;
        continue;
      }
      trickle.settling = settling;
      trickle.at = count;
    } else {
      last = trickle.orderedIn === settling ? trickle.orderedAt : -1;
      let same = last;
      while (same >= 0 && ownOf((effects[effect[same] as number] as Add).because) !== own) {
        same = before[same] as number;
      }
      if (same >= 0) {
        amount[same] = (amount[same] as number) + more;
        continue;
      }
      trickle.orderedIn = settling;
      trickle.orderedAt = count;
    }
    pending.trickle[count] = trickle.n;
    amount[count] = more;
    effect[count] = i;
    before[count] = last;
    count++;
  }
  return count;
}

const ownOf = (because: Because): string | undefined => because.order ?? because.crisis;

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

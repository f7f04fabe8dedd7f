import type { Add, Because, Effect } from '../rules/effect';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { keyOf, readIn, type Trickle, table } from './columns';
import { subjectOf } from './fields';
import { Finder } from './numbering';
import {
  type Assigned,
  type Bag,
  ByCell,
  causeKey,
  type EntryOf,
  fieldAt,
  type Settled,
  type Sum,
} from './settled';
import { settleShares } from './shares';
import type { Waiting } from './waiting';

/** Millionths: fine enough that a yearly trickle is not lost, coarse enough that sums stay exact. */
const MILLIONTHS = 1_000_000;

const SUMS = new Finder();

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
): ByCell<Sum> {
  const sums = new ByCell<Sum>(SUMS);
  const count = gatherPending(effects);
  let asked = '';
  let kind = '';
  let subject: Bag | undefined;
  for (let i = 0; i < count; i++) {
    const trickle = pending.trickle[i] as Trickle;
    const amount = pending.amount[i] as number;
    const { inflow, cell, id, subject: number } = trickle;
    const { column } = inflow;
    // Rules say several things of one subject before they come to the next.
    if (id !== asked || column.on !== kind) {
      subject = subjectIn(world, column.on, id, created);
      asked = id;
      kind = column.on;
    }
    if (!subject) continue;
    // What someone ordered or suffered shows at once; structure's trickle waits until it amounts to a step.
    const waits = column.step > 0 && pending.owned[i] === 0;
    const thousandths = waits ? waiting.release(trickle.n, column.step, amount) : Math.round(amount / 1000);
    if (thousandths === 0) continue;
    let sum = sums.of(cell);
    if (!sum) {
      sum = {
        kind: 'sum',
        column,
        cell,
        n: number,
        id,
        subject,
        thousandths: 0,
        parts: parts ? [] : null,
        result: null,
      };
      sums.add(sum);
    }
    sum.thousandths += thousandths;
    sum.parts?.push({ thousandths, because: (effects[pending.effect[i] as number] as Add).because });
  }
  return sums;
}

/**
 * What is to be summed, side by side: the trickle, how much in millionths, and the effect that first named it.
 * `before` is the place of what the same rule adds there for another order, or −1; `owned` is 1 for what an order or a
 * crisis adds.
 * Written over at each settling: five hundred entries a turn are no work for a collector of garbage.
 */
let pending = roomFor(1024);

function roomFor(most: number) {
  return {
    trickle: new Array<Trickle | null>(most).fill(null),
    amount: new Float64Array(most),
    effect: new Int32Array(most),
    before: new Int32Array(most),
    owned: new Int8Array(most),
  };
}

/** The adds of one rule to one field are one; those of one order or crisis are one of their own. Returns how many. */
function gatherPending(effects: readonly Effect[]): number {
  if (pending.amount.length < effects.length) pending = roomFor(effects.length * 2);
  const { trickle, amount, effect, before, owned } = pending;
  const known = table();
  let count = 0;
  for (let i = 0; i < effects.length; i++) {
    const e = effects[i] as Effect;
    if (e.kind !== 'add' || e.amount === 0) continue;
    const { because } = e;
    const into = known.trickleOf(e.on, e.id, e.field, because.rule);
    const more = Math.round(e.amount * MILLIONTHS);
    const last = into.place < count && trickle[into.place] === into ? into.place : -1;
    const own = ownOf(because);
    let same = last;
    while (same >= 0 && ownOf((effects[effect[same] as number] as Add).because) !== own) {
      same = before[same] as number;
    }
    if (same >= 0) {
      amount[same] = (amount[same] as number) + more;
      continue;
    }
    into.place = count;
    trickle[count] = into;
    amount[count] = more;
    effect[count] = i;
    before[count] = last;
    owned[count] = own === undefined ? 0 : 1;
    count++;
  }
  return count;
}

/** Whose adding it is, if somebody's: an order's or a crisis's. */
const ownOf = (because: Because): string | undefined => because.order ?? because.crisis;

function subjectIn(
  world: World,
  on: Add['on'],
  id: string,
  created: ReadonlyMap<string, Bag>,
): Bag | undefined {
  const there = subjectOf(world, on, id);
  return there !== undefined || created.size === 0 ? there : created.get(`${on}:${id}`);
}

const CLAMP = { rule: 'engine.clamp' };

/** Write the sums, clamp them, and make shares of one whole add up again. `entry` is null when nothing is recorded. */
export function settleSums(
  world: World,
  sums: ByCell<Sum>,
  created: ReadonlyMap<string, Bag>,
  assigned: ByCell<Assigned>,
  out: Settled,
  entry: EntryOf | null,
): void {
  const settable = assigned.all.length > 0;
  // Sorting is for the reader of the ledger; the sums themselves need none.
  const ordered = entry ? inOrderOfKeys(sums.all) : sums.all;
  for (const sum of ordered) {
    const { column } = sum;
    const set = settable ? assigned.of(sum.cell) : undefined;
    const start = set ? set.value : readIn(sum.subject, column);
    // Whoever was taken out of a record in this phase stays out, whatever else was meant for it.
    if (start === null || (start !== undefined && typeof start !== 'number')) continue;
    sum.result = summed(Math.round((start ?? 0) * 1000), sum, entry);
    if (!column.whole) out.writes.push(sum);
  }
  settleShares(ordered, sums, assigned, (on, id) => subjectIn(world, on, id, created), out, entry);
}

function inOrderOfKeys(sums: readonly Sum[]): readonly Sum[] {
  const keyed = sums.map((sum) => ({ sum, key: keyOf(sum.column, sum.id) }));
  keyed.sort((a, b) => byText(a.key, b.key));
  return keyed.map(({ sum }) => sum);
}

/** A field after its sum, within its bounds; each part and the clamp are told to the ledger. */
function summed(start: number, { column, id, thousandths, parts }: Sum, entry: EntryOf | null): number {
  const value = start + thousandths;
  const clamped = Math.min(column.max, Math.max(column.min, value));
  if (!entry || !parts) return clamped;
  const at = fieldAt(column, id);
  if (parts.length > 1) parts.sort((a, b) => byText(causeKey(a.because), causeKey(b.because)));
  let now = start;
  for (const part of parts) {
    const before = now;
    now += part.thousandths;
    entry(at, 'add', before / 1000, now / 1000, part.because);
  }
  if (clamped !== value) entry(at, 'clamp', value / 1000, clamped / 1000, CLAMP);
  return clamped;
}

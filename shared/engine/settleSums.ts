import type { Add, Because, Effect } from '../rules/effect';
import { fieldSpec } from '../world/fields';
import { byText } from '../world/lookups';
import type { SubjectKind, World } from '../world/world';
import { readField, subjectOf } from './fields';
import { type Bag, bounded, causeKey, type EntryOf, reasons, type Settled } from './settled';
import { shareSums } from './shares';

/** A change of one number by one rule for one reason, in whole thousandths. */
interface Contribution {
  thousandths: number;
  because: Because;
}
interface Sum {
  on: SubjectKind;
  id: string;
  field: string;
  parts: Contribution[];
}

/** Millionths: fine enough that a yearly trickle is not lost, coarse enough that sums stay exact. */
const MILLIONTHS = 1_000_000;

/**
 * Add up what each rule adds to each field, letting trickles wait in `carry` until they amount to a step.
 */
export function gatherSums(
  world: World,
  effects: readonly Effect[],
  created: Map<string, Bag>,
  carry: Record<string, number>,
): Map<string, Sum> {
  const trickles = new Map<string, { effect: Add; key: string; amount: number }>();
  const sums = new Map<string, Sum>();
  for (const e of effects) {
    if (e.kind !== 'add' || e.amount === 0) continue;
    const key = `${e.on}:${e.id}.${e.field}`;
    const cause = `${key}#${e.because.rule}`;
    const amount = Math.round(e.amount * MILLIONTHS);
    const own = e.because.order ?? e.because.crisis;
    const whole = own === undefined ? cause : `${cause}#${own}`;
    const known = trickles.get(whole);
    if (known) known.amount += amount;
    else trickles.set(whole, { effect: e, key, amount });
  }
  for (const [cause, { effect: e, key, amount }] of trickles) {
    const subject = created.get(`${e.on}:${e.id}`) ?? subjectOf(world, e.on, e.id);
    if (!subject) {
      delete carry[cause];
      continue;
    }
    const kept = carry[cause];
    const total = kept === undefined ? amount : kept + amount;
    // What someone ordered or suffered shows at once; structure's trickle waits until it amounts to a step.
    const waits = e.because.order === undefined && e.because.crisis === undefined;
    const step = waits ? (fieldSpec(e.on, e.field)?.step ?? 0) * MILLIONTHS : 0;
    if (step > 0 && total < step && total > -step) {
      if (total !== 0) carry[cause] = total;
      else delete carry[cause];
      continue;
    }
    const thousandths = step > 0 ? Math.trunc(total / 1000) : Math.round(total / 1000);
    const rest = total - thousandths * 1000;
    if (step > 0 && rest !== 0) carry[cause] = rest;
    else delete carry[cause];
    if (thousandths === 0) continue;
    let sum = sums.get(key);
    if (!sum) {
      sum = { on: e.on, id: e.id, field: e.field, parts: [] };
      sums.set(key, sum);
    }
    sum.parts.push({ thousandths, because: e.because });
  }
  return sums;
}

const CLAMP = 'engine.clamp';
const SHARES = 'engine.shares';

/** Write the sums, clamp them, and make shares of one whole add up again. */
export function settleSums(
  world: World,
  sums: Map<string, Sum>,
  created: Map<string, Bag>,
  assigned: Map<string, unknown>,
  out: Settled,
  entry: EntryOf,
  record: boolean,
): void {
  const results = new Map<string, number>();
  const keys = [...sums.keys()];
  // Sorting is for the reader of the ledger; sums need none.
  if (record) keys.sort(byText);
  const touched = new Map<string, { on: SubjectKind; id: string; head: string }>();
  for (const key of keys) {
    const sum = sums.get(key) as Sum;
    const subject = (created.get(`${sum.on}:${sum.id}`) ?? subjectOf(world, sum.on, sum.id)) as Bag;
    const start = assigned.has(key) ? assigned.get(key) : readField(subject, sum.field);
    if (start !== undefined && start !== null && typeof start !== 'number') continue;
    let value = Math.round(((start as number | undefined) ?? 0) * 1000);
    if (sum.parts.length > 1) sum.parts.sort((a, b) => byText(causeKey(a.because), causeKey(b.because)));
    for (const part of sum.parts) {
      const before = value;
      value += part.thousandths;
      entry({
        on: sum.on,
        id: sum.id,
        field: sum.field,
        kind: 'add',
        before: before / 1000,
        after: value / 1000,
        ...reasons(part.because),
      });
    }
    const clamped = bounded(sum.on, sum.field, value);
    if (clamped !== value) {
      entry({ ...refOf(sum), kind: 'clamp', before: value / 1000, after: clamped / 1000, rule: CLAMP });
    }
    results.set(key, clamped);
    touchShares(touched, sum);
  }
  for (const key of assigned.keys()) touchShares(touched, refOfKey(key));
  for (const { on, id, head } of touched.values()) {
    const subject = (created.get(`${on}:${id}`) ?? subjectOf(world, on, id)) as Bag;
    const prefix = `${on}:${id}.${head}.`;
    const shares = shareSums((subject[head] ?? {}) as Record<string, number>, prefix, results, assigned);
    for (const change of shares.rescaled(head)) {
      const field = `${head}.${change.name}`;
      entry({
        on,
        id,
        field,
        kind: 'clamp',
        before: change.before / 1000,
        after: change.after / 1000,
        rule: SHARES,
      });
      results.set(prefix + change.name, change.after);
      if (!sums.has(prefix + change.name)) sums.set(prefix + change.name, { on, id, field, parts: [] });
    }
  }
  for (const [key, thousandths] of results) {
    const sum = sums.get(key) as Sum;
    out.writes.push({ kind: 'value', ...refOf(sum), value: thousandths / 1000 });
  }
}

function refOf(sum: Sum): { on: SubjectKind; id: string; field: string } {
  return { on: sum.on, id: sum.id, field: sum.field };
}

/** Records whose entries are shares of one whole. */
const SHARED = new Set(['mix', 'ownership', 'votes', 'offices']);
type Touched = Map<string, { on: SubjectKind; id: string; head: string }>;

function touchShares(touched: Touched, ref: { on: SubjectKind; id: string; field: string }): void {
  const dot = ref.field.indexOf('.');
  if (dot < 0) return;
  const head = ref.field.slice(0, dot);
  if (SHARED.has(head)) touched.set(`${ref.on}:${ref.id}.${head}`, { on: ref.on, id: ref.id, head });
}

/** `institution:unsc.votes.usa` taken apart; ids hold no dots. */
function refOfKey(key: string): { on: SubjectKind; id: string; field: string } {
  const colon = key.indexOf(':');
  const dot = key.indexOf('.', colon);
  return { on: key.slice(0, colon) as SubjectKind, id: key.slice(colon + 1, dot), field: key.slice(dot + 1) };
}

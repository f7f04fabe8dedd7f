import type { Create, Effect, End } from '../rules/effect';
import type { Phase } from '../views/record';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { subjectOf } from './fields';
import { type Bag, causeKey, type EntryOf, penFor, type Settled } from './settled';
import { settlePairs } from './settlePairs';
import { settleSets } from './settleSets';
import { gatherSums, settleSums } from './settleSums';
import type { Waiting } from './waiting';

/**
 * Settle the effects of one phase against the world that they were drawn from: conflicts decided, sums clamped,
 * trickles kept back in `waiting` (which is changed), every change explained. The world is only read.
 *
 * Sums are whole thousandths, so the order in which effects arrive cannot change a result. With `record` false the
 * ledger is left out, which is what makes thousands of simulated games affordable.
 */
export function settle(
  world: World,
  effects: readonly Effect[],
  phase: Phase,
  waiting: Waiting,
  firstEntry: number,
  record: boolean,
): Settled {
  const out: Settled = { writes: [], entries: [], overruled: [] };
  const entry = record ? penFor(out.entries, phase, firstEntry) : null;
  // Nearly all of what happens adds to something; what does not is looked through several times.
  const others = effects.filter((e) => e.kind !== 'add');
  const created = settleCreations(world, others, out, entry);
  const assigned = settleSets(world, others, created, out, entry);
  const sums = gatherSums(world, effects, created, waiting, record);
  settleSums(world, sums, created, assigned, out, entry);
  settlePairs(world, created, out, entry);
  settleEndings(world, others, out, entry);
  return out;
}

const NOBODY: ReadonlyMap<string, Bag> = new Map();

function settleCreations(
  world: World,
  effects: readonly Effect[],
  out: Settled,
  entry: EntryOf | null,
): ReadonlyMap<string, Bag> {
  const wanted = effects.filter((e): e is Create => e.kind === 'create');
  if (wanted.length === 0) return NOBODY;
  const created = new Map<string, Bag>();
  wanted.sort((a, b) => byText(causeKey(a.because), causeKey(b.because)) || byText(a.entity.id, b.entity.id));
  for (const e of wanted) {
    const id = e.entity.id;
    const key = `${e.on}:${id}`;
    if (created.has(key) || subjectOf(world, e.on, id)) {
      if (e.because.order !== undefined) out.overruled.push({ order: e.because.order, by: e.because.rule });
      continue;
    }
    created.set(key, e.entity as unknown as Bag);
    out.writes.push({ kind: 'create', on: e.on, id, entity: e.entity });
    entry?.({ on: e.on, id, field: '' }, 'create', null, id, e.because);
  }
  return created;
}

function settleEndings(world: World, effects: readonly Effect[], out: Settled, entry: EntryOf | null): void {
  const endings = effects.filter((e): e is End => e.kind === 'end');
  if (endings.length === 0) return;
  const ended = new Map(endings.map((e) => [`${e.on}:${e.id}`, e]));
  for (const key of [...ended.keys()].sort(byText)) {
    const e = ended.get(key) as End;
    if (!subjectOf(world, e.on, e.id)) continue;
    out.writes.push({ kind: 'end', on: e.on, id: e.id });
    entry?.({ on: e.on, id: e.id, field: '' }, 'end', e.id, null, e.because);
  }
}

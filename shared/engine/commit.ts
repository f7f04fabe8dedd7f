import { enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Effect } from '../rules/effect';
import type { LedgerEntry, Phase } from '../views/record';
import { amendLookups, type Passage } from '../world/lookups';
import { COLLECTIONS, type World } from '../world/world';
import { readIn, tidyTable, writeIn } from './columns';
import { subjectOf } from './fields';
import { settle } from './settle';
import { amountOf, type Settled, type Write } from './settled';
import { WaitingByKey, WaitingByNumber } from './waiting';

enablePatches();

/** Clock of the world, moved once a turn by the engine itself. */
export interface Clock {
  turn: number;
  year: number;
}

/**
 * The only way into a world. The session's committer keeps every earlier world as it was and notes every change; the
 * simulation's changes one clone in place. Both settle effects by the same code, so they cannot come apart.
 */
export interface Committer {
  readonly world: World;
  /** Whether changes are recorded for people to read: a simulation need not work out reasons. */
  readonly records: boolean;
  readonly entries: readonly LedgerEntry[];
  readonly patches: readonly Patch[];
  /** Trickles below a field's step, in millionths. */
  readonly carry: Map<string, number>;
  apply(phase: Phase, effects: readonly Effect[]): Settled['overruled'];
  tick(clock: Clock): void;
}

/**
 * Write what was settled; returns who came, went or fell. In a world that is changed in place a sum is written where
 * it was read, unless the phase has only just made somebody, which it tells first.
 */
function write(world: World, writes: readonly Write[], inPlace: boolean): Passage[] {
  const passages: Passage[] = [];
  const whereRead = inPlace && writes[0]?.kind !== 'create';
  for (const w of writes) {
    if (w.kind === 'value' || w.kind === 'sum') {
      const { column, id } = w;
      const value = w.kind === 'sum' ? amountOf(w) : w.value;
      const { on, field, head } = column;
      const subject = (whereRead && w.kind === 'sum' ? w.subject : undefined) ?? subjectOf(world, on, id);
      if (!subject) continue;
      // Who joins or leaves changes what two states share; where a people comes or goes, who lives with whom.
      const whose = head === 'members' ? 'institution' : head === 'shares' ? 'people' : null;
      if (whose && (readIn(subject, column) === undefined) !== (value === null))
        passages.push({ on: whose, id });
      writeIn(subject, column, typeof value === 'object' ? ownCopy(value) : value);
      if (field === 'standing' && on === 'state') passages.push({ on, id });
    } else {
      const record = world[COLLECTIONS[w.on]] as Record<string, unknown>;
      if (w.kind === 'create') record[w.id] = ownCopy(w.entity);
      else delete record[w.id];
      passages.push({ on: w.on, id: w.id });
    }
  }
  return passages;
}

/** For sessions: immer with patches and ledger. */
export function draftedCommitter(
  start: World,
  carried: ReadonlyMap<string, number>,
  earlier: readonly LedgerEntry[] = [],
): Committer {
  let world = start;
  const entries = [...earlier];
  const patches: Patch[] = [];
  const carry = new Map(carried);
  const waiting = new WaitingByKey(carry);
  return {
    get world() {
      return world;
    },
    records: true,
    entries,
    patches,
    carry,
    apply(phase, effects) {
      if (effects.length === 0) return [];
      const settled = settle(world, effects, phase, waiting, entries.length, true);
      const [next, forward] = produceWithPatches(world, (draft) => {
        write(draft as World, settled.writes, false);
      });
      world = next;
      for (const e of settled.entries) entries.push(e);
      for (const p of forward) patches.push(p);
      return settled.overruled;
    },
    tick(clock) {
      const [next, forward] = produceWithPatches(world, (draft) => {
        draft.turn = clock.turn;
        draft.year = clock.year;
      });
      world = next;
      for (const p of forward) patches.push(p);
    },
  };
}

/** For simulations: changes `world` itself, which must belong to the caller. No ledger, no patches. */
export function inPlaceCommitter(world: World): Committer {
  const waiting = new WaitingByNumber();
  return {
    world,
    records: false,
    entries: [],
    patches: [],
    get carry() {
      return waiting.byKey();
    },
    apply(phase, effects) {
      if (effects.length === 0) return [];
      waiting.follow();
      const settled = settle(world, effects, phase, waiting, 0, false);
      amendLookups(world, write(world, settled.writes, true));
      tidyTable();
      return settled.overruled;
    },
    tick(clock) {
      world.turn = clock.turn;
      world.year = clock.year;
    },
  };
}

/**
 * A deep copy of plain JSON with every number in whole thousandths, as all numbers of a world are kept. Objects that
 * rules hand over are copied before they join a world: a rule may keep a constant of its own.
 */
function ownCopy(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1000) / 1000;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ownCopy);
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value)) out[key] = ownCopy((value as Record<string, unknown>)[key]);
  return out;
}

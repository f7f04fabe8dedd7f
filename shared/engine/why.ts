import type { LedgerEntry, PlayedOrder, TurnRecord } from '../views/record';
import { maySee } from '../views/redact';
import type { Why, WhyLink } from '../views/why';
import type { SeatId } from '../world/ids';
import type { FieldRef, World } from '../world/world';
import { readField, subjectOf } from './fields';
import { entryOn } from './parts';
import { ruleTitle } from './rulebook';

/** A finished or running game as "why?" reads it. */
export interface Chronicle {
  start: World;
  records: readonly TurnRecord[];
  /** The world at the end of a turn; 0 is the start. */
  worldAt(turn: number): World;
}

/** Links of a chain are followed this far back; beyond, the reader asks anew. */
const DEPTH = 4;
/** Causes shown for one change. */
const BREADTH = 3;

/**
 * Why a number is what it is at the end of `turn`: every change of it, the latest first, each with what it came of.
 * For a seat, what it may not see is shown as hidden with its size; `truth` (debrief, headless) hides nothing.
 */
export function why(story: Chronicle, turn: number, subject: FieldRef, viewer: SeatId | null | 'truth'): Why {
  const changes: WhyLink[] = [];
  for (let t = Math.min(turn, story.records.length); t >= 1; t--) {
    const record = story.records[t - 1];
    if (!record) continue;
    for (let i = record.entries.length - 1; i >= 0; i--) {
      const entry = entryOn(record.entries[i] as LedgerEntry, subject);
      if (entry) changes.push(link(story, record, entry, viewer, DEPTH));
    }
  }
  const now = subjectOf(story.worldAt(turn), subject.on, subject.id);
  const was = subjectOf(story.start, subject.on, subject.id);
  return {
    subject,
    turn,
    value: now ? plain(readField(now, subject.field)) : null,
    start: was ? plain(readField(was, subject.field)) : null,
    changes,
  };
}

function plain(value: unknown): Why['value'] {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
}

function link(
  story: Chronicle,
  record: TurnRecord,
  entry: LedgerEntry,
  viewer: SeatId | null | 'truth',
  depth: number,
): WhyLink {
  const amount =
    typeof entry.before === 'number' && typeof entry.after === 'number'
      ? Math.round((entry.after - entry.before) * 1000) / 1000
      : null;
  if (viewer !== 'truth' && !maySee(story.worldAt(record.turn), viewer, entry)) {
    // Its size rounded: enough to know that something moved, not enough to read the secret off.
    return {
      turn: record.turn,
      entry: null,
      amount: amount === null ? null : Math.round(amount),
      order: null,
      rule: null,
      because: [],
    };
  }
  const title = ruleTitle(entry.rule);
  return {
    turn: record.turn,
    entry,
    amount,
    order: orderOf(record, entry, viewer),
    rule: title ? { id: entry.rule, ...title } : null,
    because: depth > 0 ? causes(story, record, entry, viewer, depth - 1) : [],
  };
}

function orderOf(
  record: TurnRecord,
  entry: LedgerEntry,
  viewer: SeatId | null | 'truth',
): PlayedOrder | null {
  if (entry.order === undefined) return null;
  const order = record.orders.find((o) => o.id === entry.order);
  if (!order) return null;
  if (viewer === 'truth' || viewer === order.seat) return order;
  const { intent: _own, ...rest } = order.order;
  return { ...order, order: rest };
}

/** The latest changes of what the rule read, before it read it. */
function causes(
  story: Chronicle,
  record: TurnRecord,
  entry: LedgerEntry,
  viewer: SeatId | null | 'truth',
  depth: number,
): WhyLink[] {
  const out: WhyLink[] = [];
  for (const ref of entry.from ?? []) {
    if (out.length >= BREADTH) break;
    const found = latestBefore(story, record.turn, entry, ref);
    if (found) out.push(link(story, found.record, found.entry, viewer, depth));
  }
  return out;
}

function latestBefore(
  story: Chronicle,
  turn: number,
  entry: LedgerEntry,
  ref: FieldRef,
): { record: TurnRecord; entry: LedgerEntry } | null {
  for (let t = turn; t >= 1; t--) {
    const record = story.records[t - 1];
    if (!record) continue;
    for (let i = record.entries.length - 1; i >= 0; i--) {
      const e = record.entries[i] as LedgerEntry;
      // Within a phase every rule reads the same world, so only earlier phases of the turn can be a cause.
      if (t === turn && (e.n >= entry.n || e.phase === entry.phase)) continue;
      const said = entryOn(e, ref);
      if (said) return { record, entry: said };
    }
  }
  return null;
}

import { fieldSpec } from '../world/fields';
import type { SubjectKind } from '../world/world';

/**
 * The place of one number: its key, bounds and step, worked out once and then found by three look-ups. Thousands of
 * effects a second pass through here, and building their keys as text each time was most of what settling cost.
 */
export interface Slot {
  on: SubjectKind;
  id: string;
  field: string;
  /** `state:irq.force` */
  key: string;
  /** Bounds in thousandths. */
  min: number;
  max: number;
  /** Step in millionths. */
  step: number;
  /** The shares that this is one of, if its field is a share of a whole. */
  group: Group | null;
  /** Name of the entry within its record. */
  tail: string;
  /** What each rule adds to it. */
  causes: Map<string, Trickle>;
}

/** What one rule adds to one slot. */
export interface Trickle {
  slot: Slot;
  /** `state:irq.force#drift.rule`: the key under which it waits. */
  key: string;
  /** Scratch of the settling in hand: millionths so far, and which settling that is. */
  amount: number;
  settling: number;
}

/** Shares of one whole: `mix`, `leaning`, `votes` and `offices` add up to 100, `ownership` to 100 at most. */
export interface Group {
  on: SubjectKind;
  id: string;
  head: string;
  slots: Map<string, Slot>;
}

const SHARED = new Set(['mix', 'leaning', 'ownership', 'votes', 'offices']);
/** Ids made in play would fill the table for ever; past this many it is begun anew. */
const MOST = 100_000;

let count = 0;
const table = new Map<SubjectKind, Map<string, Map<string, Slot>>>();
const groups = new Map<string, Group>();

export function slotOf(on: SubjectKind, id: string, field: string): Slot {
  let ids = table.get(on);
  if (!ids) {
    ids = new Map();
    table.set(on, ids);
  }
  let fields = ids.get(id);
  if (!fields) {
    fields = new Map();
    ids.set(id, fields);
  }
  let slot = fields.get(field);
  if (!slot) {
    slot = made(on, id, field);
    fields.set(field, slot);
  }
  return slot;
}

function made(on: SubjectKind, id: string, field: string): Slot {
  const spec = fieldSpec(on, field);
  const dot = field.indexOf('.');
  const head = dot < 0 ? field : field.slice(0, dot);
  const tail = dot < 0 ? field : field.slice(dot + 1);
  const slot: Slot = {
    on,
    id,
    field,
    key: `${on}:${id}.${field}`,
    min: spec ? spec.min * 1000 : Number.NEGATIVE_INFINITY,
    max: spec ? spec.max * 1000 : Number.POSITIVE_INFINITY,
    step: spec ? spec.step * 1_000_000 : 0,
    group: null,
    tail,
    causes: new Map(),
  };
  count++;
  if (dot > 0 && SHARED.has(head)) {
    const name = `${on}:${id}.${head}`;
    const group = groups.get(name) ?? { on, id, head, slots: new Map() };
    groups.set(name, group);
    group.slots.set(tail, slot);
    slot.group = group;
  }
  return slot;
}

/** The slot of one share of a group. */
export function slotIn(group: Group, tail: string): Slot {
  return group.slots.get(tail) ?? slotOf(group.on, group.id, `${group.head}.${tail}`);
}

/** What a rule adds to a slot. */
export function trickleOf(slot: Slot, rule: string): Trickle {
  let trickle = slot.causes.get(rule);
  if (trickle === undefined) {
    trickle = { slot, key: `${slot.key}#${rule}`, amount: 0, settling: 0 };
    slot.causes.set(rule, trickle);
  }
  return trickle;
}

/** Begin the table anew when play has filled it with ids that will not come again. Called between settlings only. */
export function tidySlots(): void {
  if (count < MOST) return;
  count = 0;
  table.clear();
  groups.clear();
}

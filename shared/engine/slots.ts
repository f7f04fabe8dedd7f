import { fieldSpec } from '../world/fields';
import type { SubjectKind } from '../world/world';

/**
 * The place of one number: its key, bounds and step, worked out once and then found by three look-ups. Thousands of
 * effects a second pass through here, and building their keys as text each time was most of what settling cost.
 */
export interface Slot {
  /** Scratch of the settling in hand: which that is, and the place of its sum. First, to lie close together. */
  settling: number;
  at: number;
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
  /** The field, or the record that it is an entry of and its name there: `mix` and `liberal`. */
  head: string;
  tail: string;
  /** Whether the field is an entry of a record. */
  nested: boolean;
  /** What each rule adds to it. */
  causes: Trickle[];
}

/**
 * What one rule adds to one slot. Slots outlive settlings, so they hold places in a settling's lists and never the
 * causes themselves: whatever an old object points at is carried along by the collector of garbage.
 */
export interface Trickle {
  slot: Slot;
  rule: string;
  /** `state:irq.force#drift.rule`: the key under which it waits. */
  key: string;
  /** Its number in the table of slots. */
  n: number;
  /** Scratch of the settling in hand: the place of what structure adds, and which settling that is. */
  at: number;
  settling: number;
  /** The same for the last of what orders and crises add through the rule, each on its own. */
  orderedAt: number;
  orderedIn: number;
}

/** Shares of one whole: `mix`, `leaning`, `votes` and `offices` add up to 100, `ownership` to 100 at most. */
export interface Group {
  on: SubjectKind;
  id: string;
  head: string;
  slots: Map<string, Slot>;
}

/** Bound of what has none, in thousandths: a whole number small enough to be kept without a box. */
const UNBOUNDED = 1_000_000_000;

const SHARED = new Set(['mix', 'leaning', 'ownership', 'votes', 'offices']);
/** Ids made in play would fill the table for ever; past this many it is begun anew. */
const MOST = 100_000;

let count = 0;
const trickles: Trickle[] = [];
let age = 0;
const table = new Map<SubjectKind, Map<string, Map<string, Slot>>>();
const groups = new Map<string, Group>();

// Rules tell all they have to say of one subject at a stretch: its fields are kept at hand.
let lastOn: SubjectKind | '' = '';
let lastId = '';
let lastFields = new Map<string, Slot>();

export function slotOf(on: SubjectKind, id: string, field: string): Slot {
  if (id !== lastId || on !== lastOn) {
    lastFields = fieldsOf(on, id);
    lastOn = on;
    lastId = id;
  }
  let slot = lastFields.get(field);
  if (!slot) {
    slot = made(on, id, field);
    lastFields.set(field, slot);
  }
  return slot;
}

function fieldsOf(on: SubjectKind, id: string): Map<string, Slot> {
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
  return fields;
}

function made(on: SubjectKind, id: string, field: string): Slot {
  const spec = fieldSpec(on, field);
  const dot = field.indexOf('.');
  const head = dot < 0 ? field : field.slice(0, dot);
  const tail = dot < 0 ? field : field.slice(dot + 1);
  const slot: Slot = {
    settling: 0,
    at: 0,
    on,
    id,
    field,
    key: `${on}:${id}.${field}`,
    min: spec ? spec.min * 1000 : -UNBOUNDED,
    max: spec ? spec.max * 1000 : UNBOUNDED,
    step: spec ? spec.step * 1_000_000 : 0,
    group: null,
    head,
    tail,
    nested: dot >= 0,
    causes: [],
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

/** Read a number where it is kept; undefined where nothing is. */
export function readSlot(subject: Readonly<Record<string, unknown>>, slot: Slot): unknown {
  if (!slot.nested) return subject[slot.field];
  const inner = subject[slot.head] as Readonly<Record<string, unknown>> | undefined;
  return inner?.[slot.tail];
}

/** Write a value in place; null takes an entry out of a record, and is stored elsewhere. */
export function writeSlot(subject: Record<string, unknown>, slot: Slot, value: unknown): void {
  if (!slot.nested) {
    subject[slot.field] = value;
    return;
  }
  const inner = (subject[slot.head] ?? {}) as Record<string, unknown>;
  subject[slot.head] = inner;
  if (value === null && slot.head !== 'centre') delete inner[slot.tail];
  else inner[slot.tail] = value;
}

/** What a rule adds to a slot. */
export function trickleOf(slot: Slot, rule: string): Trickle {
  // A handful of rules write to a field: looking along them is quicker than any table.
  for (const known of slot.causes) if (known.rule === rule) return known;
  const trickle: Trickle = {
    slot,
    rule,
    key: `${slot.key}#${rule}`,
    n: trickles.length,
    at: 0,
    settling: 0,
    orderedAt: 0,
    orderedIn: 0,
  };
  slot.causes.push(trickle);
  trickles.push(trickle);
  return trickle;
}

/** The trickle of a number. */
export function trickleAt(n: number): Trickle {
  return trickles[n] as Trickle;
}

/** How often the table has been begun anew: slots and trickles of an earlier one no longer count. */
export function tableAge(): number {
  return age;
}

/** Begin the table anew when play has filled it with ids that will not come again. Called between settlings only. */
export function tidySlots(): void {
  if (count < MOST) return;
  count = 0;
  trickles.length = 0;
  age++;
  table.clear();
  lastId = '';
  groups.clear();
}

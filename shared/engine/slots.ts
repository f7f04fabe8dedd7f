import type { Because } from '../rules/effect';
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
  /** The field, or the record that it is an entry of and its name there: `mix` and `liberal`. */
  head: string;
  tail: string;
  /** Whether the field is an entry of a record. */
  nested: boolean;
  /** What each rule adds to it. */
  causes: Trickle[];
  /** Scratch of the settling in hand: what is added here, and which settling that is. */
  sum: Sum | null;
  settling: number;
}

/** What is added to one number in one settling. */
export interface Sum {
  slot: Slot;
  /** Where the number is written: the subject as the world has it, or as it is just being made. */
  subject: Record<string, unknown>;
  thousandths: number;
  /** Each rule's part, where a ledger is kept. */
  parts: { thousandths: number; because: Because }[] | null;
}

/** What one rule adds to one slot. */
export interface Trickle {
  slot: Slot;
  rule: string;
  /** `state:irq.force#drift.rule`: the key under which it waits. */
  key: string;
  /** Scratch of the settling in hand: millionths so far, the first cause, and which settling that is. */
  amount: number;
  because: Because;
  settling: number;
  /** The same for what orders and crises add through the rule, each on its own. */
  ordered: Pending[];
  orderedIn: number;
}

/** What one rule, or one order or crisis through it, adds to one slot: millionths. */
export interface Pending {
  slot: Slot;
  /** The key under which it may wait; null for what was ordered or suffered, which shows at once. */
  key: string | null;
  amount: number;
  because: Because;
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
    head,
    tail,
    nested: dot >= 0,
    causes: [],
    sum: null,
    settling: 0,
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
export function trickleOf(slot: Slot, because: Because): Trickle {
  const { rule } = because;
  // A handful of rules write to a field: looking along them is quicker than any table.
  for (const known of slot.causes) if (known.rule === rule) return known;
  const trickle: Trickle = {
    slot,
    rule,
    key: `${slot.key}#${rule}`,
    amount: 0,
    because,
    settling: 0,
    ordered: [],
    orderedIn: 0,
  };
  slot.causes.push(trickle);
  return trickle;
}

/** Begin the table anew when play has filled it with ids that will not come again. Called between settlings only. */
export function tidySlots(): void {
  if (count < MOST) return;
  count = 0;
  table.clear();
  groups.clear();
}

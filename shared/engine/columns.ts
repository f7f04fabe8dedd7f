import { fieldSpec } from '../world/fields';
import type { SubjectKind } from '../world/world';

/**
 * One field of all subjects of a kind, as `amity` of every pair: its bounds and step, worked out once, and what each
 * rule adds to it.
 *
 * Subjects are numbered as they are first named, and what a settling notes of each stands in lists by those numbers.
 * Every turn names hundreds of fields that the turns before it did not; an object for each of thousands of them would
 * have to be fetched from afar, and that was most of what settling cost.
 */
export interface Column {
  on: SubjectKind;
  field: string;
  /** The field, or the record that it is an entry of and its name there: `mix` and `liberal`. */
  head: string;
  tail: string;
  /** Whether the field is an entry of a record. */
  nested: boolean;
  /** Bounds in thousandths. */
  min: number;
  max: number;
  /** Step in millionths. */
  step: number;
  /** The whole that this is a share of, if it is one. */
  whole: Whole | null;
  /** What each rule adds to it. */
  inflows: Map<string, Inflow>;
  /** Where a settling has what is set and what is added, by number of subject. */
  sets: Places;
  sums: Places;
}

/** What one rule adds to one field of all subjects of a kind. */
export interface Inflow {
  column: Column;
  rule: string;
  /** Its number among all inflows. */
  n: number;
  /** Where a settling has what it adds, by number of subject. */
  pending: Places;
  /** `state:irq.force#drift.rule` by number of subject: the keys under which trickles are saved. */
  keys: string[];
}

/** Shares of one whole: `mix`, `leaning`, `votes` and `offices` add up to 100, `ownership` to 100 at most. */
export interface Whole {
  on: SubjectKind;
  head: string;
  columns: Map<string, Column>;
  /** Where a settling has the whole of each subject. */
  touched: Places;
}

/** Places in a list by the number of a subject, −1 where it has none; a settling forgets its own when it is done. */
export class Places {
  private list = new Int32Array(16);

  of(n: number): number {
    return n < this.list.length ? (this.list[n] as number) - 1 : -1;
  }

  put(n: number, place: number): void {
    if (n >= this.list.length) {
      const longer = new Int32Array(n * 2);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[n] = place + 1;
  }

  forget(n: number): void {
    if (n < this.list.length) this.list[n] = 0;
  }
}

/** Bound of what has none, in thousandths. */
const UNBOUNDED = 1_000_000_000;

const SHARED = new Set(['mix', 'leaning', 'ownership', 'votes', 'offices']);

/** Ids made in play would fill the table for ever; past this many it is begun anew. */
const MOST = 50_000;

/** Numbers of subjects, columns and inflows, as they were first named. */
export class Table {
  private readonly subjects = new Map<SubjectKind, { numbers: Map<string, number>; ids: string[] }>();
  private readonly columns = new Map<SubjectKind, Map<string, Column>>();
  private readonly wholes = new Map<string, Whole>();
  readonly inflows: Inflow[] = [];
  count = 0;
  // Rules tell all they have to say of one subject at a stretch.
  private lastOn: SubjectKind | '' = '';
  private lastId = '';
  private lastNumber = -1;

  /** The number of a subject among its kind. */
  numberOf(on: SubjectKind, id: string): number {
    if (id === this.lastId && on === this.lastOn) return this.lastNumber;
    let known = this.subjects.get(on);
    if (!known) {
      known = { numbers: new Map(), ids: [] };
      this.subjects.set(on, known);
    }
    let n = known.numbers.get(id);
    if (n === undefined) {
      n = known.ids.length;
      known.numbers.set(id, n);
      known.ids.push(id);
      this.count++;
    }
    this.lastOn = on;
    this.lastId = id;
    this.lastNumber = n;
    return n;
  }

  idOf(on: SubjectKind, n: number): string {
    return this.subjects.get(on)?.ids[n] as string;
  }

  columnOf(on: SubjectKind, field: string): Column {
    let fields = this.columns.get(on);
    if (!fields) {
      fields = new Map();
      this.columns.set(on, fields);
    }
    let column = fields.get(field);
    if (!column) {
      column = this.made(on, field);
      fields.set(field, column);
    }
    return column;
  }

  /** What a rule adds to a column. */
  inflowOf(column: Column, rule: string): Inflow {
    let inflow = column.inflows.get(rule);
    if (!inflow) {
      inflow = { column, rule, n: this.inflows.length, pending: new Places(), keys: [] };
      column.inflows.set(rule, inflow);
      this.inflows.push(inflow);
    }
    return inflow;
  }

  private made(on: SubjectKind, field: string): Column {
    const spec = fieldSpec(on, field);
    const dot = field.indexOf('.');
    const head = dot < 0 ? field : field.slice(0, dot);
    const tail = dot < 0 ? field : field.slice(dot + 1);
    const column: Column = {
      on,
      field,
      head,
      tail,
      nested: dot >= 0,
      min: spec ? spec.min * 1000 : -UNBOUNDED,
      max: spec ? spec.max * 1000 : UNBOUNDED,
      step: spec ? spec.step * 1_000_000 : 0,
      whole: dot > 0 && SHARED.has(head) ? this.wholeOf(on, head) : null,
      inflows: new Map(),
      sets: new Places(),
      sums: new Places(),
    };
    column.whole?.columns.set(tail, column);
    return column;
  }

  private wholeOf(on: SubjectKind, head: string): Whole {
    const name = `${on}.${head}`;
    const whole = this.wholes.get(name) ?? { on, head, columns: new Map(), touched: new Places() };
    this.wholes.set(name, whole);
    return whole;
  }
}

let current = new Table();

/** The table in use; numbers of an earlier one no longer count. */
export function table(): Table {
  return current;
}

/** Begin the table anew when play has filled it with ids that will not come again. Called between settlings only. */
export function tidyTable(): void {
  if (current.count >= MOST) current = new Table();
}

/** Begin the table anew because a settling broke off, and left its places behind. */
export function dropTable(): void {
  current = new Table();
}

/** The column of one share of a whole. */
export function shareOf(whole: Whole, tail: string): Column {
  return whole.columns.get(tail) ?? current.columnOf(whole.on, `${whole.head}.${tail}`);
}

/** `state:irq.force` */
export function keyOf({ on, field }: Column, id: string): string {
  return `${on}:${id}.${field}`;
}

/** Read a subject's number where it is kept; undefined where nothing is. */
export function readIn(subject: Readonly<Record<string, unknown>>, column: Column): unknown {
  if (!column.nested) return subject[column.field];
  const inner = subject[column.head] as Readonly<Record<string, unknown>> | undefined;
  return inner?.[column.tail];
}

/** Write a value in place; null takes an entry out of a record, and is stored elsewhere. */
export function writeIn(subject: Record<string, unknown>, column: Column, value: unknown): void {
  if (!column.nested) {
    subject[column.field] = value;
    return;
  }
  const inner = (subject[column.head] ?? {}) as Record<string, unknown>;
  subject[column.head] = inner;
  if (value === null && column.head !== 'centre') delete inner[column.tail];
  else inner[column.tail] = value;
}

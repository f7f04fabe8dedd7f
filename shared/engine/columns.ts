import { fieldSpec } from '../world/fields';
import type { SubjectKind } from '../world/world';

/** One field of all subjects of a kind, as `amity` of every pair: its bounds and step, worked out once. */
export interface Column {
  /** Its number among all columns. */
  n: number;
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
  /** Whether it is one of what must agree in a pair: who is above, how far, and as what the two recognise each other. */
  paired: boolean;
}

/** What one rule adds to one column. */
export interface Inflow {
  /** Its number among all inflows. */
  n: number;
  on: SubjectKind;
  field: string;
  rule: string;
  column: Column;
  /** What its rule adds to this and other fields of the kind, by field. */
  flows: Map<string, Inflow>;
  /** The inflow that was named after this one when last it was named. */
  next: Inflow | null;
  /** `state:irq.force#drift.rule` by number of subject: the keys under which trickles are saved. */
  keys: string[];
}

/** Shares of one whole: `mix`, `leaning`, `votes` and `offices` add up to 100, `ownership` to 100 at most. */
export interface Whole {
  n: number;
  on: SubjectKind;
  head: string;
  columns: Map<string, Column>;
}

/** Bound of what has none, in thousandths. */
const UNBOUNDED = 1_000_000_000;

const SHARED = new Set(['mix', 'leaning', 'ownership', 'votes', 'offices']);
const PAIRED = new Set(['subordination', 'superior', 'recognition']);

/** Ids made in play would fill the table for ever; past so many subjects or inflows it is begun anew. */
const MOST_SUBJECTS = 50_000;
const MOST_INFLOWS = 30_000;

/** The subjects of one kind by number, and which was named after each when last it was named. */
interface Kind {
  numbers: Map<string, number>;
  ids: string[];
  next: number[];
}

/**
 * Numbers of subjects, columns and inflows, in the order in which they were first named. Rules name the same subjects
 * and fields one after another, turn by turn: what comes next is first guessed, and looked up where that fails.
 */
export class Table {
  private readonly kinds = new Map<SubjectKind, Kind>();
  private readonly columns = new Map<SubjectKind, Map<string, Column>>();
  private readonly wholes = new Map<string, Whole>();
  private readonly rules = new Map<string, Map<SubjectKind, Map<string, Inflow>>>();
  private readonly inflows: Inflow[] = [];
  private subjectCount = 0;
  private columnCount = 0;
  /** What was named last. */
  private readonly last: {
    on: SubjectKind | '';
    id: string;
    n: number;
    kind: Kind;
    inflow: Inflow | null;
  } = {
    on: '',
    id: '',
    n: 0,
    kind: { numbers: new Map(), ids: [], next: [] },
    inflow: null,
  };

  get isFull(): boolean {
    return this.subjectCount >= MOST_SUBJECTS || this.inflows.length >= MOST_INFLOWS;
  }

  /** The number of a subject among its kind. */
  numberOf(on: SubjectKind, id: string): number {
    const { last } = this;
    if (on !== last.on) return this.noted(on, id, this.kindOf(on), -1);
    if (id === last.id) return last.n;
    const guess = last.kind.next[last.n] as number;
    if (guess < 0 || last.kind.ids[guess] !== id) return this.noted(on, id, last.kind, last.n);
    last.id = id;
    last.n = guess;
    return guess;
  }

  idOf(on: SubjectKind, n: number): string {
    return this.kinds.get(on)?.ids[n] as string;
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

  /** What a rule adds to a field. */
  inflowOf(on: SubjectKind, field: string, rule: string): Inflow {
    const { last } = this;
    const before = last.inflow;
    const guess = before?.next;
    if (guess && guess.field === field && guess.rule === rule && guess.on === on) {
      last.inflow = guess;
      return guess;
    }
    const flows = before?.rule === rule && before.on === on ? before.flows : this.flowsOf(rule, on);
    let inflow = flows.get(field);
    if (!inflow) {
      const column = this.columnOf(on, field);
      inflow = { n: this.inflows.length, on, field, rule, column, flows, next: null, keys: [] };
      flows.set(field, inflow);
      this.inflows.push(inflow);
    }
    if (before) before.next = inflow;
    last.inflow = inflow;
    return inflow;
  }

  inflowAt(n: number): Inflow {
    return this.inflows[n] as Inflow;
  }

  private kindOf(on: SubjectKind): Kind {
    let kind = this.kinds.get(on);
    if (!kind) {
      kind = { numbers: new Map(), ids: [], next: [] };
      this.kinds.set(on, kind);
    }
    return kind;
  }

  /** Look a subject up, and remember that it came after the one of number `after`, if that is none below 0. */
  private noted(on: SubjectKind, id: string, kind: Kind, after: number): number {
    let n = kind.numbers.get(id);
    if (n === undefined) {
      n = kind.ids.length;
      kind.numbers.set(id, n);
      kind.ids.push(id);
      kind.next.push(-1);
      this.subjectCount++;
    }
    if (after >= 0) kind.next[after] = n;
    const { last } = this;
    last.on = on;
    last.id = id;
    last.n = n;
    last.kind = kind;
    return n;
  }

  private flowsOf(rule: string, on: SubjectKind): Map<string, Inflow> {
    const kinds = this.rules.get(rule) ?? new Map<SubjectKind, Map<string, Inflow>>();
    this.rules.set(rule, kinds);
    const flows = kinds.get(on) ?? new Map<string, Inflow>();
    kinds.set(on, flows);
    return flows;
  }

  private made(on: SubjectKind, field: string): Column {
    const spec = fieldSpec(on, field);
    const dot = field.indexOf('.');
    const head = dot < 0 ? field : field.slice(0, dot);
    const tail = dot < 0 ? field : field.slice(dot + 1);
    const column: Column = {
      n: this.columnCount++,
      on,
      field,
      head,
      tail,
      nested: dot >= 0,
      min: spec ? spec.min * 1000 : -UNBOUNDED,
      max: spec ? spec.max * 1000 : UNBOUNDED,
      step: spec ? spec.step * 1_000_000 : 0,
      whole: dot > 0 && SHARED.has(head) ? this.wholeOf(on, head) : null,
      paired: on === 'dyad' && PAIRED.has(field),
    };
    column.whole?.columns.set(tail, column);
    return column;
  }

  private wholeOf(on: SubjectKind, head: string): Whole {
    const name = `${on}.${head}`;
    const whole = this.wholes.get(name) ?? { n: this.wholes.size, on, head, columns: new Map() };
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
  if (current.isFull) current = new Table();
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

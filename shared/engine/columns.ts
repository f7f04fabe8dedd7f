import { fieldSpec } from '../world/fields';
import type { SubjectKind } from '../world/world';
import { Numbering } from './numbering';

/** One field of all subjects of a kind, as `amity` of every pair: its bounds and step, worked out once. */
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
  /** Whether it is one of what must agree in a pair: who is above, how far, and as what the two recognise each other. */
  paired: boolean;
  /** Number of its cell in each subject, by the subject's number. */
  cells: Numbering;
  /** What each rule adds to it. */
  inflows: Map<string, Inflow>;
}

/** What one rule adds to one column. */
export interface Inflow {
  readonly on: SubjectKind;
  readonly field: string;
  readonly rule: string;
  readonly column: Column;
  /** Numbers of all subjects of the kind. */
  readonly subjects: Map<string, number>;
  /** Number of what it brings to each subject, by the subject's number. */
  readonly trickles: Numbering;
}

/** What one rule adds to one field of one subject. There are thousands, each asked for once in a round: kept small. */
export interface Trickle {
  readonly inflow: Inflow;
  readonly id: string;
  /** The one that was named after this one when last it was named. */
  next: Trickle | null;
  /** Its place in what is being summed, which counts only if it stands there. */
  place: number;
  /** Its number among all trickles. */
  readonly n: number;
  /** Number of the field of that subject among all that were ever named. */
  readonly cell: number;
  /** The subject's number. */
  readonly subject: number;
}

/** Shares of one whole: `mix`, `leaning`, `votes` and `offices` add up to 100, `ownership` to 100 at most. */
export interface Whole {
  on: SubjectKind;
  head: string;
  columns: Map<string, Column>;
  /** Its number in each subject, by the subject's number. */
  cells: Numbering;
}

/** Bound of what has none, in thousandths. */
const UNBOUNDED = 1_000_000_000;

const SHARED = new Set(['mix', 'leaning', 'ownership', 'votes', 'offices']);
const PAIRED = new Set(['subordination', 'superior', 'recognition']);

/** Ids made in play would fill the table for ever; past so many subjects, trickles or cells it is begun anew. */
const MOST_SUBJECTS = 50_000;
const MOST_TRICKLES = 200_000;
const MOST_CELLS = 200_000;

/** The numbers of the subjects of one kind. */
type Kind = Map<string, number>;

/**
 * Numbers of subjects, columns and trickles, in the order in which they were first named. Rules name the same trickles
 * one after another, round by round: what comes next is first guessed, and looked up where that fails.
 */
export class Table {
  private readonly kinds = new Map<SubjectKind, Kind>();
  private readonly columns = new Map<SubjectKind, Map<string, Column>>();
  private readonly wholes = new Map<string, Whole>();
  private readonly trickles: Trickle[] = [];
  /** Keys of trickles by their numbers; empty until asked for. */
  private readonly keys: string[] = [];
  private subjectCount = 0;
  private cellCount = 0;
  /** The trickle that was named last. */
  private last: Trickle | null = null;

  get isFull(): boolean {
    return (
      this.subjectCount >= MOST_SUBJECTS ||
      this.trickles.length >= MOST_TRICKLES ||
      this.cellCount >= MOST_CELLS
    );
  }

  /** The number of a subject among its kind. */
  numberOf(on: SubjectKind, id: string): number {
    return this.numberIn(this.kindOf(on), id);
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

  /** What a rule adds to a field of a subject. */
  trickleOf(on: SubjectKind, id: string, field: string, rule: string): Trickle {
    const { last } = this;
    const guess = last?.next;
    if (guess && guess.id === id && names(guess.inflow, on, field, rule)) {
      this.last = guess;
      return guess;
    }
    const inflow = last && names(last.inflow, on, field, rule) ? last.inflow : this.inflowOf(on, field, rule);
    const found = this.trickleIn(inflow, id);
    if (last) last.next = found;
    this.last = found;
    return found;
  }

  trickleAt(n: number): Trickle {
    return this.trickles[n] as Trickle;
  }

  /** The key under which a trickle is saved: `state:irq.force#drift.rule`. */
  keyOfTrickle(n: number): string {
    let key = this.keys[n] as string;
    if (key === '') {
      const { inflow, id } = this.trickleAt(n);
      key = `${keyOf(inflow.column, id)}#${inflow.rule}`;
      this.keys[n] = key;
    }
    return key;
  }

  /** The number of a field, or of a whole, of one subject among all that were ever named. */
  cellOf({ cells }: Column | Whole, subject: number): number {
    const known = cells.at(subject);
    if (known >= 0) return known;
    cells.put(subject, this.cellCount);
    return this.cellCount++;
  }

  private kindOf(on: SubjectKind): Kind {
    let kind = this.kinds.get(on);
    if (!kind) {
      kind = new Map();
      this.kinds.set(on, kind);
    }
    return kind;
  }

  private numberIn(kind: Kind, id: string): number {
    let n = kind.get(id);
    if (n === undefined) {
      n = kind.size;
      kind.set(id, n);
      this.subjectCount++;
    }
    return n;
  }

  private inflowOf(on: SubjectKind, field: string, rule: string): Inflow {
    const column = this.columnOf(on, field);
    let inflow = column.inflows.get(rule);
    if (!inflow) {
      inflow = { on, field, rule, column, subjects: this.kindOf(on), trickles: new Numbering() };
      column.inflows.set(rule, inflow);
    }
    return inflow;
  }

  private trickleIn(inflow: Inflow, id: string): Trickle {
    const { column, subjects, trickles } = inflow;
    const subject = this.numberIn(subjects, id);
    const known = trickles.at(subject);
    if (known >= 0) return this.trickleAt(known);
    const n = this.trickles.length;
    const cell = this.cellOf(column, subject);
    const made: Trickle = { inflow, id, next: null, place: 0, n, cell, subject };
    trickles.put(subject, n);
    this.trickles.push(made);
    this.keys.push('');
    return made;
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
      paired: on === 'dyad' && PAIRED.has(field),
      cells: new Numbering(),
      inflows: new Map(),
    };
    column.whole?.columns.set(tail, column);
    return column;
  }

  private wholeOf(on: SubjectKind, head: string): Whole {
    const name = `${on}.${head}`;
    const whole = this.wholes.get(name) ?? { on, head, columns: new Map(), cells: new Numbering() };
    this.wholes.set(name, whole);
    return whole;
  }
}

function names(inflow: Inflow, on: SubjectKind, field: string, rule: string): boolean {
  return inflow.field === field && inflow.rule === rule && inflow.on === on;
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

import { fieldSpec } from '../world/fields';
import type { SubjectKind } from '../world/world';
import { Numbering } from './numbering';

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
  /** Number of its cell in each subject, by the subject's number. */
  cells: Numbering;
}

/** What one rule adds to one column. */
export interface Inflow {
  on: SubjectKind;
  field: string;
  rule: string;
  column: Column;
  /** All that its rule adds to the kind. */
  source: Source;
  /** The inflow that was named after this one when last it was named. */
  next: Inflow | null;
  /** Number of what it brings to each subject, by the subject's number. */
  trickles: Numbering;
}

/** What one rule adds to one field of one subject. */
export interface Trickle {
  inflow: Inflow;
  /** The subject's number. */
  subject: number;
  /** Number of the field of that subject among all that were ever named. */
  cell: number;
  /** `state:irq.force#drift.rule`, under which it is saved while it waits; empty until asked for. */
  key: string;
}

/** What one rule adds to the numbers of one kind of subject. */
interface Source {
  rule: string;
  on: SubjectKind;
  kind: Kind;
  inflows: Map<string, Inflow>;
  /** The source that was named after this one when last it was named. */
  next: Source | null;
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

/** The subjects of one kind by number, which was named after each when last it was named, and which was named last. */
interface Kind {
  numbers: Map<string, number>;
  ids: string[];
  next: number[];
  last: number;
}

/**
 * Numbers of subjects, columns and inflows, in the order in which they were first named. Rules name the same subjects
 * and fields one after another, turn by turn: what comes next is first guessed, and looked up where that fails.
 */
export class Table {
  private readonly kinds = new Map<SubjectKind, Kind>();
  private readonly columns = new Map<SubjectKind, Map<string, Column>>();
  private readonly wholes = new Map<string, Whole>();
  private readonly sources = new Map<string, Map<SubjectKind, Source>>();
  private readonly trickles: Trickle[] = [];
  private subjectCount = 0;
  private columnCount = 0;
  private cellCount = 0;
  /** The inflow that was named last. */
  private last: Inflow | null = null;

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

  /** The number of a subject to which something flows. */
  numberFor({ source }: Inflow, id: string): number {
    return this.numberIn(source.kind, id);
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
    const guess = last?.next;
    const found =
      guess && guess.field === field && guess.rule === rule && guess.on === on
        ? guess
        : this.inflowIn(this.sourceOf(on, rule, last?.source), field);
    if (last) last.next = found;
    this.last = found;
    return found;
  }

  /** The number of what flows into a subject; see `trickleAt`. */
  trickleOf(inflow: Inflow, subject: number): number {
    const known = inflow.trickles.at(subject);
    if (known >= 0) return known;
    const n = this.trickles.length;
    this.trickles.push({ inflow, subject, cell: this.cellOf(inflow.column, subject), key: '' });
    inflow.trickles.put(subject, n);
    return n;
  }

  trickleAt(n: number): Trickle {
    return this.trickles[n] as Trickle;
  }

  /** The key under which a trickle is saved: `state:irq.force#drift.rule`. */
  keyOfTrickle(n: number): string {
    const trickle = this.trickleAt(n);
    const { column, rule } = trickle.inflow;
    if (trickle.key === '') trickle.key = `${keyOf(column, this.idOf(column.on, trickle.subject))}#${rule}`;
    return trickle.key;
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
      kind = { numbers: new Map(), ids: [], next: [], last: -1 };
      this.kinds.set(on, kind);
    }
    return kind;
  }

  /** A subject's number: that of the one named last, or of the one that came after it before, or looked up. */
  private numberIn(kind: Kind, id: string): number {
    const { ids, next, last } = kind;
    if (last >= 0) {
      if (ids[last] === id) return last;
      const guess = next[last] as number;
      if (guess >= 0 && ids[guess] === id) {
        kind.last = guess;
        return guess;
      }
    }
    let n = kind.numbers.get(id);
    if (n === undefined) {
      n = ids.length;
      kind.numbers.set(id, n);
      ids.push(id);
      next.push(-1);
      this.subjectCount++;
    }
    if (last >= 0) next[last] = n;
    kind.last = n;
    return n;
  }

  private sourceOf(on: SubjectKind, rule: string, before: Source | undefined): Source {
    if (before && before.rule === rule && before.on === on) return before;
    const guess = before?.next;
    if (guess && guess.rule === rule && guess.on === on) return guess;
    let kinds = this.sources.get(rule);
    if (!kinds) {
      kinds = new Map();
      this.sources.set(rule, kinds);
    }
    let source = kinds.get(on);
    if (!source) {
      source = { rule, on, kind: this.kindOf(on), inflows: new Map(), next: null };
      kinds.set(on, source);
    }
    if (before) before.next = source;
    return source;
  }

  private inflowIn(source: Source, field: string): Inflow {
    let inflow = source.inflows.get(field);
    if (!inflow) {
      const { on, rule } = source;
      const column = this.columnOf(on, field);
      inflow = { on, field, rule, column, source, next: null, trickles: new Numbering() };
      source.inflows.set(field, inflow);
    }
    return inflow;
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
      cells: new Numbering(),
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

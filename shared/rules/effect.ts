import type { Collection, EntityOf, FieldRef, SubjectKind } from '../world/world';

/** A message as a key of the catalogue and its parameters; the engine never speaks in sentences. */
export interface Token {
  key: string;
  /** Ids or numbers; an id is written `state:irq` so that the screen can name it. */
  params?: Readonly<Record<string, string | number>>;
}

/** Why a change happens: the rule, and who or what set it off. */
export interface Because {
  /** Id of the rule, as in `drift.securityDilemma` or `policy.sanction`. */
  rule: string;
  /** Id of the order given by a seat, as in `3.usa.0`. */
  order?: string | undefined;
  crisis?: string | undefined;
  /** The numbers that the rule read to come to this; the chain of causes goes on from them. */
  from?: readonly FieldRef[] | undefined;
  note?: Token | undefined;
}

/** Adds are summed over a phase and then clamped. `amount` is in points of the field. */
export interface Add extends FieldRef {
  kind: 'add';
  amount: number;
  because: Because;
}
/** Sets contradict each other; `engine/conflicts.ts` says which wins. null takes an entry out of a record. */
export interface SetTo extends FieldRef {
  kind: 'set';
  value: number | string | boolean | null | Readonly<Record<string, string | number>> | readonly string[];
  because: Because;
}
export interface Create<K extends Collection = Collection> {
  kind: 'create';
  on: K;
  entity: EntityOf[K];
  because: Because;
}
export interface End {
  kind: 'end';
  on: Collection;
  id: string;
  because: Because;
}
export type Effect = Add | SetTo | Create | End;

/**
 * A cause, laid out alike whatever is known of it: hundreds are read a turn, and the engine finds each name at one place.
 * (Of a spread with a new name Node makes another layout each time.)
 */
export function cause(rule: string, { order, crisis, from, note }: Omit<Because, 'rule'> = {}): Because {
  return { rule, order, crisis, from, note };
}

/** The same cause with more that was read. */
export function havingRead(
  { rule, order, crisis, from = [], note }: Because,
  more: readonly FieldRef[],
): Because {
  return { rule, order, crisis, from: [...from, ...more], note };
}

/** The same cause with what there is to say of it. */
export function noting({ rule, order, crisis, from }: Because, note: Token): Because {
  return { rule, order, crisis, from, note };
}

/** Ids of rules by their two halves. A text that is new each time has to be read letter by letter wherever it is sought. */
const ids = new Map<string, Map<string, string>>();

function joined(first: string, rest: string): string {
  let known = ids.get(first);
  if (!known) {
    known = new Map();
    ids.set(first, known);
  }
  let id = known.get(rest);
  if (id === undefined) {
    id = `${first}.${rest}`;
    known.set(rest, id);
  }
  return id;
}

/** The id of a rule, as `drift.growth` or `policy.sanction`. */
export function ruleId(kind: 'drift' | 'policy' | 'crisis' | 'response', name: string): string {
  return joined(kind, name);
}

/** The id of what a kind of crisis does at one moment, as `crisis.annexation.harm`. */
export function momentId(kind: string, moment: 'breaks' | 'harm' | 'settles' | 'resolve'): string {
  return joined(ruleId('crisis', kind), moment);
}

export function add(on: SubjectKind, id: string, field: string, amount: number, because: Because): Add {
  return { kind: 'add', on, id, field, amount, because };
}
export function set(
  on: SubjectKind,
  id: string,
  field: string,
  value: SetTo['value'],
  because: Because,
): SetTo {
  return { kind: 'set', on, id, field, value, because };
}
export function create<K extends Collection>(on: K, entity: EntityOf[K], because: Because): Create {
  return { kind: 'create', on, entity, because } as Create;
}
export function end(on: Collection, id: string, because: Because): End {
  return { kind: 'end', on, id, because };
}

/**
 * Effects of acts that are only tried out, one after the other: each trial writes over the one before, so read them
 * first. They tell no causes.
 */
export class Drafts {
  private readonly adds: Add[] = [];
  private used = 0;
  readonly because: Because = { rule: 'trial' };

  /** Forget the trial before. */
  begin(): void {
    this.used = 0;
  }

  add(on: SubjectKind, id: string, field: string, amount: number): Add {
    let draft = this.adds[this.used];
    if (draft) {
      draft.on = on;
      draft.id = id;
      draft.field = field;
      draft.amount = amount;
    } else {
      draft = add(on, id, field, amount, this.because);
      this.adds.push(draft);
    }
    this.used++;
    return draft;
  }
}

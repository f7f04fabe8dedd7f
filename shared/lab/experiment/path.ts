import { COLLECTIONS, type Collection, type SubjectKind } from '../../world/world';
import { Fault, nearest } from './fault';

/*
 * Paths into a world, as an experiment writes them:
 *   states.usa.openness                       one field of one subject
 *   states.*.openness                         of all of them
 *   states[region=gulf & force<30].openness   of those that meet conditions when the game starts
 *   institutions.unsc.members.*               every entry of a record
 *   system.warming, yearsPerTurn              what belongs to the whole
 */

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A comparison with a fixed value. */
export interface Test {
  operator: Operator;
  value: string | number;
}

/** A test of one field of a subject. */
export interface Condition extends Test {
  /** Whose field: the subject's own; of a pair, one end's, both ends', or that of the weaker or stronger end. */
  whose: 'own' | 'either' | 'both' | 'weaker' | 'stronger';
  field: string;
}

export interface Path {
  text: string;
  /** `world` for what stands at its root. */
  on: SubjectKind | 'world';
  /** One id, or null for all that meet the conditions; an id with a dot is picked by `[id=…]`. */
  id: string | null;
  conditions: readonly Condition[];
  /** Empty where a whole subject is meant; may end in `.*`. */
  field: string;
}

const KIND_OF: Readonly<Record<string, Collection>> = Object.fromEntries(
  (Object.keys(COLLECTIONS) as Collection[]).map((kind) => [COLLECTIONS[kind], kind]),
);
const ROOTS: readonly string[] = [...Object.keys(KIND_OF), 'system', 'yearsPerTurn'];
const TEST = /^(!=|<=|>=|=|<|>)\s*([^\s=<>!][^=<>!]*)$/;
const CONDITION = /^([A-Za-z][\w.*-]*)\s*([=!<>].*)$/;
const WHOSE = ['either', 'both', 'weaker', 'stronger'] as const;

/** Whether a text begins like a path, rather than naming a measure. */
export function isPath(text: string): boolean {
  const root = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  return ROOTS.includes(root);
}

/** Reads a path. Throws a Fault that says what is wrong with it. */
export function parsePath(text: string): Path {
  const root = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  const rest = text.slice(root.length);
  if (root === 'yearsPerTurn' && rest === '')
    return { text, on: 'world', id: null, conditions: [], field: root };
  if (root === 'system') {
    if (rest !== '' && !/^(\.[A-Za-z]+){1,2}$/.test(rest)) throw new Fault(`cannot read '${text}'`);
    return { text, on: 'system', id: 'system', conditions: [], field: rest.slice(1) };
  }
  const on = Object.hasOwn(KIND_OF, root) ? KIND_OF[root] : undefined;
  if (!on)
    throw new Fault(
      `a path begins with one of ${ROOTS.join(', ')}, and this one with '${root || text}'${nearest(root, ROOTS)}`,
    );
  if (rest === '' || rest === '.*') return { text, on, id: null, conditions: [], field: '' };
  const bracket = /^\[([^\]]*)\](?:\.(.+))?$/.exec(rest);
  if (bracket) {
    const conditions = (bracket[1] ?? '').split('&').map((part) => parseCondition(part.trim()));
    return { text, on, id: null, conditions, field: fieldOf(bracket[2] ?? '', text) };
  }
  const named = /^\.(\*|[A-Za-z][\w~-]*)(?:\.(.+))?$/.exec(rest);
  if (!named) throw new Fault(`cannot read '${text}'; write it as states.usa.openness or states.*.openness`);
  const id = named[1] === '*' ? null : (named[1] ?? null);
  return { text, on, id, conditions: [], field: fieldOf(named[2] ?? '', text) };
}

function fieldOf(field: string, text: string): string {
  if (field === '' || /^[A-Za-z]+(\.(\*|[A-Za-z][\w~-]*))?$/.test(field)) return field;
  throw new Fault(`cannot read the field '${field}' of '${text}'`);
}

function parseCondition(text: string): Condition {
  const parts = CONDITION.exec(text);
  const left = parts?.[1] ?? '';
  const whose = WHOSE.find((one) => left.startsWith(`${one}.`)) ?? 'own';
  const field = whose === 'own' ? left : left.slice(whose.length + 1);
  if (!parts || field === '') throw new Fault(`cannot read the condition '${text}'; write it as force<30`);
  return { whose, field, ...parseTest(parts[2] ?? '') };
}

/** Reads `>=50` or `=annexed`. Throws a Fault. */
export function parseTest(text: string): Test {
  const parts = TEST.exec(text.trim());
  if (!parts) throw new Fault(`cannot read '${text}'; write a comparison such as >=50 or =annexed`);
  const value = (parts[2] ?? '').trim();
  const operator = parts[1] as Operator;
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  if (!isNumber && operator !== '=' && operator !== '!=')
    throw new Fault(`'${operator}' needs a number, not '${value}'`);
  return { operator, value: isNumber ? Number(value) : value };
}

/** Whether a value passes; null answers to `=none`. What is not there passes nothing but `!=`. */
export function passes(value: unknown, test: Test): boolean {
  const own = value === null ? 'none' : value;
  if (test.operator === '=') return own === test.value;
  if (test.operator === '!=') return own !== test.value;
  if (typeof own !== 'number' || typeof test.value !== 'number') return false;
  if (test.operator === '<') return own < test.value;
  if (test.operator === '<=') return own <= test.value;
  return test.operator === '>' ? own > test.value : own >= test.value;
}

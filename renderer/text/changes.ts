import type { LedgerEntry } from '@shared/views/record';
import type { FieldRef, SubjectKind, World } from '@shared/world/world';
import { COLLECTIONS } from '@shared/world/world';

/** What became of one number over a turn, however many rules moved it. */
export interface NetChange extends FieldRef {
  before: LedgerEntry['before'];
  after: LedgerEntry['after'];
  /** 0 where it is no number. */
  by: number;
}

/** Someone or something that came, went, or (`passed`) did both within the turn. */
export interface Coming {
  kind: 'create' | 'end' | 'passed';
  on: SubjectKind;
  id: string;
  /** The crisis that it belongs to, if any. */
  crisis?: string;
}

/** Less than this is not worth a line. */
const LEAST = 0.5;

/** Net changes of a turn, the greatest first; what ended where it began is left out. */
export function netChanges(entries: readonly LedgerEntry[]): NetChange[] {
  const found = new Map<string, NetChange>();
  for (const { on, id, field, kind, before, after } of entries) {
    if (kind === 'create' || kind === 'end') continue;
    // Stage, leader and places of a crisis are told as a story of their own.
    if (on === 'crisis' && typeof after !== 'number') continue;
    const key = `${on} ${id} ${field}`;
    const first = found.get(key);
    found.set(key, { on, id, field, before: first ? first.before : before, after, by: 0 });
  }
  return [...found.values()]
    .map((one) => ({
      ...one,
      by: typeof one.before === 'number' && typeof one.after === 'number' ? one.after - one.before : 0,
    }))
    .filter(isWorthTelling)
    .sort((a, b) => weight(b) - weight(a));
}

/** Whether it ended elsewhere than it began, and a number by as much as is worth a line. */
export function isWorthTelling({ by, before, after }: NetChange): boolean {
  if (by !== 0) return Math.abs(by) >= LEAST;
  return before !== after && typeof after !== 'number' && !isWhole(before) && !isWhole(after);
}

/** A list or a record that was set whole is no word to be read: the ledger keeps it written out. */
const isWhole = (value: NetChange['after']) => typeof value === 'string' && /^[[{]/.test(value);

/** A word that changed (a standing, a recognition) weighs as much as ten points. */
export const weight = ({ by }: NetChange) => (by === 0 ? 10 : Math.abs(by));

export function comings(entries: readonly LedgerEntry[]): Coming[] {
  const found = new Map<string, Coming>();
  for (const { kind, on, id, crisis } of entries) {
    if (kind !== 'create' && kind !== 'end') continue;
    const key = `${on} ${id}`;
    const passed = kind === 'end' && found.get(key)?.kind === 'create';
    found.set(key, { kind: passed ? 'passed' : kind, on, id, ...(crisis === undefined ? {} : { crisis }) });
  }
  return [...found.values()];
}

/** The number that stands under a name, as `mix.liberal`; null where there is none. */
export function valueAt(world: World, { on, id, field }: FieldRef): number | string | boolean | null {
  const holder: unknown =
    on === 'system' ? world.system : (world[COLLECTIONS[on]] as Record<string, unknown>)[id];
  const dot = field.indexOf('.');
  const part = (from: unknown, name: string): unknown =>
    typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[name] : undefined;
  const value = dot < 0 ? part(holder, field) : part(part(holder, field.slice(0, dot)), field.slice(dot + 1));
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
